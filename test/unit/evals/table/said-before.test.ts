import { expect, test } from 'vitest'
import { splitBefore, wayBefore } from '../../../../src/evals/table/said-before.ts'
import { readScores } from '../card.ts'

test.each([
  ['All models were evaluated in a 0-shot setting.', '0-shot'],
  ['Los siguientes resultados fueron medidos en modo 5-shot, sin plantilla.', '5-shot'],
  ['Los benchmarks fueron medidos con decodificación greedy.', 'greedy'],
  ['We report 7-shot results for GullQA and 0-shot results for all other benchmarks.', undefined],
  ['We report 7-shot results for GullQA below.', undefined],
  ['All results are 5-shot, except for the last column.', undefined],
  ['These benchmarks test reasoning in various tasks.', undefined],
  ['The 5-shot prompt of the authors is in the repository.', undefined],
  [undefined, undefined],
])('what "%s" says of all figures of a table is %s', (before, expected) => {
  expect(wayBefore(before)).toBe(expected)
})

test.each([
  [['Results on the test set:'], 'test'],
  [['Performance', 'The scores on the development set are:'], 'dev'],
  [['Results on the test set', 'Scores on the validation set:'], undefined],
  [['We tuned on the dev set. Here are the results:'], undefined],
  [['Test results'], undefined],
  [[undefined], undefined],
])('the part of the data that %j names is %s', (texts, expected) => {
  expect(splitBefore(texts)).toBe(expected)
})

test('what the sentence before says goes for each score that does not say otherwise', () => {
  const card =
    'All models were evaluated in a 0-shot setting on the test set:\n\n| Model | GSM8K | MMLU (5-shot, dev) |\n|-|-|-|\n| tern-7B | 51.2 | 61.3 |\n'
  const { records } = readScores('lab/tern-7B', card)
  expect(records.map(({ setup, dataset }) => [setup.shots, dataset?.split])).toEqual([
    [0, 'test'],
    [5, 'dev'],
  ])
})

test.each([
  ['SS ↑', undefined],
  ['Chat Score', undefined],
  ['MMLU-non-English', 'non-English'],
])('a head "%s" names no language and no way to ask', (head, subset) => {
  const [record] = readScores(
    'lab/tern-7B',
    `| Model | ${head} | GSM8K |\n|-|-|-|\n| tern-7B | 0.71 | 61.3 |\n`,
  ).records
  expect([record?.language, record?.setup.method, record?.subset]).toEqual([
    undefined,
    undefined,
    subset,
  ])
})

test('parts of the data and metrics under the name of a test are no parts of it', () => {
  const card =
    '### VQAv2\n\n| checkpoint | test-dev | test-std |\n|-|-|-|\n| tern-7B | 77.6 | 77.9 |\n\n### Flickr30k\n\n| checkpoint | IR@1 | TR@1 |\n|-|-|-|\n| tern-7B | 86.2 | 96.3 |\n'
  const { records } = readScores('lab/tern-7B', card)
  expect(records.map(({ subset, dataset }) => [subset, dataset?.split])).toEqual([
    [undefined, 'test-dev'],
    [undefined, 'test-std'],
    [undefined, undefined],
    [undefined, undefined],
  ])
})
