import type { Benchmark } from '../benchmarks/benchmark.ts'
import { benchmarkInText } from '../benchmarks/benchmark-text.ts'
import { isLanguage } from '../benchmarks/language.ts'
import { findMetric } from '../benchmarks/metric.ts'
import { findBenchmark, readSetupText } from '../benchmarks/registry.ts'
import { speaksOf } from '../benchmarks/vocabulary.ts'
import { isRecord } from '../json.ts'
import { known } from '../known.ts'
import type { CardTable } from '../readme/readme.ts'
import { benchmarkStated } from './benchmark-stated.ts'
import type { ScoreReading } from './reading.ts'
import { harnessOf } from './table/harness-named.ts'

/** The one set of data that a card speaks of: what a table of bare metrics was measured on. */
export interface TestSet {
  /** As the card prints it. */
  name: string
  benchmark?: Benchmark
}

/** Where a card names sets of data. */
export interface TestSetInput {
  /** The card's front matter. */
  data: Readonly<Record<string, unknown>>
  /** The card without front matter. */
  body: string
  /** The card's first heading. */
  title?: string | undefined
}

/**
 * Gives the figures of a table that names no test the set of data that its heading or the text before it names, or
 * else the one that the whole card is about; bare figures of languages only after the nearest. A perplexity
 * is not measured on what a model was trained on.
 */
export function nameAfterCard(
  readings: ScoreReading[],
  table: Pick<CardTable, 'section' | 'before'>,
  testSet: () => TestSet | undefined,
  languages = false,
): ScoreReading[] {
  const nameless = ({ benchmark }: ScoreReading) => benchmark.unnamed === true
  const bare = (reading: ScoreReading) =>
    (nameless(reading) && (languages || saysHow(reading))) ||
    findMetric(/[_ ]([a-z\d]+)$/i.exec(reading.benchmark.printed)?.[1]) !== undefined
  if (!readings.some(nameless) || !readings.every(bare)) return readings
  const set =
    nearestSet(table) ?? (readings.filter(nameless).every(saysHow) ? testSet() : undefined)
  if (set === undefined) return readings
  const named = benchmarkStated(set.name, set.benchmark)
  return readings.map((reading) => (nameless(reading) ? { ...reading, benchmark: named } : reading))
}

/** A metric or a part of the set is named, and it is none that is measured on running text. */
function saysHow({ metric, subset }: ScoreReading): boolean {
  return metric.id !== 'perplexity' && (metric.printed !== undefined || subset !== undefined)
}

/** Characters of a card that are looked through. */
const looked = 100_000

/**
 * The set of data that the whole card is about, where it names one and no other: in its evaluation index, its
 * title, its list of data sets or a sentence such as "fine-tuned on the X dataset". A name in the list counts
 * only when the text has it too, for a list may hold what another model of the line was trained on.
 */
export function cardTestSet({ data, body, title }: TestSetInput): TestSet | undefined {
  const text = prose(body.slice(0, looked))
  const found = new Map<string, TestSet>()
  const add = (name: string, benchmark = findBenchmark(name)): void => {
    const key = benchmark?.slug ?? plain(name)
    if (key !== '' && !found.has(key)) found.set(key, setOf(name, benchmark))
  }
  for (const [name, benchmark] of indexed(data['model-index'])) add(name, benchmark)
  // "Spanish SQuAD" is a translation.
  const translated = title
    ?.split(/\s+/)
    .some((word) => isLanguage(word) && !/^english$/i.test(word))
  const titled = translated ? undefined : benchmarkInText(title)
  // "X fine-tuned on SQuAD" leaves nothing open, whatever else was trained on.
  if (titled && /\b(?:tuned|trained|evaluated) (?:for|on) /i.test(title ?? ''))
    return setOf(titled.name, titled)
  if (titled) add(titled.name, titled)
  const ids = listed(data['datasets']).filter((id) => !/\s/.test(id))
  for (const [name, benchmark] of setsOfList(ids, text)) add(name, benchmark)
  for (const name of namesIn(text, anywhere)) add(name)
  return found.size === 1 ? [...found.values()][0] : undefined
}

/** The text without code, tables, comments and addresses; links keep their words. */
function prose(body: string): string {
  return body
    .replace(/^ {0,3}(```|~~~)[\s\S]*?^ {0,3}\1/gm, ' ')
    .replace(/^\s*\|.*$/gm, ' ')
    .replace(/\]\([^()\s]*\)/g, ']')
    .replace(/[[\]*`]+/g, '')
}

