import { expect, test } from 'vitest'
import type { ComparisonParts } from '../../../src/evals/comparison.ts'
import { setupWords } from '../../../src/view/setup-words.ts'

const said: [parts: ComparisonParts, words: string[]][] = [
  [{}, []],
  [{ shots: 0, method: ['chain of thought'] }, ['0-shot', 'chain of thought']],
  [{ subset: 'telecom', stated: ['box'], split: 'test' }, ['telecom', 'box', 'test']],
  [{ language: 'de-en', version: 'newstest2019' }, ['de-en', 'newstest2019']],
  [{ version: '8.0' }, ['version 8.0']],
  [{ version: 'v6' }, ['version 6']],
  [{ version: 'c30699e8356da336a370243923dbaf21066bb9fe' }, ['data at c30699e']],
]
test.each(said)('%j is said as %j', (parts, words) => {
  expect(setupWords(parts)).toEqual(words)
})
