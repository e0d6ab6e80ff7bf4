import { escapeHtml } from '../../html.ts'
import { words } from '../../messages/words.ts'
import type { DisclosedItem } from './disclosure.ts'
import { disclosureStates, type ListPlace } from './verdicts.ts'

const t = words.disclosure

/**
 * The items of a group by what is said of them: what is stated a line each with its places, what is not in a row, for
 * there nothing stands beside it. It is made as text: as markup of a component, fifty items take longer to render than
 * the rest of many a sheet.
 * @param isNumbered Whether the points of the checklist are numbers that people cite; other names of points stand in
 *   the counts over all models, once for all sheets.
 */
export function groupHtml(
  title: string,
  items: readonly DisclosedItem[],
  isNumbered: boolean,
): string {
  const states = disclosureStates.flatMap((state) => {
    const shown = items.filter((item) => item.state === state)
    if (shown.length === 0) return []
    const list = state === 'stated' ? '' : ' class="row-list"'
    const lines = shown.map((item) => `<li>${itemHtml(item, isNumbered)}</li>`)
    return `<div><dt>${escapeHtml(t.states[state])}</dt><dd><ul${list}>${lines.join('')}</ul></dd></div>`
  })
  return `<h3 class="fold-title">${escapeHtml(title)}</h3><dl class="facts disclosed">${states.join('')}</dl>`
}

function itemHtml(item: DisclosedItem, isNumbered: boolean): string {
  const notes = [
    isNumbered && item.point,
    item.optional && t.optional,
    item.whereApplicable && t.whereApplicable,
  ].filter((note) => typeof note === 'string')
  const small = notes.length === 0 ? '' : ` <small>${escapeHtml(words.common.list(notes))}</small>`
  return [escapeHtml(t.items[item.id]) + small, ...item.places.map(placeHtml)].join(' ')
}

function placeHtml({ name, by, url, anchor }: ListPlace): string {
  const text = `<bdi>${escapeHtml(name)}</bdi>`
  const address = anchor === undefined ? url : `#${anchor}`
  const linked =
    address === undefined
      ? text
      : `<a href="${escapeHtml(address)}" rel="noopener nofollow ugc">${text}</a>`
  return `<span class="place">${linked}${by === undefined ? '' : ` ${escapeHtml(t.by[by])}`}</span>`
}
