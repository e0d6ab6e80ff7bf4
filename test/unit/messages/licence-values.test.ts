import { expect, test } from 'vitest'
import { millionsBy, monthsIn, placesIn } from '../../../src/messages/licence-values.ts'

test('months and places are said in the language asked for, with Latin digits', () => {
  expect(monthsIn('en')('2024-12')).toBe('December 2024')
  expect(monthsIn('ja')('2024-12')).toBe('2024年12月')
  expect(monthsIn('ar')('2024-12')).toBe('ديسمبر 2024')
  expect(placesIn('en', { EU: 'the Union', GB: 'Britain' })('EU GB')).toBe('the Union and Britain')
  expect(placesIn('zh-Hant', { EU: '歐盟' })('EU XX')).toBe('歐盟和XX')
})

test('millions are counted by ten thousands, and whole hundreds of them by hundred millions', () => {
  const say = millionsBy(' 億', ' 万')
  expect([700, 20, 150, 100].map(say)).toEqual(['7 億', '2,000 万', '15,000 万', '1 億'])
})
