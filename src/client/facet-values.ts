import type { FacetName } from '../catalogue/facets.ts'
import type { FacetValue } from '../catalogue/files.ts'
import { make } from './dom.ts'

function facetBox(
  name: string,
  { value, label, count }: FacetValue,
  numbers: Intl.NumberFormat,
): HTMLLabelElement {
  return make(
    'label',
    { className: 'facet' },
    make('input', { type: 'checkbox', name, value }),
    make('span', {}, label),
    make('span', { className: 'facet-count' }, numbers.format(count)),
  )
}

/**
 * Adds the values of a facet that are not printed, in the place of the button that asks for them.
 * @returns The first box that was added.
 */
export function addFacetValues(
  group: HTMLElement,
  name: FacetName,
  values: readonly FacetValue[],
): HTMLInputElement | null {
  const shown = new Set(
    [...group.querySelectorAll<HTMLInputElement>('input')].map(({ value }) => value),
  )
  // One for all: to make one takes longer than to use it.
  const numbers = new Intl.NumberFormat(document.documentElement.lang)
  const boxes = values
    .filter(({ value }) => !shown.has(value))
    .map((value) => facetBox(name, value, numbers))
  group.querySelector('.facet-values')?.append(...boxes)
  group.querySelector('.facet-more')?.remove()
  return boxes[0]?.querySelector('input') ?? null
}
