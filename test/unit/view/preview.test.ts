import { expect, test } from 'vitest'
import { outlineOf } from '../../../src/view/board-outline.ts'
import { makeCatalogue } from '../../../src/view/catalogue.ts'
import { taskName } from '../../../src/view/known-names.ts'
import { modelPreview, previewText, sitePreview } from '../../../src/view/preview.ts'
import { makeScoreboard } from '../../../src/view/scoreboard.ts'
import { modelRecord, own } from './scores.ts'

const site = { title: 'Sheets', brand: {} }

const records = ['a/one', 'a/two', 'a/three'].map((id) => modelRecord(id))
const boardOf = (scores: ReturnType<typeof own>) =>
  outlineOf(makeScoreboard(scores, makeCatalogue(records)).boards)

test('a picture says what the sheet says, and nothing that is not known', () => {
  const board = boardOf([])
  const full = modelRecord('a/one', {
    title: 'One',
    task: { id: 'text-generation', label: 'Text Generation' },
    parameters: 3_212_749_888,
    approximateParameters: true,
    license: { name: 'Apache License 2.0', spdx: 'Apache-2.0', class: 'permissive' },
    contextLength: 131_072,
    memory: { bytes: [2_411_000_000], program: 'vllm', atLeast: true },
    languages: ['ja'],
  })
  expect(modelPreview(full, site, board)).toEqual({
    above: 'a',
    names: ['One', 'one'],
    below: 'Text Generation',
    facts: [
      { kind: 'parameters', label: 'Parameters', value: '≈ 3.21B' },
      { kind: 'licence', label: 'Licence', value: 'Apache License 2.0', short: 'Apache-2.0' },
      { kind: 'memory', label: 'Memory at 8K', value: 'over 2.4 GB' },
    ],
    site: 'Sheets',
    language: 'en',
    languages: ['ja'],
  })
  expect(modelPreview(modelRecord('gpt2'), site, board)).toEqual({
    names: ['gpt2'],
    facts: [],
    site: 'Sheets',
    language: 'en',
    languages: [],
  })
})

test('memory is told at 8K, at all that a model has, or at no context where none is known', () => {
  const memory = { bytes: [2_411_000_000], program: 'vllm' }
  const label = (contextLength?: number): unknown => {
    const record = modelRecord('a/one', {
      memory,
      ...(contextLength === undefined ? {} : { contextLength }),
    })
    return modelPreview(record, site, boardOf([])).facts[0]?.label
  }
  expect(label(8192)).toBe('Memory at 8K')
  expect(label(1024)).toBe('Memory at 1K')
  expect(label(512)).toBe('Memory at 512')
  expect(label()).toBe('Memory')
})

test('a picture has the colour of its site, and the task in the language of the site', () => {
  const task = { id: 'fill-mask', label: 'Fill-Mask' }
  const own = { ...site, brand: { accent: '#8a2be2' } }
  expect(modelPreview(modelRecord('a/one', { task }), own, boardOf([]))).toMatchObject({
    accent: '#8a2be2',
    below: taskName(task),
  })
  expect(sitePreview(own, 1)).toMatchObject({ accent: '#8a2be2' })
})

test('the score is one that is ranked, that in which the model stands highest', () => {
  const gsm = { benchmark: { slug: 'gsm8k', name: 'GSM8K', printed: 'GSM8K' } }
  const board = boardOf([
    ...own('a/one', 60),
    ...own('a/two', 70),
    ...own('a/three', 65),
    ...own('a/one', 90, gsm),
    ...own('a/two', 80, gsm),
  ])
  const scoreOf = (id: string) =>
    modelPreview(modelRecord(id), site, board).facts.find(({ note }) => note !== undefined)
  expect(scoreOf('a/two')).toEqual({
    kind: 'score',
    label: 'MMLU',
    value: '70 %',
    note: 'rank 1 of 3 models',
  })
  expect(scoreOf('a/one')).toEqual({
    kind: 'score',
    label: 'GSM8K',
    value: '90 %',
    note: 'rank 1 of 2 models',
  })
  expect(scoreOf('a/three')).toEqual({
    kind: 'score',
    label: 'MMLU',
    value: '65 %',
    note: 'rank 2 of 3 models',
  })
  const alone = boardOf(own('a/one', 60))
  expect(modelPreview(modelRecord('a/one'), site, alone).facts).toEqual([])
})

test('a picture is told in words, too', () => {
  expect(previewText(sitePreview({ ...site, description: 'Of models.' }, 2498))).toBe(
    'Sheets: Of models.; Models 2,498',
  )
  const facts = [
    { kind: 'score' as const, label: 'MMLU', value: '70 %', note: 'rank 1 of 3 models' },
  ]
  expect(
    previewText({ above: 'a', names: ['One'], facts, site: 'S', language: 'en', languages: [] }),
  ).toBe('One by a: MMLU 70 % (rank 1 of 3 models)')
})
