import { type CatalogueQuery, parseQuery } from '../catalogue/query.ts'
import { browserWords } from '../messages/browser.ts'
import type { AskedFilter } from './asked-filters.ts'
import { make } from './dom.ts'

const t = browserWords.list

/** A button for each filter that takes it away; beside several, one that takes all. */
export function askedButtons(
  filters: readonly AskedFilter[],
  apply: (query: CatalogueQuery) => void,
): HTMLButtonElement[] {
  const buttons = filters.map(({ words, without }) => {
    const button = make('button', { type: 'button', className: 'asked-filter' }, words)
    button.setAttribute('aria-label', t.remove({ what: words }))
    button.addEventListener('click', () => apply(without))
    return button
  })
  if (buttons.length < 2) return buttons
  const clear = make('button', { type: 'button', className: 'asked-clear' }, t.clear)
  clear.addEventListener('click', () => apply(parseQuery('')))
  return [...buttons, clear]
}
