import { escapeHtml } from '../html.ts'
import { browserWords } from '../messages/browser.ts'
import { modelNameHtml } from './model-name.ts'
import { siteUrl } from './url.ts'

/** One row of the catalogue, ready to print; the browser's filter reads the same form as JSON. */
export interface CatalogueRow {
  id: string
  path: string
  owner?: string
  name: string
  summary?: string
  task?: string
  taskLabel?: string
  library?: string
  license: string
  licenseLabel: string
  licenseName?: string
  gated: boolean
  replaced: boolean
  /** Numbers to sort by, and their printed forms. */
  parameters?: number
  parametersText?: string
  size?: number
  sizeText?: string
  downloads?: number
  downloadsText?: string
  downloadsExact?: string
  likes?: number
  modified?: string
  modifiedText?: string
  languages: string[]
  /** Former ids. */
  aliases?: string[]
}

/** The columns of the catalogue, in order; figures are set to the right. */
export const catalogueColumns = [
  { key: 'name', number: false },
  { key: 'task', number: false },
  { key: 'parameters', number: true },
  { key: 'size', number: true },
  { key: 'license', number: false },
  { key: 'modified', number: false },
  { key: 'downloads', number: true },
] as const

type Column = (typeof catalogueColumns)[number]['key']

/** Markup of each column's cell; nothing where the row does not state it. */
const cells: Record<Exclude<Column, 'name'>, (row: CatalogueRow) => string> = {
  task: ({ taskLabel }) => cell(taskLabel, browserWords.notStated),
  parameters: ({ parametersText }) => cell(parametersText),
  size: ({ sizeText }) => cell(sizeText),
  license: ({ licenseLabel }) => cell(licenseLabel),
  modified: ({ modified, modifiedText = '' }) =>
    modified === undefined
      ? cell(undefined)
      : `<time datetime="${escapeHtml(modified)}">${escapeHtml(modifiedText)}</time>`,
  downloads: ({ downloadsText }) => cell(downloadsText),
}

/** What a cell says in full, where it prints less. */
const titles: Partial<Record<Column, (row: CatalogueRow) => string | undefined>> = {
  license: ({ licenseName }) => licenseName,
  downloads: ({ downloadsExact }) => downloadsExact,
}

interface Around {
  before?: string
  after?: string
}

/** What stands around a figure where the heads of the columns are not shown. */
const around: Partial<Record<Column, Around>> = browserWords.around

/**
 * A row of the catalogue as markup, every text escaped. The build prints it, and the script of the page
 * builds the same rows from the catalogue's JSON.
 * @param base Path the site is served under.
 */
export function catalogueRowHtml(row: CatalogueRow, base: string): string {
  const rest = catalogueColumns.map(({ key, number }) => {
    if (key === 'name') return `<th scope="row" class="col-name">${nameCell(row, base)}</th>`
    const { before, after } = around[key] ?? {}
    const attributes = [
      attribute('title', titles[key]?.(row)),
      attribute('data-before', before),
      attribute('data-after', after),
    ].join('')
    return `<td class="col-${key}${number ? ' is-number' : ''}"${attributes}>${cells[key](row)}</td>`
  })
  return `<tr>${rest.join('')}</tr>`
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`
}

function nameCell(row: CatalogueRow, base: string): string {
  const { id, owner, name, path, summary } = row
  const shown = modelNameHtml(name, id.includes('/') ? owner : undefined)
  return [
    `<a href="${escapeHtml(siteUrl(path, base))}">${shown}</a>`,
    row.gated ? mark(browserWords.gated) : '',
    row.replaced ? mark(browserWords.replaced) : '',
    summary ? ` <span class="row-summary" dir="auto">${escapeHtml(summary)}</span>` : '',
  ].join('')
}

const mark = (text: string): string => ` <span class="mark">${escapeHtml(text)}</span>`

/** A text, or a quiet word or dash for what is not stated. */
function cell(text: string | undefined, missing = '–'): string {
  if (text !== undefined) return escapeHtml(text)
  return `<span class="is-quiet">${escapeHtml(missing)}</span>`
}
