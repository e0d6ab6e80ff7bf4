import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { checklistItems, itemIds } from '../../../src/published/disclosure/checklists.ts'
import { disclosureCoverage } from '../../../src/published/disclosure/coverage.ts'
import {
  type DisclosedItem,
  disclosedLetters,
  discloses,
  disclosureJsonSchema,
} from '../../../src/published/disclosure/disclosure.ts'
import { type RuleName, rules } from '../../../src/published/disclosure/evidence.ts'
import { type JudgedModel, judge } from '../../../src/published/disclosure/verdicts.ts'
import type { Sheet } from '../../../src/sheet/sheet.ts'
import { makeSheet } from '../sheet/make.ts'

function sheet(more: Partial<Sheet> = {}): Sheet {
  return { ...makeSheet({ id: 'acme/widget' }), cardBy: 'publisher', ...more }
}

const disclosed = (model: JudgedModel) => discloses({ sheet: model.sheet, verdicts: judge(model) })

/** What is found by a rule in a card, with its places. */
function found(rule: RuleName, card = '', more: Partial<Sheet> = {}): DisclosedItem | undefined {
  const { checklists } = disclosed({ sheet: sheet(more), card })
  return checklists
    .flatMap(({ groups }) => groups.flatMap(({ items }) => items))
    .find((item) => item.rule === rule)
}

test.each([
  ['limitations-section', '## Limitations\n\nIt makes things up.', 'Limitations'],
  ['limitations-section', 'Known limitations\n---\n\nIt errs.', 'Known limitations'],
  [
    'limitations-section',
    '<h2>Bias, Risks, and Limitations</h2>\n\nIt errs.',
    'Bias, Risks, and Limitations',
  ],
  ['uses-section', '## Uses\n\n### Direct Use\n\nTo talk.', 'Uses'],
  [
    'uses-section',
    '## Uses\n\n[More Information Needed]\n\n## Downstream Use [optional]\n\nTo search.',
    'Downstream Use [optional]',
  ],
  ['use-policy', '## Prohibited Uses\n\nNo spam.', 'Prohibited Uses'],
  ['release-date', '# M\n\n**Model Release Date:** September 2024', 'Model Release Date'],
  ['platforms-section', '## Hardware requirements\n\n16 GB.', 'Hardware requirements'],
  ['software-versions', '### Framework versions\n\n- Transformers 4.35.0', 'Framework versions'],
  ['software-versions', '# M\n\n`pip install "transformers>=4.45"`', 'M'],
  ['use-shown', '## How to use\n\n```python\nimport widget\n```', 'How to use'],
  [
    'training-data',
    '## Training and evaluation data\n\nA corpus of texts.',
    'Training and evaluation data',
  ],
  ['evaluation-data', '### Testing Data\n\nSQuAD.', 'Testing Data'],
  ['data-curation', '## Data curation\n\nDeduplicated.', 'Data curation'],
  [
    'environment-section',
    '## Environmental Impact\n\n- **Carbon Emitted:** 12 kg',
    'Environmental Impact',
  ],
  [
    'examination-section',
    '# Model Examination [optional]\n\nProbes.',
    'Model Examination [optional]',
  ],
  ['modalities-known', '## Input and output\n\nText in, text out.', 'Input and output'],
  ['platforms-section', '## Requisitos de hardware\n\n16 GB.', 'Requisitos de hardware'],
  ['use-shown', '## 快速开始/Quick start\n\n见下。', '快速开始/Quick start'],
  ['systems-section', '### Downstream Use\n\nSearch engines.', 'Downstream Use'],
] as const)('%s is stated by %j', (rule, card, name) => {
  expect(found(rule, card)).toMatchObject({ state: 'stated', places: [{ kind: 'heading', name }] })
})

