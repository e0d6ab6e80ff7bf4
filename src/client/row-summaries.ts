import { make } from './dom.ts'

/** Adds to a row what its model is; what stands there already stays. */
export function addSummary(row: Element, text: string | undefined): void {
  if (!text || row.querySelector('.row-words')) return
  const known = row.querySelector('.row-summary')
  const line = known ?? make('span', { className: 'row-summary' })
  line.append(known ? ' ' : '', make('bdi', { className: 'row-words' }, text))
  const family = row.querySelector('.row-family')
  if (!known && family) family.before(line)
  else if (!known) row.querySelector('.col-name')?.append(' ', line)
}
