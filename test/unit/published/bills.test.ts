import { expect, test } from 'vitest'
import { billOf, modelBill } from '../../../src/compile/bills.ts'
import { billSections } from '../../../src/published/bill-input.ts'
import { billComponent } from '../../../src/published/catalogue-bill.ts'
import { modelPurl } from '../../../src/published/purl.ts'
import type { Sheet } from '../../../src/sheet/sheet.ts'
import { cycloneDxFaults, spdxFaults } from '../../site/bills-check.ts'
import { makeSheet } from '../sheet/make.ts'
import { record } from '../view/records.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const hash = 'a'.repeat(64)

/** A sheet of which everything is known that a bill can state. */
function whole(more: Partial<Sheet> = {}): Sheet {
  return {
    ...makeSheet({ id: 'a/one' }),
    sha,
    revision: sha,
    snapshotDate: '2026-03-04',
    lastModified: '2026-02-03T04:05:06.000Z',
    task: { id: 'text-generation', label: 'Text Generation' },
    architecture: { name: 'llama', source: 'config' },
    license: { name: 'MIT License', class: 'permissive', spdx: 'MIT', terms: [], source: 'card' },
    baseModels: [
      { id: 'b/base', relation: 'finetune', source: 'card' },
      { id: 'c/wrong', relation: 'finetune', source: 'card', contradictedBy: 'b/base' },
    ],
    datasets: ['d/set'],
    files: [
      {
        path: 'model.safetensors',
        kind: 'weights',
        size: 9,
        sha256: hash,
        url: 'https://x.example',
      },
      { path: 'config.json', kind: 'config', url: 'https://x.example' },
    ],
    cardBy: 'publisher',
    ...more,
  }
}

const card = '# One\n\n## Limitations\n\nIt makes things up.\n\n## Intended use\n\nTo talk.\n'

const billed = (sheet: Sheet, text = card) => ({ sheet, sections: billSections(sheet, text) })
const cyclonedx = (sheet: Sheet, text = card) =>
  JSON.stringify(modelBill('cyclonedx', billed(sheet, text)))

test('a model is named by its id, revision and, where it is another, its Hub', () => {
  expect(modelPurl('https://huggingface.co', 'Own-Er/Name.v1', 'ABC')).toBe(
    'pkg:huggingface/Own-Er/Name.v1@abc',
  )
  expect(modelPurl('https://hub.example/x', 'gpt2')).toBe(
    'pkg:huggingface/gpt2?repository_url=https%3A%2F%2Fhub.example%2Fx',
  )
})

test('a bill in CycloneDX has the files with hashes, the base, the data and what the card says', async () => {
  const text = cyclonedx(whole())
  expect(await cycloneDxFaults(text)).toEqual([])
  expect(JSON.parse(text)).toMatchObject({
    metadata: {
      timestamp: '2026-03-04T00:00:00Z',
      component: {
        type: 'machine-learning-model',
        purl: `pkg:huggingface/a/one@${sha}`,
        licenses: [{ license: { id: 'MIT', acknowledgement: 'declared' } }],
        pedigree: { ancestors: [{ purl: 'pkg:huggingface/b/base' }] },
        modelCard: {
          modelParameters: {
            task: 'text-generation',
            modelArchitecture: 'llama',
            datasets: [{ type: 'dataset', name: 'd/set' }],
            inputs: [{ format: 'text' }],
          },
          considerations: {
            useCases: ['To talk.'],
            technicalLimitations: ['It makes things up.'],
          },
        },
      },
    },
    components: [
      { name: 'model.safetensors', hashes: [{ alg: 'SHA-256', content: hash }] },
      { name: 'config.json' },
    ],
    compositions: [{ aggregate: 'complete' }],
  })
  expect(text).not.toContain('c/wrong')
})

test('a bill in SPDX keeps to the AI profile where all is known that it asks for', () => {
  const bill = modelBill('spdx', billed(whole()))
  expect(spdxFaults(bill)).toEqual([])
  const text = JSON.stringify(bill)
  for (const part of [
    '"ai"',
    'descendantOf',
    'trainedOn',
    'hasConcludedLicense',
    hash,
    'ai_limitation',
  ])
    expect(text).toContain(part)
  const { sha: _sha, ...unknown } = whole()
  expect(JSON.stringify(modelBill('spdx', billed(unknown)))).not.toContain('"ai"')
})

test('of a model of which only the id is known a bill says no more', async () => {
  const sheet = makeSheet({ id: 'a/one' })
  const text = cyclonedx(sheet, '')
  expect(await cycloneDxFaults(text)).toEqual([])
  for (const key of ['licenses', 'pedigree', 'timestamp', 'considerations', 'metrics'])
    expect(text).not.toContain(`"${key}"`)
  expect(modelBill('spdx', billed(sheet))).toBeUndefined()
})