test.each([
  ['limitations-section', '## Limitations\n\nMore information needed'],
  ['limitations-section', '## Limitations\n\n[More Information Needed]\n'],
  ['limitations-section', '## Limitations\n\nTODO'],
  ['limitations-section', '## Limitations\n\n- Coming soon!\n'],
  ['limitations-section', '## Limitations\n\nN/A\n\n## More\n\nText.'],
  [
    'limitations-section',
    '## Bias, Risks, and Limitations\n\n<!-- x -->\n\n[More Information Needed]\n\n### Recommendations\n\nUsers (both direct and downstream) should be made aware of the risks, biases and limitations of the model. More information needed for further recommendations.\n',
  ],
  [
    'uses-section',
    '## Uses\n\n### Direct Use\n\n[More Information Needed]\n\n### Downstream Use [optional]\n\n[More Information Needed]',
  ],
  [
    'environment-section',
    '## Environmental Impact\n\nCarbon emissions can be estimated using the [Machine Learning Impact calculator](https://mlco2.github.io/impact#compute) presented in [Lacoste et al. (2019)](https://arxiv.org/abs/1910.09700).\n\n- **Hardware Type:** [More Information Needed]\n- **Hours used:** [More Information Needed]\n',
  ],
  ['training-data', '## Training and evaluation data\n\nMore information needed'],
  ['training-section', '## Training\n\nThe script is in a pull request. We will update the card.'],
  ['use-shown', '## Fine-tuning\n\n```\npython -m torch.distributed.launch\n```'],
  [
    'use-shown',
    '## How to Get Started with the Model\n\nUse the code below to get started with the model.\n\n[More Information Needed]',
  ],
  ['software-versions', '# M\n\n| Python | 62.3 % |\n\nPython 62.3%'],
  ['software-versions', '---\ntags: [transformers 4.1]\n---\n# M\n'],
  ['release-date', '# M\n\nReleased under the Apache License, version 2.0, January 2004.'],
  ['modalities-known', '### Instruction:\n\n{prompt}'],
  ['modalities-known', '## Input Format\n\n<|user|> {prompt}'],
  ['training-section', '## Training data\n\nTexts.'],
  [
    'card-written',
    '# Model Card for Model ID\n\n<!-- Provide a quick summary. -->\n\n## Uses\n\n[More Information Needed]',
  ],
] as const)('%s is not stated by %j', (rule, card) => {
  expect(found(rule, card)).toMatchObject({ state: 'not-stated', places: [] })
})

test('sections on inputs and on outputs state both together', () => {
  const card = '## Input format\n\nText.\n\n## Output format\n\nPictures.'
  expect(found('modalities-known', card)?.places.map(({ name }) => name)).toEqual([
    'Input format',
    'Output format',
  ])
})

test('a section on uses may say into which systems it goes', () => {
  expect(found('systems-section', '## Uses\n\nTo talk.')).toMatchObject({
    state: 'not-looked-for',
    places: [{ kind: 'heading', name: 'Uses' }],
  })
})

test('what the site’s editor wrote states nothing', () => {
  expect(
    found('limitations-section', '## Limitations\n\nIt errs.', { cardBy: 'editor' }),
  ).toMatchObject({
    state: 'not-stated',
  })
})

test('what the editor adds to a card states nothing for its publisher', () => {
  const baseModels: Sheet['baseModels'] = [
    { id: 'acme/base', relation: 'quantized', source: 'editor' },
  ]
  expect(found('base-named', '', { baseModels })?.state).toBe('not-stated')
})

test('without a list of files nothing is said of what the repository does not hold', () => {
  for (const rule of ['files-offered', 'files-hashed', 'training-code', 'commit-known'] as const) {
    expect(found(rule, '', { files: [] })).toMatchObject({ state: 'not-looked-for', places: [] })
  }
  const files = [{ path: 'README.md', kind: 'documentation', url: 'https://x.example/README.md' }]
  expect(found('files-offered', '', { files })?.state).toBe('not-stated')
})

test('the day that the Hub gives to all older repositories is no day of release', () => {
  const state = (createdAt: string) => found('release-date', '', { createdAt })?.state
  expect(state('2022-03-02T23:29:04.000Z')).toBe('not-stated')
  expect(state('2022-03-03T08:00:00.000Z')).toBe('stated')
})

