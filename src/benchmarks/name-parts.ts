import { en } from '../messages/en.ts'
import { type Benchmark, isOfLongTexts } from './benchmark.ts'
import type { FindMetric } from './metric-names.ts'
import type { SetupWord } from './setup-words.ts'
import { wordKey } from './word-key.ts'

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
  /** What tells scores apart and says nothing certain: a bare number (of tasks, of questions, of shots), "full". */
  | 'beside'
  /** How one figure is made of many, or a word beside a metric that is not understood. */
  | 'mean'
  | 'stated'

/** One thing that stood beside a benchmark's name. */
export interface NamePart {
  kind: NamePartKind
  /** Its one spelling where that is known, else as printed. */
  text: string
  /** The number of shots or samples. */
  value?: number
}

/** What reading the words beside a name needs to know. */
export interface PartReader {
  findMetric: FindMetric
  setupWord(text: string): SetupWord | undefined
  /** The code of a language by its name or code; `undefined` for other texts. */
  languageCode(text: string): string | undefined
  isProgramming(text: string): boolean
}

/**
 * Reads a text word by word, the longest known words first.
 * @returns `undefined` when a word of it is not understood.
 */
export function readParts(
  text: string,
  reader: PartReader,
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
  reader: PartReader,
  benchmark: Benchmark | undefined,
): NamePart[] | undefined {
  const parts: NamePart[] = []
  for (let start = 0; start < words.length; ) {
    let length = Math.min(5, words.length - start)
    let part: NamePart[] | undefined
    for (; length > 0 && part === undefined; length -= 1)
      part = readPart(words.slice(start, start + length).join(' '), reader, benchmark, false)
    if (part === undefined) return undefined
    if (!isLinking(part, words, start, reader)) parts.push(...part)
    start += length + 1
  }
  return parts
}

/** "Precisión en test": a word of Spanish before the name of a split, and no language. */
function isLinking(
  part: readonly NamePart[],
  words: readonly string[],
  start: number,
  reader: PartReader,
): boolean {
  const next = words[start + 1]
  return (
    part[0]?.kind === 'language' &&
    /^(?:en|de|el|la)$/.test(words[start] ?? '') &&
    next !== undefined &&
    reader.setupWord(next)?.kind === 'split'
  )
}

/** Reads one word or fixed phrase; `[]` when it adds nothing, `undefined` when it is not understood. */
function readPart(
  text: string,
  reader: PartReader,
  benchmark: Benchmark | undefined,
  joined: boolean,
): NamePart[] | undefined {
  const key = wordKey(text)
  const subset = benchmark?.subsets && subsetsByKey(benchmark.subsets).get(key)
  if (subset !== undefined) return [{ kind: 'subset', text: subset }]
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
  const measured: NamePart[] = metric && metric.id !== 'score' ? [{ kind: 'metric', text }] : []
  if (word) return [{ kind: word.kind, text: word.text } as NamePart, ...measured]
  if (measured.length > 0) return measured
  const language = readLanguage(text, reader, joined)
  if (language) return [language]
  const named = benchmark && /^([\p{L}\d][\p{L}\d-]{1,20}) subset$/iu.exec(text)?.[1]
  if (named !== undefined) return [{ kind: 'subset', text: named }]
  const version = readVersion(text, benchmark)
  if (version !== undefined) return [{ kind: 'version', text: version }]
  if (!/^\d+(?:\.0)?k?$/i.test(text)) return undefined
  if (benchmark?.editions) return [{ kind: 'version', text: text.toLowerCase() }]
  // "128k" is a length of context; "56" beside a name, or "10k" beside one of short questions, may be anything.
  const ofContext = /k$/i.test(text) && (benchmark === undefined || isOfLongTexts(benchmark.domain))
  return [{ kind: ofContext ? 'stated' : 'beside', text: text.toLowerCase() }]
}

const keysOfSubsets = new WeakMap<NonNullable<Benchmark['subsets']>, Map<string, string>>()

