import { isLanguage } from '../../benchmarks/language.ts'
import { findBenchmark } from '../../benchmarks/registry.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import type { TableColumn } from './column-role.ts'
import type { TableGrid } from './grid.ts'
import { classifyLabel, isSplit } from './label.ts'

/** What stands side by side where two columns name a row: which column gathers the names of the other. */
export interface Nesting {
  /** Columns that stand beside one of tests, each with its names that are parts: "TauBench | Airline", "TauBench | Retail". */
  parts: ReadonlyMap<TableColumn, ReadonlySet<string>>
  /** Columns of headings over several tests: "Knowledge | MMLU", "Knowledge | C-Eval". */
  groups: readonly TableColumn[]
}

/**
 * Tells parts of a test from headings over tests where two columns name the rows.
 * - The column with the names of tests stands before (by its names, a head such as "Dataset", or languages behind it): the
 *   other holds parts where a test stands beside several of its names and none of these beside several tests.
 * - It stands behind: the other holds headings, which say nothing of a test under them; only under the head "Task" beside
 *   "Dataset" it may hold parts in the same way.
 */
export function readNesting(grid: TableGrid, columns: readonly TableColumn[]): Nesting {
  const named = [...columns.entries()].filter(([, { role }]) => role === 'task')
  const parts = new Map<TableColumn, ReadonlySet<string>>()
  const groups: TableColumn[] = []
  for (const [place, [right, behind]] of named.entries()) {
    const [left, before] = named[place - 1] ?? []
    if (left === undefined || before === undefined || isHeaded(behind, 'metric')) continue
    const pairs = pairsOf(grid, left, right)
    if (pairs.every(([, name]) => classifyLabel(name) === 'metric')) continue
    if (isHeaded(before, 'task-name') && isHeaded(behind, 'test-data'))
      parts.set(before, partsBeside(pairs.map(([task, test]) => [test, task])))
    else {
      const side = testsOf(pairs, before, behind)
      if (side === 'before') parts.set(behind, partsBeside(pairs))
      else if (side === 'behind') groups.push(before)
    }
  }
  return { parts, groups }
}

/** Which of two columns holds the names of tests; `undefined` where that is not clear. */
function testsOf(
  pairs: readonly Pair[],
  before: TableColumn,
  behind: TableColumn,
): 'before' | 'behind' | undefined {
  const inLanguages = pairs.filter(([, name]) => isLanguage(name) || isSplit(name)).length
  const headed = isHeaded(before, 'test-data') && !isHeaded(behind, 'test-data')
  if (headed || inLanguages * 2 > pairs.length) return 'before'
  const known = (side: 0 | 1) =>
    new Set(pairs.map((pair) => pair[side]).filter((name) => findBenchmark(name))).size
  const [tests, others] = [known(0), known(1)]
  if (tests === others) return undefined
  return tests > others ? 'before' : 'behind'
}

function isHeaded({ labels }: TableColumn, list: 'task-name' | 'test-data' | 'metric'): boolean {
  return speaksOf(labels.at(-1) ?? '', list)
}

/** A name of a test and the name beside it. */
type Pair = readonly [test: string, other: string]

/** The names beside a test that stands beside several, where none of these stands beside another test. */
function partsBeside(pairs: readonly Pair[]): Set<string> {
  const tests = Map.groupBy(pairs, ([, other]) => other)
  const alone = (other: string) => new Set(tests.get(other)?.map(([test]) => test)).size === 1
  const parts = [...Map.groupBy(pairs, ([test]) => test).values()].flatMap((list) => {
    const others = new Set(list.map(([, other]) => other))
    return others.size > 1 && [...others].every(alone) ? [...others] : []
  })
  return new Set(parts)
}

/** The names of two columns, row by row; a blank cell goes on with the name above. */
function pairsOf(grid: TableGrid, left: number, right: number): Pair[] {
  let last = ''
  return grid.rows.slice(grid.headerRows).flatMap((row): Pair[] => {
    const before = row[left]?.text ?? ''
    const behind = row[right]?.text ?? ''
    if (row[left]?.cell === row[right]?.cell) return []
    last = before || last
    return behind === '' ? [] : [[last, behind]]
  })
}
