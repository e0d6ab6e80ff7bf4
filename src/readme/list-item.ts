import type { List, Parents } from 'mdast'
import { defaultHandlers, type Handler } from 'mdast-util-to-hast'

const looks = new WeakMap<Parents, List>()

/** A list with the looseness of another and without its items. */
function lookOf(list: List): List {
  const spread = list.spread === true || list.children.some(isLoose)
  return { type: 'list', ordered: list.ordered ?? null, spread, children: [] }
}

function isLoose({ spread, children }: List['children'][number]): boolean {
  return spread ?? children.length > 1
}

/**
 * Turns an item of a list into HTML as the library does. The library looks through all items of the list
 * for each of them, to see whether one is loose; here that is done once a list.
 */
export const listItem: Handler = (state, node, parent: Parents | undefined) => {
  if (parent?.type !== 'list') return defaultHandlers.listItem(state, node, parent)
  let look = looks.get(parent)
  if (!look) {
    look = lookOf(parent)
    looks.set(parent, look)
  }
  return defaultHandlers.listItem(state, node, look)
}
