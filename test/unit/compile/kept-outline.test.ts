import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keptOutline } from '../../../src/compile/kept-outline.ts'
import { outlineOf } from '../../../src/view/board-outline.ts'
import { makeCatalogue } from '../../../src/view/catalogue.ts'
import { makeScoreboard } from '../../../src/view/scoreboard.ts'
import { makeFolder } from '../snapshot/folder.ts'
import { modelRecord, own } from '../view/scores.ts'

const catalogue = makeCatalogue(['a/one', 'a/two'].map((id) => modelRecord(id)))
const { boards } = makeScoreboard([...own('a/one', 60), ...own('a/two', 70.5)], catalogue)
const outline = outlineOf(boards)

/** What is given for boards of a digest, and whether it was made. */
function kept(file: string, key: string, digest: string): { outline: unknown; made: boolean } {
  let made = false
  const given = keptOutline({ file, key }, digest, () => {
    made = true
    return outline
  })
  return { outline: given, made }
}

test('the outline of boards is made once, until they, the code or the file are others', () => {
  const file = join(makeFolder(), 'board-outline.jsonl')
  expect(outline.setups.map(({ rows }) => rows.length)).toEqual([2])
  expect(kept(file, 'code', 'boards')).toEqual({ outline, made: true })
  expect(kept(file, 'code', 'boards')).toEqual({ outline, made: false })
  expect(kept(file, 'code', 'other boards').made).toBe(true)
  expect(kept(file, 'other code', 'other boards').made).toBe(true)
  expect(kept(file, 'other code', 'other boards').made).toBe(false)
  writeFileSync(file, readFileSync(file, 'utf8').replace('70.5', '70.6'))
  expect(kept(file, 'other code', 'other boards')).toEqual({ outline, made: true })
})
