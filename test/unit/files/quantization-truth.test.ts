import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fileChoices } from '../../../src/files/choices.ts'
import { quantizationOfPath } from '../../../src/files/quantization.ts'
import { listFiles } from '../../../src/files/repository-files.ts'

const source = new URL('../../truth/quantizations.tsv', import.meta.url)
const rows = readFileSync(source, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => {
    const [repository = '', path = '', kind = '', label = '', set = ''] = line.split('\t')
    return { repository, path, kind, label, set }
  })

test('every real file name gets the label that a reader gives it, or none', () => {
  const names = new Set(rows.map((row) => row.path))
  const labelled = rows.filter((row) => row.label !== 'unknown').length
  console.log(
    `quantization names: ${rows.length} lines, ${names.size} different names, ${labelled} labelled, ${rows.length - labelled} unknown`,
  )
  expect(names.size).toBeGreaterThanOrEqual(400)
  const wrong = rows.filter(
    (row) => (quantizationOfPath(row.path)?.label ?? 'unknown') !== row.label,
  )
  expect(wrong).toEqual([])
})

test('every real file name gets the kind that a reader gives it', () => {
  const wrong = [...Map.groupBy(rows, (row) => row.repository).values()].flatMap((listed) => {
    const siblings = listed.map((row) => ({ rfilename: row.path }))
    const kinds = new Map(listFiles({ model: { siblings } }).map(({ path, kind }) => [path, kind]))
    return listed.filter((row) => kinds.get(row.path) !== row.kind)
  })
  expect(wrong).toEqual([])
})

test('the files of each real repository fall into the sets that a reader makes', () => {
  const repositories = Map.groupBy(rows, (row) => row.repository)
  const different: unknown[] = []
  for (const [repository, listed] of repositories) {
    const siblings = listed.map((row) => ({ rfilename: row.path }))
    const { choices } = fileChoices(listFiles({ model: { siblings } }))
    const found = choices.map((choice) => choice.weights.map((file) => file.path).sort())
    const members = listed.flatMap(({ path, set }) =>
      set === '-' ? [] : set.split(',').map((name) => ({ path, name })),
    )
    const sets = Map.groupBy(members, (member) => member.name)
    const expected = Array.from(sets.values(), (set) => set.map((one) => one.path).sort())
    const key = (set: string[]) => set.join('\n')
    const missing = expected.filter((set) => !found.map(key).includes(key(set)))
    if (missing.length > 0 || found.length !== expected.length)
      different.push({ repository, missing, found: found.length })
  }
  console.log(
    `grouping: ${repositories.size} repositories, ${different.length} grouped differently`,
  )
  expect(different).toEqual([])
})
