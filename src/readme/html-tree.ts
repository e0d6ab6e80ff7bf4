import type { Root } from 'hast'
import type { Definition, FootnoteDefinition, Root as MarkdownRoot } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { listItem } from './list-item.ts'

/** What gives the address of a link, or the text of a footnote, that is named elsewhere. */
export type AnyDefinition = Definition | FootnoteDefinition

/**
 * Turns the Markdown of a card into a tree of HTML, the author's own HTML left as `raw` nodes. Before it begins, the
 * library visits every node in search of definitions, which costs more than the rest; the walk over the text has met
 * them all, so the library is shown these alone.
 * @param definitions Those of the tree, in its order.
 */
export function htmlTree(tree: MarkdownRoot, definitions: readonly AnyDefinition[]): Root {
  const made = toHast(
    { type: 'root', children: [...definitions] },
    {
      allowDangerousHtml: true,
      // The sanitiser prefixes ids; a second prefix would part footnotes from their references.
      clobberPrefix: '',
      handlers: { listItem, root: (state) => state.wrap(state.all(tree)) },
    },
  )
  return made.type === 'root' ? made : { type: 'root', children: [] }
}
