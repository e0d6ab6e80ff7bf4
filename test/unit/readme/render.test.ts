import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { renderReadme } from '../../../src/readme/render.ts'

const run = promisify(execFile)
const root = new URL('../../../', import.meta.url)

test('a program given on the command line renders a card and then ends', async () => {
  const code = `
    const { renderReadme } = await import('./src/readme/render.ts')
    const { html } = await renderReadme('- a\\n  - b\\n'.repeat(400))
    console.log(html.includes('<li'))
  `
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: root })
  expect(stdout).toBe('true\n')
})

test('the sheets of the catalogue are asked for where the links lead', async () => {
  const { html } = await renderReadme(
    '[a](https://huggingface.co/owner/known), [b](/owner/known), [c](/owner/unknown)',
    {
      id: 'owner/name',
      sheetHref: (id) => (id === 'owner/known' ? '/models/owner/known/' : undefined),
    },
  )
  expect(html.match(/href="\/models\/owner\/known\/"/g)).toHaveLength(2)
  expect(html).toContain('https://huggingface.co/owner/unknown')
})

test('cards asked for at once all come back', async () => {
  const cards = ['# A', '- a\n  - b\n'.repeat(500), '# C']
  const readmes = await Promise.all(cards.map((card) => renderReadme(card)))
  expect(readmes.map(({ headings }) => headings.length)).toEqual([1, 0, 1])
  expect(readmes[1]?.notes).toEqual([])
})

test('front matter is cut off once: what looks like more of it is the card’s own text', async () => {
  const { html } = await renderReadme(
    '---\nlicense: mit\n---\n\n---\nNote: trained on 3 nodes\n---\n\n# Hi\n',
  )
  expect(html).toContain('Note: trained on 3 nodes')
  expect(html).not.toContain('license')
})

test('pictures in the card count as no text: what stands after them is shown, their bytes are not', async () => {
  const picture = (bytes: number) => `data:image/png;base64,${'iVBORw0KGgo'.repeat(bytes / 11)}`
  const { html, notes } = await renderReadme(
    `Before.\n\n${`![big](${picture(330_000)})\n\n`.repeat(6)}![small](${picture(5500)})\n\n<img src="${picture(5500)}" alt="tag">\n\n\`\`\`html\n<img src="${picture(5500)}">\n\`\`\`\n\nAfter.\n`,
  )
  expect(notes).toEqual([])
  expect(html).toContain('After.')
  expect(html.length).toBeLessThan(30_000)
  expect(html.match(/<img [^>]*src="data:image\/png;base64,iVBORw0KGgo/g)).toHaveLength(2)
  expect(html.match(/&#x3C;img|&lt;img|img/g)?.length).toBeGreaterThan(2)
  expect(html).not.toContain('//picture/')
})
