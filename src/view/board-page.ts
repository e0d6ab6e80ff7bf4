import { known } from '../known.ts'
import type { BoardRow, LicenseClass } from './board-rows.ts'
import { makeScoreChart, type ScoreChart } from './score-chart.ts'
import type { Board, BoardGroup } from './scoreboard.ts'

/** Rows on one page: a board grows in pages, never in length. */
const ROWS = 100
/** Setups that stand as tabs; a page of their own lists all. */
const TABS = 10

/** A setup among the tabs of a board. */
export interface SetupTab {
  group: BoardGroup
  path: string
  current: boolean
}

/** A row that is listed without a rank, with the group it stands in. */
export interface ListedRow {
  row: BoardRow
  group: BoardGroup
}

/** One page of a board. */
export interface BoardView {
  board: Board
  path: string
  tabs: SetupTab[]
  /** Path of the page of all setups, when there are more than the tabs show. */
  allSetups?: string
  /** Path of the listed results and whether this is it. */
  notRanked?: { path: string; rows: number; current: boolean }
  page: number
  pages: number
  /** Path of a page of the same rows. */
  pagePath(page: number): string
  content:
    | { kind: 'group'; group: BoardGroup; rows: BoardRow[]; chart?: ScoreChart }
    | { kind: 'listed'; rows: ListedRow[] }
    | { kind: 'setups'; tabs: SetupTab[] }
}

/** One page's address below the board, `''` for its first, and what it holds. */
export interface BoardAddress {
  view: string
  make(): BoardView
}

const licences = new WeakMap<BoardGroup | readonly BoardGroup[], readonly LicenseClass[]>()

/** The classes of licences in a group or in several, gathered once for all pages that show rows of them. */
export function licencesOf(of: BoardGroup | readonly BoardGroup[]): readonly LicenseClass[] {
  const before = licences.get(of)
  if (before !== undefined) return before
  const classes = new Set<LicenseClass>()
  for (const { rows } of [of].flat())
    for (const { license } of rows) if (license !== undefined) classes.add(license)
  const sorted = [...classes].sort()
  licences.set(of, sorted)
  return sorted
}

const found = new WeakMap<Board, BoardAddress[]>()

/** All pages of a board: its largest setup first, the other setups, what is not ranked, the list of setups. */
export function boardPages(board: Board): BoardAddress[] {
  const pages = found.get(board) ?? listPages(board)
  found.set(board, pages)
  return pages
}

/**
 * One page of a board.
 * @throws RangeError for an address that the board has not.
 */
export function boardView(board: Board, view: string): BoardView {
  const page = boardPages(board).find((page) => page.view === view)
  if (page === undefined) throw new RangeError(`${board.path} has no page ${view}`)
  return page.make()
}

function listPages(board: Board): BoardAddress[] {
  const all = listedRows(board)
  const groups = board.groups.flatMap((group, index) =>
    paged(index === 0 ? '' : group.id, group.rows).map(({ view, base, rows, page, pages }) => ({
      view,
      make: () => ({
        ...frame(board, all.length, view, base, page, pages),
        content: groupContent(board, group, rows, page),
      }),
    })),
  )
  const listed = paged(groups.length === 0 ? '' : 'not-ranked', all).map(
    ({ view, base, rows, page, pages }) => ({
      view,
      make: () => ({
        ...frame(board, all.length, view, base, page, pages),
        content: { kind: 'listed' as const, rows },
      }),
    }),
  )
  const setups =
    board.groups.length > TABS
      ? [
          {
            view: 'setups',
            make: () => ({
              ...frame(board, all.length, 'setups', 'setups', 1, 1),
              content: { kind: 'setups' as const, tabs: tabsOf(board, 'setups') },
            }),
          },
        ]
      : []
  return [...groups, ...(all.length > 0 ? listed : []), ...setups]
}

function groupContent(
  board: Board,
  group: BoardGroup,
  rows: BoardRow[],
  page: number,
): BoardView['content'] {
  const chart = page === 1 ? makeScoreChart(board.benchmark.name, group) : undefined
  return { kind: 'group', group, rows, ...known({ chart }) }
}

interface Slice<Row> {
  view: string
  base: string
  rows: Row[]
  page: number
  pages: number
}

/** Parts a list into pages; the first has the base's own address. */
function paged<Row>(base: string, rows: readonly Row[]): Slice<Row>[] {
  const pages = Math.max(1, Math.ceil(rows.length / ROWS))
  return Array.from({ length: pages }, (_none, index) => ({
    view: viewOf(base, index + 1),
    base,
    rows: rows.slice(index * ROWS, (index + 1) * ROWS),
    page: index + 1,
    pages,
  }))
}

function viewOf(base: string, page: number): string {
  return [base, page === 1 ? '' : `page-${page}`].filter(Boolean).join('/')
}

function frame(
  board: Board,
  listed: number,
  view: string,
  base: string,
  page: number,
  pages: number,
): Omit<BoardView, 'content'> {
  return {
    board,
    path: pathOf(board, view),
    tabs: tabsOf(board, base).slice(0, TABS),
    ...known({
      allSetups: board.groups.length > TABS ? pathOf(board, 'setups') : undefined,
      notRanked:
        listed > 0
          ? {
              path: pathOf(board, board.groups.length === 0 ? '' : 'not-ranked'),
              rows: listed,
              current: board.groups.length === 0 || base === 'not-ranked',
            }
          : undefined,
    }),
    page,
    pages,
    pagePath: (number) => pathOf(board, viewOf(base, number)),
  }
}

function tabsOf(board: Board, base: string): SetupTab[] {
  return board.groups.map((group, index) => {
    const view = index === 0 ? '' : group.id
    return { group, path: pathOf(board, view), current: view === base }
  })
}

function pathOf(board: Board, view: string): string {
  return view === '' ? board.path : `${board.path}${view}/`
}

/** Rows of the groups that are only listed, by name. */
function listedRows(board: Board): ListedRow[] {
  const rows = board.listed.flatMap((group) => group.rows.map((row) => ({ row, group })))
  const key = ({ row, group }: ListedRow): string =>
    `${row.model.toLowerCase()}\n${group.metric}\n${group.setup.join()}`
  const keys = new Map(rows.map((entry) => [entry, key(entry)]))
  return rows.sort((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1))
}