test('facts are stated by who says them', () => {
  const known: Partial<Sheet> = {
    license: {
      name: 'MIT License',
      class: 'permissive',
      spdx: 'MIT',
      osiApproved: true,
      terms: [],
      source: 'card',
    },
    architecture: { name: 'llama', source: 'config' },
    parameters: { total: 7e9, source: 'name', rule: 'name' },
    contextLength: { tokens: 4096, source: 'config', rule: 'config' },
    task: { id: 'text-generation', label: 'Text Generation' },
  }
  expect(found('licence-stated', '', known)?.places).toEqual([
    { kind: 'field', name: 'license', by: 'card' },
  ])
  expect(found('architecture-known', '', known)?.places).toEqual([
    { kind: 'field', name: 'architecture', by: 'files' },
  ])
  expect(found('parameters-known', '', known)?.places[0]?.by).toBe('name')
  expect(found('context-known', '', known)?.state).toBe('stated')
  expect(found('modalities-known', '', known)?.state).toBe('stated')
  expect(disclosed({ sheet: sheet(known) }).licence).toEqual({
    name: 'MIT License',
    spdx: 'MIT',
    osiApproved: true,
  })
})

test('code is looked for in the repository; what a linked one holds is not looked for', () => {
  const file = (path: string, kind = 'code') => ({ path, kind, url: `https://x.example/${path}` })
  const files = ['train.py', 'modeling_widget.py', 'scripts/run_eval.sh', 'prepare_data.py'].map(
    (path) => file(path),
  )
  for (const rule of [
    'training-code',
    'inference-code',
    'evaluation-code',
    'preprocessing-code',
  ] as const)
    expect(found(rule, '', { files })).toMatchObject({
      state: 'stated',
      places: [{ kind: 'file' }],
    })
  expect(
    found('training-code', '', { files: [file('constrain.py'), file('trainer_state.json')] })
      ?.state,
  ).toBe('not-stated')
  const links = [
    { kind: 'repository', label: 'Code', url: 'https://github.com/a/b', source: 'card' },
  ] as const
  expect(found('training-code', '', { links: [...links] })).toMatchObject({
    state: 'not-looked-for',
    places: [{ kind: 'link', url: 'https://github.com/a/b' }],
  })
  expect(found('checkpoints-kept')?.state).toBe('not-looked-for')
  expect(
    found('checkpoints-kept', '', { files: [file('checkpoint-500/model.safetensors')] })?.state,
  ).toBe('stated')
})

test('headings lead to where they stand on the page', () => {
  const { checklists } = disclosed({
    sheet: sheet(),
    card: '## **Limitations** of [it](x)\n\n## Limitations\n\nIt errs.',
    headings: [{ id: 'card-limitations', text: 'Limitations' }],
  })
  expect(JSON.stringify(checklists)).toContain('"anchor":"card-limitations"')
})

