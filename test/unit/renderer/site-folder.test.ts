import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileMark } from '../../../src/file-mark.ts'
import {
  filesOfManifest,
  listFiles,
  MANIFEST,
  writeManifest,
} from '../../../src/output/manifest.ts'
import { FolderFiles } from '../../../src/output/site-files.ts'
import {
  clientFiles,
  openSiteFolder,
  SiteFolder,
  spareSite,
} from '../../../src/renderer/site-folder.ts'
import { makeFolder } from '../snapshot/folder.ts'

/** Bytes that are kept under a name. */
function kept(files: Record<string, string>): (name: string) => { from: string; mark: string } {
  const folder = makeFolder(files)
  return (name) => {
    const from = join(folder, name)
    return { from, mark: fileMark(statSync(from)) }
  }
}

const read = (folder: string): Record<string, string> =>
  Object.fromEntries(
    listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  )

type Files = [path: string, file: { from: string; mark: string }][]

const put = (site: SiteFolder, files: Files): Promise<void> => site.add(files, ({ from }) => from)

const inode = (path: string): number => statSync(path).ino

test('files are put in place as links, each once', async () => {
  const from = kept({ one: 'one', two: 'two' })
  const site = new SiteFolder(join(makeFolder(), 'site'))
  await put(site, [['index.html', from('one')]])
  await put(site, [
    ['index.html', from('two')],
    ['a/b/index.html', from('two')],
  ])
  site.finish()
  expect(read(site.path)).toEqual({ 'index.html': 'one', 'a/b/index.html': 'two' })
  expect(inode(join(site.path, 'index.html'))).toBe(inode(from('one').from))
})

test('of an earlier site those files stay that are the very bytes, and all others go', async () => {
  const from = kept({ one: 'one', two: 'two', twin: 'two', same: 'same' })
  const path = join(makeFolder(), 'site')
  const earlier = new SiteFolder(path)
  await put(earlier, [
    ['same.html', from('same')],
    ['changed.html', from('one')],
    ['twin.html', from('twin')],
    ['gone/deep/index.html', from('one')],
    ['was-file', from('one')],
    ['was-folder/index.html', from('one')],
    ['was-folder/other.html', from('one')],
  ])
  earlier.finish()
  writeFileSync(join(path, 'of-nobody.txt'), 'left by a build that was killed')
  const before = statSync(join(path, 'same.html'))
  const site = new SiteFolder(path)
  await put(site, [['same.html', from('same')]])
  await put(site, [
    ['changed.html', from('two')],
    ['twin.html', from('two')],
    ['new/index.html', from('two')],
    ['was-file/index.html', from('two')],
    ['was-folder', from('two')],
  ])
  site.finish()
  expect(read(path)).toEqual({
    'changed.html': 'two',
    'new/index.html': 'two',
    'same.html': 'same',
    'twin.html': 'two',
    'was-file/index.html': 'two',
    'was-folder': 'two',
  })
  expect(readdirSync(path).sort()).toEqual([
    'changed.html',
    'new',
    'same.html',
    'twin.html',
    'was-file',
    'was-folder',
  ])
  // Of what stays, not even the link is another; what goes is never written to.
  expect(statSync(join(path, 'same.html')).ctimeMs).toBe(before.ctimeMs)
  expect(inode(join(path, 'twin.html'))).toBe(inode(from('two').from))
  expect(readFileSync(from('one').from, 'utf8')).toBe('one')
})

test('a site begins with what a killed build left, or with the one before', async () => {
  const from = kept({ one: 'one' })
  const store = makeFolder({ 'site-before/a.html': 'before', 'site-1/running.html': 'r' })
  // No process has this number: it is above the largest that Linux gives.
  mkdirSync(join(store, 'site-4194305'))
  writeFileSync(join(store, 'site-4194305/killed.html'), 'k')
  const site = openSiteFolder(store)
  expect(readdirSync(store).sort()).toEqual(['site-1', `site-${process.pid}`])
  expect(read(site.path)).toEqual({ 'killed.html': 'k' })
  await put(site, [['index.html', from('one')]])
  site.finish()
  expect(read(site.path)).toEqual({ 'index.html': 'one' })
  renameSync(site.path, spareSite(store))
  expect(read(openSiteFolder(store).path)).toEqual({ 'index.html': 'one' })
})

