import { describe, expect, test } from 'vitest'
import { logScale } from '../../../src/view/chart-scale.ts'

const texts = (values: number[]): string[] =>
  logScale(values, [0, 100]).ticks.map(({ text }) => text)

describe('logScale', () => {
  test.each([
    { values: [3.21e9, 7.24e9], ticks: ['3B', '4B', '5B', '6B', '7B', '8B', '9B'] },
    { values: [1e9, 9e9], ticks: ['1B', '2B', '5B', '10B'] },
    { values: [1e8, 7e10], ticks: ['100M', '1B', '10B'] },
    { values: [7.24e9, 7.25e9], ticks: ['6B', '7B', '8B', '9B'] },
    { values: [1.23e9, 1.24e9], ticks: ['1B', '1.2B', '1.4B'] },
    { values: [13e6], ticks: ['12M', '14M', '16M'] },
  ])('has lines at three round values or more: $values', ({ values, ticks }) => {
    expect(texts(values)).toEqual(ticks)
  })

  test('places what is ten times as large one step on', () => {
    const { place } = logScale([1e8, 1e9, 1e10], [0, 100])
    expect(place(1e9) - place(1e8)).toBeCloseTo(place(1e10) - place(1e9), 0)
  })
})
