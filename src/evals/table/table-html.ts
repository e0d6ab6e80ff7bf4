import { escapeHtml } from '../../html.ts'
import { en } from '../../messages/en.ts'
import type { CardTable } from '../../readme/readme.ts'
import { notStated } from '../benchmark-stated.ts'
import type { EvaluationRecord } from '../record.ts'

/**
 * The card's benchmark tables as plain HTML, followed by a table of the records that come from the
 * evaluation index or from result files. Every text is escaped here; no attribute but spans is written.
 * Gives '' when there is nothing.
 */
export function benchmarkTableHtml(
  records: readonly EvaluationRecord[],
  tables: readonly CardTable[],
): string {
  const listed = records.filter((record) => record.source.place !== 'readme')
  return [...tables.map(printTable), ...(listed.length > 0 ? [printRecords(listed)] : [])].join(
    '\n',
  )
}

function printTable(table: CardTable): string {
  const rows = table.rows.map((row) => {
    const cells = row.map((cell) => {
      const tag = cell.header ? 'th' : 'td'
      const spans = `${span('colspan', cell.colspan)}${span('rowspan', cell.rowspan)}`
      const text = escapeHtml(cell.text)
      return `<${tag}${spans}>${cell.bold ? `<strong>${text}</strong>` : text}</${tag}>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  const caption = table.caption ?? table.section
  const title = caption ? `<caption>${escapeHtml(caption)}</caption>` : ''
  return `<table>${title}${rows.join('')}</table>`
}

function printRecords(records: readonly EvaluationRecord[]): string {
  const { benchmark, metric, value, model, whose } = en.evaluation.exported
  const head = [benchmark, metric, value, model, whose].map((name) => `<th>${name}</th>`).join('')
  const rows = records.map((record) => {
    const cells = [
      record.benchmark.name,
      record.metric.printed ?? notStated,
      record.value.printed,
      record.subject.name,
      record.whose,
    ]
    return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`
  })
  return `<table><caption>${en.evaluation.index}</caption><tr>${head}</tr>${rows.join('')}</table>`
}

function span(name: string, value: number): string {
  return value > 1 ? ` ${name}="${value}"` : ''
}