/** The data sets of the evaluation index. */
function* indexed(index: unknown): Generator<[string, Benchmark | undefined]> {
  for (const entry of Array.isArray(index) ? index : [])
    for (const result of isRecord(entry) && Array.isArray(entry['results'])
      ? entry['results']
      : []) {
      if (!isRecord(result) || !isRecord(result['dataset'])) continue
      if (!hasFigure(result)) continue
      const dataset = result['dataset']
      const name = textOf(dataset['name'])
      const type = textOf(dataset['type'])
      const printed = name ?? type
      if (printed !== undefined) yield [printed, findBenchmark(name, type) ?? findBenchmark(name)]
    }
}

function hasFigure({ metrics }: Record<string, unknown>): boolean {
  return (
    Array.isArray(metrics) && metrics.some((metric) => isRecord(metric) && metric['value'] != null)
  )
}

/** The sets of data of the list that the text speaks of. */
function setsOfList(ids: readonly string[], text: string): [string, Benchmark | undefined][] {
  const names = ids.map((id) => id.slice(id.indexOf('/') + 1))
  // "Voicebank" and "DEMAND" together are one test.
  const joined = ids.length > 1 ? findBenchmark(names.join(' ')) : undefined
  if (joined) return [[joined.name, joined]]
  const key = plain(text)
  const words = new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  return ids.flatMap((id, at): [string, Benchmark | undefined][] => {
    const name = names[at] ?? id
    const benchmark = findBenchmark(name, id)
    const whole =
      key.includes(plain(name)) || (benchmark && key.includes(plain(benchmark.name))) || false
    // Of the only one a word is enough: "yelp_polarity" are the "Yelp reviews".
    const partly = ids.length === 1 && wordsOfName(name).some((word) => words.has(word))
    return whole || partly ? [[benchmark?.name ?? name, benchmark]] : []
  })
}

