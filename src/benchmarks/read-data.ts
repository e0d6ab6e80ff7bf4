import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import { formatProblem, type Problem, SheetError } from '../errors.ts'
import { isRecord } from '../json.ts'
import { type Finding, problem } from '../messages/problem.ts'
import { noticeFinding, parseYaml, YamlError } from '../snapshot/yaml.ts'
import { lineFinder } from '../snapshot/yaml-lines.ts'
import { type Benchmark, benchmarkRowSchema, domains } from './benchmark.ts'
import { ClaimedNames } from './benchmark-names.ts'
import type { KnownData } from './knowledge.ts'
import { languagesSchema } from './language-names.ts'
import { metricRowSchema } from './metric-names.ts'
import { setupSchema } from './setup-words.ts'
import { vocabularySchema } from './word-lists.ts'

/** A problem without its place. */
type Fault<F = Finding> = F extends unknown ? Omit<F, 'level' | 'file' | 'line' | 'field'> : never

/** A file of data with what is wrong in it. */
class DataFile {
  readonly problems: Problem[] = []
  readonly value: unknown
  /** Name without folder and ending. */
  readonly stem: string
  readonly #file: string
  readonly #lineOf: (path: readonly PropertyKey[]) => number | undefined

  /** @param file The file's name in messages. */
  constructor(path: string, file: string) {
    const text = readFileSync(path, 'utf8')
    this.#file = file
    this.stem = basename(path, '.yaml')
    this.#lineOf = lineFinder(text)
    try {
      const { value, notices } = parseYaml(text)
      this.value = value
      for (const notice of notices)
        this.problems.push(problem(noticeFinding('yaml', notice, this.#file)))
    } catch (error) {
      if (!(error instanceof YamlError)) throw error
      this.#add({ code: 'benchmark-yaml', values: { fault: error.message } }, [], error.line)
    }
  }

  #add(fault: Fault, path: readonly PropertyKey[], line: number | undefined): void {
    const at = path.join('.')
    this.problems.push(
      problem({
        level: 'error',
        file: this.#file,
        ...(line === undefined ? {} : { line }),
        ...(at === '' ? {} : { field: at }),
        ...fault,
      }),
    )
  }

  /** Reports something wrong at a path of the file. */
  report(fault: Fault, path: readonly PropertyKey[]): void {
    this.#add(fault, path, this.#lineOf(path))
  }

  /** Parses a part of the file; reports what does not fit and gives `undefined` then. */
  parse<T>(schema: z.ZodType<T>, value: unknown, path: readonly PropertyKey[]): T | undefined {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    for (const issue of result.error.issues) {
      const at = [...path, ...issue.path]
      if (issue.code === 'unrecognized_keys')
        for (const key of issue.keys) this.report({ code: 'benchmark-field-unknown' }, [...at, key])
      else {
        const fault = { code: 'benchmark-field', values: { fault: issue.message } } as const
        this.report({ ...fault, value: valueAt(value, issue.path) }, at)
      }
    }
    return undefined
  }

  /** Parses a mapping of rows; a bad row is reported and left out. */
  rows<T>(schema: z.ZodType<T>): [string, T][] {
    if (this.value === undefined || this.value === null) return []
    if (!isRecord(this.value)) {
      this.report({ code: 'benchmark-rows', value: this.value }, [])
      return []
    }
    return Object.entries(this.value).flatMap(([key, row]): [string, T][] => {
      const parsed = this.parse(schema, row, [key])
      return parsed === undefined ? [] : [[key, parsed]]
    })
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let part = value
  for (const key of path)
    part = isRecord(part) || Array.isArray(part) ? Reflect.get(part, key) : undefined
  return part
}

/** The folder of the project's own data; pages are bundled elsewhere and get theirs from the store. */
const ownFolder = fileURLToPath(new URL('./data/', import.meta.url))

/**
 * Reads the project's own benchmarks, metrics, languages and words.
 * @throws SheetError that names file, line and field of what is wrong.
 */
export function readOwnData(): KnownData {
  const metrics = readOwn('metrics.yaml', (file) => file.rows(metricRowSchema)).map(
    ([id, row]) => ({ id, ...row }),
  )
  const { benchmarks, problems } = readFolder(join(ownFolder, 'benchmarks'), ownFolder, metrics, [])
  if (problems[0]) throw new SheetError(formatProblem(problems[0]))
  return {
    benchmarks,
    metrics,
    languages: readOwn('languages.yaml', (file) => file.parse(languagesSchema, file.value, [])),
    labels: readOwn('labels.yaml', (file) => file.parse(vocabularySchema, file.value, [])),
    setup: readOwn('setup.yaml', (file) => file.parse(setupSchema, file.value, [])),
  }
}

/** Reads one of our own files, in which nothing may be wrong. */
function readOwn<T>(name: string, read: (file: DataFile) => T | undefined): T {
  const file = new DataFile(join(ownFolder, name), name)
  const value = read(file)
  const first = file.problems[0]
  if (first || value === undefined)
    throw new SheetError(first ? formatProblem(first) : `${name} holds nothing`)
  return value
}

/**
 * Adds the benchmarks of a content folder, `benchmarks/*.yaml` in the form of our own. A bad row and one
 * whose key or name is another's are problems with file and line and are left out; the rest joins.
 */
export function readContentData(
  content: string,
  own: KnownData = readOwnData(),
): { data: KnownData; problems: Problem[] } {
  const folder = join(content, 'benchmarks')
  if (!existsSync(folder)) return { data: own, problems: [] }
  const { benchmarks, problems } = readFolder(folder, content, own.metrics, own.benchmarks)
  return { data: { ...own, benchmarks: [...own.benchmarks, ...benchmarks] }, problems }
}

function readFolder(
  folder: string,
  root: string,
  metrics: KnownData['metrics'],
  known: readonly Benchmark[],
): { benchmarks: Benchmark[]; problems: Problem[] } {
  const benchmarks: Benchmark[] = []
  const problems: Problem[] = []
  const claimed = new ClaimedNames(known)
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
  for (const name of names) {
    const path = join(folder, name)
    const file = new DataFile(path, relative(root, path))
    for (const benchmark of readBenchmarks(file, metrics)) {
      const clashes = claimed.claim(benchmark)
      for (const { field, value, holder } of clashes)
        file.report({ code: 'benchmark-name-taken', values: { holder: holder.name }, value }, [
          benchmark.slug,
          ...field,
        ])
      if (clashes.length === 0) benchmarks.push(benchmark)
    }
    problems.push(...file.problems)
  }
  return { benchmarks, problems }
}

/** The rows of one file as benchmarks: the field from the file's name, units and direction from the metric. */
function readBenchmarks(file: DataFile, metrics: KnownData['metrics']): Benchmark[] {
  const ofFile = domains.find((domain) => domain.replace(/[^a-z]+/g, '-') === file.stem)
  return file.rows(benchmarkRowSchema).flatMap(([slug, row]): Benchmark[] => {
    const metric = metrics.find(({ id }) => id === row.metric)
    const domain = row.domain ?? ofFile
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) file.report({ code: 'benchmark-key' }, [slug])
    else if (row.metric !== undefined && metric === undefined)
      file.report({ code: 'benchmark-metric', value: row.metric }, [slug, 'metric'])
    else if (domain === undefined)
      file.report({ code: 'benchmark-domain', values: { domains: domains.join('; ') } }, [slug])
    else {
      const unit = row.unit ?? (metric?.unit === 'ratio' ? 'percent' : metric?.unit)
      const range = row.range ?? (unit === 'percent' ? ([0, 100] as const) : undefined)
      const direction = row.direction ?? metric?.direction
      return [
        {
          ...row,
          slug,
          domain,
          ...(unit && { unit }),
          ...(range && { range: [range[0], range[1]] }),
          ...(direction && { direction }),
        },
      ]
    }
    return []
  })
}
