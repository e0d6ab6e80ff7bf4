import { expect, test } from 'vitest'
import { readScores } from '../card.ts'

/** Whose each figure of a card is, in the order of the card. */
function owners(id: string, card: string, catalogue: string[] = []): string[] {
  return readScores(id, card, catalogue).records.map(
    ({ whose, subject, value }) => `${whose} ${subject.name} ${value.printed}`,
  )
}

const rows = (...names: string[]) =>
  `| Model | MMLU (5-shot) |\n|-|-|\n${names.map((name, at) => `| ${name} | ${40 + at}.5 |`).join('\n')}\n`

test('an id that goes on after the own one is another repository, whatever its last word says', () => {
  expect(owners('harbour/Gull-7B', rows('harbour/Gull-7B-BF16', 'harbour/Gull-7B'))).toEqual([
    'comparison harbour/Gull-7B-BF16 40.5',
    'measured harbour/Gull-7B 41.5',
  ])
  expect(owners('harbour/Gull-7B', rows('Gull-7B-BF16'))).toEqual(['measured Gull-7B-BF16 40.5'])
})

test('a Greek letter is its Latin name', () => {
  expect(owners('harbour/gull-7b-beta', rows('Gull-7b-α', 'Gull-7b-β'))).toEqual([
    'comparison Gull-7b-α 40.5',
    'measured Gull-7b-β 41.5',
  ])
  expect(owners('harbour/gull-7b-beta', rows('Gull-7bβ2'))).not.toContain('measured Gull-7bβ2 40.5')
})

test('a fork holds the scores of the model it forks', () => {
  expect(owners('harbour/Gull-7B-v2-fork', rows('Gull-7B-v2', 'Tern-7B'))).toEqual([
    'inherited Gull-7B-v2 40.5',
    'comparison Tern-7B 41.5',
  ])
  const front = '---\nbase_model: coast/Gull-7B-v2\n---\n'
  expect(
    owners('harbour/Gull-7B-v2-fork', `${front}| Test | Score |\n|-|-|\n| MMLU | 60.1 |\n`),
  ).toEqual(['unclear harbour/Gull-7B-v2-fork 60.1'])
})

test('a repository that its card says repeats another’s holds that one’s scores', () => {
  const card = (sentence: string) =>
    `# harbour/Gull-7B\n\n${sentence} See https://huggingface.co/coast-ai/Gull-7B and https://modelscope.cn/models/coast-ai/Gull-7B for more.\n\n${rows('Gull-7B', 'Tern-7B')}`
  const copied = ['inherited Gull-7B 40.5', 'comparison Tern-7B 41.5']
  expect(owners('harbour/Gull-7B', card('This repository mirrors that of coast-ai.'))).toEqual(
    copied,
  )
  expect(owners('harbour/Gull-7B', card('El repositorio replica el de `coast-ai`.'))).toEqual(
    copied,
  )
  expect(owners('harbour/Gull-7B', card('The pages of coast-ai are well written.'))).toEqual([
    'measured Gull-7B 40.5',
    'comparison Tern-7B 41.5',
  ])
})

test('a name is this model’s where its repository adds only that it is one', () => {
  const own = 'harbour/GullModel-TestRepo'
  const catalogue = [own, 'coast/GullModel']
  expect(owners(own, rows('Model1', 'GullModel'), [own])).toEqual([
    'comparison Model1 40.5',
    'measured GullModel 41.5',
  ])
  // Where another repository has the name, it may be either's.
  expect(owners(own, rows('Model1', 'GullModel'), catalogue)).toContain('unclear GullModel 41.5')
  expect(owners('harbour/GullModel-lantern', rows('Model1', 'GullModel'), catalogue)).toContain(
    'unclear GullModel 41.5',
  )
})

test('a column of addresses says which repository a short name is', () => {
  const table = (link: (size: number) => string) =>
    `| Model | ImageNet top-1 | URL |\n|-|-|-|\n| Gull-base | 81.8 | ${link(224)} |\n| Gull-base 384 | 82.9 | ${link(384)} |\n`
  const link = (size: number) => `https://huggingface.co/harbour/gull-base-patch16-${size}`
  const catalogue = ['harbour/gull-base-patch16-224', 'harbour/gull-base-patch16-384']
  expect(owners('harbour/gull-base-patch16-224', table(link), catalogue)).toEqual([
    'measured Gull-base 81.8',
    'comparison Gull-base 384 82.9',
  ])
  expect(
    owners(
      'harbour/gull-base-patch16-224',
      table(() => '-'),
      catalogue,
    ),
  ).toContain('unclear Gull-base 81.8')
})

test('the words that tell siblings apart are their names in a table', () => {
  const card = (heads: string) =>
    `We release \`gull-base-mix\`, \`gull-base-ca\` and \`gull-base-da\`.\n\n| Task | ${heads} |\n|-|-|-|-|-|\n| MMLU | 61.1 | 62.1 | 63.1 | 64.1 |\n| GSM8K | 51.1 | 52.1 | 53.1 | 54.1 |\n`
  expect(owners('harbour/gull-base-da', card('Mix | CA | DA | DA-1/2')).slice(0, 4)).toEqual([
    'comparison Mix 61.1',
    'comparison CA 62.1',
    'measured DA 63.1',
    'comparison DA-1/2 64.1',
  ])
  expect(owners('harbour/gull-base-da', card('Sun | Moon | DA | Star'))).not.toContain(
    'measured DA 63.1',
  )
})