test('only scores of this very model are its metrics, each with its setup and place', () => {
  const score = (
    whose: 'measured' | 'comparison',
    printed: string,
  ): Sheet['evaluations'][number] => ({
    id: printed,
    benchmark: { slug: 'mmlu', name: 'MMLU', printed: 'mmlu' },
    metric: { name: 'Accuracy' },
    value: { printed },
    setup: { shots: 5 },
    subject: { name: 'a/one' },
    whose,
    whoseReason: '',
    whoseBecause: { code: 'own-name' },
    source: { place: 'readme', file: 'README.md', table: 'table-1', row: 2, column: 1 },
  })
  const { metric: _metric, ...uncounted } = score('measured', '7.1')
  const sheet = whole({
    evaluations: [
      score('measured', '61.2'),
      score('comparison', '99.9'),
      { ...uncounted, metric: {} },
    ],
  })
  const bill = JSON.parse(cyclonedx(sheet))
  expect(bill.metadata.component.modelCard).toMatchObject({
    quantitativeAnalysis: {
      performanceMetrics: [
        { type: 'Accuracy', value: '61.2', slice: 'MMLU, 5-shot' },
        // How a figure is counted is left out where nothing states it.
        { value: '7.1', slice: 'MMLU, 5-shot' },
      ],
    },
    properties: [0, 1].map((index) => ({
      name: `modelsheets:performanceMetrics:${index}:source`,
      value: 'README.md table-1 r2c1',
    })),
  })
  expect(JSON.stringify(modelBill('spdx', billed(sheet)))).not.toContain('99.9')
})

test('what the site’s editor wrote is no word of the publisher', () => {
  expect(cyclonedx(whole({ cardBy: 'editor' }))).not.toContain('It makes things up')
})

test.each([
  ['no name that SPDX lists', { name: 'Llama 3.2 <b>', class: 'with-conditions' }],
  [
    'an address that is none',
    { name: 'X', class: 'unknown', url: 'https://a.example/a b"<>\\^`{|}' },
  ],
  ['a choice', { name: 'A or B', class: 'permissive', spdx: 'MIT OR Apache-2.0' }],
  ['a later version, too', { name: 'GPL', class: 'with-conditions', spdx: 'GPL-3.0+' }],
  ['no letter at all', { name: '许可证', class: 'unknown' }],
] as const)('a licence with %s keeps both bills valid', async (_what, license) => {
  const sheet = whole({ license: { ...license, terms: [], source: 'card' } })
  expect(await cycloneDxFaults(cyclonedx(sheet))).toEqual([])
  expect(spdxFaults(modelBill('spdx', billed(sheet)))).toEqual([])
})

test('names, paths and links from outside are data in a bill', async () => {
  const hostile = '"}],</script>\u0000\ud800../../x y%'
  const sheet = whole({
    id: `a/${hostile}`,
    summary: hostile,
    datasets: [`d/${hostile}`],
    baseModels: [{ id: `b/${hostile}`, relation: 'merge', source: 'tags' }],
    files: [{ path: hostile, kind: 'weights', url: 'https://x.example' }],
    links: [
      { kind: 'repository', label: hostile, url: `https://x.example/${hostile}`, source: 'card' },
    ],
    tags: { topics: [hostile], libraries: [], formats: [], regions: [], features: [] },
  })
  expect(await cycloneDxFaults(cyclonedx(sheet, `## Uses\n\n${hostile}`))).toEqual([])
  expect(spdxFaults(modelBill('spdx', billed(sheet)))).toEqual([])
})

test('the same model has the same bill, and another one another number', () => {
  expect(cyclonedx(whole())).toBe(cyclonedx(whole()))
  const number = (sheet: Sheet): unknown => JSON.parse(cyclonedx(sheet)).serialNumber
  expect(number(whole())).not.toBe(number(whole({ likes: 1 })))
})

test('the bill of a catalogue lists its models', async () => {
  const hub = 'https://huggingface.co'
  const components = [
    record('a/one', { sha, license: { name: 'MIT', spdx: 'MIT', class: 'permissive' } }),
    record('two', { license: { name: 'Own licence', class: 'unknown' } }),
  ].map((each) => billComponent(each, hub))
  const bill = billOf('Shelf', components, '2026-01-02')
  expect(await cycloneDxFaults(JSON.stringify(bill))).toEqual([])
  expect(bill).toMatchObject({ components: [{ version: sha }, { name: 'two' }] })
})
