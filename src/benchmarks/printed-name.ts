import type { Benchmark } from './benchmark.ts'
import type { FindMetric, Metric, Metrics } from './metric-names.ts'
import type { SetupWord } from './setup-words.ts'
import { wordKey } from './word-lists.ts'

/** What a word beside a benchmark's name says. */
export type NamePartKind =
  | 'subset'
  | 'language'
  | 'split'
  | 'version'
  | 'shots'
  | 'method'
  | 'metric'
  | 'harness'
  | 'samples'
  | 'stated'

/** One thing that stood beside a benchmark's name. */
export interface NamePart {
  kind: NamePartKind
  /** Its one spelling where that is known, else as printed. */
  text: string
  /** The number of shots or samples. */
  value?: number
}

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
export interface NameReader {
  /** What has this very name. */
  byName(name: string): NamedBenchmark | undefined
  findMetric: FindMetric
  setupWord(text: string): SetupWord | undefined
  /** The code of a language by its name or code; `undefined` for other texts. */
  languageCode(text: string): string | undefined
  isProgramming(text: string): boolean
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
  const { text, pair } = cutLanguagePair(cleaned, reader)
  const { core, brackets } = cutBrackets(text)
  const found = findCore(core, brackets, reader)
  const parts = [...(found?.parts ?? []), ...(pair ? [pair] : [])]
  if (found) return { benchmark: found.benchmark, parts }
  // Programs print a path that ends in the test set: "decode_asr_model/test_clean".
  const last = /^[^\s/]*[_.][^\s/]*\/([^\s/]+)$/.exec(printed)?.[1]
  if (last !== undefined) {
    const read = readName(last, reader)
    return read.benchmark ? read : { parts: readParts(last, reader) ?? [] }
  }
  return { parts: [...brackets.flatMap((inner) => readParts(inner, reader) ?? []), ...parts] }
}

