import { expect, test } from 'vitest'
import { readScores } from '../card.ts'

/** `benchmark metric part figure` of each score, those of other models with their name before it. */
function scoresOf(card: string, id = 'lab/gull-ner'): string[] {
  return readScores(id, card).records.map(({ benchmark, metric, subset, value, whose, subject }) =>
    [
      whose === 'measured' ? undefined : subject.name,
      benchmark.unnamed ? '?' : benchmark.name,
      metric.id,
      subset,
      value.printed,
    ]
      .filter((text) => text !== undefined)
      .join(' '),
  )
}

test.each(['Entity', 'NER', 'Type', 'Category', 'Benchmark', 'Metric', ''])(
  'rows of a tagger’s labels are classes under the head “%s”',
  (head) => {
    const table = `| ${head} | P | R | F1 |\n|-|-|-|-|\n| PER | 91.1 | 92.2 | 91.6 |\n| B-LOC | 81.1 | 82.2 | 81.6 |\n`
    expect(scoresOf(`## Results\n\n${table}`)).toEqual([
      '? precision PER 91.1',
      '? recall PER 92.2',
      '? f1 PER 91.6',
      '? precision B-LOC 81.1',
      '? recall B-LOC 82.2',
      '? f1 B-LOC 81.6',
    ])
    expect(scoresOf(`## Results on CoNLL-2003\n\n${table}`)[0]).toBe(
      'CoNLL-2003 precision PER 91.1',
    )
  },
)

test('columns of a tagger’s labels are classes beside models, metrics and sets of data', () => {
  const table = (head: string, row: string) =>
    `## Evaluation\n\n| ${head} | PER | LOC | ORG |\n|-|-|-|-|\n| ${row} | 91.2 | 88.1 | 80.2 |\n`
  expect(scoresOf(table('Model', 'gull-ner'))).toEqual(['? PER 91.2', '? LOC 88.1', '? ORG 80.2'])
  expect(scoresOf(table('Metric', 'F1'))).toEqual([
    '? f1 PER 91.2',
    '? f1 LOC 88.1',
    '? f1 ORG 80.2',
  ])
  expect(scoresOf(table('Dataset', 'WikiANN'))).toEqual([
    'WikiANN PER 91.2',
    'WikiANN LOC 88.1',
    'WikiANN ORG 80.2',
  ])
})

test('models in columns, labels over pairs of metrics, a column of sets beside one of labels', () => {
  expect(
    scoresOf(
      '## Evaluation\n\n| | gull-ner | tern-ner |\n|-|-|-|\n| PERSON | 91.2 | 90.1 |\n| GPE | 88.1 | 87.1 |\n',
    ),
  ).toEqual(['? PERSON 91.2', 'tern-ner ? PERSON 90.1', '? GPE 88.1', 'tern-ner ? GPE 87.1'])
  expect(
    scoresOf(
      '<table><tr><th rowspan="2">Model</th><th colspan="2">PER</th><th colspan="2">LOC</th></tr><tr><th>P</th><th>F1</th><th>P</th><th>F1</th></tr><tr><td>gull-ner</td><td>90.1</td><td>91.1</td><td>92.1</td><td>93.1</td></tr></table>',
    ),
  ).toEqual(['? precision PER 90.1', '? f1 PER 91.1', '? precision LOC 92.1', '? f1 LOC 93.1'])
  expect(
    scoresOf(
      '## Results\n\n| Dataset | Label | F1 |\n|-|-|-|\n| Reef-Tags | PER | 91.1 |\n| Reef-Tags | ORG | 81.1 |\n',
    ),
  ).toEqual(['Reef-Tags f1 PER 91.1', 'Reef-Tags f1 ORG 81.1'])
})

test.each([
  ['Spanish', '| Etiqueta | Precisión | Exhaustividad | F1 | Soporte |', 'calma', 'promedio macro'],
  ['Portuguese', '| Classe | Precisão | Revocação | F1 | Suporte |', 'calma', 'média macro'],
  ['French', '| Classe | Précision | Rappel | F1 | Support |', 'calme', 'moyenne macro'],
  ['Chinese', '| 类别 | 精确率 | 召回率 | F1 | 支持数 |', '平静', '宏平均'],
  ['English', '| | precision | recall | f1-score | support |', '0', 'macro avg'],
])('the report of a classifier in %s gives classes and no support', (_in, head, name, mean) => {
  const card = `## Results\n\n${head}\n|-|-|-|-|-|\n| ${name} | 0.91 | 0.92 | 0.915 | 100 |\n| ${mean} | 0.81 | 0.82 | 0.815 | 200 |\n`
  expect(scoresOf(card, 'lab/gull-cls')).toEqual([
    `? precision ${name} 0.91`,
    `? recall ${name} 0.92`,
    `? f1 ${name} 0.915`,
    `? precision ${mean} 0.81`,
    `? recall ${mean} 0.82`,
    `? f1 ${mean} 0.815`,
  ])
})

test('a metric of one class is taken apart wherever it stands', () => {
  expect(
    scoresOf(
      '## Results\n\n| Metric | Value |\n|-|-|\n| Macro F1 | 0.81 |\n| F1 (positive) | 0.71 |\n| LOC F1 | 0.72 |\n| recall_PER | 0.73 |\n',
    ),
  ).toEqual(['? f1_macro 0.81', '? f1 positive 0.71', '? f1 LOC 0.72', '? recall PER 0.73'])
  expect(
    scoresOf('## Results\n\n| Model | F1 PER | F1-LOC |\n|-|-|-|\n| gull-ner | 91 | 92.5 |\n'),
  ).toEqual(['? f1 PER 91', '? f1 LOC 92.5'])
})

test('one label alone, and labels among benchmarks, make no classes', () => {
  expect(
    scoresOf('| Benchmark | F1 |\n|-|-|\n| Location | 91.1 |\n| Heron-Set | 81.1 |\n'),
  ).toEqual(['Location f1 91.1', 'Heron-Set f1 81.1'])
  expect(
    scoresOf(
      '| Model | MMLU | Positive | Negative |\n|-|-|-|-|\n| gull-ner | 61.1 | 71.1 | 72.1 |\n',
    )[0],
  ).toBe('MMLU 61.1')
})
