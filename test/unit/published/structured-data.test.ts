import { expect, test } from 'vitest'
import {
  breadcrumbs,
  modelThing,
  siteThing,
  structuredDataText,
} from '../../../src/published/structured-data.ts'
import { makeSheet } from '../sheet/make.ts'

const address = (path: string): string => `https://a.example/${path}`

test('a document of data cannot end its script, whatever a card says', () => {
  const text = structuredDataText([{ name: '</script><script>alert(1)//<!--' }])
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ name: '</script><script>alert(1)//<!--' }],
  })
})

test('what is not known of a model is not said', () => {
  const thing = modelThing(makeSheet({ id: 'a/one' }), address)
  for (const key of ['license', 'version', 'dateCreated', 'isBasedOn', 'citation', 'inLanguage'])
    expect(thing).not.toHaveProperty(key)
})

test('a model says its maker, licence, base and paper, and not a base that the card contradicts', () => {
  const thing = modelThing(
    {
      ...makeSheet({ id: 'a/one' }),
      license: {
        name: 'MIT License',
        class: 'permissive',
        url: 'https://spdx.org/licenses/MIT.html',
        terms: [],
        source: 'card',
      },
      baseModels: [
        { id: 'b/base', relation: 'finetune', source: 'card' },
        { id: 'c/wrong', relation: 'finetune', source: 'card', contradictedBy: 'b/base' },
      ],
      papers: [
        { id: '2401.00001', kind: 'arxiv', url: 'https://arxiv.org/abs/2401.00001', own: true },
        { id: '2401.00002', kind: 'arxiv', url: 'https://arxiv.org/abs/2401.00002', own: false },
      ],
      createdAt: '2026-01-02T03:04:05.000Z',
    },
    address,
  )
  expect(thing).toMatchObject({
    identifier: 'a/one',
    creator: { '@id': 'https://huggingface.co/a', name: 'a' },
    license: 'https://spdx.org/licenses/MIT.html',
    isBasedOn: ['https://huggingface.co/b/base'],
    citation: [{ '@id': 'https://arxiv.org/abs/2401.00001' }],
    dateCreated: '2026-01-02',
  })
})

test('crumbs are numbered from the first page on, and the site is a catalogue of data', () => {
  expect(breadcrumbs([{ name: 'Models', path: '' }], address)).toMatchObject({
    itemListElement: [{ position: 1, item: 'https://a.example/' }],
  })
  expect(siteThing({ title: 'Shelf' }, 'en', address)).toEqual({
    '@type': ['WebSite', 'DataCatalog'],
    '@id': 'https://a.example/',
    name: 'Shelf',
    url: 'https://a.example/',
    inLanguage: 'en',
  })
})
