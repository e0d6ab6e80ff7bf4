import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeProject } from '../../../src/cli/write-project.ts'
import { makeFolder } from '../snapshot/folder.ts'

const files = [
  { path: 'content/catalog.yaml', text: 'title: Shelf\n' },
  { path: 'README.md', text: '# Shelf\n' },
]

test('a folder that is not there yet gets every file', () => {
  const folder = join(makeFolder(), 'a b/shelf')
  const paths = files.map(({ path }) => path)
  expect(writeProject(folder, files)).toEqual({ wrote: paths, same: [], left: [] })
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('# Shelf\n')
  expect(writeProject(folder, files)).toEqual({ wrote: [], same: paths, left: [] })
})

test('what stands at the path of a file is left as it is, whatever it is', () => {
  const folder = makeFolder({ 'README.md': '# Mine\n' })
  mkdirSync(join(folder, 'content/catalog.yaml'), { recursive: true })
  expect(writeProject(folder, files)).toEqual({
    wrote: [],
    same: [],
    left: ['content/catalog.yaml', 'README.md'],
  })
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('# Mine\n')
})

test('nothing is written through a link that leads nowhere', () => {
  const folder = makeFolder()
  const target = join(makeFolder(), 'new.md')
  symlinkSync(target, join(folder, 'README.md'))
  expect(writeProject(folder, files).left).toEqual(['README.md'])
  expect(existsSync(target)).toBe(false)
})

test('a file in place of the folder is wrong use', () => {
  const folder = makeFolder({ shelf: '' })
  expect(() => writeProject(join(folder, 'shelf'), files)).toThrow('it is a file')
})
