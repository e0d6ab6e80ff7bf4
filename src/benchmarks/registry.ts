import type { Benchmark } from './benchmark.ts'
import { appliedBenchmarks } from './data/applied.ts'
import { languageBenchmarks } from './data/language.ts'
import { visualBenchmarks } from './data/visual.ts'
import { memoText } from './memo.ts'

/** Every benchmark the project knows, in the order of its domains. */
export const benchmarks: readonly Benchmark[] = [
  ...languageBenchmarks,
  ...appliedBenchmarks,
  ...visualBenchmarks,
]

const bySlug = new Map(benchmarks.map((benchmark) => [benchmark.slug, benchmark]))
const byName = new Map<string, Benchmark>()
const byDataset = new Map<string, Benchmark>()
/** Data sets of which only parts are benchmarks. */
const collections = new Set<string>()
for (const benchmark of benchmarks) {
  for (const name of [benchmark.slug, benchmark.name, ...(benchmark.aliases ?? [])]) {
    const key = nameKey(name)
    if (!byName.has(key)) byName.set(key, benchmark)
  }
  for (const dataset of benchmark.datasets ?? []) {
    const key = dataset.toLowerCase()
    if (!byDataset.has(key)) byDataset.set(key, benchmark)
    if (key.includes('#')) collections.add(key.slice(0, key.indexOf('#')))
  }
}

/** A printed name without case, spaces, hyphens, underscores and ornaments; `+` and `*` stay. */
function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@+*²]+/gu, '')
}

/** Parts of a printed name that say how it was measured, not what. */
const settings =
  /[([（](?:[%↑↓]|\d+|[^()[\]]*\b(?:\d+[- ]?s(?:hots?)?|(?:no|with(?:out)?|w\/o?) tools?|zero[- ]shot|few[- ]shot|acc|accuracy|acc[-_ ]norm|em|exact|match|norm|strict|loose|flexible|extract|maj(?:@\d+)?|pass@?\d+|cot|mc[12]|f1|avg|average|mean|score|(?:no[- ]?)?think(?:ing)?|greedy|val|test|dev|prompt|chat)\b[^()[\]]*)[)\]）]/gi
const trailing =
  /[,:\s_-]+(?:\d+[\s-]*shots?|zero[\s-]*shot|few[\s-]*shot|five[\s-]*shot|cot|acc(?:uracy)?|acc[_ ]?norm|em|pass@?\d+|avg@?\d+|maj@?\d+|mean@?\d+|score|avg|average|ppl|f1|\(%\)|%)$/i

/**
 * The benchmark of a printed name or a data set id; `undefined` when neither is known as a whole.
 * Words about the setup ("(5-shot)", "pass@1", arrows, footnote marks) are taken off; nothing is guessed.
 */
export function findBenchmark(
  printed: string | undefined,
  datasetId?: string,
  config?: string,
): Benchmark | undefined {
  const dataset = datasetId?.toLowerCase()
  if (dataset !== undefined && config !== undefined) {
    const exact = byDataset.get(`${dataset}#${config.toLowerCase()}`)
    if (exact) return exact
  }
  // A collection's own name without its part says nothing: "glue" is nine tasks.
  if (dataset !== undefined && printed?.toLowerCase() === dataset && collections.has(dataset))
    return byDataset.get(dataset)
  return (
    (printed === undefined ? undefined : byPrintedName(printed)) ??
    (dataset === undefined ? undefined : byDataset.get(dataset))
  )
}

const byPrintedName = memoText(readPrintedName)

function readPrintedName(printed: string): Benchmark | undefined {
  if (printed.length > 200) return undefined
  let name = printed
    .replace(/[↑↓⬆⬇†‡§¶¹²³]|\p{Extended_Pictographic}|\u{fe0f}/gu, (mark) =>
      mark === '²' ? mark : '',
    )
    .replace(/\*+$/, '')
    .trim()
  // Test sets of translation carry their language pair at the end: "newstest2019-deen.de.en".
  name = name
    .replace(/(?:[.-][a-z]{4})?[.][a-z]{2,3}(?:_\w+)?[.][a-z]{2,3}(?:_\w+)?$/, '')
    .replace(/^(newstest|newsdev|newsdiscusstest|wmt)-?(?:19|20)?\d\d\b.*$/i, 'wmt')
  const whole = byName.get(nameKey(name)) ?? byDataset.get(name.toLowerCase())
  if (whole) return whole
  name = name.replace(settings, ' ').trim()
  for (let step = 0; step < 4; step += 1) {
    const found = byName.get(nameKey(name))
    if (found) return found
    const shorter = name.replace(trailing, '').trim()
    if (shorter === name) return undefined
    name = shorter
  }
  return undefined
}

/** The benchmark of a slug as addresses carry it. */
export function benchmarkBySlug(slug: string): Benchmark | undefined {
  return bySlug.get(slug)
}