test('every document fits the published schema, every item has a name, a point, a rule and a source', () => {
  const validate = new Ajv2020({ strict: false }).compile(disclosureJsonSchema())
  const document = disclosed({ sheet: sheet(), card: '## Limitations\n\n"}]<script>\u0000 errs' })
  expect(validate(JSON.parse(JSON.stringify(document)))).toBe(true)
  expect(new Set(itemIds).size).toBe(itemIds.length)
  const items = document.checklists.flatMap(({ groups }) => groups.flatMap((group) => group.items))
  expect(items).toHaveLength(checklistItems.length)
  for (const { source } of [...document.checklists, ...items])
    expect(source === undefined || URL.canParse(source)).toBe(true)
  // Nothing is said to be lawful, and no share is given without its parts.
  expect(JSON.stringify(document)).not.toMatch(/compl(?:y|ies)\b|percent|score"/i)
})

test('the documentation says of every rule how it is found out', () => {
  const text = readFileSync('docs/disclosure.md', 'utf8')
  expect(Object.keys(rules).filter((rule) => !text.includes(`\`${rule}\``))).toEqual([])
})

test('a catalogue counts what its models state', () => {
  const one = disclosedLetters(judge({ sheet: sheet(), card: '## Limitations\n\nIt errs.' }))
  const two = disclosedLetters(judge({ sheet: sheet() }))
  expect(one).toHaveLength(checklistItems.length)
  const counts = disclosureCoverage([{ disclosed: one }, { disclosed: two }, {}])
  const limits = counts.flatMap(({ items }) => items).find(({ id }) => id === 'limitations')
  expect(limits).toMatchObject({ stated: 1, 'not-stated': 1, 'not-looked-for': 0 })
})

test('a hostile card costs no more than its length', () => {
  const card = `${'# Limitations\n'.repeat(20_000)}${'<a '.repeat(50_000)}\n${'Python '.repeat(50_000)}`
  expect(disclosedLetters(judge({ sheet: sheet(), card }))).toHaveLength(checklistItems.length)
})

test.each([
  '# Kullanım alanları\n\n' +
    'Bu model Türkçe metinleri sınıflandırmak için eğitilmiştir ve haberler üzerinde denenmiştir. '.repeat(
      4,
    ),
  '## การใช้งาน\n\nโมเดลนี้ใช้สำหรับข้อความ',
])('where the headings of %j are in a language that is not known, nothing is denied', (card) => {
  expect(found('limitations-section', card)).toMatchObject({ state: 'not-looked-for', places: [] })
  expect(found('use-shown', card)?.state).toBe('not-looked-for')
})

test.each([
  '# Widget\n\n' +
    'This is a model of the kind that is made to talk in the evening with a friend. '.repeat(4),
  '## Casos de uso\n\nPara hablar con los amigos de la casa.',
  '# Widget',
])('what %j does not state is said of it', (card) => {
  expect(found('limitations-section', card)?.state).toBe('not-stated')
})

test('labels state licences, architectures and bases', () => {
  const card =
    '**Model Architecture:** A decoder.\n- **License:** MIT\n- **Finetuned from model:** x'
  for (const rule of ['architecture-known', 'licence-stated', 'base-named'] as const)
    expect(found(rule, card)).toMatchObject({ state: 'stated', places: [{ kind: 'heading' }] })
})

test('the opening of a card names the model that it is made from by a link', () => {
  const opening = (address: string) =>
    `# W\n\nThis model is a fine-tuned version of [base](${address}) on the x dataset.`
  expect(found('base-named', opening('https://huggingface.co/acme/base'))).toMatchObject({
    state: 'stated',
    places: [{ kind: 'link', name: 'base', url: 'https://huggingface.co/acme/base' }],
  })
  for (const address of [
    'https://huggingface.co/datasets/acme/base',
    'https://x.example/acme/base',
    'https://huggingface.co/acme/widget',
  ])
    expect(found('base-named', opening(address))?.state).toBe('not-stated')
})

test('whose a paper is that a card links or cites cannot be told', () => {
  const paper = {
    id: '2401.00001',
    kind: 'arxiv' as const,
    url: 'https://arxiv.org/abs/2401.00001',
  }
  expect(found('own-paper', '', { papers: [{ ...paper, own: true }] })?.state).toBe('stated')
  expect(found('own-paper', '', { papers: [{ ...paper, own: false }] })).toMatchObject({
    state: 'not-looked-for',
    places: [{ kind: 'link', url: paper.url }],
  })
  expect(found('own-paper', '# W\n\n@article{x, title={Y}}')?.state).toBe('not-looked-for')
  expect(found('own-paper', '# W\n\nText.')?.state).toBe('not-stated')
})

test('what the regulation asks for where applicable says so', () => {
  const points = checklistItems.filter((item) => item.whereApplicable).map(({ point }) => point)
  expect([...new Set(points)]).toEqual(['1(d)', '1(e)', '2(c)'])
})

test('many headings that are not known cost no more than their length', () => {
  const card = `${'# Başlık\n\nx\n'.repeat(10_000)}${'# Uses\n## Limitations\n\nx\n'.repeat(5_000)}`
  expect(disclosedLetters(judge({ sheet: sheet(), card }))).toHaveLength(checklistItems.length)
})

test('what is kept of a model between compiling and printing says all that its pages print', () => {
  const model = { sheet: sheet(), card: '## Limitations\n\nIt errs.' }
  const verdicts = judge(model)
  expect(verdicts['limitations-section']?.state).toBe('stated')
  // What a model does not state is most of it for many a model, and is not kept.
  expect(Object.values(verdicts).map(({ state }) => state)).not.toContain('not-stated')
  const kept = JSON.parse(JSON.stringify(verdicts))
  expect(discloses({ sheet: model.sheet, verdicts: kept })).toEqual(disclosed(model))
  expect(disclosedLetters(kept)).toBe(disclosedLetters(verdicts))
})
