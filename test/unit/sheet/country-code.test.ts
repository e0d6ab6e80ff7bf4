import { expect, test } from 'vitest'
import { countryOf, isDoubtful } from '../../../src/sheet/country-code.ts'
import { toRecord } from '../../../src/sheet/record.ts'
import { makeCard, makeSheet } from './make.ts'

const languageFindings = (language: unknown, body = 'Text.') =>
  makeSheet({ ...makeCard({ license: 'mit', tags: ['a'], language }), body }).diagnostics.filter(
    ({ field }) => field === 'language',
  )

test.each([
  ['jp', 'ja', 'Japanese'],
  ['cn', 'zh', 'Chinese'],
  ['ua', 'uk', 'Ukrainian'],
  ['gr', 'el', 'Greek'],
  ['cz', 'cs', 'Czech'],
  ['dk', 'da', 'Danish'],
  ['VN', 'vi', 'Vietnamese'],
  ['us', 'en', 'English'],
])('%s is a country’s code, of a language it would be %s', (code, right, language) => {
  expect(countryOf(code)).toMatchObject({ code: right, language })
  expect(languageFindings([code])).toMatchObject([
    { code: 'country-as-language', value: code, expected: expect.stringContaining(right) },
  ])
})

test.each([
  ['kr', 'Kanuri', 'ko'],
  ['se', 'Northern Sami', 'sv'],
  ['br', 'Breton', 'pt'],
  ['ee', 'Ewe', 'et'],
])('%s without a word of %s is left without a name', (code, own, right) => {
  const sheet = makeSheet({ ...makeCard({ language: ['en', code] }), body: 'A model.' })
  expect(sheet.languages).toEqual([{ code: 'en', name: 'English' }, { code }])
  expect(toRecord(sheet, 'd').languages).toEqual(['en'])
  const [found] = languageFindings([code])
  expect(found).toMatchObject({
    code: 'language-in-doubt',
    expected: expect.stringContaining(right),
  })
  expect(found?.message).toContain(own)
})

test('a language that the card names keeps its code’s name', () => {
  expect(languageFindings('kr', 'A model of Kanuri, spoken at Lake Chad.')).toEqual([])
  expect(languageFindings('br', 'Ur patrom brezhoneg.')).toEqual([])
})

test('in a long list of the standard’s codes each is what the standard says', () => {
  const many = ['af', 'ar', 'bg', 'br', 'ca', 'cs', 'cy', 'da', 'de', 'el']
  expect(languageFindings(many)).toEqual([])
  expect(isDoubtful('br', 3, '')).toBe(true)
})

test.each(['zz', 'xx', 'english', 'eu', 'klingon'])('%s is no country', (code) => {
  expect(countryOf(code)).toBeUndefined()
})