test('a name that begins as the own one does and goes on otherwise is not said to be another’s', () => {
  expect(owners('harbour/Sea-BERT-16k', rows('KoBERT', 'Sea-BERT character pieces'))).toEqual([
    'comparison KoBERT 40.5',
    'unclear Sea-BERT character pieces 41.5',
  ])
  expect(owners('harbour/note_sea_small_sql', rows('NoteSea-XY-Small', 'NoteSea-XY-Base'))).toEqual(
    ['unclear NoteSea-XY-Small 40.5', 'comparison NoteSea-XY-Base 41.5'],
  )
})

test('the only row of a table that shares a word with the own name is not said to be another’s', () => {
  expect(owners('harbour/bart-gull-hl', rows('BART-GHL'))).toEqual(['unclear BART-GHL 40.5'])
  expect(owners('harbour/bart-gull-hl', rows('BART-GHL', 'GPT-2'))).toContain(
    'comparison BART-GHL 40.5',
  )
})

test('a count of parameters after the whole own name, which has none, is said of this model', () => {
  expect(owners('harbour/Gull-2-Sparse', rows('Gull-2-Sparse E8M', 'GPT-2'))).toContain(
    'measured Gull-2-Sparse E8M 40.5',
  )
})

test.each([
  ['The values are those of the previous iteration:', 'unclear'],
  ['Se dan valores de referencia de la iteración anterior:', 'unclear'],
  ['These results are better than the previous version:', 'measured'],
  ['Estos resultados mejoran con respecto a la versión anterior:', 'measured'],
])('after “%s” a table without names is %s', (sentence, whose) => {
  const card = `${sentence}\n\n| Task | Score |\n|-|-|\n| MMLU | 60.1 |\n`
  expect(readScores('harbour/gull', card).records.map((record) => record.whose)).toEqual([whose])
})

test('two ways to store weights are no repository', () => {
  const { records } = readScores(
    'harbour/Gull-7B-FP8',
    'Weights as FP8/INT8 are here.\n\n| Version | MMLU |\n|-|-|\n| INT8 | 61.1 |\n| FP8 | 62.1 |\n',
  )
  expect(records.map(({ whose, subject }) => [whose, subject.id])).toEqual([
    ['unclear', undefined],
    ['measured', 'harbour/Gull-7B-FP8'],
  ])
})

test('a link to another owner’s model of this name makes no copy of a repository that its own code loads', () => {
  const card = (code: string) =>
    `| Model | MMLU |\n|-|-|\n| [Gull-7B](https://huggingface.co/coast/Gull-7B) | 60.1 |\n\n\`\`\`python\nmodel = "${code}"\n\`\`\`\n`
  expect(owners('harbour/Gull-7B', card('harbour/Gull-7B'))).toEqual(['unclear Gull-7B 60.1'])
  expect(owners('harbour/Gull-7B', card('coast/Gull-7B'))).toEqual(['inherited Gull-7B 60.1'])
})

test('a line that calls another owner’s model of this name the base makes the scores that one’s, whatever the title is', () => {
  const card = (line: string) => `# harbour/Gull-7B\n\n${rows('Gull-7B')}\n- ${line}\n`
  const links = 'https://huggingface.co/harbour/Gull-7B'
  expect(
    owners(
      'harbour/Gull-7B',
      card(`${links}\n- Modelo base original: https://huggingface.co/coast/Gull-7B`),
    ),
  ).toEqual(['inherited Gull-7B 40.5'])
  expect(
    owners(
      'harbour/Gull-7B',
      card(`${links}\n- Others: https://huggingface.co/official-coast/Gull-7B`),
    ),
  ).toEqual(['measured Gull-7B 40.5'])
})

test('the variants of an ablation are not said to be this model', () => {
  const table =
    '| Training method | F1 | Accuracy |\n|-|-|-|\n| A-then-B | 61.1 | 62.1 |\n| End-to-end | 63.1 | 64.1 |\n'
  expect(
    readScores('harbour/gull', `## Results\n\n### Ablation studies\n\n${table}`).records.map(
      ({ whose }) => whose,
    ),
  ).not.toContain('measured')
})

test('files of weights are not said to be another’s', () => {
  expect(
    owners('harbour/gull-checkpoints', rows('stage_2/best.pt', 'tuned-10k.safetensors')),
  ).toEqual(['unclear stage_2/best.pt 40.5', 'unclear tuned-10k.safetensors 41.5'])
})

test('the best checkpoint of a model is this model', () => {
  const own = 'harbour/gull-model-best-checkpoint'
  expect(owners(own, rows('GullModel'), [own])).toEqual(['measured GullModel 40.5'])
})

test('of one name with two amounts of data neither is said to be this model', () => {
  expect(owners('harbour/gull-note', rows('gull-note (6K)', 'gull-note (10K)', 'Tern-7B'))).toEqual(
    ['unclear gull-note (6K) 40.5', 'unclear gull-note (10K) 41.5', 'comparison Tern-7B 42.5'],
  )
  expect(owners('harbour/gull-note', rows('gull-note (6K)', 'Tern-7B'))).toContain(
    'measured gull-note (6K) 40.5',
  )
})

test('the model that a card is titled after and that is not this one by name is not said to be another’s', () => {
  const card = (title: string) => `# ${title}\n\n${rows('Tern-Lamp', 'GPT-2')}`
  expect(owners('harbour/my-upload-3', card('Tern-Lamp: a small model'))).toEqual([
    'unclear Tern-Lamp 40.5',
    'comparison GPT-2 41.5',
  ])
  expect(owners('harbour/my-upload-3', card('my-upload-3, better than Tern-Lamp'))).toContain(
    'comparison Tern-Lamp 40.5',
  )
})
