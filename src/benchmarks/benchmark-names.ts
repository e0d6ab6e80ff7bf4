import type { Benchmark } from './benchmark.ts'
import { memoText } from './memo.ts'
import type { NamePart } from './name-parts.ts'
import { type NamedBenchmark, type NameReader, type PrintedName, readName } from './printed-name.ts'
import { wordKey } from './word-key.ts'

/** Benchmarks with the ways to find one. */
export interface Registry {
  benchmarks: readonly Benchmark[]
  bySlug(slug: string): Benchmark | undefined
  /** What has this very name. */
  byName(name: string): NamedBenchmark | undefined
  /** False for a word that no name begins with. */
  mayBegin(word: string): boolean
  /** The member that a printed name has in a collection which a text names. */
  member(context: string, printed: string): Benchmark | undefined
  /** A printed name taken apart. */
  read(printed: string): PrintedName
  /** By printed name, Hub data set id and configuration of it. */
  find(printed?: string, datasetId?: string, config?: string): Benchmark | undefined
}

interface Names {
  byName: Map<string, NamedBenchmark>
  byDataset: Map<string, Benchmark>
}

/** Makes benchmarks findable; where two claim one name, the first has it. */
export function makeRegistry(
  benchmarks: readonly Benchmark[],
  words: Omit<NameReader, 'byName' | 'mayBegin'>,
): Registry {
  const names: Names = { byName: new Map(), byDataset: new Map() }
  for (const benchmark of benchmarks)
    for (const { kind, key, parts } of namesOf(benchmark)) {
      if (kind === 'dataset') addFirst(names.byDataset, key, benchmark)
      else addFirst(names.byName, key, { benchmark, parts })
    }
  // A data set without owner is a name too: "multi_nli" is printed as "MultiNLI".
  for (const [dataset, benchmark] of names.byDataset)
    if (!/[/#]/.test(dataset)) addFirst(names.byName, nameKey(dataset), { benchmark, parts: [] })
  // Data sets of which only parts are benchmarks: "glue" alone is nine tasks and says nothing.
  const collections = new Set(
    [...names.byDataset.keys()].flatMap((key) =>
      key.includes('#') ? [key.replace(/#.*/, '')] : [],
    ),
  )
  const collectionNames = new Set(benchmarks.flatMap(({ collection }) => collection ?? []))
  const bySlug = new Map(benchmarks.map((benchmark) => [benchmark.slug, benchmark]))
  const byName = (name: string): NamedBenchmark | undefined => {
    const dataset = names.byDataset.get(name.toLowerCase())
    return names.byName.get(nameKey(name)) ?? (dataset && { benchmark: dataset, parts: [] })
  }
  const mayBegin = makeOpenings([
    ...names.byName.keys(),
    ...[...names.byDataset.keys()].map(nameKey),
  ])
  const reader = { ...words, byName, mayBegin }
  const read = memoText((printed) => readName(printed, reader))
  return {
    benchmarks,
    byName,
    mayBegin,
    member: (context, printed) => {
      const key = ` ${wordKey(context)} `
      for (const collection of collectionNames)
        if (key.includes(` ${wordKey(collection)} `)) {
          const found = read(`${collection} ${printed}`).benchmark
          if (found?.collection === collection) return found
        }
      return undefined
    },
    read,
    bySlug: (slug) => bySlug.get(slug),
    find: (printed, datasetId, config) => {
      const dataset = datasetId?.toLowerCase()
      if (dataset === undefined) return printed === undefined ? undefined : read(printed).benchmark
      const part = config && names.byDataset.get(`${dataset}#${config.toLowerCase()}`)
      if (part) return part
      const whole = names.byDataset.get(dataset)
      if (printed === undefined) return whole
      if (printed.toLowerCase() === dataset && collections.has(dataset)) return whole
      return read(printed).benchmark ?? whole
    },
  }
}

/** Says of a word whether one of these names, or a name with something written onto it, may begin with it. */
function makeOpenings(keys: readonly string[]): (word: string) => boolean {
  const whole = new Set(keys)
  const openings = new Set<string>()
  for (const key of whole)
    for (let end = 0; end < key.length; end += 1) openings.add(key.slice(0, end))
  return memoText((word) => {
    const key = nameKey(word)
    if (whole.has(key) || openings.has(key)) return true
    for (let end = key.length - 1; end > 0; end -= 1) if (whole.has(key.slice(0, end))) return true
    return false
  })
}

function addFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value)
}

interface BenchmarkName {
  kind: 'name' | 'dataset'
  key: string
  /** What the name says beside the benchmark. */
  parts: readonly NamePart[]
  value: string
  /** Where the name stands in the benchmark's row; empty for its key. */
  field: readonly PropertyKey[]
}

/** All names of a benchmark with their places in its row. */
function namesOf(benchmark: Benchmark): BenchmarkName[] {
  const { slug, name, aliases = [], splits = {}, datasets = [] } = benchmark
  const named = (value: string, field: readonly PropertyKey[], parts: NamePart[] = []) =>
    ({ kind: 'name', key: nameKey(value), parts, value, field }) as const
  return [
    named(slug, []),
    named(name, ['name']),
    ...aliases.map((value, index) => named(value, ['aliases', index])),
    ...Object.entries(splits).flatMap(([split, list]) =>
      list.map((value, index) =>
        named(value, ['splits', split, index], [{ kind: 'split', text: split }]),
      ),
    ),
    ...datasets.map((value, index) => {
      const key = value.toLowerCase()
      return { kind: 'dataset', key, parts: [], value, field: ['datasets', index] } as const
    }),
  ]
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

/** A printed name without case, spaces, hyphens, underscores and ornaments; `+`, `*` and `∞` stay. */
function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@+*²∞]+/gu, '')
}
