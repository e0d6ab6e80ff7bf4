import { expect, test } from 'vitest'
import type { CardLink } from '../../../src/readme/readme.ts'
import type { PaperContext } from '../../../src/sheet/own-paper.ts'
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

const context: PaperContext = {
  id: 'acme/widget-7b',
  baseModels: [],
  citations: [],
  datasets: [],
  text: 'Widgets of the ACME laboratory.',
}
const PAPER = 'https://arxiv.org/abs/2101.00027'
const entry = (title: string, author = 'Doe, Jane and Roe, Richard') =>
  `@misc{k,\n  title={${title}},\n  author={${author}},\n  eprint={2101.00027}\n}`

/** Whether the paper 2101.00027 is the model's own by these links and entries. */
function isOwn(
  links: Partial<CardLink>[],
  entries: readonly string[] = [],
  more: Partial<PaperContext> = {},
  address = PAPER,
): boolean | undefined {
  return readPapers(
    links.map((rest) => link(address, rest)),
    entries.length > 0 ? ['arxiv:2101.00027'] : [],
    { ...context, citations: entries.map((text) => ({ text })), ...more },
  )[0]?.own
}

const NAMED = 'Widget: Small Things that Work'

test.each<[string, Partial<CardLink>, boolean]>([
  ['a label and a title', { label: 'Paper', before: 'Paper:', text: NAMED }, true],
  ['a title of something else', { label: 'Paper', before: 'Paper:', text: 'Gadgets' }, false],
  ['a label without a title', { label: 'Paper', before: 'Paper:', text: PAPER }, false],
  ['a badge without a title', { text: 'Technical Report' }, false],
  ['a title that stands in its text', { text: `Paper: ${NAMED}` }, true],
  ['a section of references', { label: 'Paper', text: NAMED, section: 'References' }, false],
  ['an original paper', { label: 'Original paper', before: 'Original paper:', text: NAMED }, false],
  [
    'a quoted title',
    { before: `More information is in the paper "${NAMED}" or its`, text: 'arXiv page' },
    true,
  ],
])('%s decides whose paper it is', (_what, rest, expected) => {
  expect(isOwn([rest])).toBe(expected)
})

test.each<[string, string, boolean]>([
  ['The widget models are described in our', 'paper', true],
  ['For full details of this model please read our', 'technical report', true],
  ['For more details read', 'the paper', false],
  ['It was introduced in', 'this paper', false],
  ['The widgets use the method of our', 'paper', false],
  ['If this is of use to you, cite our', 'paper', false],
  ['For details, please see Gadget AI’s', 'paper', false],
  ['`ENet`(', 'paper', false],
])('“%s [%s]” alone presents a paper as own: %s', (before, text, expected) => {
  expect(isOwn([{ before, text }])).toBe(expected)
})

test('a copy speaks of “our paper” too: its owner is not named, or it says that it is one', () => {
  const ours = [{ before: 'This model is described in our', text: 'paper' }]
  expect(isOwn(ours)).toBe(true)
  expect(isOwn(ours, [], { id: 'somebody/widget-7b' })).toBe(false)
  expect(isOwn(ours, [], { text: 'ACME. This is an exact copy of gadgets/widget-7b.' })).toBe(false)
  expect(isOwn(ours, [], { id: 'acme/Widget-7B-GGUF' })).toBe(false)
  expect(isOwn(ours, [], { id: 'acme/qwen2.5-7b-widget' })).toBe(false)
})

test('an entry that names the model is of its own paper, where the owner made it', () => {
  expect(isOwn([], [entry(NAMED)])).toBe(true)
  expect(isOwn([], [entry('Learning to Move Things')])).toBe(false)
  expect(isOwn([], [entry(NAMED)], { text: 'Widgets.' })).toBe(false)
  expect(isOwn([], [entry(NAMED, 'Acmeson, Jo')], { id: 'jacmeson/widget', text: '' })).toBe(true)
})

test('a paper of the owner is own without the model’s name, but for a data set or a tool', () => {
  const mine = { id: 'JaneDoeson/sums', text: '' }
  expect(isOwn([], [entry('Adding Up', 'Jane Doeson and Richard Roe')], mine)).toBe(true)
  expect(isOwn([], [entry('A Corpus of Sums', 'Jane Doeson')], mine)).toBe(false)
  expect(isOwn([], [entry('Adding Up', 'Jane Doe')], mine)).toBe(false)
})

test.each([
  'A Large Widget Dataset',
  'Widget: a Toolkit for Things',
  'The Widget Challenge',
  'Widgets: a Benchmark',
])('“%s” is not a model’s own paper', (title) => {
  expect(isOwn([{ label: 'Paper', before: 'Paper:', text: title }], [entry(title)])).toBe(false)
})

test('of several citations only those that name the model and are presented are its own', () => {
  const other = '@misc{o, title={Something Else}, eprint={2202.00001}}'
  expect(isOwn([], [entry(NAMED), other])).toBe(false)
  expect(isOwn([{ label: 'Paper', before: 'Paper:', text: PAPER }], [entry(NAMED), other])).toBe(
    true,
  )
})

test('the report of the base is not a derivative’s own, unless its title has what is new in the name', () => {
  const derived = (title: string, relation: 'finetune' | 'quantized') =>
    isOwn([{ label: 'Technical Report', before: 'Technical Report:' }], [entry(title)], {
      id: 'acme/Widget-7B-Poet',
      baseModels: [{ id: 'acme/Widget-7B', relation }],
    })
  expect(derived('Widget Technical Report', 'finetune')).toBe(false)
  expect(derived('Poet: Verse from Small Models', 'finetune')).toBe(true)
  expect(derived('Poet: Verse from Small Models', 'quantized')).toBe(false)
})

test('words for a language, a task, a data set or a size name no model', () => {
  const say = (id: string, title: string, datasets: string[] = []) =>
    isOwn([], [entry(title)], { id, datasets })
  expect(say('acme/finnish-base', 'A Finnish Language Model')).toBe(false)
  expect(say('acme/ner-large', 'NER for All')).toBe(false)
  expect(say('acme/birdsong-small', 'Birdsong', ['zoo/birdsong'])).toBe(false)
  expect(say('acme/act-policy', 'Action Chunks')).toBe(false)
})

test.each<[string, string, boolean]>([
  ['facebook/wav2vec2-base', '2006.11477', true],
  ['somebody/wav2vec2-base', '2006.11477', false],
  ['acme/bert-base-finnish', '1810.04805', false],
  ['google-bert/bert-base-uncased', '1810.04805', true],
  ['google/electra-small', '1810.04805', false],
])('%s and the paper of an architecture, %s: own is %s', (id, arxiv, expected) => {
  const address = `https://arxiv.org/abs/${arxiv}`
  const words = { before: 'The model was introduced in', text: 'this paper' }
  expect(isOwn([words], [], { id, text: `By ${id.split('/')[0]}.` }, address)).toBe(expected)
})

test('a paper linked twice is one paper, own ones come first, tags bring the rest', () => {
  const found = readPapers(
    [
      link('https://arxiv.org/abs/1111.11111', { text: 'LoRA' }),
      link(PAPER),
      link(PAPER, { label: 'Paper', before: 'Paper:', text: NAMED }),
      link('https://example.org'),
    ],
    ['arxiv:1111.11111', 'arxiv:3333.33333', 'arxiv:nonsense'],
    context,
  )
  expect(found.map(({ id, own }) => [id, own])).toEqual([
    ['2101.00027', true],
    ['1111.11111', false],
    ['3333.33333', false],
  ])
})
