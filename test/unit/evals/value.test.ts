import { expect, test } from 'vitest'
import { isMissing, parseValue, parseValues, usesDecimalComma } from '../../../src/evals/value.ts'

test.each([
  ['46.16', 46.16],
  ['46.16 (±0.0198)', 46.16],
  ['20.0 ± 1.2', 20],
  ['-161.79 ± 79.73', -161.79],
  ['−4.48', -4.48],
  ['73.8%', 73.8],
  ['.718', 0.718],
  ['1,242', 1242],
  ['13 452', 13452],
  ['0,9913', 0.9913],
  ['８３．２', 83.2],
  ['🏆 83.2', 83.2],
  ['93.10*', 93.1],
  ['↑ 83.2', 83.2],
  ['1.5e-3', 0.0015],
  ['25.8 (25.1 / 26.5)', 25.8],
])('%s is the figure %d', (text, number) => {
  expect(parseValue(text)?.number).toBe(number)
})

test.each([
  '',
  '-',
  '—',
  'N/A',
  'OOM',
  'not reported',
  '7B',
  '0.8-0.9',
  '~76',
  '12.08 t/s',
  '2/100',
  '7 (en, fr, de)',
  '2023-12-01',
  'yes',
  `1 (${'1'.repeat(200)}`,
])('“%s” is no figure', (text) => {
  expect(parseValues(text)).toEqual([])
})

test('the spread and the percent sign are kept apart from the figure', () => {
  expect(parseValue('46.16% (±0.02)')).toEqual({
    printed: '46.16% (±0.02)',
    number: 46.16,
    unit: 'percent',
    plusMinus: 0.02,
  })
})

test('several figures of a cell are read each', () => {
  expect(parseValues('83.9/72.9').map(({ number }) => number)).toEqual([83.9, 72.9])
  expect(parseValues('38.02/0.9607').map(({ number }) => number)).toEqual([38.02, 0.9607])
})

test('a table with decimal commas is told from one with thousands', () => {
  expect(usesDecimalComma(['91,2', '89,1'])).toBe(true)
  expect(usesDecimalComma(['0,510', '0,535'])).toBe(true)
  expect(usesDecimalComma(['1,242', '3,500'])).toBe(false)
  expect(usesDecimalComma(['91.2', '89.1'])).toBe(false)
  expect(parseValue('91,225', true)?.number).toBe(91.225)
})

test('a cell that says there is no figure is missing', () => {
  expect(['-', 'N/A', 'oom', 'TBD', 'no disponible'].every(isMissing)).toBe(true)
  expect(isMissing('0')).toBe(false)
})
