import type { ElementContent, Root, RootContent } from 'hast'
import rehypeRaw from 'rehype-raw'
import { unified } from 'unified'
import { readmeNote } from './note.ts'
import type { ReadmeNote } from './readme.ts'

/**
 * Reads the author's HTML. The HTML parser is slow, so only the stretch of blocks from where a tag
 * opens to where the last one has closed goes through it; a test compares this with one pass over all.
 */

const parser = unified().use(rehypeRaw).freeze()

/** Elements open at once; deeper nesting makes HTML parsers quadratic and overflows their stack. */
const maxDepth = 60
const tag = /<(\/?)([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g
const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)
/** Elements after which an HTML parser reads by other rules; what follows is parsed with them. */
const rare = new Set(
  `body frame frameset head html iframe math noembed noframes noscript plaintext script select style svg template
  textarea title xmp form`.split(/\s+/),
)

interface Stack {
  open: string[]
  /** Set when only the parser can tell what is open. */
  lost: boolean
  /** Tags met that would go deeper than allowed. */
  dropped: number
}

function step(stack: Stack, html: string): string {
  return html.replace(tag, (whole, slash: string, given: string, rest: string) => {
    const name = given.toLowerCase()
    if (rare.has(name)) stack.lost = true
    if (voids.has(name)) return whole
    if (slash) {
      const at = stack.open.lastIndexOf(name)
      if (at >= 0) stack.open.length = at
      return whole
    }
    if (rest.endsWith('/') && stack.lost) return whole
    if (stack.open.length >= maxDepth) {
      stack.dropped++
      return ''
    }
    stack.open.push(name)
    return whole
  })
}

/** Whether the text ends inside a tag or a comment that the next piece would go on with. */
function endsInside(html: string): boolean {
  const rest = html.replace(/<!--[\s\S]*?-->/g, '').replace(tag, '')
  return /<[a-zA-Z/!?]/.test(rest)
}

function readNode(node: RootContent, stack: Stack): boolean {
  if (node.type === 'raw') {
    if (endsInside(node.value)) stack.lost = true
    node.value = step(stack, node.value)
    return true
  }
  if (node.type !== 'element') return false
  let found = false
  for (const child of node.children) if (readNode(child, stack)) found = true
  return found
}

function parseRange(nodes: RootContent[]): ElementContent[] {
  const result = parser.runSync({ type: 'root', children: nodes })
  return result.children.filter((node): node is ElementContent => node.type !== 'doctype')
}

/** Replaces the raw HTML in a tree by the elements it stands for. */
export function readRawHtml(tree: Root, notes: ReadmeNote[]): void {
  const done: RootContent[] = []
  const stack: Stack = { open: [], lost: false, dropped: 0 }
  let range: RootContent[] = []
  for (const node of tree.children) {
    const html = readNode(node, stack)
    if (!html && range.length === 0) {
      done.push(node)
      continue
    }
    range.push(node)
    if (stack.open.length > 0 || stack.lost) continue
    for (const made of parseRange(range)) done.push(made)
    range = []
  }
  if (range.length > 0) for (const made of parseRange(range)) done.push(made)
  tree.children = done
  if (stack.dropped > 0) {
    const value = String(stack.dropped)
    notes.push(readmeNote({ code: 'html-depth', values: { most: maxDepth } }, { value }))
  }
}
