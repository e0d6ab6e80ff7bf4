import { expect, test } from 'vitest'
import type { CardLink } from '../../../src/readme/readme.ts'
import { readQuickLinks } from '../../../src/sheet/quick-links.ts'
import type { Paper, Sheet } from '../../../src/sheet/sheet.ts'

const link = (href: string, rest: Partial<CardLink> = {}): CardLink => ({ href, text: '', ...rest })

interface Given {
  papers?: Paper[]
  license?: Sheet['license']
  fields?: Record<string, unknown>
  id?: string
}

function links(
  cardLinks: CardLink[],
  { papers = [], license, fields = {}, id = 'own/model' }: Given = {},
) {
  const hubUrl = `https://huggingface.co/${id}`
  return readQuickLinks(cardLinks, { id, hubUrl, license, papers, fields }).filter(
    ({ kind }) => kind !== 'hub',
  )
}

const kinds = (cardLinks: CardLink[]): string[] => links(cardLinks).map(({ kind }) => kind)

test('the model on its Hub comes first, even for an empty card', () => {
  expect(
    readQuickLinks([], {
      id: 'a/b',
      hubUrl: 'https://huggingface.co/a/b',
      license: undefined,
      papers: [],
      fields: {},
    }),
  ).toEqual([
    { kind: 'hub', label: 'Model on the Hub', url: 'https://huggingface.co/a/b', source: 'hub' },
  ])
})

test.each([
  ['Demo', 'demo'],
  ['演示', 'demo'],
  ['在线体验', 'demo'],
  ['Paper', 'paper'],
  ['技術報告', 'paper'],
  ['Repository', 'repository'],
  ['仓库', 'repository'],
  ['程式碼', 'repository'],
  ['License', 'licence'],
  ['授權', 'licence'],
  ['Documentation', 'documentation'],
  ['文檔', 'documentation'],
  ['Blog', 'blog'],
  ['博客', 'blog'],
  ['Discord', 'chat'],
  ['社群', 'chat'],
  ['Homepage', 'project'],
  ['官網', 'project'],
])('a link labelled %s is of the kind %s', (label, kind) => {
  expect(links([link('https://example.org/x', { label, text: 'here' })])).toEqual([
    { kind, label: 'here', url: 'https://example.org/x', source: 'card' },
  ])
})

test.each([
  ['https://discord.gg/abc', 'chat'],
  ['https://t.me/group', 'chat'],
  ['https://matrix.to/#/x', 'chat'],
  ['https://huggingface.co/spaces/a/b', 'demo'],
  ['https://colab.research.google.com/drive/1', 'demo'],
  ['https://someone-app.hf.space', 'demo'],
  ['https://github.com/a/b', 'repository'],
  ['https://gitlab.com/a/b/tree/main/x', 'repository'],
  ['https://someone.github.io/x', 'project'],
  ['https://x.readthedocs.io/en/latest/', 'documentation'],
  ['https://docs.example.org/x', 'documentation'],
  ['https://huggingface.co/some-lab', 'publisher'],
])('the address %s alone is of the kind %s', (href, kind) => {
  expect(kinds([link(href, { text: 'see' })])).toEqual([kind])
})

test.each<[string, CardLink]>([
  ['a script', link('javascript:alert(1)', { label: 'Demo' })],
  ['a data address', link('data:text/html,x', { label: 'Demo' })],
  ['a place in the page', link('#usage', { label: 'Demo' })],
  ['the model itself', link('https://huggingface.co/own/model', { label: 'License' })],
  ['the model in another case', link('https://huggingface.co/Own/Model/', { label: 'Repository' })],
  [
    'the model by its short host',
    link('https://hf.co/own/model#usage', {
      label: 'Demo',
      canonical: 'https://huggingface.co/own/model#usage',
    }),
  ],
  ['a file of the model', link('https://huggingface.co/own/model/blob/main/x', { label: 'Paper' })],
  ['another model', link('https://huggingface.co/a/b', { text: 'Code' })],
  ['a page of the Hub', link('https://huggingface.co/docs', { text: 'x' })],
  ['the Hub’s list of models', link('https://huggingface.co/models', { text: 'x' })],
  ['an account’s list', link('https://github.com/a', { text: 'x' })],
  ['any page', link('https://example.org', { text: 'example' })],
  ['a model’s name with "code" in it', link('https://ai.example.org/x', { text: 'Code Llama' })],
  ['a library in the usage section', link('https://github.com/a/b', { section: 'How to use' })],
  ['a merely cited paper', link('https://arxiv.org/abs/2106.09685', { text: 'LoRA' })],
])('%s is no quick link', (_what, cardLink) => {
  expect(links([cardLink])).toEqual([])
})

