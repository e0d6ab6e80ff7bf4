import { expect, test } from 'vitest'
import { packBlock, unpackBlock } from '../../../src/catalogue/entry.ts'
import { entry, shelf } from './entries.ts'

/** What is absent and what is undefined are the same to those who read. */
const stated = (entries: readonly object[]): unknown => JSON.parse(JSON.stringify(entries))

test('what is packed comes back, absent as absent and zero as zero', () => {
  const zero = entry('a/zero', { downloads: 0, likes: 0, featured: true, replaced: true })
  const entries = [...shelf, zero, entry('a/nothing')]
  expect(stated(unpackBlock(JSON.parse(JSON.stringify(packBlock(entries, 0)))))).toEqual(
    stated(entries),
  )
})

test('sizes keep four digits, counts all', () => {
  const sized = entry('a/b', { downloads: 1_234_567, size: 1_234_567 })
  const [one] = unpackBlock(packBlock([sized], 0))
  expect([one?.downloads, one?.size]).toEqual([1_234_567, 1_235_000])
})
