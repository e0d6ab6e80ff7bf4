import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatProblem, type Problem, SheetError } from '../errors.ts'
import { known } from '../known.ts'
import { sheetError } from '../messages/error.ts'
import { type Benchmark, benchmarkRowSchema, domains } from './benchmark.ts'
import { ClaimedNames } from './benchmark-names.ts'
import { DataFile } from './data-file.ts'
import type { KnownData } from './knowledge.ts'
import { languagesSchema } from './language-names.ts'
import { metricRowSchema } from './metric-names.ts'
import { setupSchema } from './setup-words.ts'
import { vocabularySchema } from './word-lists.ts'

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
  const file = new DataFile(ownFolder, join(ownFolder, name))
  const value = read(file)
  const first = file.problems[0]
  if (first || value === undefined)
    throw first
      ? new SheetError(formatProblem(first))
      : sheetError({ code: 'own-data-empty', values: { name } })
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
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return { data: own, problems: [] }
  const { benchmarks, problems } = readFolder(folder, content, own.metrics, own.benchmarks)
  return { data: { ...own, benchmarks: [...own.benchmarks, ...benchmarks] }, problems }
}

function readFolder(
  folder: string,
  root: string,
  metrics: KnownData['metrics'],
  found: readonly Benchmark[],
): { benchmarks: Benchmark[]; problems: Problem[] } {
  const benchmarks: Benchmark[] = []
  const problems: Problem[] = []
  const claimed = new ClaimedNames(found)
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
  for (const name of names) {
    const file = new DataFile(root, join(folder, name))
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

/** The range of percentages. */
const percents: [number, number] = [0, 100]

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
      const range = row.range ?? (unit === 'percent' ? percents : undefined)
      const direction = row.direction ?? metric?.direction
      return [
        {
          ...row,
          slug,
          domain,
          ...known({
            unit,
            range,
            direction,
          }),
        },
      ]
    }
    return []
  })
}
