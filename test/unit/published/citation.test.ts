import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { bibtexFile, modelBibtex, sheetBibtex } from '../../../src/published/citation.ts'
import { citationFile } from '../../../src/published/citation-file.ts'
import { citationLicences } from '../../../src/published/citation-licences.ts'
import { bibtexEntries } from '../../../src/sheet/citation.ts'
import { readDois } from '../../../src/sheet/doi.ts'
import type { Sheet } from '../../../src/sheet/sheet.ts'
import { bibtexKeys, cffFaults } from '../../site/citations-check.ts'
import { root } from '../../site/run.ts'
import { makeSheet } from '../sheet/make.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'

function whole(more: Partial<Sheet> = {}): Sheet {
  return {
    ...makeSheet({ id: 'acme/widget_7b' }),
    sha,
    revision: sha,
    lastModified: '2025-02-03T04:05:06.000Z',
    createdAt: '2024-01-02T00:00:00.000Z',
    snapshotDate: '2026-03-04',
    license: { name: 'MIT', class: 'permissive', spdx: 'MIT', terms: [], source: 'card' },
    ...more,
  }
}

const site = { card: [], site: 'Shelf & co', page: 'https://models.example.org/models/acme/x/' }

test('a model is cited by who owns it, its title, its revision and the year it was made in', () => {
  expect(modelBibtex(whole())).toBe(
    [
      '@misc{acme-widget-7b-0123456,',
      '  author    = {{acme}},',
      '  title     = {{widget\\_7b}},',
      '  year      = {2024},',
      '  publisher = {{Hugging Face}},',
      `  version   = {${sha}},`,
      '  note      = {Revision of 2025-02-03},',
      `  url       = {https://huggingface.co/acme/widget_7b/tree/${sha}},`,
      '  urldate   = {2026-03-04},',
      '}',
    ].join('\n'),
  )
})

test('a sheet is cited by its site on the day of its snapshot, and by no other day', () => {
  expect(sheetBibtex({ ...site, sheet: whole() })).toContain(
    '  note   = {Snapshot of 2026-03-04},\n  url    = {https://models.example.org/models/acme/x/},',
  )
  expect(sheetBibtex({ ...site, sheet: whole() })).toContain('{{Shelf \\& co}}')
  const { snapshotDate: _day, ...undated } = whole()
  expect(sheetBibtex({ ...site, sheet: undated })).toBeUndefined()
})

test('the DOI of the repository is its address, and of several none is taken for this revision', () => {
  expect(readDois(['doi:10.57967/hf/0039', 'doi:10.57967/hf/0039', 'doi:none', 'arxiv:1'])).toEqual(
    ['10.57967/hf/0039'],
  )
  const one = whole({ dois: ['10.57967/hf/0039'] })
  expect(modelBibtex(one)).toContain('{https://doi.org/10.57967/hf/0039}')
  expect(parse(citationFile(one, [], 'Cite') ?? '')).toMatchObject({ doi: '10.57967/hf/0039' })
  expect(modelBibtex(whole({ dois: ['10.57967/hf/1', '10.57967/hf/2'] }))).not.toContain('doi')
})

test('the day that the Hub gives to all old repositories is the year of none, nor is that of a commit', () => {
  const old = whole({ createdAt: '2022-03-02T23:29:04.000Z' })
  expect(modelBibtex(old)).not.toContain('  year')
  expect(parse(citationFile(old, [], 'Cite') ?? '')).not.toHaveProperty('date-released')
})

test('without an owner the file has the entries of the card alone', () => {
  const card = bibtexEntries(entry('mine'))
  expect(bibtexFile({ ...site, card, sheet: makeSheet({ id: 'gpt2' }) })).toBe(
    `% As the card gives it.\n\n${entry('mine')}\n`,
  )
})

test('nothing is made of facts where no owner is known', () => {
  expect(modelBibtex(makeSheet({ id: 'one' }))).toBeUndefined()
  expect(citationFile(makeSheet({ id: 'gpt2' }), [], 'Cite')).toBeUndefined()
})

function never(): never {
  throw new Error('no entry')
}

const entry = (key: string, more = ''): string =>
  `@article{${key}, title={On {Widgets}}, author={Doe, Jane and {Acme Team}}, year={2024}, eprint={2401.00001}${more}}`

