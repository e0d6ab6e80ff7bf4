import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { known } from '../../known.ts'
import { isNoModel, modelAndClass, namesModel } from '../whose/model-name.ts'
import { nameKey, repositoryOfLink } from '../whose/name-key.ts'
import type { AxisModel } from '../whose/table-names.ts'
import type { TableAxes } from './axis.ts'
import { modelText } from './column-names.ts'
import type { TableGrid } from './grid.ts'
import { classifyLabel } from './label.ts'

/** The models that stand in the rows of a table. */
export function rowModels(grid: TableGrid, axes: TableAxes): AxisModel[] {
  const nameColumn = axes.columns.findIndex((column) => column.role === 'model')
  const sizeColumn = axes.columns.findIndex((column) => column.role === 'size')
  const models: AxisModel[] = []
  let last: { text: string; links: readonly string[] } | undefined
  let group: string | undefined
  for (let row = grid.headerRows; row < grid.rows.length; row += 1) {
    if (isSectionRow(grid, row)) {
      last = undefined
      group = sectionText(grid, row) ?? group
      continue
    }
    const cell = grid.rows[row]?.[nameColumn]
    // A blank name belongs to the model above it.
    if (cell && cell.text !== '') {
      const text = (axes.modelClasses && modelAndClass(cell.text)?.model) || cell.text
      last = { text, links: linksOf(grid, axes, row, nameColumn) }
    }
    if (last === undefined || isNoModel(last.text) || isSkippedRow(last)) continue
    const size = sizeOf(grid.rows[row]?.[sizeColumn]?.text)
    models.push({
      index: row,
      ...last,
      ...known({ size: size || undefined, group: group || undefined }),
    })
  }
  return models
}

/** The links of a name; where it has none, those to a repository of its name in a column of addresses. */
function linksOf(grid: TableGrid, { columns }: TableAxes, row: number, at: number): string[] {
  const cells = grid.rows[row] ?? []
  const name = cells[at]
  if (name === undefined || name.cell.links.length > 0) return name?.cell.links ?? []
  const key = nameKey(name.text)
  return columns.flatMap(({ labels }, column) =>
    addressHead.test(labels.at(-1) ?? '')
      ? (cells[column]?.cell.links ?? []).filter((link) =>
          nameKey(repositoryOfLink(link) ?? '').includes(key),
        )
      : [],
  )
}

const addressHead =
  /^(?:urls?|links?|checkpoints?|weights|hf(?: links?)?|hugging ?face|(?:hub|model) links?|downloads?|下载|ダウンロード|enlaces?)$/iu

/** The models that stand in the columns of a table. */
export function columnModels(axes: TableAxes): AxisModel[] {
  return axes.columns.flatMap((column, index) => {
    const text = modelText(column)
    if (column.role !== 'value' || column.kind === 'average' || text === '' || isNoModel(text))
      return []
    return [{ index, text, links: column.links }]
  })
}

function sizeOf(text: string | undefined): string | undefined {
  return /^~?(\d+(?:[.,]\d+)?\s?[bm])\b/i
    .exec(text ?? '')?.[1]
    ?.replace(/\s/g, '')
    .replace(',', '.')
}

function isSkippedRow({ text, links }: { text: string; links: readonly string[] }): boolean {
  if (speaksOf(text, 'speed')) return true
  const kind = classifyLabel(text)
  return ['delta', 'average', 'meta', 'metric'].includes(kind) && !namesModel(text, links)
}

/** A row that names the rows below it: one text over the whole width, or a name and nothing else. */
export function isSectionRow(grid: TableGrid, row: number): boolean {
  const cells = grid.rows[row] ?? []
  const first = cells.find((cell) => cell !== undefined && cell.text !== '')
  return cells.every((cell) => cell === undefined || cell.text === '' || cell.cell === first?.cell)
}

/** The text of such a row; `undefined` for a blank one. */
export function sectionText(grid: TableGrid, row: number): string | undefined {
  return grid.rows[row]?.map((cell) => cell?.text ?? '').find((text) => text !== '')
}
