import type { RankedSetup } from '../catalogue/scores.ts'
import { words } from '../messages/words.ts'
import { boardPages } from './board-page.ts'
import type { BoardRow } from './board-rows.ts'
import { listFields, matrixViews } from './matrix.ts'
import { resultFiles } from './score-export.ts'
import type { Board, BoardGroup } from './scoreboard.ts'

/** A ranked setup with its rows that are models of the catalogue, best first. */
export interface SetupRows {
  setup: RankedSetup
  rows: { id: string; text: string; value: number; rank: number }[]
  /** Models that have a place, those that have no sheet here among them. */
  placed: number
}

/** A benchmark with the addresses of its pages and files. */
interface OutlinedBoard {
  slug: string
  name: string
  /** Path of its first page below the base. */
  path: string
  /** Models of the catalogue with a figure of their own. */
  models: number
  /** Addresses of its pages below its own, `''` for the first. */
  views: string[]
  /** Names of the files of its results, without ending. */
  files: string[]
}

/**
 * All that the catalogue, its lists, its search and its list of pages know of boards, in nothing but what JSON can say:
 * to set all scores side by side takes longer than to read what came of it.
 */
export interface BoardOutline {
  boards: OutlinedBoard[]
  /** Fields that have results, with the addresses of their pages. */
  fields: { path: string; views: string[] }[]
  /** Every setup in which models of the catalogue are ranked: what is not ranked may not be compared. */
  setups: SetupRows[]
}

/** What there is to know of boards without looking into them. */
export function outlineOf(boards: readonly Board[]): BoardOutline {
  return {
    boards: boards.map((board) => ({
      slug: board.benchmark.slug,
      name: board.benchmark.name,
      path: board.path,
      models: board.models,
      views: boardPages(board).map(({ view }) => view),
      files: resultFiles(board),
    })),
    fields: listFields(boards).map(({ domain, path, boards: ofField }) => ({
      path,
      views: matrixViews(domain, ofField),
    })),
    setups: boards.flatMap(rankedSetups),
  }
}

function rankedSetups(board: Board): SetupRows[] {
  return board.groups.flatMap((group, index) => {
    const rows = group.rows.flatMap((row) =>
      row.rank === undefined || row.path === undefined
        ? []
        : [{ id: row.model, value: row.value, rank: row.rank, text: figureText(row, group) }],
    )
    const placed = group.rows.filter(({ rank }) => rank !== undefined).length
    return rows.length < 2
      ? []
      : [{ setup: setupOf(board, group, index, rows.length), rows, placed }]
  })
}

function setupOf(board: Board, group: BoardGroup, index: number, models: number): RankedSetup {
  const { slug, name } = board.benchmark
  return {
    slug,
    name,
    setup: words.common.list([group.metric, ...group.setup]),
    // The largest group stands on the board's own page.
    path: index === 0 ? board.path : `${board.path}${group.id}/`,
    models,
  }
}

/** A figure with its unit, where it has one that people write. */
function figureText(row: BoardRow, { parts: { scale } }: BoardGroup): string {
  const { units } = words.evaluation
  // An index's many digits are rounded as on the sheet.
  const text = row.text.replace(/^-?\d{1,4}\.\d{5,}$/, (long) =>
    String(Number((+long).toPrecision(4))),
  )
  if (scale === 'percent') return text.includes('%') ? text : `${text} ${units.percent}`
  return scale === 'decibel' || scale === 'elo' ? `${text} ${units[scale]}` : text
}
