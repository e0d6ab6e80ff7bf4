import { expect, test } from 'vitest'
import { withRelatedQuantizations } from '../../../src/sheet/metadata-json.ts'
import { makeCard, makeReadme, makeSheet } from './make.ts'

const METADATA_KEYS = [
  'metadata',
  'card_data',
  'tags',
  'likes',
  'downloads',
  'gated',
  'private',
  'last_modified',
  'created_at',
  'pipeline_tag',
  'library_name',
]
const CARD_KEYS = [
  'frontmatter',
  'hero_image_url',
  'summary',
  'quick_links',
  'benchmark_table_html',
  'readme_markdown',
  'related_quantizations',
]
const PAYLOAD_KEYS = [
  '_id',
  'id',
  'modelId',
  'sha',
  'createdAt',
  'lastModified',
  'author',
  'downloads',
  'likes',
  'gated',
  'private',
  'pipeline_tag',
  'library_name',
  'siblings_count',
]

test('nothing known still gives exactly the keys of the contract', () => {
  const { metadata_json: metadata, source_payload: payload } = makeSheet()
  expect(Object.keys(metadata)).toEqual(METADATA_KEYS)
  expect(Object.keys(payload)).toEqual(PAYLOAD_KEYS)
  expect(metadata).toEqual({
    metadata: {},
    card_data: {
      frontmatter: {},
      hero_image_url: null,
      summary: null,
      quick_links: [
        { kind: 'hub', label: 'Model on the Hub', url: 'https://huggingface.co/acme/widget-7b' },
      ],
      benchmark_table_html: '',
      readme_markdown: '',
      related_quantizations: [],
    },
    tags: [],
    likes: null,
    downloads: null,
    gated: null,
    private: null,
    last_modified: null,
    created_at: null,
    pipeline_tag: null,
    library_name: null,
  })
  expect(payload).toEqual({
    ...Object.fromEntries(PAYLOAD_KEYS.map((key) => [key, null])),
    id: 'acme/widget-7b',
    modelId: 'acme/widget-7b',
  })
})

test('the card’s fields stand beside the keys of the contract and never take their place', () => {
  const data = { license: 'mit', summary: 'mine', quick_links: 3, frontmatter: 'x', tags: ['a'] }
  const { metadata_json: metadata } = makeSheet({
    ...makeCard(data, { card: '---\nraw\n---\n# T' }),
    model: { config: { model_type: 'llama' } },
  })
  const cardData = Object(metadata['card_data'])
  expect(Object.keys(cardData)).toEqual(['license', 'tags', ...CARD_KEYS])
  expect(cardData).toMatchObject({
    frontmatter: data,
    summary: null,
    readme_markdown: '---\nraw\n---\n# T',
  })
  expect(metadata['metadata']).toEqual({ config: { model_type: 'llama' } })
  expect(metadata['tags']).toEqual(['a'])
})

test('the payload’s facts are carried over as they are', () => {
  const model = {
    _id: 'x1',
    id: 'acme/widget-7b',
    sha: 'abc',
    createdAt: '2025-05-06T17:42:12.000Z',
    lastModified: '2025-05-06T17:42:26.000Z',
    author: 'acme',
    downloads: 0,
    likes: 0,
    gated: false,
    private: false,
    pipeline_tag: 'text-generation',
    library_name: 'transformers',
    tags: ['gguf'],
    siblings: [{ rfilename: 'a' }, { rfilename: 'b' }],
  } as const
  const { metadata_json: metadata, source_payload: payload } = makeSheet({
    model: { ...model, tags: ['gguf'], siblings: [...model.siblings] },
  })
  const { tags, siblings, ...excerpt } = model
  expect(payload).toEqual({
    ...excerpt,
    modelId: 'acme/widget-7b',
    siblings_count: siblings.length,
  })
  expect(metadata).toMatchObject({
    tags,
    likes: 0,
    downloads: 0,
    gated: false,
    private: false,
    last_modified: model.lastModified,
    created_at: model.createdAt,
  })
})

test.each([
  [{ model: { siblings_count: 6, siblings: [{ rfilename: 'a' }] } }, 6],
  [{ model: { siblings: [{ rfilename: 'a' }] }, tree: [] }, 1],
  [
    {
      tree: [
        { type: 'file' as const, path: 'a' },
        { type: 'file' as const, path: 'b' },
      ],
    },
    2,
  ],
  [{}, null],
])('the files of %j are counted as %j', (facts, count) => {
  expect(makeSheet(facts).source_payload['siblings_count']).toBe(count)
})

test('a payload that says its name under modelId alone has both', () => {
  expect(makeSheet({ model: { modelId: 'x/y' } }).source_payload).toMatchObject({
    id: 'x/y',
    modelId: 'x/y',
  })
})

test('hero image and summary are the card’s', () => {
  const sheet = makeSheet(
    {},
    makeReadme({
      summary: 'Plain text.',
      images: [
        { src: 'https://img.shields.io/x', alt: '', kind: 'badge' },
        { src: 'https://example.org/hero.png', alt: 'A widget', kind: 'content' },
      ],
    }),
  )
  expect(sheet.metadata_json['card_data']).toMatchObject({
    hero_image_url: 'https://example.org/hero.png',
    summary: 'Plain text.',
  })
})

test('related quantizations are filled in without touching the given sheet', () => {
  const sheet = makeSheet()
  const related = [{ id: 'q/x-GGUF', base_model: sheet.id, url: 'https://huggingface.co/q/x-GGUF' }]
  const filled = withRelatedQuantizations(sheet, related)
  expect(filled.metadata_json['card_data']).toMatchObject({ related_quantizations: related })
  expect(Object.keys(Object(filled.metadata_json['card_data']))).toEqual(CARD_KEYS)
  expect(sheet.metadata_json['card_data']).toMatchObject({ related_quantizations: [] })
})

test('a sheet whose card data is no object still gets its quantizations', () => {
  const sheet = { ...makeSheet(), metadata_json: { card_data: 'x' } }
  expect(withRelatedQuantizations(sheet, []).metadata_json).toEqual({
    card_data: { related_quantizations: [] },
  })
})

test('a sheet keeps its list where no quantization is related, and loses one that others stood in', () => {
  const sheet = makeSheet()
  expect(withRelatedQuantizations(sheet, [])).toBe(sheet)
  const related = [{ id: 'q/x-GGUF', base_model: sheet.id, url: 'https://huggingface.co/q/x-GGUF' }]
  const filled = withRelatedQuantizations(sheet, related)
  expect(withRelatedQuantizations(filled, [])).toEqual(sheet)
  expect(withRelatedQuantizations({ ...sheet, metadata_json: {} }, []).metadata_json).toEqual({
    card_data: { related_quantizations: [] },
  })
})
