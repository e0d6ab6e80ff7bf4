import { expect, test } from 'vitest'
import { cardHighlighter, loadLanguages, rememberColours } from '../../../src/readme/highlight.ts'
import { renderReadmeSync } from '../../../src/readme/pipeline.ts'

const inner = '# Use\n\n```go\nfunc main() {}\n```\n\n```python\nimport os\n```\n'
const card = `Say:\n\n~~~markdown\n${inner}~~~\n`

test('a card is coloured the same whatever other cards were rendered before', async () => {
  await loadLanguages(card)
  const alone = renderReadmeSync(card).html
  expect(alone).toContain('<span class="tok-keyword">import</span>')
  await loadLanguages('```go\n')
  // Another text, so that nothing is remembered.
  expect(renderReadmeSync(card.replace('Use', 'Use ')).html.replace('Use ', 'Use')).toBe(alone)
  expect(cardHighlighter('```python\n').highlight('func', 'go')).toBeUndefined()
})

test('code that another card has shown counts as much', async () => {
  const text = [1, 2, 3, 4, 5]
    .map((number) => `\`\`\`python\n${'x = 1\n'.repeat(2500)}# ${number}\n\`\`\`\n\n`)
    .join('')
  await loadLanguages(text)
  const first = renderReadmeSync(text).html
  expect(renderReadmeSync(text).html).toBe(first)
  expect(first.match(/data-language="python"/g)).toHaveLength(5)
})

test.each([
  ['- ```python\n  import os\n  ```\n'],
  ['1. ~~~ Python\n   import os\n   ~~~\n'],
  ["<pre><code class='language-python'>import os</code></pre>\n"],
])('%j is coloured', async (text) => {
  await loadLanguages(text)
  expect(renderReadmeSync(text).html).toContain('tok-keyword')
})

const block = (coloured: string): string =>
  `<div class="code-block" data-language="python"><pre dir="ltr" tabindex="0"><code class="language-python">${coloured}</code></pre></div>`

test('code is coloured as an earlier card shows it, where that shows all of it and nothing else', async () => {
  const text = '```python\nif 1 < 2: print("a & b > &lt; c")\n```\n'
  await loadLanguages(text)
  const { highlight } = cardHighlighter(text)
  rememberColours(block('<span class="tok-comment">if 1 &lt; 2</span> &amp;lt;'))
  expect(highlight('if 1 < 2 &lt;', 'python')).toBe(
    '<span class="tok-comment">if 1 &lt; 2</span> &amp;lt;',
  )
  rememberColours(block('while 1'))
  rememberColours(block('<span class="tok-comment">while 2<mark>x</mark></span>'))
  expect(highlight('while 1', 'python')).toContain('tok-keyword')
  expect(highlight('while 2x', 'python')).toContain('tok-keyword')
  const { html } = renderReadmeSync(text)
  rememberColours(html.replaceAll('tok-keyword', 'tok-link'))
  expect(renderReadmeSync(text).html).toBe(html.replaceAll('tok-keyword', 'tok-link'))
})
