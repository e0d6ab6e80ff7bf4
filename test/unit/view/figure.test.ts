import { expect, test } from 'vitest'
import { figureWords } from '../../../src/view/figure.ts'

const figures: [printed: string, uncertainty: number | undefined, words: string][] = [
  ['51.22 (±0.0206)', 2.06, '51.22 ± 2.06'],
  ['51.22 ± 1.3%', 1.3, '51.22 ± 1.3'],
  ['51.2 ± 0.02', undefined, '51.2'],
  ['63.4', 0.5, '63.4 ± 0.5'],
  ['-1.5', undefined, '-1.5'],
  ['69,46', undefined, '69.46'],
  ['1,242', undefined, '1,242'],
]
test.each(figures)('%s with an uncertainty of %s is %s', (printed, uncertainty, words) => {
  expect(figureWords(printed, uncertainty)).toBe(words)
})
