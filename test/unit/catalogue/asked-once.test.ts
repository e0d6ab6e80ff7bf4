import { expect, test } from 'vitest'
import { AskedOnce } from '../../../src/catalogue/asked-once.ts'

test('what was answered is not asked for again, and what failed is', async () => {
  const once = new AskedOnce<string, number>()
  let asked = 0
  const ask = async (): Promise<number> => {
    asked += 1
    if (asked === 1) throw new Error('offline')
    return asked
  }
  await expect(once.get('a', ask)).rejects.toThrow('offline')
  expect(await Promise.all([once.get('a', ask), once.get('a', ask)])).toEqual([2, 2])
  expect(await once.get('b', ask)).toBe(3)
})