/** The telling words of a set's name. */
function wordsOfName(name: string): string[] {
  return (name.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(
    (word) =>
      !/^(?:data|dataset|sets?|corpus|text|test|train|task|instruct|english|chat|code|math)/.test(
        word,
      ),
  )
}

function listed(datasets: unknown): string[] {
  const list: unknown[] = Array.isArray(datasets) ? datasets : [datasets]
  return list.flatMap((one) => textOf(one) ?? [])
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

const name = String.raw`["“«]?([A-Z][\w.+-]*(?: (?!data|corpus|Data|Corpus)[A-Z0-9][\w.+-]*){0,4})["”»]?`
/** A name that no word of a language looks like: with a capital, a figure or an underscore. */
const mark = String.raw`["“«]?((?:[\w.-]+\/)?(?:[A-Z]|[a-z]+[_\d])[\w.+-]*(?: [A-Z0-9][\w.+-]*){0,3})["”»]?`
const latin = String.raw`([A-Za-z][\w.+-]*(?: [\w.+-]+){0,3})`
/** How a card says what it was tuned or measured on. */
const anywhere = [
  new RegExp(
    String.raw`\b(?:fine-?tuned|(?<!pre-)trained|evaluat\w+|tested|results?|scores?|performance)\b[^.\n]{0,60}? on (?:the )?${name}(?: \([^()\n]*\))? (?:[Dd]ata ?sets?|[Cc]orpus|benchmark|test|dev|validation|splits?)\b`,
    'g',
  ),
  // What follows says that it was not for the base: 事前学習, 预训练 is training before the training.
  /([A-Za-z][\w.+-]*[\p{sc=Kana}\p{sc=Hira}\p{sc=Han}ー]{0,8}?(?:コーパス|データセット))(?:を用い|で評価|でファインチューニング|で学習|での)(?![^。\n]{0,24}事前学習)/gu,
  /在\s?([A-Za-z][\w.+-]*(?: [\w.+-]+){0,3})\s?(?:数据集|資料集|测试集|測試集)上(?:进行)?(?:了)?(?:微调|精调|评测|评估|测试|微調|評測|評估|測試)/g,
  /([A-Za-z][\w.+-]*(?: [\w.+-]+){0,3})\s?(?:데이터셋|말뭉치)(?:으로|로|에서|을|를)[^.\n]{0,12}(?:파인튜닝|미세조정|평가)/g,
  // What recipes of speech toolkits print.
  /\btrained by [^\n]{1,60} using ([\w.-]+) recipe in\b/g,
  // Treebanks have names of one form: https://universaldependencies.org/
  /\b(UD_[A-Z][A-Za-z]*(?:_[A-Z][A-Za-z]*)*-[A-Za-z]+)\b/g,
]
/** What names a set of data in the text just before a table, where it can hardly be what a base was trained on. */
const justBefore = [
  ...anywhere,
  /\b(?:conjunto de (?:evaluación|evaluacion|prueba|test)|evaluation set|test set|benchmark) ["“«]([^"”»\n]{3,40})["”»]/g,
  new RegExp(String.raw`(?:датасет|корпус)\p{L}* ${mark}`, 'gu'),
  new RegExp(
    String.raw`\b(?:dataset|corpus|benchmark|conjunto(?: de (?:prueba|test|datos|evaluación|validación))?)(?: del?)? ${mark}`,
    'g',
  ),
  new RegExp(
    String.raw`(?:在|基于|基於|于|於)\s?${latin}\s?(?:数据集|資料集|测试集|測試集|评测集|評測集|基准|榜单)`,
    'g',
  ),
  new RegExp(
    String.raw`${latin}\s?(?:データセット|コーパス|テストセット|ベンチマーク|데이터셋|말뭉치|벤치마크)`,
    'g',
  ),
]
/** Where the name must be a known one, of up to four words: "fine-tuned on SQuAD v2 by", "on our x-eval framework". */
const knownWords =
  /\b(?:tuned|(?<!pre-)trained|evaluated|tested|tasks?|results?) on (?:our |the )?(\S+(?: \S+){0,3})/g
/** A heading that says what its table was measured on: "Results on X". */
const heading = /(?:^|\s)on (?:the )?([A-Z][\w.+-]*(?: [A-Z0-9][\w.+-]*){0,4})(?: \([^()]*\))?:?$/

/** Names of sets of data in a text. */
function namesIn(text: string, patterns: readonly RegExp[]): string[] {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].flatMap(([, found]) => found ?? [])
  const whole = all(knownWords).flatMap((words) => knownBeginning(words.split(' ')) ?? [])
  // "Xデータセット" is X, "Xニュースコーパス" is a name as a whole.
  const names = patterns
    .flatMap(all)
    .map((found) => found.replace(/(?<=\w)(?:データセット|コーパス)$/u, ''))
  return [...names, ...whole].filter(
    (found) =>
      !/^(?:our|my|the)\b/i.test(found) &&
      !/^[A-Z]{1,3}$/.test(found) &&
      // "Evaluated on the OpenCompass benchmark" names a program, and none of its tests.
      (harnessOf(found) === undefined || findBenchmark(found) !== undefined),
  )
}

/** The longest run of first words that is a benchmark's name. */
function knownBeginning(words: readonly string[]): string | undefined {
  for (let length = words.length; length >= 1; length -= 1) {
    const found = words
      .slice(0, length)
      .join(' ')
      .replace(/[.,;:]$/, '')
    if (findBenchmark(found) && !speaksOf(found, 'ordinary')) return found
  }
  return undefined
}

/** The only set of data that the heading of a table or the text before it names. */
function nearestSet({
  section,
  before,
}: Pick<CardTable, 'section' | 'before'>): TestSet | undefined {
  const headed = heading.exec(section ?? '')?.[1] ?? headingOfSplit(section ?? '')
  const names = headed === undefined ? namesIn(prose(before ?? ''), justBefore) : [headed]
  const [only, ...others] = new Set(names.map((found) => found.trim()))
  if (only === undefined || others.length > 0 || /^(?:our|my|the)\b/i.test(only)) return undefined
  return setOf(only)
}

/** "In-domain: Reef-Wild (test)": a heading of a name and the part of it that was tested. */
function headingOfSplit(section: string): string | undefined {
  const [, name, inside] =
    /(?:^|:\s)([A-Z][\w+-]*(?:[-_.\d][\w+-]*)+)\s*\(([^()]+)\)$/.exec(section) ?? []
  return readSetupText(inside?.split(',')[0] ?? '')?.some(({ kind }) => kind === 'split')
    ? name
    : undefined
}

function setOf(found: string, benchmark = findBenchmark(found)): TestSet {
  return { name: found, ...known({ benchmark }) }
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
