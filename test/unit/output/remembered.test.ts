import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { fileMark } from '../../../src/file-mark.ts'
import { digestOf, listFiles } from '../../../src/output/manifest.ts'
import { byFolder, folderOf } from '../../../src/output/site-files.ts'
import { spareSite } from '../../../src/renderer/site-folder.ts'
import { makeFolder } from '../snapshot/folder.ts'

/** Folders of a test are as old as it is: here their times are trusted at once. */
async function loadTrusting() {
  vi.stubEnv('MODELSHEETS_SETTLED_MS', '0')
  vi.resetModules()
  const { openOutput } = await import('../../../src/output/output.ts')
  const { openSiteFolder, readFormerSite } = await import('../../../src/renderer/site-folder.ts')
  return { openOutput, openSiteFolder, readFormerSite }
}

let code: Awaited<ReturnType<typeof loadTrusting>>
beforeAll(async () => {
  code = await loadTrusting()
})
afterAll(() => {
  vi.unstubAllEnvs()
})

type Files = Readonly<Record<string, string>>

/** A store, and an output folder that sites are built for from what the store keeps. */
class Builder {
  readonly store = makeFolder({ 'kept/one': 'one', 'kept/two': 'two', 'kept/same': 'same' })
  readonly out = join(makeFolder({}), 'site')
  readonly spare = spareSite(this.store)
  readonly #memory = makeFolder({})

  open() {
    return code.openOutput(this.out, this.#memory)
  }

  /** Builds a site of kept texts. */
  async build(texts: Files): Promise<void> {
    const output = this.open()
    const { untouched } = output
    const former = untouched && code.readFormerSite(this.store, untouched)
    const site = code.openSiteFolder(this.store, former)
    const files = new Map(
      Object.entries(texts).map(([path, text]) => {
        const from = join(this.store, 'kept', text)
        return [path, { from, digest: digestOf(from), mark: fileMark(statSync(from)) }]
      }),
    )
    // As a build does: folders that hold just what they should stay as they are.
    const kept = Array.from(byFolder(files)).filter(([folder, one]) => site.keepFolder(folder, one))
    const isKept = new Set(kept.map(([folder]) => folder))
    await site.add(
      [...files].filter(([path]) => !isKept.has(folderOf(path))),
      ({ from }) => from,
    )
    site.finish()
    try {
      output.publish({
        folder: site.path,
        spare: this.spare,
        files: byFolder(files),
        untouched: site.untouched,
        key: JSON.stringify(texts),
      })
    } finally {
      output.release()
    }
    waitForTick(this.store)
  }
}

/** Waits until the clock of the disk has gone on: what changes then leaves a trace. */
function waitForTick(folder: string): void {
  const file = join(folder, 'tick')
  writeFileSync(file, '')
  const { mtimeMs } = statSync(file)
  while (statSync(file).mtimeMs === mtimeMs) {
    rmSync(file)
    writeFileSync(file, '')
  }
}

const read = (folder: string): Files =>
  Object.fromEntries(
    listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  )

const first: Files = { 'index.html': 'same', 'a/b/c.html': 'one', 'a/d.html': 'same' }
const second: Files = { ...first, 'a/b/c.html': 'two', 'new/e.html': 'one' }

test('a site that nobody touched is known to be as it was published', async () => {
  const builder = new Builder()
  await builder.build(first)
  const output = builder.open()
  output.release()
  expect(output.untouched).toBeDefined()
  expect(output.standing(JSON.stringify(first))).toMatchObject({ files: 3, bytes: 11, pages: 3 })
})

test.each<[string, (out: string) => void]>([
  ['a file comes', (out) => writeFileSync(join(out, 'a/mine.txt'), 'mine')],
  [
    'a file comes into a new folder',
    (out) => {
      mkdirSync(join(out, 'a/mine'))
      writeFileSync(join(out, 'a/mine/mine.txt'), 'mine')
    },
  ],
  ['a file goes', (out) => rmSync(join(out, 'a/b/c.html'))],
  ['a folder goes', (out) => rmSync(join(out, 'a/b'), { recursive: true })],
  [
    'the manifest goes to the file of another build',
    (out) => {
      const manifest = join(out, '.modelsheets.json')
      const text = readFileSync(manifest)
      rmSync(manifest)
      writeFileSync(manifest, text)
    },
  ],
])('it is looked through where %s', async (_what, change) => {
  const builder = new Builder()
  await builder.build(first)
  change(builder.out)
  const output = builder.open()
  expect(output.untouched).toBeUndefined()
  output.release()
  // What is somebody's own stays, and the site is whole after the next build.
  const own = listFiles(builder.out).filter((path) => path.includes('mine'))
  await builder.build(second)
  expect(Object.keys(read(builder.out)).sort()).toEqual([...Object.keys(second), ...own].sort())
})

test('a file that looks otherwise and has its bytes is read once', async () => {
  const builder = new Builder()
  await builder.build(first)
  const file = join(builder.out, 'a/d.html')
  for (const time of [1, 2]) {
    utimesSync(file, time, time)
    const output = builder.open()
    output.release()
    const mark = fileMark(statSync(file))
    expect(output.untouched?.folders.get('a')?.files.list).toEqual([
      { name: 'd.html', digest: digestOf(file), mark },
    ])
    // It is remembered, as the list of another build shows.
    const again = builder.open()
    again.release()
    expect(again.untouched?.folders.get('a')?.files.entries).toContain(mark)
  }
})

test('a file that somebody wrote to is refused by name', async () => {
  const builder = new Builder()
  await builder.build(first)
  writeFileSync(join(builder.out, 'a/d.html'), 'own!')
  expect(() => builder.open().look()).toThrow('a/d.html')
})

test('the former site is kept with what is remembered of it, and the next begins with its files', async () => {
  const builder = new Builder()
  const memory = `${builder.spare}.jsonl`
  const sites = [first, second, first, { 'index.html': 'two' }, second]
  for (const site of sites) {
    await builder.build(site)
    expect(read(builder.out)).toEqual(site)
    expect(existsSync(memory)).toBe(existsSync(builder.spare))
  }
  expect(existsSync(memory)).toBe(true)
})

test.each<[string, (spare: string) => void]>([
  [
    'replaced by another',
    (spare) => {
      writeFileSync(join(spare, '..', 'draft'), 'own!')
      renameSync(join(spare, '..', 'draft'), join(spare, 'a/d.html'))
    },
  ],
  ['removed', (spare) => rmSync(join(spare, 'a/d.html'))],
  ['removed with its folder', (spare) => rmSync(join(spare, 'a'), { recursive: true })],
])('a file of the former site that was %s is put there anew', async (_what, change) => {
  const builder = new Builder()
  await builder.build(first)
  await builder.build(second)
  change(builder.spare)
  await builder.build(first)
  expect(read(builder.out)).toEqual(first)
})
