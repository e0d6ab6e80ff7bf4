import type { Link } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { link, plainText, table } from '../../../src/published/markdown.ts'
import { codeBlock } from '../../../src/view/code-fence.ts'

const parse = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text)

function misleading({ url, children: [child] }: Link): string[] {
  const said = child?.type === 'text' ? child.value : ''
  return [url, url.replace(/^(?:http:\/\/|mailto:)/, '')].includes(said) ? [] : [url]
}

/** The text that a reader sees, and whatever is not text. */
function read(markdown: string): { text: string; others: string[] } {
  const read: { text: string; others: string[] } = { text: '', others: [] }
  visit(parse(markdown), (node) => {
    if (node.type === 'text') read.text += node.value
    // GFM makes links of addresses that stand in a text; they lead where they say.
    else if (node.type === 'link') read.others.push(...misleading(node))
    else if (!['root', 'paragraph'].includes(node.type)) read.others.push(node.type)
  })
  return read
}

test.each([
  '# no heading',
  '- no list',
  '12. no list',
  '> no quote | no cell',
  '<script>alert(1)</script> &amp; &lt;',
  '**no** _emphasis_ ~~at~~ `all` $x$',
  '[no](https://x.example) ![image](y) [^1]',
  'https://x.example/a?b www.x.example mail@x.example',
  'back\\slash \\* and \\`',
  '許可証 🙂 ‮right',
])('%j is read back as that text', (text) => {
  expect(read(plainText(text))).toEqual({ text, others: [] })
})

test('a link keeps its text and its address', () => {
  const found: unknown[] = []
  visit(parse(link('a](b', 'https://x.example/a b)<c>(d)')), 'link', ({ url, children }) => {
    found.push(url, children)
  })
  expect(found).toMatchObject(['https://x.example/a%20b%29%3Cc%3E%28d%29', [{ value: 'a](b' }]])
})

test('code that holds fences keeps to its own', () => {
  const code = 'a\n````\n# b\n```'
  expect(parse(codeBlock(code, 'sh'))).toMatchObject({
    children: [{ type: 'code', lang: 'sh', value: code }],
  })
})

test('cells that hold bars and line ends stay cells', () => {
  const tree = parse(table(['a', 'b'], [[plainText('x | y\nz'), '']]))
  expect(tree.children).toHaveLength(1)
  visit(tree, 'tableRow', (row) => expect(row.children).toHaveLength(2))
})
