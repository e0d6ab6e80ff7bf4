import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clientFiles, SiteFolder } from '../../../src/renderer/site-folder.ts'
import { makeFolder } from '../snapshot/folder.ts'

test('files are put in place as links, each once', async () => {
  const kept = makeFolder({ one: 'one', two: 'two' })
  const from = (name: string) => ({ from: join(kept, name) })
  const site = new SiteFolder(join(makeFolder(), 'site'))
  await site.add([['index.html', from('one')]])
  await site.add([
    ['index.html', from('two')],
    ['a/b/index.html', from('two')],
  ])
  expect(readFileSync(join(site.path, 'index.html'), 'utf8')).toBe('one')
  expect(readFileSync(join(site.path, 'a/b/index.html'), 'utf8')).toBe('two')
  expect(statSync(join(site.path, 'index.html')).ino).toBe(statSync(join(kept, 'one')).ino)
})

test('a file that stands there already is never written to: it might be a link to kept bytes', async () => {
  const kept = makeFolder({ one: 'one', two: 'two' })
  const path = join(makeFolder(), 'site')
  await new SiteFolder(path).add([['index.html', { from: join(kept, 'one') }]])
  const again = new SiteFolder(path).add([['index.html', { from: join(kept, 'two') }]])
  await expect(again).rejects.toThrow('EEXIST')
  expect(readFileSync(join(kept, 'one'), 'utf8')).toBe('one')
})

test('kept bytes that are gone end the build', async () => {
  const site = new SiteFolder(makeFolder())
  await expect(site.add([['index.html', { from: join(site.path, 'none') }]])).rejects.toThrow(
    'ENOENT',
  )
  expect(existsSync(join(site.path, 'index.html'))).toBe(false)
})

test('files for the browser are known by their path in the site', () => {
  const client = makeFolder({ 'assets/a.css': 'a' })
  writeFileSync(join(client, '.nojekyll'), '')
  const files = clientFiles(client)
  expect([...files.keys()].sort()).toEqual(['.nojekyll', 'assets/a.css'])
  expect(files.get('assets/a.css')).toMatchObject({ bytes: 1, from: join(client, 'assets/a.css') })
})
