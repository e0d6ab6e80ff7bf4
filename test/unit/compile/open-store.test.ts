import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../../src/compile/open-store.ts'
import { makeFolder } from '../snapshot/folder.ts'

test('two builds at once have a store each, and the next has the first again', () => {
  const cache = makeFolder()
  const first = openStore(cache, 'content', '/')
  const second = openStore(cache, 'content', '/')
  expect(second.path).toBe(`${first.path}-2`)
  expect(openStore(cache, 'content', '/shelf/').path).not.toContain(first.path)
  first.release()
  expect(openStore(cache, 'content', '/').path).toBe(first.path)
  second.release()
  expect(existsSync(join(second.path, 'lock'))).toBe(false)
})
