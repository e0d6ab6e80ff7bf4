import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Random } from '../../fuzz/random.ts'
import { readManifest } from '../../src/output/manifest.ts'
import { makeFolder } from '../unit/snapshot/folder.ts'
import { Shelf } from './shelf.ts'

const main = join(import.meta.dirname, '../../src/cli/main.ts')

/** Runs a command; gives its status and what it printed. */
async function modelsheets(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ status: unknown; text: string }> {
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      text += data.toString()
    })
  const [status, signal] = await once(child, 'close')
  return { status: status ?? signal, text }
}

const site = ['--base', '/shelf', '--site', 'https://models.example.org']

test('three machines build the site that one builds, say what is missing, and may begin again', async () => {
  const content = new Shelf(makeFolder(), new Random('machines'), 12).folder
  const folder = makeFolder()
  const [work, alone, together] = ['work', 'alone', 'together'].map((name) => join(folder, name))
  const shared = ['--content', content, '--work', work ?? '']
  const run = (command: string, ...args: string[]) => modelsheets([command, ...shared, ...args])
  const compile = (number: number) => run('compile', '--base', '/shelf', '--shard', `${number}/3`)
  const render = (number: number) => run('render', '--shard', `${number}/3`)
  const index = () => run('index', '--shards', '3', ...site)
  const merge = () => run('merge', '--shards', '3', '--out', together ?? '')

  expect(
    (await modelsheets(['build', '--content', content, '--out', alone ?? '', ...site])).status,
  ).toBe(0)

  // Two of three are done: the third is named, and nothing is joined.
  expect(await Promise.all([compile(1), compile(3)])).toMatchObject([{ status: 0 }, { status: 0 }])
  const early = await index()
  expect(early.status).toBe(1)
  expect(early.text).toContain('made from something else: 2/3')
  expect((await render(1)).status).toBe(2)
  expect((await compile(2)).text).toMatch(/Part 2 of 3: 4 models, 4 compiled/)
  expect((await compile(2)).text).toMatch(/Part 2 of 3: 4 models, 0 compiled/)
  expect((await index()).text).toContain('12 models, 0 left out')

  // A folder that did not arrive whole.
  const records = join(work ?? '', 'records.jsonl')
  const whole = readFileSync(records, 'utf8')
  writeFileSync(records, whole.slice(0, whole.indexOf('\n') + 1))
  const part = await render(1)
  expect(part.status).toBe(2)
  expect(part.text).toContain('Records or scores are not those that the index was written with')
  writeFileSync(records, whole)

  // A number comes from a scheduler, too.
  const slurm = { SLURM_ARRAY_TASK_ID: '7', SLURM_ARRAY_TASK_MIN: '7', SLURM_ARRAY_TASK_COUNT: '3' }
  expect((await modelsheets(['render', ...shared], slurm)).text).toContain('Part 1 of 3')
  const late = await merge()
  expect(late.status).toBe(1)
  expect(late.text).toContain('made from something else: 2/3, 3/3')
  expect(await Promise.all([render(2), render(3)])).toMatchObject([{ status: 0 }, { status: 0 }])
  const merged = await merge()
  expect(merged.text).toContain(', 0 rendered)')
  expect(merged.status).toBe(0)
  const bytes = (out = '') => Object.fromEntries(readManifest(out) ?? [])
  expect(bytes(together)).toEqual(bytes(alone))

  // Another content: what was compiled for the former one does not count.
  const readme = join(content, 'models/ada/later/README.md')
  rmSync(together ?? '', { recursive: true })
  mkdirSync(join(readme, '..'), { recursive: true })
  writeFileSync(readme, '# Later\n')
  expect((await index()).text).toContain('made from something else: 1/3, 2/3, 3/3')
  // And another number of machines, in the same folder.
  expect((await run('compile', '--base', '/shelf', '--shard', '1/1')).status).toBe(0)
  expect((await run('index', '--shards', '1', ...site)).text).toContain('13 models')
  expect((await run('render', '--shard', '1/1')).status).toBe(0)
  expect((await run('merge', '--shards', '1', '--out', together ?? '')).status).toBe(0)
  await modelsheets(['build', '--content', content, '--out', alone ?? '', ...site])
  expect(bytes(together)).toEqual(bytes(alone))
  expect(readFileSync(join(together ?? '', 'models/ada/later/README.md'), 'utf8')).toBe('# Later\n')
})
