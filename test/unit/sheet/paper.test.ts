import { expect, test } from 'vitest'
import type { CardLink } from '../../../src/readme/readme.ts'
import { paperOf, readPapers } from '../../../src/sheet/paper.ts'

const link = (href: string, rest: Partial<CardLink> = {}): CardLink => ({ href, text: '', ...rest })

test.each([
  ['https://arxiv.org/abs/2106.09685', '2106.09685'],
  ['http://www.arxiv.org/pdf/2106.09685v2.pdf', '2106.09685'],
  ['https://arxiv.org/html/2106.09685v1', '2106.09685'],
  ['https://ar5iv.labs.arxiv.org/html/2106.09685', '2106.09685'],
  ['https://huggingface.co/papers/2106.09685', '2106.09685'],
  ['https://doi.org/10.48550/arXiv.2106.09685', '2106.09685'],
])('%s is a paper on arXiv', (address, id) => {
  expect(paperOf(address)).toEqual({ id, kind: 'arxiv', url: `https://arxiv.org/abs/${id}` })
})

test.each([
  ['https://doi.org/10.1162/tacl_a_00051', '10.1162/tacl_a_00051'],
  ['https://dx.doi.org/10.1000/182).', '10.1000/182'],
])('%s is a paper with a DOI', (address, id) => {
  expect(paperOf(address)).toEqual({ id, kind: 'doi', url: `https://doi.org/${id}` })
})

test.each([
  'https://arxiv.org/list/cs.CL/recent',
  'https://example.org/2106.09685',
  'javascript:arxiv.org/abs/2106.09685',
])('%s is no paper', (address) => {
  expect(paperOf(address)).toBeUndefined()
})

const own = (links: CardLink[], tags: string[] = [], ...citations: string[]) =>
  readPapers(links, tags, {
    id: 'acme/widget-7b',
    baseModels: [],
    citations: citations.map((text) => ({ text })),
  }).map((paper) => [paper.id, paper.own])

test.each<[string, Partial<CardLink>, boolean]>([
  ['a label', { label: 'Paper' }, true],
  ['a label in Chinese', { label: '論文' }, true],
  ['a label that says something else', { label: 'Data', text: 'Paper' }, false],
  ['a short text', { text: 'Technical Report' }, true],
  ['a long text', { text: 'the paper in which this method was first described in full' }, false],
  ['a text that says something else', { text: 'LoRA' }, false],
  ['a section of references', { label: 'Paper', section: 'References' }, false],
])('%s decides whose paper it is', (_what, rest, expected) => {
  expect(own([link('https://arxiv.org/abs/2106.09685', rest)])).toEqual([['2106.09685', expected]])
})

test('a paper of the card’s own citation is its own, every other one is merely cited', () => {
  expect(
    own(
      [link('https://arxiv.org/abs/1111.11111', { text: 'LoRA' })],
      ['arxiv:2222.22222', 'arxiv:1111.11111', 'arxiv:3333.33333', 'arxiv:nonsense'],
      '@misc{x, eprint={2222.22222}}',
    ),
  ).toEqual([
    ['2222.22222', true],
    ['1111.11111', false],
    ['3333.33333', false],
  ])
})

test('a paper linked twice is one paper, its own if either link says so', () => {
  const href = 'https://arxiv.org/abs/2106.09685'
  expect(own([link(href, { label: 'Paper' }), link(href), link('https://example.org')])).toEqual([
    ['2106.09685', true],
  ])
  expect(own([link('https://arxiv.org/abs/2106.09685')], [], 'eprint 2106.09685')).toEqual([
    ['2106.09685', true],
  ])
})

const paper = 'https://arxiv.org/abs/2101.00027'
const entry = (title: string) => `@misc{k,\n  title={${title}},\n  eprint={2101.00027}\n}`

test('a citation of a data set or a toolkit is not the model’s own paper', () => {
  expect(own([], ['arxiv:2101.00027'], entry('A Large Dataset of Text'))).toEqual([
    ['2101.00027', false],
  ])
  expect(own([], ['arxiv:2101.00027'], entry('Widget: a Dataset and a Model'))).toEqual([
    ['2101.00027', true],
  ])
  expect(own([], ['arxiv:2101.00027'], entry('Learning to Move Things'))).toEqual([
    ['2101.00027', true],
  ])
})

test('of several citations only those that name the model are its own', () => {
  const other = '@misc{o, title={Something Else}, eprint={2202.00001}}'
  const tags = ['arxiv:2101.00027', 'arxiv:2202.00001']
  expect(own([], tags, entry('The Widget Models'), other)).toEqual([
    ['2101.00027', true],
    ['2202.00001', false],
  ])
})

test('the report of the base is not a derivative’s own, unless its title has what is new in the name', () => {
  const readOf = (title: string) =>
    readPapers([link(paper, { label: 'Technical Report' })], [], {
      id: 'me/Widget-7B-Poet-GGUF',
      baseModels: [{ id: 'acme/Widget-7B' }],
      citations: [{ text: entry(title) }],
    }).map(({ own: isOwn }) => isOwn)
  expect(readOf('Widget Technical Report')).toEqual([false])
  expect(readOf('Poet: Verse from Small Models')).toEqual([true])
})

test.each<[string, string, boolean]>([
  ['It was introduced in', 'this paper', true],
  ['For more details read', 'the paper', true],
  ['The widget models are described in our paper:', 'https://arxiv.org/abs/2101.00027', true],
  ['Paper (NeurIPS 2024):', 'https://arxiv.org/abs/2101.00027', true],
  ['Paper:', 'https://arxiv.org/abs/2101.00027', true],
  ['Our GPTQ paper:', 'Quantizing', true],
  ['', 'https://arxiv.org/abs/2101.00027', false],
  ['Informe técnico (arXiv):', 'https://arxiv.org/abs/2101.00027', true],
  ['[Project] [Model] [', 'Paper', true],
  ['', 'arXiv: 2101.00027', true],
  ['', 'Paper: The Widget Models and What Became of Them', true],
  ['', 'Paper: Quite Other Models and What Became of Them', false],
  ['Informe técnico de Widget (arXiv):', 'https://arxiv.org/abs/2101.00027', false],
  ['For details, please see Gadget AI’s', 'paper', false],
  ['Original paper:', 'https://arxiv.org/abs/2101.00027', false],
  ['Paper de GPTQ:', 'https://arxiv.org/abs/2101.00027', false],
  ['- RT-2 (paper):', 'https://arxiv.org/abs/2101.00027', false],
  ['Paper relacionado: Perception of Things (', 'https://arxiv.org/abs/2101.00027', false],
  ['Trained on the “Large Twitter Dataset” (', 'https://arxiv.org/abs/2101.00027', false],
  ['Such words are said to help. See', 'this paper', false],
  ['`ENet`(', 'paper', false],
])('“%s [%s]” presents a paper as the model’s own: %s', (before, text, expected) => {
  const label = /^.*[^(]:$/.test(before) ? { label: before.slice(0, -1) } : {}
  expect(own([link(paper, { before, text, ...label })])).toEqual([['2101.00027', expected]])
})

test('a citation of a challenge is not the model’s own paper', () => {
  expect(own([], ['arxiv:2101.00027'], entry('The Code Challenge'))).toEqual([
    ['2101.00027', false],
  ])
})
