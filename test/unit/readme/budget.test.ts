import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { renderReadme } from '../../../src/readme/render.ts'

const run = promisify(execFile)
const root = new URL('../../../', import.meta.url)

test('a program given on the command line renders hard cards and then ends', async () => {
  const code = `
    const { renderReadme } = await import('./src/readme/render.ts')
    const { html } = await renderReadme('- a\\n  - b\\n'.repeat(400))
    console.log(html.includes('<li'))
  `
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: root })
  expect(stdout).toBe('true\n')
}, 30_000)

test('the worker knows the sheets of the catalogue', async () => {
  const links = '> [a](https://huggingface.co/owner/known) and [b](/owner/known)\n'
  const { html } = await renderReadme(`${links}\n${'> *x* \\* y\n>\n'.repeat(400)}`, {
    id: 'owner/name',
    sheetHref: (id) => (id === 'owner/known' ? '/models/owner/known/' : undefined),
  })
  expect(html.match(/href="\/models\/owner\/known\/"/g)).toHaveLength(2)
})

test('cards asked for at once all come back, the hostile ones cut', async () => {
  const hostile = `${'a\n> b\nc *d*\n'.repeat(200)}${'- - \n> 1. x\n'.repeat(8000)}`
  const readmes = await Promise.all(
    ['# A', hostile, '- a\n  - b\n'.repeat(500)].map((card) => renderReadme(card)),
  )
  expect(readmes.map(({ html }) => html.length > 0)).toEqual([true, true, true])
  expect(readmes[2]?.notes).toEqual([])
}, 30_000)
