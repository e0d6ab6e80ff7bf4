import { escapeHtml } from '../../html.ts'
import { words } from '../../messages/words.ts'
import type { DisclosedItem } from './disclosure.ts'
import type { ListPlace } from './verdicts.ts'

const t = words.disclosure

/**
 * The items of a group as a table. It is made as text: as markup of a component, fifty rows take longer to render than
 * the rest of many a sheet.
 * A point leads to its own text where it has one; that of the whole checklist is linked once, below the groups.
 */
export function groupHtml(title: string, items: readonly DisclosedItem[]): string {
  const { columns } = t
  const head = [columns.point, columns.asks, columns.state, columns.where].map(
    (text) => `<th scope="col">${escapeHtml(text)}</th>`,
  )
  const rows = items.map((item) => {
    const terms = [item.optional && t.optional, item.whereApplicable && t.whereApplicable]
    const notes = terms.map((term) => (term ? ` <small>${escapeHtml(term)}</small>` : '')).join('')
    const quiet = item.state === 'stated' ? '' : ' class="is-quiet"'
    const point = escapeHtml(item.point)
    const linked =
      item.source === undefined
        ? point
        : `<a href="${escapeHtml(item.source)}" rel="noopener">${point}</a>`
    return `<tr><td>${linked}</td><th scope="row">${escapeHtml(t.items[item.id])}${notes}</th><td${quiet}>${escapeHtml(t.states[item.state])}</td><td>${item.places.map(placeHtml).join(' ')}</td></tr>`
  })
  const label = escapeHtml(title)
  return `<h3 class="fold-title">${label}</h3><div class="table-scroll" tabindex="0" role="region" aria-label="${label}"><table class="data-table disclosed"><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
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