test('what stood in a site that was whole is known by its manifest, which goes first', async () => {
  const from = kept({ one: 'one', two: 'two' })
  const path = join(makeFolder(), 'site')
  const earlier = new SiteFolder(path)
  await put(earlier, [
    ['same.html', from('one')],
    ['changed.html', from('one')],
    ['gone/index.html', from('one')],
    ['lost.html', from('one')],
  ])
  writeManifest(path, filesOfManifest(new Map(listFiles(path).map((name) => [name, 'digest']))))
  rmSync(join(path, 'lost.html'))
  const site = new SiteFolder(path)
  expect(site.holds('same.html', from('one').mark)).toBe(true)
  expect(existsSync(join(path, MANIFEST))).toBe(false)
  expect(site.holds('same.html', from('two').mark)).toBe(false)
  expect(site.holds('lost.html', from('one').mark)).toBe(false)
  expect(site.holds('none.html', from('one').mark)).toBe(false)
  await put(site, [
    ['same.html', from('one')],
    ['changed.html', from('two')],
    ['lost.html', from('two')],
  ])
  site.finish()
  expect(read(path)).toEqual({ 'same.html': 'one', 'changed.html': 'two', 'lost.html': 'two' })
  expect(readdirSync(path).sort()).toEqual(['changed.html', 'lost.html', 'same.html'])
})

/** What is remembered of a folder. */
function remembered(
  site: string,
  folder: string,
  from: readonly { mark: string }[],
  names: string,
) {
  const files = FolderFiles.of(
    names.split(' ').map((name, at) => ({ name, digest: '', mark: from[at]?.mark ?? '' })),
  )
  return [folder, { mark: fileMark(statSync(join(site, folder))), files, standing: files }] as const
}

test('a folder that is known to hold just its files stays, and others are taken apart', async () => {
  const from = kept({ one: 'one', two: 'two', same: 'same' })
  const path = join(makeFolder(), 'site')
  const earlier = new SiteFolder(path)
  const before: Files = ['a/x', 'b/x', 'b/y', 'c/x', 'was/file', 'gone/x'].map((name) => [
    name,
    from('one'),
  ])
  await put(earlier, before)
  earlier.finish()
  const [one, two] = [from('one'), from('two')]
  const site = new SiteFolder(
    path,
    new Map([
      remembered(path, 'a', [one], 'x'),
      remembered(path, 'b', [one, one], 'x y'),
      remembered(path, 'c', [one], 'x'),
      remembered(path, 'was', [one], 'file'),
      remembered(path, 'gone', [one], 'x'),
    ]),
  )
  const just = (...names: string[]) =>
    FolderFiles.of(names.map((name) => ({ name, digest: '', mark: one.mark })))
  expect(site.keepFolder('b', just('x'))).toBeUndefined()
  expect(site.keepFolder('none', just('x'))).toBeUndefined()
  for (const folder of ['a', 'c']) expect(site.keepFolder(folder, just('x'))).toEqual(just('x'))
  await put(site, [
    ['b/x', two],
    ['was/file/deep', two],
    ['a/inner/x', two],
  ])
  site.finish()
  expect(read(path)).toEqual({
    'a/x': 'one',
    'a/inner/x': 'two',
    'b/x': 'two',
    'c/x': 'one',
    'was/file/deep': 'two',
  })
  // A name came into the other one.
  expect([...site.untouched.keys()]).toEqual(['c'])
})

test('what is remembered of a folder is no word for one whose names may be others', () => {
  const from = kept({ one: 'one' })
  const path = makeFolder({ 'a/x': 'one' })
  const [folder, known] = remembered(path, 'a', [from('one')], 'x')
  const other = FolderFiles.of([])
  for (const doubt of [{ mark: '' }, { standing: undefined }, { standing: other }]) {
    const site = new SiteFolder(path, new Map([[folder, { ...known, ...doubt }]]))
    expect(site.holdsFolder('a', known.files)).toBe(false)
    // It is looked at: nobody has linked it.
    expect(site.holds('a/x', from('one').mark)).toBe(false)
  }
})

test('a manifest that cannot be read is as if there were none', async () => {
  const from = kept({ one: 'one' })
  const path = makeFolder({ 'site/old.html': 'old', [`site/${MANIFEST}`]: '{' })
  const site = new SiteFolder(join(path, 'site'))
  await put(site, [['index.html', from('one')]])
  site.finish()
  expect(readdirSync(site.path)).toEqual(['index.html'])
})

test('kept bytes that are gone end the build', async () => {
  const site = new SiteFolder(makeFolder())
  const gone = { from: join(site.path, 'none'), mark: '' }
  await expect(put(site, [['index.html', gone]])).rejects.toThrow('ENOENT')
  expect(existsSync(join(site.path, 'index.html'))).toBe(false)
})

test('files for the browser are known by their path in the site', () => {
  const client = makeFolder({ 'assets/a.css': 'a' })
  writeFileSync(join(client, '.nojekyll'), '')
  const files = clientFiles(client)
  expect([...files.keys()].sort()).toEqual(['.nojekyll', 'assets/a.css'])
  expect(files.get('assets/a.css')).toMatchObject({ from: join(client, 'assets/a.css') })
})
