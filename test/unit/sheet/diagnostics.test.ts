import { expect, test } from 'vitest'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'
import { makeCard, makeReadme, makeSheet } from './make.ts'

/** Codes and fields of what a card gets wrong. */
function findings(facts: Partial<Snapshot>, notes: { code: string; message: string }[] = []) {
  return makeSheet(facts, makeReadme({ notes })).diagnostics
}

const good = { license: 'mit', language: 'en', tags: ['a'] }

test('a good card gets nothing wrong', () => {
  expect(
    findings(
      makeCard({
        ...good,
        language: ['en', 'zh'],
        datasets: ['a/b'],
        base_model: 'x/y',
        library_name: null,
        anything: { else: 1 },
      }),
    ),
  ).toEqual([])
})

test.each([
  ['license', { name: 'mit' }, 'a text or a list of texts'],
  ['pipeline_tag', ['x'], 'one text'],
  ['library_name', true, 'one text'],
  ['tags', { a: 1 }, 'a text or a list of texts'],
  ['datasets', 42, 'a text or a list of texts'],
  ['base_model', true, 'a text or a list of texts'],
  ['metrics', [['f1']], 'a text or a list of texts'],
])('%s: %j has the wrong type', (field, value, expected) => {
  const found = findings(makeCard({ ...good, [field]: value }))
  expect(found.filter(({ code }) => code === 'wrong-type')).toEqual([
    {
      level: 'error',
      code: 'wrong-type',
      model: 'acme/widget-7b',
      file: 'README.md',
      field,
      message: 'The field has the wrong type; what does not fit is not shown',
      values: { what: expected === 'one text' ? 'text' : 'texts' },
      value,
      expected,
    },
  ])
})

test('a fault of the payload’s copy is named as the payload’s', () => {
  const found = findings({
    card: '',
    frontMatter: {
      data: { ...good, tags: 3, base_model: 'Some Model', language: 'klingon' },
      source: 'payload',
    },
  })
  expect(found.map(({ code, file, field }) => [code, file, field])).toEqual([
    ['wrong-type', 'model.json', 'cardData.tags'],
    ['not-an-id', 'model.json', 'cardData.base_model'],
    ['unknown-language', 'model.json', 'cardData.language'],
  ])
})

test('a list with an entry that is no text says that the rest is shown', () => {
  expect(findings(makeCard({ ...good, datasets: ['a/b', null] }))).toMatchObject([
    {
      code: 'wrong-entry',
      level: 'warning',
      message: expect.stringContaining('the rest is shown'),
    },
  ])
})

test.each([
  [['mit'], []],
  [['mit', 'apache-2.0'], ['several-licenses']],
  ['Apache License 2.0', ['license-spelling']],
  ['house rules', ['unknown-license']],
])('license: %j has the findings %j', (license, codes) => {
  expect(findings(makeCard({ ...good, license })).map(({ code }) => code)).toEqual(codes)
})

test.each([
  [{ license: 'apache-2.0', license_name: 'qwen-research' }, 'license-name-differs'],
  [{ license: 'mit', license_name: 'our-own' }, 'license-name-unknown'],
])('license and license_name that do not go together are a finding: %j', (fields, code) => {
  expect(findings(makeCard({ ...good, ...fields }))).toMatchObject([{ code }])
})

test.each([
  ['liscence', 'license'],
  ['licence', 'license'],
  ['languages', 'language'],
  ['model_index', 'model-index'],
  ['base-model', 'base_model'],
])('the key %s is a slip for %s', (key, expected) => {
  const { license, ...rest } = good
  const fields = expected === 'license' ? rest : { ...rest, license }
  const { language: _language, ...bare } = fields
  const found = findings(makeCard({ ...(expected === 'language' ? bare : fields), [key]: 'x' }))
  expect(found).toContainEqual(
    expect.objectContaining({ level: 'warning', code: 'misspelt-key', field: key, expected }),
  )
})

test('a misspelt key beside the right one is none', () => {
  expect(findings(makeCard({ ...good, licence: 'mit' }))).toEqual([])
})

test.each<[string, Partial<Snapshot>]>([
  ['no-card', { model: { tags: ['license:mit'] } }],
  ['no-front-matter', { card: '# T', model: { tags: ['license:mit'] } }],
  ['no-license', makeCard({ language: 'en' })],
  ['license-other', makeCard({ license: 'other' })],
  ['unknown-language', makeCard({ license: 'mit', language: ['en', 'english'] })],
  ['not-an-id', makeCard({ license: 'mit', base_model: ['x/y', './out'] })],
  ['not-an-id', makeCard({ license: 'mit', new_version: 'the next one' })],
  ['names-itself', makeCard({ license: 'mit', base_model: 'acme/Widget-7b' })],
  [
    'license-link-elsewhere',
    makeCard({ license: 'mit', license_link: 'https://huggingface.co/x/y/blob/main/LICENSE' }),
  ],
])('%s is found', (code, facts) => {
  expect(findings(facts).map((finding) => finding.code)).toEqual([code])
})

