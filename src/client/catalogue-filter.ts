import { splitId } from '../address.ts'

/** What the reader asked of the catalogue: the part of the address after `?`. */
export interface CatalogueQuery {
  text: string
  tasks: string[]
  licences: string[]
  sort: string
  descending: boolean
}

/** The fields of a catalogue row that filtering and sorting read. */
export interface FilterableRow {
  id: string
  summary?: string
  task?: string
  taskLabel?: string
  library?: string
  license: string
  licenseName?: string
  parameters?: number
  size?: number
  downloads?: number
  modified?: string
  languages: string[]
}

/** Columns that start with the largest value, because that is what one sorts them for. */
const LARGEST_FIRST = new Set(['parameters', 'downloads', 'modified'])

/** The direction a column has when it is chosen first. */
export function startsDescending(column: string): boolean {
  return LARGEST_FIRST.has(column)
}

/** Reads the query of an address. */
export function parseQuery(search: string): CatalogueQuery {
  const parameters = new URLSearchParams(search)
  const [sort = '', direction] = (parameters.get('sort') ?? '').split('-')
  return {
    text: parameters.get('q') ?? '',
    tasks: parameters.getAll('task'),
    licences: parameters.getAll('licence'),
    sort,
    descending: direction === 'desc',
  }
}

/** Writes a query as an address's search part; an empty query is an empty text. */
export function printQuery(query: CatalogueQuery): string {
  const parameters = new URLSearchParams()
  if (query.text) parameters.set('q', query.text)
  for (const task of query.tasks) parameters.append('task', task)
  for (const licence of query.licences) parameters.append('licence', licence)
  if (query.sort) parameters.set('sort', `${query.sort}-${query.descending ? 'desc' : 'asc'}`)
  const text = parameters.toString()
  return text ? `?${text}` : ''
}

/** Whether nothing is asked. */
export function isEmptyQuery(query: CatalogueQuery): boolean {
  return printQuery(query) === ''
}

/** Lower case, full-width letters made plain, so that a search finds what looks the same. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

const haystacks = new WeakMap<FilterableRow, string>()

function haystack(row: FilterableRow): string {
  const known = haystacks.get(row)
  if (known !== undefined) return known
  const { id, summary = '', taskLabel = '', library = '', licenseName = '', languages } = row
  const text = fold([id, summary, taskLabel, library, licenseName, ...languages].join('\n'))
  haystacks.set(row, text)
  return text
}

/** The rows that fit the query, in its order; all words of the text must be found somewhere. */
export function selectRows<Row extends FilterableRow>(
  rows: readonly Row[],
  query: CatalogueQuery,
): Row[] {
  const words = fold(query.text).split(/\s+/).filter(Boolean)
  const fitting = rows.filter(
    (row) =>
      (query.tasks.length === 0 || query.tasks.includes(row.task ?? '')) &&
      (query.licences.length === 0 || query.licences.includes(row.license)) &&
      words.every((word) => haystack(row).includes(word)),
  )
  return query.sort ? sortRows(fitting, query.sort, query.descending) : fitting
}

function sortValue(row: FilterableRow, column: string): string | number | undefined {
  switch (column) {
    case 'name':
      return splitId(row.id).name.toLowerCase()
    case 'task':
      return row.taskLabel
    case 'license':
      return row.license
    case 'parameters':
      return row.parameters
    case 'size':
      return row.size
    case 'modified':
      return row.modified
    case 'downloads':
      return row.downloads
    default:
      return undefined
  }
}

/** Sorts by a column; rows that do not state it come last in both directions. */
function sortRows<Row extends FilterableRow>(
  rows: readonly Row[],
  column: string,
  descending: boolean,
): Row[] {
  const sign = descending ? -1 : 1
  return rows.toSorted((a, b) => {
    const left = sortValue(a, column)
    const right = sortValue(b, column)
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined)
    if (left === right) return 0
    return left < right ? -sign : sign
  })
}
