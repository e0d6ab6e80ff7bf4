import { type Benchmark, isPrompted } from './benchmark.ts'
import type { Metric, Metrics } from './metric-names.ts'
import { cutLanguagePair, type NamePart, type PartReader, readParts } from './name-parts.ts'
import { wordKey } from './word-key.ts'

/** A printed name taken apart: nothing that stood in it is lost. */
export interface PrintedName {
  benchmark?: Benchmark
  parts: readonly NamePart[]
}

/** A benchmark with what its name says beside it. */
export interface NamedBenchmark {
  benchmark: Benchmark
  parts: readonly NamePart[]
}

/** What taking a name apart needs to know. */
export interface NameReader extends PartReader {
  /** What has this very name. */
  byName(name: string): NamedBenchmark | undefined
  /** False for a word that no name begins with, nor one with an edition or a split written onto it. */
  mayBegin(word: string): boolean
  /** True for names that are ordinary words: "MATH", "RACE". */
  isOrdinary(text: string): boolean
}

/**
 * Reads a printed name: the benchmark and everything that is said beside it, in brackets, after it or
 * before it. A name with a word that is not understood names no benchmark: nothing is guessed.
 */
export function readName(printed: string, reader: NameReader): PrintedName {
  if (printed.length > 200) return { parts: [] }
  const whole = reader.byName(printed)
  if (whole) return whole
  const cleaned = withoutMarks(printed)
  const { text, pair, certain } = cutLanguagePair(cleaned, reader)
  const { core, brackets } = cutBrackets(text)
  const found = findCore(core, brackets, reader) ?? findAround(core, brackets, reader)
  const parts = [...(found?.parts ?? []), ...(pair && (found || certain) ? [pair] : [])]
  if (found) return { benchmark: found.benchmark, parts }
  // Programs print a path that ends in the test set: "decode_asr_model/test_clean".
  const last = /^[^\s/]*[_.][^\s/]*\/([^\s/]+)$/.exec(printed)?.[1]
  if (last !== undefined) {
    const read = readName(last, reader)
    return read.benchmark ? read : { parts: readParts(last, reader) ?? [] }
  }
  // "Pang et al. (2002)": the year of a paper is no edition of a test set.
  const beside = brackets.filter((inner) => !/^(?:19|20)\d\d[a-z]?$/.test(inner.trim()))
  return { parts: [...beside.flatMap((inner) => readParts(inner, reader) ?? []), ...parts] }
}

/** Reads a printed metric in the same way; words that are not understood stay with the metric. */
export function readMetricName(
  printed: string,
  reader: NameReader,
  { byName, find }: Metrics,
): { metric?: Metric | undefined; parts: NamePart[] } {
  if (printed.length > 200) return { parts: [] }
  const whole = byName(printed)
  if (whole) return { metric: whole, parts: [] }
  // "SENTS_F": spaCy's scorer puts the part of the pipeline before the metric (https://spacy.io/api/scorer).
  const part = /^([A-Z]+(?:_[A-Z]+)*)_(?:F|P|R|ACC|UAS|LAS)$/.exec(printed.trim())?.[1]
  if (part !== undefined)
    return { metric: find(printed), parts: [{ kind: 'subset', text: part.toLowerCase() }] }
  const { core, brackets } = cutBrackets(withoutMarks(printed))
  for (const { before, name, after } of splitCore(core, () => true)) {
    const metric = byName(name)
    if (metric === undefined) continue
    const pieces = [before, after, ...brackets].map((piece) => readParts(piece, reader))
    if (!pieces.every((piece) => piece !== undefined)) continue
    const parts = pieces.flat().filter((part) => part.kind !== 'metric')
    // "Precisión (accuracy)": what stands in brackets says which of the two a word means that may be either.
    const inside = brackets.map((inner) => byName(inner)).find((found) => found !== undefined)
    if (metric.id === 'precision' && inside !== undefined) return { metric: inside, parts }
    // "BLEU 1" is another metric, and "50.6 pass@1" a figure.
    if (!parts.some(({ kind, text }) => kind === 'version' || /^\d+$/.test(text)))
      return { metric, parts }
  }
  const wordOrParts = (piece: string): NamePart[] =>
    readParts(piece, reader) ?? [{ kind: 'mean', text: piece.trim() }]
  // "Median (Acc.)": how the mean is taken, and in brackets of what.
  const [only, ...others] = brackets.flatMap((inner) => byName(inner) ?? [])
  const taken = only && others.length === 0 ? readParts(core, reader) : undefined
  if (taken) return { metric: only, parts: taken.filter(({ kind }) => kind !== 'metric') }
  const left = brackets.flatMap(
    (inner) => readParts(inner, reader) ?? inner.split(/\s*[,;，；]\s*/).flatMap(wordOrParts),
  )
  return { metric: find(printed), parts: left.filter(({ kind }) => kind !== 'metric') }
}

