import { make } from './dom.ts'

/** Adds to each row what its model is, in the order of the rows; what stands there already stays. */
export function addSummaries(rows: Iterable<HTMLTableRowElement>, texts: readonly string[]): void {
  for (const [index, row] of [...rows].entries()) {
    const text = texts[index]
    if (!text || row.querySelector('.row-words')) continue
    const known = row.querySelector('.row-summary')
    const line = known ?? make('span', { className: 'row-summary' })
    line.append(known ? ' ' : '', make('bdi', { className: 'row-words' }, text))
    const family = row.querySelector('.row-family')
    if (!known && family) family.before(line)
    else if (!known) row.querySelector('.col-name')?.append(' ', line)
  }
}
