import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { digestInputs, sameInputs, writeInputs } from '../../../src/compile/inputs.ts'
import { ListedFolder } from '../../../src/snapshot/listed-folder.ts'
import { readSnapshot } from '../../../src/snapshot/read.ts'
import { makeFolder } from '../snapshot/folder.ts'

/** A model's folder that was read, and whether it is now what it was. */
function readOnce(): { path: string; isSame: () => boolean } {
  const root = makeFolder({
    'models/a/b/README.md': '# One\n',
    'models/a/b/model.json': '{"downloads": 1}',
    'models/a/b/eval_results/one.yaml': '- value: 1\n',
    'other.md': '# One\n',
    'none/x': '',
  })
  const path = join(root, 'models/a/b')
  const folder = { id: 'a/b', path, root }
  const listed = new ListedFolder(root, path)
  readSnapshot(folder, listed)
  const inputs = writeInputs(listed)
  const content = digestInputs(listed.answers)
  return { path, isSame: () => sameInputs(folder, inputs, content) !== undefined }
}

test.each<[string, boolean, (path: string) => void]>([
  ['nothing', true, () => {}],
  ['a time', true, (path) => utimesSync(join(path, 'README.md'), 1, 1)],
  [
    'a file written anew with the same bytes',
    true,
    (path) => {
      const text = readFileSync(join(path, 'model.json'))
      rmSync(join(path, 'model.json'))
      writeFileSync(join(path, 'model.json'), text)
    },
  ],
  ['a file that is not read', true, (path) => writeFileSync(join(path, 'notes.txt'), 'x')],
  [
    'a letter, the size and the time as before',
    false,
    (path) => {
      const { atime, mtime } = statSync(join(path, 'README.md'))
      writeFileSync(join(path, 'README.md'), '# Two\n')
      utimesSync(join(path, 'README.md'), atime, mtime)
    },
  ],
  ['a file that was not there', false, (path) => writeFileSync(join(path, 'config.json'), '{}')],
  ['a file that is gone', false, (path) => rmSync(join(path, 'model.json'))],
  ['another result', false, (path) => writeFileSync(join(path, 'eval_results/two.yaml'), '- {}')],
  ['a result less', false, (path) => rmSync(join(path, 'eval_results/one.yaml'))],
  ['the folder', false, (path) => rmSync(path, { recursive: true })],
  [
    'a link to the same text',
    true,
    (path) => {
      rmSync(join(path, 'README.md'))
      symlinkSync('../../../other.md', join(path, 'README.md'))
    },
  ],
  [
    'a link that leads out of the content',
    false,
    (path) => {
      const outside = makeFolder({ 'README.md': '# One\n' })
      rmSync(join(path, 'README.md'))
      symlinkSync(join(outside, 'README.md'), join(path, 'README.md'))
    },
  ],
  [
    'a folder in place of a file',
    false,
    (path) => {
      renameSync(join(path, 'README.md'), join(path, 'old.md'))
      mkdirSync(join(path, 'README.md'))
    },
  ],
])('what was read is the same after a change of %s: %j', (_what, same, change) => {
  const { path, isSame } = readOnce()
  change(path)
  expect(isSame()).toBe(same)
})
