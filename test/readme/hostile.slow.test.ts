import { threadCpuUsage } from 'node:process'
import { beforeAll, expect, test } from 'vitest'
import { renderReadmeSync } from '../../src/readme/pipeline.ts'
import { renderReadme } from '../../src/readme/render.ts'
import { times } from '../rounds.ts'
import { dangers } from './dangers.ts'
import { run, shapes } from './shapes.ts'

/** Renders a card; gives the page, and the milliseconds of processor time of this thread. */
function render(card: string): { html: string; codes: string[]; used: number } {
  const before = threadCpuUsage()
  const { html, notes } = renderReadmeSync(card, { id: 'owner/name' })
  const { user, system } = threadCpuUsage()
  return {
    html,
    codes: notes.map(({ code }) => code),
    used: (user + system - before.user - before.system) / 1000,
  }
}

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
const ordinary = run(part, 300_000)

/**
 * A card may take so many times what an ordinary one of 300,000 characters takes on the same machine at the same
 * time: `bench/shapes.ts` gives the milliseconds of each.
 */
const most = 4

/** How many ordinary cards a card is worth; when it is many, it and they are measured again. */
function worth(card: string, used: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3 && least > most; tries += 1)
    least = Math.min(least, (tries === 0 ? used : render(card).used) / render(ordinary).used)
  return least
}

let usual = 0
beforeAll(() => {
  // The first time the code is not compiled yet.
  usual = Math.min(...[1, 2, 3].map(() => render(ordinary).used))
})

/** Lengths from short to beyond every bound; the longest and those between where there is time. */
const lengths = times > 1 ? [1000, 10_000, 100_000, 1_000_000] : [1000, 10_000, 300_000]

test.each(Object.keys(shapes))('%s: a safe page in good time, whole or cut with a note', (name) => {
  const shape = shapes[name]
  for (const length of lengths) {
    const card = shape?.(length) ?? ''
    const { html, codes, used } = render(card)
    if (used > usual * most) expect(worth(card, used)).toBeLessThan(most)
    expect(codes).not.toContain('card-plain')
    // Looking through a page for dangers takes longer than making it.
    if (length < 100_000) expect(dangers(html, 'mirror')).toEqual([])
  }
})

test('a long card of ordinary parts is shown whole', async () => {
  const { notes } = await renderReadme(ordinary)
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
