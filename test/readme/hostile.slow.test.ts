import { threadCpuUsage } from 'node:process'
import { expect, test } from 'vitest'
import { renderReadmeSync } from '../../src/readme/pipeline.ts'
import { renderReadme } from '../../src/readme/render.ts'
import { dangers } from './dangers.ts'
import { run, shapes } from './shapes.ts'

/** Milliseconds of processor time that this thread has used. */
function used(): number {
  const { user, system } = threadCpuUsage()
  return (user + system) / 1000
}

/** Milliseconds of processor time a card may take; `bench/shapes.ts` measures each of them. */
const most = 1500

test.each(Object.keys(shapes))('%s: a safe page in good time, whole or cut with a note', (name) => {
  const shape = shapes[name]
  for (const length of [1000, 10_000, 100_000, 1_000_000]) {
    const card = shape?.(length) ?? ''
    const start = used()
    const { html, notes } = renderReadmeSync(card, { id: 'owner/name' })
    expect(used() - start).toBeLessThan(most)
    expect(notes.map(({ code }) => code)).not.toContain('card-plain')
    // Looking through a page for dangers takes longer than making it.
    if (length < 100_000) expect(dangers(html, 'mirror')).toEqual([])
  }
})

test('a long card of ordinary parts is shown whole', async () => {
  const part = `## Section

The *quick* brown **fox** jumps over [the](https://example.org) \`dog\`, and then it rests for a while.

- one *two* [three](four)
  - five \`six\`
- seven

> A quote that goes on for a line.

| a | b |
| --- | --- |
| one | 2.0 |

\`\`\`python
print("a")
\`\`\`

`
  const { notes } = await renderReadme(run(part, 300_000))
  expect(notes).toEqual([])
})

test('what is beyond the bounds is shown as it was written, and the rest goes on', async () => {
  const { html, notes, headings } = await renderReadme(
    `# Before\n\n${run('> - a\n>\n>   b `c` *d* [e](f)\nlazy\n\n', 400_000)}\n\n# After\n`,
  )
  expect(headings.map(({ text }) => text)).toEqual(['Before', 'After'])
  expect(notes).toEqual([expect.objectContaining({ code: 'cut', line: expect.any(Number) })])
  expect(html).toContain('lazy\n\n> - a')
})
