import { expect, test } from 'vitest'
import { comparisonOf } from '../../../src/evals/comparison.ts'
import { readScores } from './card.ts'

/** The record of one cell under a printed name. */
const of = (name: string, extra = '') =>
  readScores(
    'owner/fine-model',
    `## Results\n\n| Benchmark | fine-model${extra} |\n|-|-|\n| ${name} | 50.5 |\n| MMLU | 60.1 |`,
  ).records[0]

const named: [name: string, parts: object][] = [
  ['HLE (w/ tools)', { setup: { method: ['with tools'] } }],
  ['HLE (w/o tools)', { setup: { method: ['no tools'] } }],
  ['GAIA (text only)', { setup: { method: ['text only'] } }],
  ['MMLU (5-shot, CoT)', { setup: { shots: 5, method: ['chain of thought'] } }],
  ['τ²-Bench Telecom', { subset: 'telecom' }],
  ['MMMU (val)', { dataset: { split: 'validation' } }],
  ['AIME 2024 avg@64', { samples: 64 }],
  ['HumanEval pass@1', { metric: { id: 'pass@1' } }],
]
test.each(named)('%s keeps what its name says', (name, parts) => {
  expect(of(name)).toMatchObject(parts)
})

test('names that say different things are not comparable', () => {
  const keys = ['HLE', 'HLE (w/ tools)', 'HLE (w/o tools)', 'HLE (text only)'].map((name) => {
    const record = of(name)
    return record && comparisonOf(record).key
  })
  expect(new Set(keys).size).toBe(4)
})

test('a setup that is in the name is stated, one that is not is missing', () => {
  const [tools, bare] = [of('HLE (w/ tools)'), of('HLE')]
  expect(tools && comparisonOf(tools).missing).toEqual([])
  expect(bare && comparisonOf(bare).missing).toEqual(['shots or method'])
})

test('a way to count the followed instructions is the metric, and without one nothing is ranked', () => {
  const level = of('IFEval (0-shot, inst-level strict)')
  expect(level?.subset).toBeUndefined()
  expect(level?.metric).toMatchObject({ id: 'instruction_level_strict', direction: 'up' })
  expect(level && comparisonOf(level).missing).toEqual([])
  for (const name of [
    'IFEval (0-shot)',
    'IFEval (0-shot, strict)',
    'IFEval (0-shot, prompt-level)',
  ]) {
    const record = of(name)
    expect(record && comparisonOf(record).missing, name).toEqual(['metric'])
  }
})
