import { known } from '../../known.ts'
import { en } from '../../messages/en.ts'
import { say } from '../../messages/sentence.ts'
import type { CardTable } from '../../readme/readme.ts'
import type { TableVerdict } from '../record.ts'
import type { ModelIdentity, ResolveModel } from '../whose/identity.ts'
import { judgeNamelessTable } from '../whose/nameless.ts'
import type { WhoseReason } from '../whose/verdict.ts'
import { judgeModels, type NamedVerdict } from '../whose/whose-table.ts'
import type { TableAxes } from './axis.ts'
import { columnModels, rowModels } from './axis-models.ts'
import { baseInRow, originalBeside } from './base-beside.ts'
import type { TableGrid } from './grid.ts'
import type { Doubt } from './orientation.ts'

/** Why a table whose direction is not certain gives no scores. */
export function doubtWords(code: Doubt): string {
  return reason({ code })
}

function reason(because: WhoseReason): string {
  return say(en.whose.reasons, because)
}

/** Whose the scores of a table are. */
export interface TableWhose {
  /** Whose the scores of a row or a column are. */
  at: (row: number, column: number) => NamedVerdict | undefined
  own: Pick<TableVerdict, 'own' | 'ownReason'>
}

/** Says of each cell whose its score is: by the names of the table, or by what stands around it where it has none. */
export function readWhose(
  table: CardTable,
  grid: TableGrid,
  axes: TableAxes,
  identity: ModelIdentity,
  resolveModel: ResolveModel,
): TableWhose {
  const headings = [...table.headings, ...(table.caption ? [table.caption] : [])]
  const doubt: WhoseReason | undefined = axes.doubt && { code: axes.doubt }
  if (axes.orientation === 'no-models') {
    const verdict: NamedVerdict = doubt
      ? { name: identity.id, whose: 'unclear', because: doubt }
      : judgeNamelessTable({
          identity,
          headings: [...headings, ...stubHeads(axes)],
          before: table.before ?? '',
          resolveModel,
        })
    const other = (column: number) => originalBeside(axes.columns[column], identity)
    const base = (row: number) => baseInRow(grid, axes, row, identity)
    const alone = axes.columns.every((_, column) => other(column) === undefined)
    const own = isOwn(verdict) && alone ? { own: { axis: 'all' as const } } : {}
    return {
      at: (row, column) => other(column) ?? base(row) ?? verdict,
      own: { ...own, ownReason: reason(verdict.because) },
    }
  }
  const rows = axes.orientation === 'models-in-rows'
  const models = rows ? rowModels(grid, axes) : columnModels(axes)
  const surroundings = { identity, headings, resolveModel, ...known({ doubt }) }
  const judged = judgeModels(models, surroundings)
  const axis = rows ? ('row' as const) : ('column' as const)
  const own = judged.own
    ? { own: { axis, index: judged.own.index }, ownReason: reason(judged.own.because) }
    : { ownReason: en.tables['no-own'] }
  return { own, at: (row, column) => judged.byIndex.get(rows ? row : column) }
}

/** The heads over names of rows: "Tern-7B" in the first cell says whose the figures below are. */
function stubHeads({ columns }: TableAxes): string[] {
  return columns.filter(({ role }) => role === 'task').flatMap(({ labels }) => labels.slice(-1))
}

/** Scores of this model, or those of another that this repository repeats. */
function isOwn({ whose }: NamedVerdict): boolean {
  return whose === 'measured' || whose === 'inherited'
}