/** The parts of a benchmark by each of their spellings; where two claim one, the first has it. */
function subsetsByKey(subsets: NonNullable<Benchmark['subsets']>): Map<string, string> {
  const known = keysOfSubsets.get(subsets)
  if (known) return known
  const byKey = new Map<string, string>()
  for (const [name, spellings] of Object.entries(subsets))
    for (const spelling of [name, ...spellings]) {
      const key = wordKey(spelling)
      if (!byKey.has(key)) byKey.set(key, name)
    }
  keysOfSubsets.set(subsets, byKey)
  return byKey
}

/** Ways to measure by their one name, by which scores are compared: the same whatever the language of the site. */
const { ways } = en.evaluation

const numbers: Readonly<Record<string, number>> = { zero: 0, one: 1, two: 2, three: 3, five: 5 }

/** "5 ejemplos", "零样本", "5ショット": shots in the words of other languages. */
function shotsInWords(text: string): number | undefined {
  if (/^(?:零样本|零樣本|零次|ゼロショット|제로샷|sin ejemplos)$/u.test(text.toLowerCase()))
    return 0
  const count =
    /^(\d{1,3})[\s-]*(?:ejemplos?|exemplos?|exemples?|beispiele?|(?:个|個)?(?:样本|樣本|示例|样例)|ショット|샷)$/iu.exec(
      text,
    )?.[1]
  return count === undefined ? undefined : Number(count)
}

/** "5-shot", "zero-shot", "avg@64", "maj@8": what is counted. */
function readCounted(text: string): NamePart | undefined {
  // OpenCompass prints "3-shot@1": one answer each.
  const shots = /^(\d{1,3}|zero|one|two|three|five)[\s_-]*(?:shots?(?:@1)?|s)$/i.exec(text)?.[1]
  if (shots !== undefined) {
    const value = numbers[shots.toLowerCase()] ?? Number(shots)
    return { kind: 'shots', text: ways.shots({ value }), value }
  }
  // "n=800", "60 problems": how much of the test set was taken.
  if (
    /^(?:(?:sub)?set\s+|sample\s+)?n\s?=\s?\d[\d.,]*$|^\d[\d.,]*\s(?:tasks?|problems?|questions?|items?|instances?|prompts?|tareas?|problemas?|preguntas?|tarefas?|perguntas?|questões|aufgaben|fragen|задач|вопросов)$|^\d+\s?(?:题|題|道题|問|문항|문제)$/iu.test(
      text,
    )
  )
    return { kind: 'beside', text }
  // "5-way 1-shot": how many classes are to be told apart.
  const classes = /^(\d{1,3})[\s_-]?ways?$/i.exec(text)?.[1]
  if (classes !== undefined) return { kind: 'method', text: ways.classes({ value: classes }) }
  const inWords = shotsInWords(text)
  if (inWords !== undefined)
    return { kind: 'shots', text: ways.shots({ value: inWords }), value: inWords }
  if (/^few[\s_-]*shots?$/i.test(text)) return { kind: 'method', text: ways.fewShot }
  const samples =
    /^(?:avg|mean|average)[\s_-]*(?:@|of|over)[\s_-]*(\d{1,4})(?: runs?| samples?)?$/i.exec(
      text,
    )?.[1]
  if (samples !== undefined)
    return { kind: 'samples', text: ways.mean({ value: samples }), value: Number(samples) }
  const votes = /^(?:maj|cons|majority|consensus|sc|voting)[\s_-]*(?:\d+)?@[\s_-]*(\d{1,4})$/i.exec(
    text,
  )
  if (votes?.[1] !== undefined) {
    // One answer alone is no vote.
    const value = Number(votes[1])
    return { kind: 'method', text: value > 1 ? ways.vote({ value }) : ways.oneAnswer, value }
  }
  const best = /^(?:best[\s_-]*(?:of[\s_-]*|@)|bon@?)(\d{1,4})$/i.exec(text)?.[1]
  if (best !== undefined)
    return { kind: 'method', text: ways.best({ value: best }), value: Number(best) }
  return undefined
}

/** Codes of languages that are words of English too; these count only where a sign joins them. */
const shortWords = new Set(['am', 'an', 'as', 'be', 'he', 'is', 'it', 'my', 'no', 'or', 'so', 'to'])

