import { type CatalogueQuery, isDescending } from '../catalogue/query.ts'
import { make } from './dom.ts'

/** Makes the heads of columns that put a list in order buttons. */
export function addSortButtons(table: HTMLElement, sortBy: (order: string) => void): void {
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
    const button = make('button', { type: 'button' }, head.textContent ?? '')
    button.addEventListener('click', () => sortBy(head.dataset['sort'] ?? ''))
    head.replaceChildren(button)
  }
}

/** Marks the head of the column that a list is in order by. */
export function markSort(table: HTMLElement, query: CatalogueQuery): void {
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]'))
    if (head.dataset['sort'] === query.order)
      head.setAttribute('aria-sort', isDescending(query) ? 'descending' : 'ascending')
    else head.removeAttribute('aria-sort')
}