test('the entry that is surely of the model is what to cite; all others are references', () => {
  const [own = never()] = bibtexEntries(entry('a'))
  const one = citationFile(whole(), [{ ...own, own: true }], 'Cite') ?? ''
  expect(cffFaults(one)).toEqual([])
  expect(parse(one)).toMatchObject({
    'cff-version': '1.2.0',
    license: 'MIT',
    version: sha,
    'preferred-citation': {
      type: 'article',
      title: 'On Widgets',
      authors: [{ 'family-names': 'Doe', 'given-names': 'Jane' }, { name: 'Acme Team' }],
      year: 2024,
      identifiers: [{ type: 'other', value: 'arXiv:2401.00001' }],
    },
  })
  const two = citationFile(
    whole(),
    bibtexEntries(`${entry('a')}\n${entry('b', ', doi={x}')}`),
    'Cite',
  )
  expect(cffFaults(two ?? '')).toEqual([])
  expect(two).not.toContain('preferred-citation')
  expect(citationFile(whole(), [own], 'Cite')).not.toContain('preferred-citation')
  expect(parse(two ?? '').references).toHaveLength(1)
})

test('the file has the card’s entries as they are, but for those that BibTeX does not read', () => {
  const card = bibtexEntries(`${entry('mine')}\n@misc{torn, title={x \\} y}, year={2024}}`)
  const text = bibtexFile({ ...site, card, sheet: whole() })
  expect(bibtexKeys(text)).toEqual([
    'mine',
    'acme-widget-7b-0123456',
    'acme-widget-7b-0123456-sheet',
  ])
  expect(text).toContain(entry('mine'))
})

test.each([
  ['Google DeepMind and NVIDIA Research and others', ['Google DeepMind', 'NVIDIA Research']],
  ['Widget Works', ['Widget Works']],
  ['Team, Gemma', ['Gemma Team']],
  ['Doe, Jane and Qingyao Ai et al.', ['Doe', 'Ai']],
  ['University of Somewhere', ['University of Somewhere']],
])('authors %s are persons and groups %j', (authors, names) => {
  const card = bibtexEntries(`@misc{a, title={T}, author={${authors}}}`)
  const file = citationFile(whole({ author: 'widget-works' }), card, 'Cite') ?? ''
  expect(cffFaults(file)).toEqual([])
  const [work] = parse(file).references
  expect(work.authors.map((one: object) => Object.values(one)[0])).toEqual(names)
})

test('an address that an entry was published at is its address', () => {
  const card = bibtexEntries(
    '@misc{a, title={T}, author={Doe, Jane}, howpublished={\\url{https://example.org/t}}}',
  )
  expect(parse(citationFile(whole(), card, 'Cite') ?? '').references).toMatchObject([
    { url: 'https://example.org/t' },
  ])
})

test('licences are stated where the form knows them', () => {
  const schema: unknown = JSON.parse(
    readFileSync(join(root, 'test/site/fixtures/schemas/cff-1.2.0.schema.json'), 'utf8'),
  )
  expect(schema).toMatchObject({ definitions: { 'license-enum': { enum: [...citationLicences] } } })
  const licensed = (spdx: string): unknown =>
    parse(
      citationFile(
        whole({ license: { name: spdx, class: 'unknown', spdx, terms: [], source: 'card' } }),
        [],
        'Cite',
      ) ?? '',
    ).license
  expect(licensed('MIT OR Apache-2.0')).toEqual(['MIT', 'Apache-2.0'])
  expect(licensed('MIT AND Apache-2.0')).toBeUndefined()
  expect(licensed('OpenMDW-1.0')).toBeUndefined()
})

test.each([
  'a}, year={1999}} @book{b, title={x}}',
  '\\input{/etc/passwd} $x$ % & # _ ~ ^',
  'yes: [*alias, &a !!js/function "x"]\n- \u0000\ud800\u202e模型 نموذج',
  '1e5',
  '@comment{%}',
])('a hostile name %j is data in every citation', (hostile) => {
  const sheet = whole({ author: hostile, title: hostile, sha: hostile, dois: ['10.1000/{x}%'] })
  const card = [
    { type: 'misc', key: hostile, text: `@misc{k, title={${hostile}}, author={${hostile}}}` },
  ]
  const cff = citationFile(sheet, card, 'Cite') ?? ''
  expect(cffFaults(cff)).toEqual([])
  expect(Object.keys(parse(cff))).toContain('authors')
  const text = bibtexFile({ ...site, card: [], site: hostile, sheet })
  expect(bibtexKeys(text)).toHaveLength(2)
})
