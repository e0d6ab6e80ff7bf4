import { splitId } from '../address.ts'
import type { Entry } from '../catalogue/entry.ts'
import { memoryAt } from '../catalogue/fits.ts'
import { DEFAULT_CONTEXT } from '../catalogue/query.ts'
import { escapeHtml } from '../html.ts'
import { browserWords } from '../messages/browser.ts'
import {
  formatBytes,
  formatCount,
  formatDate,
  formatParameters,
  formatShortCount,
  formatTokens,
} from './format.ts'
import { memoryText } from './memory-text.ts'
import { modelNameHtml } from './model-name.ts'
import { familyPath, sheetPath, siteUrl } from './url.ts'

/** One row of a list of models, for the build and for the browser. */
export interface CatalogueRow {
  entry: Entry
  summary?: string | undefined
  /** Other versions of it that stand in the same row. */
  members?: readonly Entry[]
  /** Words of its own that were searched for, in the folded form. */
  terms?: readonly string[]
  /** Its figure in the benchmark that the list is in order by. */
  score?: string | undefined
  /** Whether only its card has what was searched for. */
  inCard?: boolean | undefined
}

/** The columns of a list of models, in order; figures are set to the right. `sort` names the order of a column. */
export const catalogueColumns = [
  { key: 'name', number: false, sort: 'name' },
  { key: 'parameters', number: true, sort: 'parameters' },
  { key: 'memory', number: true, sort: 'memory' },
  { key: 'context', number: true, sort: 'context' },
  { key: 'license', number: false, sort: undefined },
  { key: 'modified', number: false, sort: 'updated' },
  { key: 'downloads', number: true, sort: 'downloads' },
] as const

type Column = (typeof catalogueColumns)[number]['key']

const t = browserWords.row

/** Versions that a row lists; the page of the family has them all. */
const LISTED = 12

/** Markup of each column's cell; nothing where the model does not state it. */
const cells: Record<Exclude<Column, 'name'>, (entry: Entry) => string | undefined> = {
  parameters: ({ parameters, active }) => {
    if (parameters === undefined) return undefined
    const all = escapeHtml(formatParameters(parameters))
    if (active === undefined) return all
    return `${all} <small>${escapeHtml(t.active({ size: formatParameters(active) }))}</small>`
  },
  memory: (entry) => {
    const bytes = memoryAt(entry, DEFAULT_CONTEXT)
    if (bytes === undefined) return undefined
    return escapeHtml(memoryText(bytes, entry.atLeast))
  },
  context: ({ context }) => (context === undefined ? undefined : escapeHtml(formatTokens(context))),
  license: ({ licence }) =>
    licence === 'unknown' ? undefined : escapeHtml(t.licences[licence] ?? licence),
  modified: ({ updated }) => {
    const text = updated && formatDate(updated, 'short')
    return text ? `<time datetime="${escapeHtml(updated)}">${escapeHtml(text)}</time>` : undefined
  },
  downloads: ({ downloads, trend }) => {
    if (downloads === undefined) return undefined
    const mark =
      trend &&
      `<span class="trend is-${trend}" role="img" aria-label="${escapeHtml(t.trend[trend])}"></span>`
    return `${escapeHtml(formatShortCount(downloads))}${mark ?? ''}`
  },
}

/** What a cell says in full, where it prints less. */
const titles: Partial<Record<Column, (entry: Entry) => string | undefined>> = {
  license: ({ licenceName }) => licenceName,
  downloads: ({ downloads }) => (downloads === undefined ? undefined : formatCount(downloads)),
}

interface Around {
  before?: string
  after?: string
}

/** What stands around a figure where the heads of the columns are not shown. */
const around: Partial<Record<Column, Around>> = browserWords.around

/**
 * A row of a list of models as markup, every text escaped. The build prints it, and the script of the page makes the
 * same rows from the blocks of the catalogue.
 * @param base Path the site is served under.
 */
export function catalogueRowHtml(row: CatalogueRow, base: string): string {
  const { entry } = row
  const rest = catalogueColumns.map(({ key, number }) => {
    if (key === 'name') return `<th scope="row" class="col-name">${nameCell(row, base)}</th>`
    const text = cells[key](entry)
    const { before, after } = around[key] ?? {}
    const attributes = [
      attribute('title', titles[key]?.(entry)),
      attribute('data-before', text === undefined ? undefined : before),
      attribute('data-after', text === undefined ? undefined : after),
    ].join('')
    return `<td class="col-${key}${number ? ' is-number' : ''}"${attributes}>${text ?? '<span class="is-quiet">–</span>'}</td>`
  })
  return `<tr>${rest.join('')}${pick(entry.id)}</tr>`
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`
}

function nameCell(
  { entry, summary, members = [], terms = [], score, inCard }: CatalogueRow,
  base: string,
): string {
  const { id, access, replaced, taskLabel } = entry
  const { owner, name } = splitId(id)
  const shown = modelNameHtml(name, owner, terms)
  const what = [
    taskLabel ? `<span class="row-task">${escapeHtml(taskLabel)}</span>` : '',
    summary ? `<bdi class="row-words">${escapeHtml(summary)}</bdi>` : '',
  ].filter(Boolean)
  return [
    `<a href="${escapeHtml(siteUrl(sheetPath(id), base))}">${shown}</a>`,
    score ? ` <b class="row-score">${escapeHtml(score)}</b>` : '',
    inCard ? ` <small>${escapeHtml(t.inCard)}</small>` : '',
    access === 'gated' ? mark(browserWords.gated) : '',
    replaced ? mark(browserWords.replaced) : '',
    what.length > 0 ? ` <span class="row-summary">${what.join(' ')}</span>` : '',
    members.length > 0 ? familyFold(entry, members, base) : '',
  ].join('')
}

/** A box that adds the model to the comparison; a style sheet hides it where no script runs. */
const pick = (id: string): string =>
  `<td class="col-pick"><label class="row-pick"><input type="checkbox" name="pick" value="${escapeHtml(id)}"> <span>${escapeHtml(browserWords.compare.add)}</span></label></td>`

const mark = (text: string): string => ` <span class="mark">${escapeHtml(text)}</span>`

/** The other versions of a model: how many of which kind, from which size, and the first of them by name. */
function familyFold(entry: Entry, members: readonly Entry[], base: string): string {
  const kinds = Map.groupBy(members, ({ kind }) => kind)
  const sizes = members.flatMap(({ size }) => size ?? [])
  const said = t.versions({
    quantized: kinds.get('quantized')?.length ?? 0,
    adapter: kinds.get('adapter')?.length ?? 0,
    other:
      members.length - (kinds.get('quantized')?.length ?? 0) - (kinds.get('adapter')?.length ?? 0),
    size: sizes.length > 0 ? formatBytes(Math.min(...sizes)) : undefined,
  })
  const items = members.slice(0, LISTED).map(({ id, size }) => {
    const { owner, name } = splitId(id)
    const bytes = size === undefined ? '' : ` <small>${escapeHtml(formatBytes(size))}</small>`
    return `<li><a href="${escapeHtml(siteUrl(sheetPath(id), base))}">${modelNameHtml(name, owner)}</a>${bytes}</li>`
  })
  const family = entry.family
  const all =
    family === undefined || members.length < 2
      ? ''
      : `<li><a href="${escapeHtml(siteUrl(familyPath(family), base))}">${escapeHtml(t.compareVersions)}</a></li>`
  return `<details class="row-family"><summary>${escapeHtml(said)}</summary><ul>${items.join('')}${all}</ul></details>`
}
