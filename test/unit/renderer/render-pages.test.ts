import { statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { markOf } from '../../../src/renderer/render-pages.ts'
import { makeFolder } from '../snapshot/folder.ts'

test('a file of the content is known from one of its size whose time was set to what it was', () => {
  const path = join(makeFolder({ note: 'one' }), 'note')
  utimesSync(path, 1, 1)
  const { ctimeMs } = statSync(path)
  const mark = markOf(path)
  expect(markOf(path)).toBe(mark)
  // Until the clock of the disk has gone on.
  while (statSync(path).ctimeMs === ctimeMs) {
    writeFileSync(path, 'two')
    utimesSync(path, 1, 1)
  }
  expect(markOf(path)).not.toBe(mark)
  expect(markOf(`${path}-none`)).toBe('none')
})
