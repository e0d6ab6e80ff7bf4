import type { Element, ElementContent } from 'hast'
import { directionOfText } from '../direction.ts'

/** Text that always runs from left to right, whatever stands around it. */
const APART = new Set(['code', 'pre', 'kbd', 'samp', 'math', 'svg'])

function* textsOf(nodes: readonly ElementContent[]): Generator<string> {
  for (const node of nodes)
    if (node.type === 'text') yield node.value
    else if (node.type === 'element' && !APART.has(node.tagName)) yield* textsOf(node.children)
}

/**
 * The direction that a block reads in, by its letters. A browser's `auto` looks at the first letter, and in a list at
 * none, because the items have directions of their own. Gives undefined where there is no letter.
 */
export function directionOf(block: Element): 'ltr' | 'rtl' | undefined {
  return directionOfText(textsOf(block.children))
}
