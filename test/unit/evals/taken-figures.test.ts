import { expect, test } from 'vitest'
import { readScores } from './card.ts'

const table = '| Model | MMLU |\n|-|-|\n| Gull-7B | 60.1 |\n| coast/Tern-7B | 50.1 |\n'

/** Who measured this model's figure, and who the other's. */
function measuredBy(before: string): (string | undefined)[] {
  return readScores('harbour/Gull-7B', `${before}\n\n${table}`).records.map(
    (record) => record.measuredBy,
  )
}

test.each([
  ['## Open LLM Leaderboard', [undefined, undefined]],
  [
    '## Evaluation\n\nAll results are taken from the paper of the gull project.',
    [undefined, undefined],
  ],
  ['## Evaluation\n\nLos resultados fueron tomados de un artículo.', [undefined, undefined]],
  [
    '## Evaluation\n\nNumbers of all models except Gull-7B are taken from their papers.',
    ['publisher', undefined],
  ],
  [
    '## Evaluation\n\nThe test set has sentences taken from newspapers.',
    ['publisher', 'third-party'],
  ],
  [
    '## Evaluation\n\nLos resultados se han extraído de la model card.',
    ['publisher', 'third-party'],
  ],
  ['## Open LLM Leaderboard evaluation, run by us', ['publisher', 'third-party']],
])('after “%s” this model and the other were measured by %j', (before, expected) => {
  expect(measuredBy(before)).toEqual(expected)
})

test('a page that is named as the origin says who measured, whatever the heading is', () => {
  const origin =
    '## Open LLM Leaderboard\n\nDetailed results can be found [here](https://huggingface.co/datasets/open-llm-leaderboard/details_harbour__Gull-7B)'
  expect(measuredBy(origin)).toEqual(['third-party', 'third-party'])
})

test('the repositories of a maker that was renamed are its own still', () => {
  const card =
    '| Model | MMLU |\n|-|-|\n| [WizardLM-70B](https://huggingface.co/WizardLMTeam/WizardLM-70B) | 70.1 |\n| WizardLM-7B | 60.1 |\n'
  expect(
    readScores('WizardLM/WizardLM-7B', card).records.map((record) => record.measuredBy),
  ).toEqual(['publisher', 'publisher'])
})
