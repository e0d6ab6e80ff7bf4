import type { Benchmark } from './benchmark.ts'
import { memoText } from './memo.ts'

/** Benchmarks with the ways to find one. */
export interface Registry {
  benchmarks: readonly Benchmark[]
  bySlug(slug: string): Benchmark | undefined
  /** By printed name, Hub data set id and configuration of it. */
  find(printed?: string, datasetId?: string, config?: string): Benchmark | undefined
}

interface Names {
  byName: Map<string, Benchmark>
  byDataset: Map<string, Benchmark>
}

/** Makes benchmarks findable; where two claim one name, the first has it. */
export function makeRegistry(benchmarks: readonly Benchmark[]): Registry {
  const names: Names = { byName: new Map(), byDataset: new Map() }
  for (const benchmark of benchmarks)
    for (const { kind, key } of namesOf(benchmark)) {
      const map = kind === 'dataset' ? names.byDataset : names.byName
      if (!map.has(key)) map.set(key, benchmark)
    }
  // A data set without owner is a name too: "multi_nli" is printed as "MultiNLI".
  for (const [dataset, benchmark] of names.byDataset)
    if (!/[/#]/.test(dataset) && !names.byName.has(nameKey(dataset)))
      names.byName.set(nameKey(dataset), benchmark)
  // Data sets of which only parts are benchmarks: "glue" alone is nine tasks and says nothing.
  const collections = new Set(
    [...names.byDataset.keys()].flatMap((key) =>
      key.includes('#') ? [key.replace(/#.*/, '')] : [],
    ),
  )
  const bySlug = new Map(benchmarks.map((benchmark) => [benchmark.slug, benchmark]))
  const byPrinted = memoText((printed) => readPrintedName(printed, names))
  return {
    benchmarks,
    bySlug: (slug) => bySlug.get(slug),
    find: (printed, datasetId, config) => {
      const dataset = datasetId?.toLowerCase()
      if (dataset === undefined) return printed === undefined ? undefined : byPrinted(printed)
      const part = config && names.byDataset.get(`${dataset}#${config.toLowerCase()}`)
      if (part) return part
      const whole = names.byDataset.get(dataset)
      if (printed === undefined) return whole
      if (printed.toLowerCase() === dataset && collections.has(dataset)) return whole
      return byPrinted(printed) ?? whole
    },
  }
}

interface BenchmarkName {
  kind: 'name' | 'dataset'
  key: string
  value: string
  /** Where the name stands in the benchmark's row; empty for its key. */
  field: readonly PropertyKey[]
}

/** All names of a benchmark with their places in its row. */
function namesOf({ slug, name, aliases = [], datasets = [] }: Benchmark): BenchmarkName[] {
  const names = [
    { value: slug, field: [] },
    { value: name, field: ['name'] },
    ...aliases.map((value, index) => ({ value, field: ['aliases', index] })),
  ].map((entry) => ({ ...entry, kind: 'name' as const, key: nameKey(entry.value) }))
  const sets = datasets.map((value, index) => ({
    kind: 'dataset' as const,
    key: value.toLowerCase(),
    value,
    field: ['datasets', index],
  }))
  return [...names, ...sets]
}

/** Keys of all names, each with the benchmark that has it. */
export class ClaimedNames {
  readonly #holders = new Map<string, Benchmark>()

  constructor(benchmarks: readonly Benchmark[]) {
    for (const benchmark of benchmarks) this.claim(benchmark)
  }

  /** Takes the names of a benchmark; gives those that another has, in which case none is taken. */
  claim(benchmark: Benchmark): (BenchmarkName & { holder: Benchmark })[] {
    const names = namesOf(benchmark)
    const clashes = names.flatMap((name) => {
      const holder = this.#holders.get(`${name.kind} ${name.key}`)
      return holder ? [{ ...name, holder }] : []
    })
    if (clashes.length === 0)
      for (const { kind, key } of names) this.#holders.set(`${kind} ${key}`, benchmark)
    return clashes
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

/** Finds a printed name; words about the setup are taken off when the whole is not known. */
function readPrintedName(printed: string, names: Names): Benchmark | undefined {
  if (printed.length > 200) return undefined
  let name = printed
    .replace(/[↑↓⬆⬇†‡§¶¹²³]|\p{Extended_Pictographic}|\u{fe0f}/gu, (mark) =>
      mark === '²' ? mark : '',
    )
    .replace(/\*+$/, '')
    .trim()
  const printedWhole = names.byName.get(nameKey(printed)) ?? names.byName.get(nameKey(name))
  if (printedWhole) return printedWhole
  // Test sets of translation carry their language pair at the end: "newstest2019-deen.de.en".
  name = name
    .replace(/(?:[.-][a-z]{4})?[.][a-z]{2,3}(?:_\w+)?[.][a-z]{2,3}(?:_\w+)?$/, '')
    .replace(/^(newstest|newsdev|newsdiscusstest|wmt)-?(?:19|20)?\d\d\b.*$/i, 'wmt')
  const whole = names.byName.get(nameKey(name)) ?? names.byDataset.get(name.toLowerCase())
  if (whole) return whole
  name = name.replace(settings, ' ').trim()
  for (let step = 0; step < 4; step += 1) {
    const found = names.byName.get(nameKey(name))
    if (found) return found
    const shorter = name.replace(trailing, '').trim()
    if (shorter === name) return undefined
    name = shorter
  }
  return undefined
}