/** Reads a text that speaks of the setup only: "0-shot, CoT"; `undefined` when it says anything else. */
export function readSetup(text: string, reader: NameReader): NamePart[] | undefined {
  return readParts(withoutMarks(text).replace(/[()[\]（）]/g, ' '), reader)
}

/**
 * Reads a text that stands where a benchmark's name is known from elsewhere: "STEM" under the heading MMLU.
 * `undefined` when it says anything that is not said beside that name.
 */
export function readBeside(
  text: string,
  benchmark: Benchmark,
  reader: NameReader,
): NamePart[] | undefined {
  return readParts(withoutMarks(text).replace(/[()[\]（）]/g, ' '), reader, benchmark)
}

/**
 * Reads a name that stands for several figures of one cell: "IFEval (strict/loose)", "Video-MME without /
 * with subtitles". `undefined` unless all alternatives are of one benchmark.
 */
export function readAlternatives(
  printed: string,
  count: number,
  reader: NameReader,
): PrintedName[] | undefined {
  const inBrackets = /^([^([（]*)[([（]([^()[\]（）]*)[)\]）](.*)$/.exec(printed)
  const [name = '', list = ''] = inBrackets
    ? [`${inBrackets[1]} ${inBrackets[3]}`, inBrackets[2]]
    : splitKnownName(printed, reader)
  const options = list
    .replace(/\bwo\/w\b/gi, 'without / with')
    .replace(/\bw\/o\b/gi, 'without')
    .replace(/\b(wo?)\//gi, '$1 ')
    .split(/\s*\/\s*/)
  if (name.trim() === '' || options.length !== count || count < 2) return undefined
  const last = options.at(-1) ?? ''
  // "without / with subtitles": the last option's noun is that of all.
  const [, spaced, shots] = /\s(.+)$|-(shots?)$/i.exec(last) ?? []
  const shared = spaced ?? shots
  const read = options.map((option) => {
    const long =
      shared !== undefined && option !== last
        ? readName(`${name} (${option} ${shared})`, reader)
        : undefined
    return long?.benchmark ? long : readName(`${name} (${option})`, reader)
  })
  const slugs = new Set(read.map(({ benchmark }) => benchmark?.slug))
  return slugs.size === 1 && !slugs.has(undefined) ? read : undefined
}

/** A text cut after the longest benchmark's name it begins with. */
function splitKnownName(text: string, reader: NameReader): [string, string] | [] {
  for (const { before, name, after } of splitCore(text, reader.mayBegin))
    if (before === '' && after !== '' && reader.byName(name)) return [name, after]
  return []
}

/** A name without arrows, footnote marks, medals and stars at its end. */
function withoutMarks(printed: string): string {
  return printed
    .replace(/\s*[↔⟷]\s*/g, ' to ')
    .replace(/[↑↓⬆⬇†‡§¶¹³⁴]|\p{Extended_Pictographic}|\u{fe0f}/gu, '')
    .replace(/\*+$|\[\^?\d{1,2}\]$/, '')
    .trim()
}

/** A text without its brackets, and what stood in them. */
function cutBrackets(text: string): { core: string; brackets: string[] } {
  const brackets: string[] = []
  const core = text
    .replace(/[([（【]([^()[\]（）【】]*)[)\]）】]/g, (_, inner: string) => {
      brackets.push(inner)
      return ' '
    })
    .replace(/\s+/g, ' ')
    .trim()
  return { core, brackets }
}

/**
 * Every way to take a name out of a text at the ends of its words, the longest first.
 * @param mayBegin Leaves out what begins with a word for which it gives false.
 */
function* splitCore(
  core: string,
  mayBegin: NameReader['mayBegin'],
): Generator<{ before: string; name: string; after: string }> {
  const ends = [...core.matchAll(/[\s,:;_/|–—-]+/g)].map(({ index, 0: sign }) => ({
    left: index,
    right: index + sign.length,
  }))
  const starts = [0, ...ends.map(({ right }) => right)].slice(0, 4)
  const stops = [core.length, ...ends.map(({ left }) => left).reverse()].slice(0, 8)
  for (const [at, start] of starts.entries()) {
    if (!mayBegin(core.slice(start, ends[at]?.left))) continue
    for (const stop of stops)
      if (stop > start)
        yield {
          before: core.slice(0, start),
          name: core.slice(start, stop),
          after: core.slice(stop),
        }
  }
}

/** Splits a name without brackets into the longest known name and what stands before and after it. */
function findCore(
  core: string,
  brackets: readonly string[],
  reader: NameReader,
): NamedBenchmark | undefined {
  for (const { before: printedBefore, name, after } of splitCore(core, reader.mayBegin)) {
    const named = nameOrEdition(name, reader)
    if (named === undefined) continue
    const { benchmark } = named
    const around = [withoutCollection(printedBefore, benchmark), after, ...brackets]
    const pieces = around.map((piece) => readParts(piece, reader, benchmark))
    if (!pieces.every((piece) => piece !== undefined)) continue
    // "Portuguese MMLU" is asked in Portuguese, "Spanish SQuAD" is another set of data.
    const before = [
      'shots',
      'method',
      'samples',
      ...(isPrompted(benchmark.domain) ? ['language'] : []),
    ]
    if (pieces[0]?.some(({ kind }) => !before.includes(kind))) continue
    const parts = [...named.parts, ...pieces.flat()]
    // "Math average" may be the average of anything.
    const beside = `${printedBefore}${after}`.trim()
    if (beside !== '' && reader.isOrdinary(name) && parts.length === 0) continue
    return { benchmark, parts }
  }
  return undefined
}

/** "GPQA CoT Diamond": a name with words on how it was asked in its midst. */
function findAround(
  core: string,
  brackets: readonly string[],
  reader: NameReader,
): NamedBenchmark | undefined {
  const words = core.split(' ')
  if (words.length < 3 || words.length > 6) return undefined
  for (let at = 1; at < words.length - 1; at += 1) {
    const word = reader.setupWord(words[at] ?? '')
    if (word?.kind !== 'method') continue
    const found = findCore(words.toSpliced(at, 1).join(' '), brackets, reader)
    if (found) return { ...found, parts: [...found.parts, { kind: 'method', text: word.text }] }
  }
  return undefined
}

/** What stands before a name, without the collection it belongs to. */
function withoutCollection(before: string, { collection }: Benchmark): string {
  return collection !== undefined && wordKey(before) === wordKey(collection) ? '' : before
}

/**
 * A name, or one with an edition or a split written onto it: "newstest2014", "Common Voice 8.0", "LCBv6",
 * "DocVQAtest".
 */
function nameOrEdition(name: string, reader: NameReader): NamedBenchmark | undefined {
  const whole = reader.byName(name)
  if (whole) return whole
  if (!gluedEnd.test(name)) return undefined
  for (const pattern of [gluedNumber, gluedVersion, gluedSplit]) {
    const [, base = '', sign = '', mark = ''] = pattern.exec(name) ?? []
    const known = reader.byName(base)
    if (known === undefined) continue
    const { benchmark, parts } = known
    const split = sign === '' ? reader.setupWord(mark) : undefined
    if (split?.kind === 'split')
      return { benchmark, parts: [...parts, { kind: 'split', text: split.text }] }
    const edition = benchmark.editions
      ? editionOf(base, mark, benchmark)
      : sign === '' && /v\d|\d\.\d/i.test(mark)
        ? mark.toLowerCase()
        : undefined
    if (edition !== undefined)
      return { benchmark, parts: [...parts, { kind: 'version', text: edition }] }
  }
  return undefined
}

/** What each of the patterns below ends in. */
const gluedEnd = /(?:\d|val|test|dev|mini)$/i
const gluedNumber = /^(.*?[^\d.\s_-])([\s_-]*)(\d+(?:\.\d+)?)$/
const gluedVersion = /^(.+?)()(v\d+)$/i
const gluedSplit = /^(.+?)()(val|test|dev|mini|testmini)$/i

/** "8.0" is 8; what is printed in place of the name stays with its year: "newsdev2016". */
function editionOf(base: string, mark: string, { name }: Benchmark): string {
  const number = mark.toLowerCase().replace(/\.0$/, '')
  return wordKey(name).startsWith(wordKey(base)) ? number : `${base.toLowerCase()}${number}`
}
