import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readManifest } from '../../src/output/manifest.ts'
import { rounds } from '../rounds.ts'
import { makeFolder } from '../unit/snapshot/folder.ts'

const main = join(import.meta.dirname, '../../src/cli/main.ts')
const content = {
  'models/ada/one/README.md': '---\nlicense: mit\n---\n# One\n\nA model.\n',
  'models/bo/two/README.md': '---\nbase_model: ada/one\n---\n# Two\n',
}

/** Builds from a folder; gives the exit status, or the signal that ended it. */
async function build(
  cwd: string,
  args: readonly string[],
  { killAfter, cache }: { killAfter?: number; cache?: string } = {},
): Promise<unknown> {
  const env = cache === undefined ? process.env : { ...process.env, MODELSHEETS_CACHE: cache }
  const child = spawn(process.execPath, [main, 'build', ...args], { cwd, env, stdio: 'ignore' })
  if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter)
  const [status, signal] = await once(child, 'exit')
  return status ?? signal
}

const siteIn = (out: string): unknown => Object.fromEntries(readManifest(out) ?? [])

test('a site is the same from any folder, wherever it goes, and two builds at once do not meet', async () => {
  const shelf = makeFolder(content)
  const parent = makeFolder({ 'here/.keep': '' })
  const elsewhere = join(parent, 'here')
  const outs = [join(elsewhere, 'out'), join(makeFolder(), 'deep/site'), join(parent, 'beside')]
  expect(await build(shelf, ['--content', '.', '--out', outs[0] ?? ''])).toBe(0)
  const statuses = await Promise.all([
    build(elsewhere, ['--content', shelf, '--out', outs[1] ?? '']),
    build(elsewhere, ['--content', shelf, '--out', outs[2] ?? '']),
  ])
  expect(statuses).toEqual([0, 0])
  const [first, ...others] = outs.map(siteIn)
  expect(first).toHaveProperty(['models/bo/two/index.html'])
  expect(others).toEqual([first, first])
})

test('pictures have their letters wherever what builds keep lies', async () => {
  const shelf = makeFolder({ ...content, 'catalog.yaml': 'outputs: { images: true }\n' })
  const cache = makeFolder()
  const outs = [join(makeFolder(), 'near'), join(makeFolder(), 'far')] as const
  // Whoever links to a picture has to know the site's address.
  const of = (out: string): string[] => [
    '--content',
    '.',
    '--out',
    out,
    '--site',
    'https://a.example',
  ]
  expect(await build(shelf, of(outs[0]))).toBe(0)
  expect(await build(shelf, of(outs[1]), { cache })).toBe(0)
  const [near, far] = outs.map(siteIn)
  expect(near).toHaveProperty(['models/bo/two/preview.png'])
  expect(far).toEqual(near)
})

/** A folder on another disk than the project's, where this machine has one. */
function otherDisk(): string | undefined {
  const device = (folder: string): number | undefined =>
    statSync(folder, { throwIfNoEntry: false })?.dev
  return ['/dev/shm', tmpdir()].find(
    (folder) => ![undefined, device(import.meta.dirname)].includes(device(folder)),
  )
}

test('what builds keep may lie on another disk, and two builds at once may make it', async (context) => {
  const disk = otherDisk()
  if (disk === undefined) return context.skip('there is one disk only')
  const shelf = makeFolder(content)
  const [near, ...far] = ['near', 'far', 'further'].map((name) => join(makeFolder(), name))
  const cache = mkdtempSync(join(disk, 'modelsheets-'))
  onTestFinished(() => rmSync(cache, { recursive: true }))
  const of = (out: string | undefined): string[] => ['--content', shelf, '--out', out ?? '']
  expect(await build(shelf, of(near))).toBe(0)
  expect(await Promise.all(far.map((out) => build(shelf, of(out), { cache })))).toEqual([0, 0])
  const whole = siteIn(near ?? '')
  expect(whole).toHaveProperty(['models/bo/two/index.html'])
  expect(far.map(siteIn)).toEqual([whole, whole])
})

test('a build that is killed at any time leaves nothing that harms the next', async () => {
  const shelf = makeFolder(content)
  const out = join(makeFolder(), 'site')
  const start = performance.now()
  expect(await build(shelf, ['--content', '.', '--out', out])).toBe(0)
  const whole = siteIn(out)
  // Moments spread over what a build takes here, however fast that is.
  const turns = rounds(3)
  const between = (performance.now() - start) / turns
  for (let turn = 0; turn < turns; turn += 1) {
    const text = `# One\n\nA model, ${turn}.\n`
    writeFileSync(join(shelf, 'models/ada/one/README.md'), text)
    await build(shelf, ['--content', '.', '--out', out], {
      killAfter: between * (turn + 0.7),
    })
    expect(await build(shelf, ['--content', '.', '--out', out])).toBe(0)
    expect(readFileSync(join(out, 'models/ada/one/README.md'), 'utf8')).toBe(text)
  }
  writeFileSync(join(shelf, 'models/ada/one/README.md'), content['models/ada/one/README.md'])
  expect(await build(shelf, ['--content', '.', '--out', out])).toBe(0)
  expect(siteIn(out)).toEqual(whole)
})