/** A language or a pair of them. */
function readLanguage(text: string, reader: PartReader, joined: boolean): NamePart | undefined {
  if (reader.isProgramming(text)) return { kind: 'subset', text: text.toLowerCase() }
  const code = reader.languageCode(text)
  if (code !== undefined && (joined || !(/^[a-z]{3}$/.test(text) || shortWords.has(text))))
    return { kind: 'language', text: code }
  if (/^non[- ]?english$/i.test(text)) return { kind: 'subset', text: 'non-English' }
  const [, left, sign = '', right] =
    /^([\p{L}_]{2,20})\s*(-|–|→|->|=>|>|2|to)\s*([\p{L}_]{2,20})$/u.exec(text) ?? []
  const [from, to] = [left, right].map((side) => side && reader.languageCode(side))
  if (from && to) return { kind: 'language', text: `${from}-${to}` }
  // "eng->kgv": of two codes of three letters that an arrow joins one may be of a small language.
  const codes = [left, right].every((side) => side !== undefined && /^[a-z]{3}$/.test(side))
  return (from || to) && codes && /[→>]/.test(sign)
    ? { kind: 'language', text: `${from || left}-${to || right}` }
    : undefined
}

/**
 * The pair of languages at the end of a test set of translation: "newstest2019-deen.de.en". It is `certain` where
 * both are codes that are known: "valid.acc.ave" is how a checkpoint was chosen, though "ave" is Avestan.
 */
export function cutLanguagePair(
  text: string,
  reader: PartReader,
): { text: string; pair?: NamePart; certain?: boolean } {
  const match =
    /^(.+?)(?:[.-](?:(?!test|dev)[a-z]{4}|[a-z]{2}-[a-z]{2}|[a-z]{3}-?[a-z]{3})){0,2}[.]([a-z]{2,3})(?:_\w+)?[.]([a-z]{2,3})(?:_\w+)?$/.exec(
      text,
    ) ?? /^(\w*\d\w*)-(?!test$)([a-z]{2})([a-z]{2})$/.exec(text)
  const [name, from, to] = match?.slice(1) ?? []
  if (name === undefined || from === undefined || to === undefined) return { text }
  const codes = [from, to].map((code) => reader.languageCode(code))
  const pair = [codes[0] ?? from, codes[1] ?? to].join('-')
  return {
    text: name,
    pair: { kind: 'language', text: pair },
    certain: codes.every((code) => code !== undefined),
  }
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthPattern = new RegExp(`^(${months.join('|')})[a-z]*\\.?[\\s']*(?:20)?(\\d\\d)$`, 'i')
const date = '(?:\\d{8}|\\d{1,4}[./-]\\d{1,4}(?:[./-]\\d{1,4})?|\\d{4})'
const versionPattern = new RegExp(
  `^(?:v\\d+(?:[.-]\\d+)*|\\d+\\.\\d+(?:[.-]\\d+)*|${date}(?:\\s*(?:-|–|~|to)\\s*${date})?)$`,
  'i',
)

/** "1-10", "3/5": two small numbers are no date. */
function isRange(text: string): boolean {
  return /^\d{1,3}[./-]\d{1,3}$/.test(text) && !/^\d+\.\d+$/.test(text)
}

/** Which edition of the test set: "v1.1", "1.1-0.3", "2024-08-31", "Feb 25" as "2025-02". */
function readVersion(text: string, benchmark: Benchmark | undefined): string | undefined {
  const inWords = text.split(/\s*(?:-|–|~|\bto\b)\s*(?=\p{L})/u).map((side) => {
    const [, month, year] = monthPattern.exec(side.trim()) ?? []
    const number = months.indexOf(month?.toLowerCase() ?? '') + 1
    return year && number > 0 ? `20${year}-${String(number).padStart(2, '0')}` : undefined
  })
  if (inWords.every((side) => side !== undefined)) return inWords.join(' to ')
  if (!versionPattern.test(text) || isRange(text)) return undefined
  return benchmark?.editions ? text.replace(/\.0$/, '') : text.toLowerCase()
}
