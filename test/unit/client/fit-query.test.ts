import { expect, test } from 'vitest'
import {
  contextSteps,
  parseFitQuery,
  printFitQuery,
  stepOf,
} from '../../../src/client/fit-query.ts'

test('a query is read back as it was written, in one order, beside what others wrote', () => {
  const query = {
    device: 'nvidia-rtx-4090',
    kind: 'graphics',
    memory: 22.5,
    beside: 32,
    context: 32_768,
    precision: 'q8_0',
  } as const
  const search = printFitQuery(query, '?cache=f16&tab=1')
  expect(search).toBe('?tab=1&device=nvidia-rtx-4090&gb=22.5&ram=32&context=32768&cache=q8_0')
  const { kind: _usual, ...written } = query
  expect(parseFitQuery(search)).toEqual(written)
  expect(parseFitQuery(printFitQuery({ ...query, kind: 'unified' }, ''))).toEqual({
    ...query,
    kind: 'unified',
  })
})

test('what is not said is not written', () => {
  expect(
    printFitQuery(
      { device: '', kind: 'graphics', beside: 0, context: 4096, precision: 'f16' },
      '?gb=1&ram=2',
    ),
  ).toBe('?context=4096&cache=f16')
})

test.each(['', '?gb=&ram=x&context=0&cache=evil&device=%3Cimg%3E', '?gb=-1&ram=1e99&context=NaN'])(
  'wrong values of %j are left out',
  (search) => {
    expect(parseFitQuery(search)).toEqual({})
  },
)

test('the slider has powers of two and ends with the context of the model', () => {
  expect(contextSteps(40_960)).toEqual([1024, 2048, 4096, 8192, 16_384, 32_768, 40_960])
  expect(contextSteps(512)).toEqual([512])
  expect(stepOf([1024, 2048, 4096], 3000)).toBe(1)
  expect(stepOf([1024, 2048], 10)).toBe(0)
})
