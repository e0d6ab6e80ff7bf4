import { posix } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** The documentation as pages of a site: which there are, and what stands on each. */

/** The page that lists all pages, in groups: the sidebar and the front page of the site. */
export const contentsFile = 'docs/README.md'

/** A group of the list of pages. */
export interface Group {
  label: string
  pages: { label: string; file: string }[]
}

/** A link or an image of a Markdown file: where its address stands in the text. */
interface Link {
  url: string
  start: number
  end: number
  /** Where the link begins and ends, and where its words do. */
  whole: Span
  label: Span | undefined
}

type Span = [start: number, end: number]

/** What a node of the syntax tree may have; the trees of remark have it all. */
interface Node {
  type: string
  depth?: number
  value?: string
  alt?: string | null
  url?: string
  position?: { start: { offset?: number }; end: { offset?: number } }
  children?: Node[]
}

const parser = unified().use(remarkParse).use(remarkGfm)

/** Reads the list of pages: `##` names a group, each entry of a list links to a page first. */
export function readContents(text: string): Group[] {
  const groups: Group[] = []
  for (const node of parse(text).children ?? []) {
    if (node.type === 'heading' && node.depth === 2) groups.push({ label: words(node), pages: [] })
    if (node.type !== 'list') continue
    for (const item of node.children ?? []) {
      const link = find(item, 'link')[0]
      if (link?.url === undefined) continue
      groups.at(-1)?.pages.push({ label: words(link), file: fileOf(contentsFile, link.url) })
    }
  }
  return groups
}

/** The path of a page on the site, without slashes at its ends; the list of pages is the front page. */
export function slugOf(file: string): string {
  if (file === contentsFile) return ''
  return file
    .toLowerCase()
    .replace(/^docs\//, '')
    .replace(/\.md$/, '')
    .replace(/\/readme$/, '')
}

/** The file that an address in another file names, from the top of the repository; without its anchor. */
export function fileOf(from: string, url: string): string {
  const path = decodeURI(url.replace(/[?#].*$/s, ''))
  return path === '' ? from : posix.normalize(posix.join(posix.dirname(from), path))
}

/** Addresses of links, images and definitions that stay in the repository. */
export function localLinks(text: string): string[] {
  return linksOf(text).map(({ url }) => url)
}

/** The texts of all headings, in order. */
export function headings(text: string): string[] {
  return find(parse(text), 'heading').map(words)
}

/**
 * What stands on a page of the site: the first heading is its title, the first paragraph says what it is.
 * @param address The address that a file of the repository has on the site; undefined leaves the words of a link.
 * @throws Error when the file does not begin with its title.
 */
export function sitePage(
  file: string,
  text: string,
  address: (file: string, anchor: string) => string | undefined,
): { title: string; description: string; body: string } {
  const tree = parse(text)
  const [head, ...rest] = tree.children ?? []
  if (head?.type !== 'heading' || head.depth !== 1)
    throw new Error(`${file}: the first line must be the title of the page, as in "# Title"`)
  const first = rest.find(({ type }) => type === 'paragraph')
  const body = rewrite(text.slice(head.position?.end.offset ?? 0), (url) =>
    address(fileOf(file, url), /#.*$/s.exec(url)?.[0] ?? ''),
  )
  return { title: words(head), description: first ? words(first) : '', body: body.trimStart() }
}

/** Puts other addresses in place of the local ones, from the last to the first; a link to nowhere keeps its words. */
function rewrite(text: string, address: (url: string) => string | undefined): string {
  let result = text
  for (const { url, start, end, whole, label } of linksOf(text).reverse()) {
    const next = address(url)
    if (next !== undefined) result = result.slice(0, start) + next + result.slice(end)
    else if (label)
      result = result.slice(0, whole[0]) + text.slice(...label) + result.slice(whole[1])
  }
  return result
}

function linksOf(text: string): Link[] {
  return find(parse(text), 'link', 'image', 'definition').flatMap((node) => {
    const { url } = node
    if (url === undefined || /^[a-z][\w+.-]*:|^\/\//i.test(url)) return []
    const whole = spanOf(node)
    // The address is the last part of a link in Markdown, but for a title.
    const at = text.slice(...whole).lastIndexOf(url)
    if (at < 0) return []
    const [first, last] = [node.children?.[0], node.children?.at(-1)]
    const label: Span | undefined = first && last && [spanOf(first)[0], spanOf(last)[1]]
    const start = whole[0] + at
    return [{ url, start, end: start + url.length, whole, label }]
  })
}

function spanOf({ position }: Node): Span {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}

function parse(text: string): Node {
  return parser.parse(text) as Node
}

function find(node: Node, ...types: string[]): Node[] {
  const below = (node.children ?? []).flatMap((child) => find(child, ...types))
  return types.includes(node.type) ? [node, ...below] : below
}

function words(node: Node): string {
  return node.value ?? node.alt ?? (node.children ?? []).map(words).join('')
}