test('a licence link into the base model’s repository is right where it is', () => {
  const license_link = 'https://huggingface.co/x/y/blob/main/LICENSE'
  expect(findings(makeCard({ ...good, license_link, base_model: 'X/Y' }))).toEqual([])
  const own = 'https://huggingface.co/Acme/widget-7b/resolve/main/LICENSE'
  expect(findings(makeCard({ ...good, license_link: own }))).toEqual([])
})

test('a library that the files contradict is named with what the files say', () => {
  const facts = makeCard({ ...good, library_name: 'transformers' })
  const [finding] = findings({ ...facts, tree: [{ type: 'file', path: 'x.gguf' }] })
  expect(finding).toMatchObject({ code: 'library-mismatch', field: 'library_name' })
  expect(finding?.message).toMatch(/The files say .*GGUF/)
})

test('scores of another model are pointed out with its name', () => {
  const index = [
    {
      name: 'Widget-Base',
      results: [
        {
          task: { type: 'text-generation' },
          dataset: { type: 'cais/mmlu', name: 'MMLU' },
          metrics: [{ type: 'accuracy', value: 50 }],
        },
      ],
    },
  ]
  const found = findings(
    makeCard({ ...good, base_model: 'acme/Widget-Base', 'model-index': index }),
  )
  expect(found).toContainEqual(
    expect.objectContaining({
      level: 'warning',
      code: 'inherited-scores',
      value: 'Widget-Base',
      message: expect.stringContaining('measured on another model'),
    }),
  )
})

test.each([
  ['cut', 'warning'],
  ['card-plain', 'error'],
  ['dead-link', 'info'],
])('a note of the renderer called %s is of the level %s', (code, level) => {
  expect(findings(makeCard(good), [{ code, message: 'm' }])).toEqual([
    { level, code, message: 'm', file: 'README.md', model: 'acme/widget-7b' },
  ])
})

test.each([
  [{ tags: 'text, gguf' }, 'comma-list'],
  [{ datasets: '/var/data/pictures/' }, 'not-a-dataset'],
  [{ datasets: ['my data set', 'squad'] }, 'not-a-dataset'],
  [{ pipeline_tag: 'text-generaton' }, 'unknown-task'],
  [{ pipeline_tag: 'Text Generation' }, 'task-spelling'],
  [{ library_name: 'Sentence Transformers' }, 'library-spelling'],
  [{ base_model: 'x/y', base_model_relation: 'quantised' }, 'unknown-relation'],
])('%j is a finding: %s', (fields, code) => {
  expect(findings(makeCard({ ...good, ...fields })).map((found) => found.code)).toEqual([code])
})

test.each([
  [{ pipeline_tag: 'text2text-generation' }],
  [{ datasets: ['squad', 'owner/set', 'https://huggingface.co/datasets/owner/other'] }],
  [{ language: ['aae', 'aae-Latn', 'zh-Hans', 'code'] }],
  [{ library_name: 'a-library-of-ours' }],
])('%j is none', (fields) => {
  expect(findings(makeCard({ ...good, ...fields }))).toEqual([])
})

test('a task that the class of the configuration cannot be for is a finding', () => {
  const snapshot = (pipeline_tag: string, name: string) => ({
    ...makeCard({ ...good, pipeline_tag }),
    config: { architectures: [name] },
  })
  expect(findings(snapshot('image-classification', 'LlamaForCausalLM'))).toMatchObject([
    { code: 'task-against-class', message: expect.stringContaining('LlamaForCausalLM') },
  ])
  expect(findings(snapshot('text-generation', 'LlamaForCausalLM'))).toEqual([])
  expect(findings(snapshot('text-ranking', 'BertForSequenceClassification'))).toEqual([])
})

test('a text model with a projector among its files reads more than text', () => {
  const tree = [
    { type: 'file' as const, path: 'mmproj-m-f16.gguf' },
    { type: 'file' as const, path: 'm-Q4_K_M.gguf' },
  ]
  expect(
    findings({ ...makeCard({ ...good, pipeline_tag: 'text-generation' }), tree }),
  ).toMatchObject([{ code: 'task-against-projector' }])
  expect(findings({ ...makeCard({ ...good, pipeline_tag: 'image-text-to-text' }), tree })).toEqual(
    [],
  )
})

test('a model that converses without a template is a finding only where its tokenizer is known', () => {
  const model = { tags: ['conversational'] }
  const card = { ...makeCard({ ...good, pipeline_tag: 'text-generation' }), tree: [] }
  expect(findings({ ...card, model })).toEqual([])
  expect(findings({ ...card, model, tokenizerConfig: { model_max_length: 8 } })).toMatchObject([
    { code: 'no-chat-template' },
  ])
  expect(findings({ ...card, model, tokenizerConfig: { chat_template: 'T' } })).toEqual([])
})