/** Reads a printed metric in the same way; words that are not understood come back as stated. */
export function readMetricName(
  printed: string,
  reader: NameReader,
  { byName, find }: Metrics,
): { metric?: Metric | undefined; parts: NamePart[] } {
  if (printed.length > 200) return { parts: [] }
  const whole = byName(printed)
  if (whole) return { metric: whole, parts: [] }
  const { core, brackets } = cutBrackets(withoutMarks(printed))
  for (const { before, name, after } of splitCore(core)) {
    const metric = byName(name)
    if (metric === undefined) continue
    const pieces = [before, after, ...brackets].map((piece) => readParts(piece, reader))
    if (!pieces.every((piece) => piece !== undefined)) continue
    const parts = pieces.flat().filter((part) => part.kind !== 'metric')
    // "BLEU 1" is another metric, and "50.6 pass@1" a figure.
    if (!parts.some(({ kind, text }) => kind === 'version' || /^\d+$/.test(text)))
      return { metric, parts }
  }
  const left = brackets.flatMap(
    (inner): NamePart[] => readParts(inner, reader) ?? [{ kind: 'stated', text: inner.trim() }],
  )
  return { metric: find(printed), parts: left }
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
  const options = list.replace(/\b(wo?)\//gi, '$1 ').split(/\s*\/\s*/)
  if (name.trim() === '' || options.length !== count || count < 2) return undefined
  const last = options.at(-1) ?? ''
  // "without / with subtitles": the last option's noun is that of all.
  const shared = /\s(.+)$/.exec(last)?.[1]
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
  for (const { before, name, after } of splitCore(text))
    if (before === '' && after !== '' && reader.byName(name)) return [name, after]
  return []
}

/** A name without arrows, footnote marks, medals and stars at its end. */
function withoutMarks(printed: string): string {
  return printed
    .replace(/[↑↓⬆⬇†‡§¶¹³⁴]|\p{Extended_Pictographic}|\u{fe0f}/gu, '')
    .replace(/\*+$/, '')
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

/** Every way to take a name out of a text at the ends of its words, the longest first. */
function* splitCore(core: string): Generator<{ before: string; name: string; after: string }> {
  const ends = [...core.matchAll(/[\s,:;_/|–—-]+/g)].map(({ index, 0: sign }) => ({
    left: index,
    right: index + sign.length,
  }))
  const starts = [0, ...ends.map(({ right }) => right)].slice(0, 4)
  const stops = [core.length, ...ends.map(({ left }) => left).reverse()].slice(0, 8)
  for (const start of starts)
    for (const stop of stops)
      if (stop > start)
        yield {
          before: core.slice(0, start),
          name: core.slice(start, stop),
          after: core.slice(stop),
        }
}

/** Splits a name without brackets into the longest known name and what stands before and after it. */
function findCore(
  core: string,
  brackets: readonly string[],
  reader: NameReader,
): NamedBenchmark | undefined {
  for (const { before: printedBefore, name, after } of splitCore(core)) {
    const named = nameOrEdition(name, reader)
    if (named === undefined) continue
    const { benchmark } = named
    const before = withoutCollection(printedBefore, benchmark)
    const around = [before, after, ...brackets]
    const pieces = around.map((piece) => readParts(piece, reader, benchmark))
    if (!pieces.every((piece) => piece !== undefined)) continue
    if (pieces[0]?.some(({ kind }) => !['shots', 'method', 'samples'].includes(kind))) continue
    const parts = [...named.parts, ...pieces.flat()]
    // "Math average" may be the average of anything.
    const beside = `${printedBefore}${after}`.trim()
    if (beside !== '' && reader.isOrdinary(name) && parts.length === 0) continue
    return { benchmark, parts }
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

const gluedNumber = /^(.*?[^\d.\s_-])([\s_-]*)(\d+(?:\.\d+)?)$/
const gluedVersion = /^(.+?)()(v\d+)$/i
const gluedSplit = /^(.+?)()(val|test|dev|mini|testmini)$/i

/** "8.0" is 8; what is printed in place of the name stays with its year: "newsdev2016". */
function editionOf(base: string, mark: string, { name }: Benchmark): string {
  const number = mark.toLowerCase().replace(/\.0$/, '')
  return wordKey(name).startsWith(wordKey(base)) ? number : `${base.toLowerCase()}${number}`
}

/**
 * Reads a text word by word, the longest known words first.
 * @returns `undefined` when a word of it is not understood.
 */
function readParts(
  text: string,
  reader: NameReader,
  benchmark?: Benchmark,
): NamePart[] | undefined {
  const plain = text.trim().replace(/^[\s,:;_/|–—-]+|[\s,:;_/|–—-]+$/g, '')
  if (plain === '') return []
  const joined = /^[-_.]/.test(text) || text === plain
  const whole = readPart(plain, reader, benchmark, joined)
  if (whole) return whole
  return (
    readWords(plain.split(/\s*[,;|/]\s*|\s+/), reader, benchmark) ??
    readWords(plain.split(/[\s,;|/_-]+/), reader, benchmark)
  )
}

function readWords(
  words: readonly string[],
  reader: NameReader,
  benchmark: Benchmark | undefined,
): NamePart[] | undefined {
  const parts: NamePart[] = []
  for (let start = 0; start < words.length; ) {
    let length = Math.min(5, words.length - start)
    let part: NamePart[] | undefined
    for (; length > 0 && part === undefined; length -= 1)
      part = readPart(words.slice(start, start + length).join(' '), reader, benchmark, false)
    if (part === undefined) return undefined
    parts.push(...part)
    start += length + 1
  }
  return parts
}

/** Reads one word or fixed phrase; `[]` when it adds nothing, `undefined` when it is not understood. */
function readPart(
  text: string,
  reader: NameReader,
  benchmark: Benchmark | undefined,
  joined: boolean,
): NamePart[] | undefined {
  const key = wordKey(text)
  const subset = Object.entries(benchmark?.subsets ?? {}).find(([name, spellings]) =>
    [name, ...spellings].some((spelling) => wordKey(spelling) === key),
  )
  if (subset) return [{ kind: 'subset', text: subset[0] }]
  const counted = readCounted(text)
  if (counted) return [counted]
  const dated = /^([a-z]+)((?:19|20)\d\d)$/i.exec(text)
  const split = reader.setupWord(dated?.[1] ?? '')
  if (split?.kind === 'split' && dated?.[2])
    return [
      { kind: 'split', text: split.text },
      { kind: 'version', text: dated[2] },
    ]
  if (/^pass[@^]\d+$/i.test(text)) return [{ kind: 'metric', text }]
  const word = reader.setupWord(text)
  if (word?.kind === 'nothing') return []
  const metric = reader.findMetric(text)
  const named: NamePart[] = metric && metric.id !== 'score' ? [{ kind: 'metric', text }] : []
  if (word) return [{ kind: word.kind, text: word.text } as NamePart, ...named]
  if (named.length > 0) return named
  const language = readLanguage(text, reader, joined)
  if (language) return [language]
  const version = readVersion(text, benchmark)
  if (version !== undefined) return [{ kind: 'version', text: version }]
  if (!/^\d+(?:\.0)?k?$/i.test(text)) return undefined
  return [{ kind: benchmark?.editions ? 'version' : 'stated', text: text.toLowerCase() }]
}

const numbers: Readonly<Record<string, number>> = { zero: 0, one: 1, two: 2, three: 3, five: 5 }

/** "5-shot", "zero-shot", "avg@64", "maj@8": what is counted. */
function readCounted(text: string): NamePart | undefined {
  const shots = /^(\d{1,3}|zero|one|two|three|five)[\s_-]*(?:shots?|s)$/i.exec(text)?.[1]
  if (shots !== undefined) {
    const value = numbers[shots.toLowerCase()] ?? Number(shots)
    return { kind: 'shots', text: `${value}-shot`, value }
  }
  if (/^few[\s_-]*shots?$/i.test(text)) return { kind: 'method', text: 'few-shot' }
  const samples =
    /^(?:avg|mean|average)[\s_-]*(?:@|of|over)[\s_-]*(\d{1,4})(?: runs?| samples?)?$/i.exec(
      text,
    )?.[1]
  if (samples !== undefined)
    return { kind: 'samples', text: `mean of ${samples}`, value: Number(samples) }
  const votes = /^(?:maj|cons|majority|consensus|sc|voting)[\s_-]*(?:\d+)?@[\s_-]*(\d{1,4})$/i.exec(
    text,
  )
  if (votes?.[1] !== undefined) {
    // One answer alone is no vote.
    const value = Number(votes[1])
    return { kind: 'method', text: value > 1 ? `majority vote of ${value}` : 'one answer', value }
  }
  const best = /^(?:best[\s_-]*(?:of[\s_-]*|@)|bon@?)(\d{1,4})$/i.exec(text)?.[1]
  if (best !== undefined) return { kind: 'method', text: `best of ${best}`, value: Number(best) }
  return undefined
}

/** Codes of languages that are words of English too; these count only where a sign joins them. */
const shortWords = new Set(['am', 'an', 'as', 'be', 'he', 'is', 'it', 'my', 'no', 'or', 'so', 'to'])

/** A language or a pair of them. */
function readLanguage(text: string, reader: NameReader, joined: boolean): NamePart | undefined {
  if (reader.isProgramming(text)) return { kind: 'subset', text: text.toLowerCase() }
  const code = reader.languageCode(text)
  if (code !== undefined && (joined || !(/^[a-z]{3}$/.test(text) || shortWords.has(text))))
    return { kind: 'language', text: code }
  const pair = /^([\p{L}_]{2,20})\s*(?:-|–|→|->|=>|>|2|to)\s*([\p{L}_]{2,20})$/u.exec(text)
  const [from, to] = [pair?.[1], pair?.[2]].map((side) => side && reader.languageCode(side))
  return from && to ? { kind: 'language', text: `${from}-${to}` } : undefined
}

/** The pair of languages at the end of a test set of translation: "newstest2019-deen.de.en". */
function cutLanguagePair(text: string, reader: NameReader): { text: string; pair?: NamePart } {
  const match =
    /^(.+?)(?:[.-](?:[a-z]{4}|[a-z]{3}-?[a-z]{3}))?[.]([a-z]{2,3})(?:_\w+)?[.]([a-z]{2,3})(?:_\w+)?$/.exec(
      text,
    ) ?? /^(\w*\d\w*)-([a-z]{2})([a-z]{2})$/.exec(text)
  const [name, from, to] = match?.slice(1) ?? []
  if (name === undefined || from === undefined || to === undefined) return { text }
  const codes = [from, to].map((code) => reader.languageCode(code) ?? code)
  return { text: name, pair: { kind: 'language', text: codes.join('-') } }
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthPattern = new RegExp(`^(${months.join('|')})[a-z]*\\.?[\\s']*(?:20)?(\\d\\d)$`, 'i')
const date = '(?:\\d{8}|\\d{1,4}[./-]\\d{1,4}(?:[./-]\\d{1,4})?|\\d{4})'
const versionPattern = new RegExp(
  `^(?:v\\d+(?:[.-]\\d+)*|\\d+\\.\\d+(?:[.-]\\d+)*|${date}(?:\\s*(?:-|–|~|to)\\s*${date})?)$`,
  'i',
)

/** Which edition of the test set: "v1.1", "1.1-0.3", "2024-08-31", "Feb 25" as "2025-02". */
function readVersion(text: string, benchmark: Benchmark | undefined): string | undefined {
  const inWords = text.split(/\s*(?:-|–|~|\bto\b)\s*(?=\p{L})/u).map((side) => {
    const [, month, year] = monthPattern.exec(side.trim()) ?? []
    const number = months.indexOf(month?.toLowerCase() ?? '') + 1
    return year && number > 0 ? `20${year}-${String(number).padStart(2, '0')}` : undefined
  })
  if (inWords.every((side) => side !== undefined)) return inWords.join(' to ')
  if (!versionPattern.test(text)) return undefined
  return benchmark?.editions ? text.replace(/\.0$/, '') : text.toLowerCase()
}
