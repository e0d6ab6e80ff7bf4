import { expect, test } from 'vitest'
import { pageNumbers } from '../../../src/view/page-numbers.ts'

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 5, [1, 2, 3, 4, 5]],
  [1, 9, [1, 2, 3, undefined, 9]],
  [5, 9, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [6, 12, [1, undefined, 4, 5, 6, 7, 8, undefined, 12]],
  [12, 12, [1, undefined, 10, 11, 12]],
])('page %i of %i', (page, pages, numbers) => {
  expect(pageNumbers(page, pages)).toEqual(numbers)
})

test('the navigation of a long list is as short as that of a small one', () => {
  for (const page of [1, 2, 500, 9_999, 10_000])
    expect(pageNumbers(page, 10_000).length).toBeLessThanOrEqual(9)
})