test('the model a repository label names is the original', () => {
  expect(
    links([link('https://huggingface.co/up/stream', { label: 'Repository', text: 'up/stream' })]),
  ).toEqual([
    {
      kind: 'upstream',
      label: 'up/stream',
      url: 'https://huggingface.co/up/stream',
      source: 'card',
    },
  ])
})

test.each([
  ['Paper', 'https://openreview.net/x', 'paper'],
  ['GitHub', 'https://git.github.example.org/x', 'repository'],
  ['Website', 'https://example.org', 'project'],
  ['Join our Discord', 'https://discord.gg/x', 'chat'],
])('a badge or a link that reads %s is of its kind', (text, href, kind) => {
  expect(kinds([link(href, { text })])).toEqual([kind])
})

test('deep in the card an address needs more than its host', () => {
  const filler = Array.from({ length: 12 }, (_, index) => link(`https://example.org/${index}`))
  expect(
    kinds([
      ...filler,
      link('https://someone.github.io/x'),
      link('https://huggingface.co/some-lab'),
      link('https://github.com/a/evaluation'),
      link('https://example.org/demo', { text: 'Demo' }),
    ]),
  ).toEqual(['repository', 'demo'])
  const long = Array.from({ length: 30 }, (_, index) => link(`https://example.org/${index}`))
  expect(kinds([...long, link('https://github.com/a/b')])).toEqual([])
  expect(kinds([...long, link('https://github.com/a/b', { label: 'Code' })])).toEqual([
    'repository',
  ])
})

test('own papers are linked, cited ones are not', () => {
  const paper = (id: string, rest: Partial<Paper>): Paper => ({
    id,
    kind: 'arxiv',
    url: `https://arxiv.org/abs/${id}`,
    own: true,
    ...rest,
  })
  const papers = [
    paper('1', {}),
    paper('2', { title: 'A title' }),
    paper('10.1/x', { kind: 'doi', url: 'https://doi.org/10.1/x' }),
    paper('4', { own: false }),
  ]
  expect(links([], { papers }).map(({ label }) => label)).toEqual([
    'arXiv 1',
    'A title',
    'DOI 10.1/x',
  ])
})

test('front matter may name the places', () => {
  const fields = {
    repo: 'https://github.com/a/b',
    demo: 'javascript:alert(1)',
    paper: 'https://example.org/p.pdf',
  }
  expect(links([], { fields })).toEqual(
    [
      { kind: 'paper', label: 'Paper', url: 'https://example.org/p.pdf', source: 'front-matter' },
      {
        kind: 'repository',
        label: 'Source code',
        url: 'https://github.com/a/b',
        source: 'front-matter',
      },
    ].toReversed(),
  )
})

test('the licence text comes last', () => {
  const license: NonNullable<Sheet['license']> = {
    terms: [],
    name: 'MIT License',
    class: 'permissive',
    url: 'https://spdx.org/licenses/MIT.html',
    source: 'card',
  }
  expect(links([link('https://discord.gg/x')], { license }).map(({ kind }) => kind)).toEqual([
    'chat',
    'licence',
  ])
})

test('an address is linked once, and no kind more than three times', () => {
  const repositories = ['a', 'b', 'c', 'd'].map((name) => link(`https://github.com/x/${name}`))
  expect(links([link('https://github.com/X/A/'), ...repositories]).map(({ url }) => url)).toEqual([
    'https://github.com/X/A/',
    'https://github.com/x/b',
    'https://github.com/x/c',
  ])
})

test('an address or a long text is no label', () => {
  const label = (text: string) => links([link('https://github.com/a/b', { text })])[0]?.label
  expect(label('https://github.com/a/b')).toBe('Source code')
  expect(label('x'.repeat(41))).toBe('Source code')
  expect(label('  the \n code ')).toBe('the code')
})

test('a paper that is not certainly the model’s own is one that the card names', () => {
  const address = 'https://arxiv.org/abs/1907.11692'
  const labelled = (text: string) =>
    links([link(address, { label: 'Paper', text })]).map(({ kind, label }) => [kind, label])
  expect(labelled('paper')).toEqual([['paper', 'A paper that the card names']])
  expect(labelled(address)).toEqual([['paper', 'A paper that the card names']])
  expect(labelled('RoBERTa')).toEqual([['paper', 'RoBERTa']])
  const own: Paper = { id: '1907.11692', kind: 'arxiv', url: address, own: true }
  const pdf = link('https://arxiv.org/pdf/1907.11692', { label: 'Paper', text: 'paper' })
  expect(links([pdf], { papers: [own] }).map(({ url }) => url)).toEqual([address])
})
