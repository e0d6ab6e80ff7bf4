import type { FacetName } from '../catalogue/facets.ts'
import type { FacetValue } from '../catalogue/files.ts'
import { make } from './dom.ts'
import { byFrames } from './fill-rows.ts'

/** Values that a frame adds: more of them would keep a key waiting. */
const A_FRAME = 50

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
 * Adds the values of a facet that are not printed, in the place of the button that asks for them; of many, some each
 * frame.
 * @param done Told when all of them are there.
 * @returns The first box that was added.
 */
export function addFacetValues(
  group: HTMLElement,
  name: FacetName,
  values: readonly FacetValue[],
  done: () => void,
): HTMLInputElement | null {
  const shown = new Set(
    [...group.querySelectorAll<HTMLInputElement>('input')].map(({ value }) => value),
  )
  const missing = values.filter(({ value }) => !shown.has(value))
  // One for all: to make one takes longer than to use it.
  const numbers = new Intl.NumberFormat(document.documentElement.lang)
  const list = group.querySelector('.facet-values')
  const add = (from: number): void =>
    list?.append(
      ...missing.slice(from, from + A_FRAME).map((value) => facetBox(name, value, numbers)),
    )
  group.querySelector('.facet-more')?.remove()
  add(0)
  const frames = Math.max(0, Math.ceil(missing.length / A_FRAME) - 1)
  const rest = Array.from({ length: frames }, (_none, at) => () => add((at + 1) * A_FRAME))
  byFrames([...rest, done], () => !group.isConnected)
  return list?.children[shown.size]?.querySelector('input') ?? null
}
