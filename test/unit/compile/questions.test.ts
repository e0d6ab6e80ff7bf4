import { expect, test } from 'vitest'
import { AnswerDigests } from '../../../src/compile/answer-digests.ts'
import { madeOnce, noteFile, takeQuestions } from '../../../src/compile/asked.ts'
import { CardIndex, type IndexedCard } from '../../../src/compile/card-index.ts'
import { noWords } from '../../../src/compile/kept-words.ts'
import { ask } from '../../../src/compile/questions.ts'
import { SiteData } from '../../../src/compile/site-data.ts'
import type { Score } from '../../../src/evals/score.ts'
import { catalogueCsv, catalogueRow } from '../../../src/published/catalogue-rows.ts'
import { jsonLines } from '../../../src/published/lines.ts'
import type { SheetRecord } from '../../../src/sheet/record.ts'
import { type Outputs, outputNames } from '../../../src/snapshot/catalog-schema.ts'
import { formatBytes } from '../../../src/view/format.ts'
import { eachScore } from '../../../src/view/score-export.ts'
import { modelRecord, own } from '../view/scores.ts'

// Every name is put in.
const outputs = Object.fromEntries(outputNames.map((name) => [name, true])) as Outputs
const endpoint = 'https://huggingface.co'
const brand = { styles: [], header: [], foot: [], filters: [] }
const site: SiteData['site'] = {
  title: 'Models',
  endpoint,
  remoteImages: 'link',
  outputs,
  brand,
}
const base = { id: 'a/base', relation: 'quantized' }

type TestRecord = SheetRecord & { digest?: string; words?: string }

const withoutWords = (cards: readonly IndexedCard[]) => new CardIndex(noWords, cards)

function dataOf(records: TestRecord[], scores: Score[] = []): SiteData {
  const compiled = records.map((record) => ({ digest: '', words: '', ...record }))
  const digests = { records: '', scores: JSON.stringify(scores) }
  return new SiteData({ site, digests, records: compiled }, scores, withoutWords)
}

/** Which of some questions have another answer in other data. */
function moved(before: SiteData, after: SiteData, questions: readonly string[]): string[] {
  const [one, two] = [before, after].map((data) => new AnswerDigests(data, (path) => path))
  return questions.filter((question) => one?.of(question) !== two?.of(question))
}

test('what a page asks is noted once, and the next page begins anew', () => {
  const data = dataOf([modelRecord('a/base'), modelRecord('a/child', { baseModels: [base] })])
  takeQuestions()
  expect(ask(data, 'find', 'A/Base')?.id).toBe('a/base')
  expect(ask(data, 'derivatives', 'a/base').map(({ id }) => id)).toEqual(['a/child'])
  ask(data, 'find', 'A/Base')
  ask(data, 'site')
  noteFile('models/a/base/images/1.png')
  expect(takeQuestions()).toEqual([
    'find A/Base',
    'derivatives a/base',
    'site ',
    'file models/a/base/images/1.png',
  ])
  expect(takeQuestions()).toEqual([])
})

test('what pages have in common is made once, and each has asked what was asked for it', () => {
  const data = dataOf([modelRecord('a/base'), modelRecord('a/child', { baseModels: [base] })])
  let made = 0
  const inner = madeOnce((_thing: object) => ask(data, 'find', 'a/base')?.id)
  const outer = madeOnce((thing: object, more: string) => {
    made += 1
    return `${inner(thing)} ${ask(data, 'derivatives', more).length}`
  })
  const thing = {}
  const questions = ['site ', 'find a/base', 'derivatives a/base']
  for (const _page of [1, 2]) {
    takeQuestions()
    ask(data, 'site')
    expect(outer(thing, 'a/base')).toBe('a/base 1')
    expect(takeQuestions()).toEqual(questions)
  }
  expect(made).toBe(1)
  expect(inner(thing)).toBe('a/base')
  expect(takeQuestions()).toEqual(['find a/base'])
  outer({}, 'a/child')
  expect(made).toBe(2)
  expect(takeQuestions()).toEqual(['find a/base', 'derivatives a/child'])
})

test('what was asked for something that could not be made is noted, and it is made anew', () => {
  const data = dataOf([modelRecord('a/base')])
  takeQuestions()
  const fails = madeOnce((_thing: object) => {
    ask(data, 'find', 'a/base')
    throw new RangeError('no')
  })
  const thing = {}
  for (const _page of [1, 2]) {
    ask(data, 'site')
    expect(() => fails(thing)).toThrow('no')
    expect(takeQuestions()).toEqual(['site ', 'find a/base'])
  }
})

test('another model moves the answers that it has a part in, and no others', () => {
  const records = [modelRecord('a/base'), modelRecord('b/other')]
  const child = modelRecord('c/child', { baseModels: [base], newVersion: 'b/other' })
  const questions = [
    'site ',
    'model a/base',
    'find a/base',
    'find c/child',
    'derivatives a/base',
    'derivatives b/other',
    'predecessors b/other',
    'predecessors a/base',
    'former a/base',
    'cataloguePage 1',
    'catalogueIndex ',
    'catalogueBlock 1',
    'catalogueSummaries 1',
    'listPage owners/',
    'listPage families/a/base',
    'coverage ',
    'left ',
    'addresses 1',
    'sitemapNumbers ',
    'bill 1',
    'latest ',
    'rows ',
    'changes ',
    'allChanges ',
    'changesOf 2026-01',
  ]
  expect(moved(dataOf(records), dataOf([...records, child]), questions)).toEqual([
    'find c/child',
    'derivatives a/base',
    'predecessors b/other',
    'cataloguePage 1',
    'catalogueIndex ',
    'catalogueBlock 1',
    'catalogueSummaries 1',
    'listPage families/a/base',
    'coverage ',
    'addresses 1',
    'bill 1',
    'rows ',
  ])
})

test('the picture of a model moves with what it shows, and with nothing else', () => {
  const before = dataOf([{ ...modelRecord('a/one'), digest: '1' }, modelRecord('a/two')])
  const model = (more: Partial<SheetRecord>): SiteData =>
    dataOf([{ ...modelRecord('a/one', more), digest: '2' }, modelRecord('a/two')])
  const pictures = ['sitePreview ', 'preview a/one', 'preview a/two']
  expect(moved(before, model({ downloads: 7, likes: 3, scores: 2 }), pictures)).toEqual([])
  expect(moved(before, model({ parameters: 7e9 }), pictures)).toEqual(['preview a/one'])
})

test('tables and the file for assistants move with what they print, and with nothing else', () => {
  const before = dataOf([modelRecord('a/one'), modelRecord('a/two')])
  const model = (more: Partial<SheetRecord>): SiteData =>
    dataOf([modelRecord('a/one', more), modelRecord('a/two')])
  const all = ['rows ', 'llmsModels ']
  const unprinted = { disclosed: 'yn', findings: ['no-license'], hashes: true, topics: ['sea'] }
  expect(moved(before, model(unprinted), all)).toEqual([])
  expect(moved(before, model({ likes: 3 }), all)).toEqual(['rows '])
  expect(moved(before, model({ summary: 'Of birds' }), all)).toEqual(all)
  // The second one comes first.
  const second = dataOf([modelRecord('a/one'), modelRecord('a/two', { downloads: 9 })])
  expect(moved(before, second, all)).toEqual(all)
})

test('the page of files moves with how long tables are, in words, and not with every figure in them', () => {
  const records = [modelRecord('a/one'), modelRecord('a/two')]
  const scores = [...own('a/one', 60), ...own('a/two', 70)]
  const address = 'https://a.example/x/'
  const data = dataOf(records, scores)
  const rows = ask(data, 'rows').map((facts) =>
    catalogueRow(facts, endpoint, (path) => `${address}${path}`),
  )
  const results = ask(data, 'boards').flatMap((board) => [
    ...eachScore(board, (path) => `${address}${path}`),
  ])
  expect(ask(data, 'rowSizes', address)).toEqual({
    'catalogue.ndjson': formatBytes(jsonLines(rows).length),
    'catalogue.csv': formatBytes(catalogueCsv(rows).length),
  })
  expect(ask(data, 'scoreSizes', address)).toEqual({
    'evaluations.ndjson': formatBytes(jsonLines(results).length),
  })
  const questions = ['count ', 'results ', `rowSizes ${address}`, `scoreSizes ${address}`]
  const [one = modelRecord('a/one'), ...others] = records
  const model = (more: Partial<SheetRecord>): SiteData =>
    dataOf([{ ...one, ...more }, ...others], scores)
  expect(moved(model({ likes: 3 }), model({ likes: 4 }), questions)).toEqual([])
  expect(moved(data, model({ summary: 'word '.repeat(400) }), questions)).toEqual([
    `rowSizes ${address}`,
  ])
  expect(moved(data, dataOf(records, scores.slice(1)), questions)).toEqual(
    questions.slice(1, 2).concat(questions.slice(3)),
  )
})

test('tables that print what they printed are not measured again', () => {
  const sizes = 'rowSizes https://a.example/'
  const before = dataOf([modelRecord('a/one')])
  const digests = new AnswerDigests(before, () => '')
  const former = { layers: before.layers, digests: new Map([['rows ', digests.of('rows ')]]) }
  former.digests.set(sizes, 'as it was')
  const now = (more: Partial<SheetRecord>): string =>
    new AnswerDigests(dataOf([modelRecord('a/one', more)]), () => '', former).of(sizes)
  expect(now({ topics: ['sea'] })).toBe('as it was')
  expect(now({ likes: 3 })).not.toBe('as it was')
})

test('a former id is answered with the id it leads to, until another model has it', () => {
  const now = modelRecord('b/now', { aliases: ['a/then'] })
  const data = dataOf([now])
  expect(ask(data, 'former', 'a/then')).toBe('b/now')
  expect(ask(data, 'former', 'b/now')).toBeUndefined()
  expect(
    moved(data, dataOf([now, modelRecord('a/then')]), ['former a/then', 'former b/now']),
  ).toEqual(['former a/then'])
})

test('a score moves the board of its benchmark, the lists of it, and the ranking it stands in', () => {
  const records = ['a/one', 'a/two', 'a/three'].map((id) => modelRecord(id))
  const mmlu = [...own('a/one', 60), ...own('a/two', 70)]
  const [score] = mmlu
  const ranking = `ranking ${score?.comparison.key}`
  const gsm = { benchmark: { slug: 'gsm8k', name: 'GSM8K', printed: 'GSM8K' } }
  const others = own('a/one', 50, gsm)
  const questions = [
    'models mmlu',
    'models gsm8k',
    ranking,
    'board mmlu',
    'board gsm8k',
    'boards ',
    'boardsOf knowledge',
    'boardsOf mathematics',
  ]
  const before = dataOf(records, [...mmlu, ...others])
  const after = dataOf(records, [...mmlu, ...own('a/three', 80), ...others])
  const seen = moved(before, after, questions)
  expect(seen).toContain('models mmlu')
  expect(seen).toContain(ranking)
  expect(seen).toContain('board mmlu')
  expect(seen).toContain('boards ')
  expect(seen).not.toContain('models gsm8k')
  expect(seen).not.toContain('board gsm8k')
  expect(seen).not.toContain('boardsOf mathematics')
})

test('a question that nobody knows any more has an answer of its own', () => {
  const digests = new AnswerDigests(dataOf([]), () => 'mark')
  expect(digests.of('colour blue')).toBe('unknown')
  expect(digests.of('constructor ')).toBe('unknown')
  expect(digests.of('file a')).toBe('mark')
})

test('parts of a model move what was asked of them, and not what others print of it', () => {
  const child = modelRecord('b/child', { baseModels: [base] })
  const of = (digest: string): SiteData => dataOf([{ ...modelRecord('a/base'), digest }, child])
  const questions = ['model a/base', 'find a/base', 'derivatives a/base', 'rows ', 'coverage ']
  expect(moved(of('1'), of('2'), questions)).toEqual(['model a/base'])
})

test('what is made of layers that are as they were is not made again', () => {
  const records = ['a/one', 'a/two'].map((id) => modelRecord(id))
  const scores = [...own('a/one', 60), ...own('a/two', 70)]
  const questions = [
    'site ',
    'find a/one',
    'board mmlu',
    'cataloguePage 1',
    'preview a/one',
    'preview a/two',
    'file a',
    'model a/one',
  ]
  const before = new AnswerDigests(dataOf(records, scores), () => 'mark')
  for (const question of questions) before.of(question)
  // What is told of before shows whether it was taken.
  const former = {
    layers: before.answers.layers,
    digests: new Map(questions.map((question) => [question, 'told'])).set(
      'find a/two',
      before.of('find a/two'),
    ),
  }
  const taken = (data: SiteData): string[] => {
    const digests = new AnswerDigests(data, () => 'mark', former)
    return questions.filter((question) => digests.of(question) === 'told')
  }
  expect(taken(dataOf(records, scores))).toEqual(questions.slice(0, 6))
  // Boards do not show downloads.
  const [one = modelRecord('a/one'), ...others] = records
  expect(taken(dataOf([{ ...one, downloads: 7 }, ...others], scores))).toEqual([
    'site ',
    'board mmlu',
    // Its own record and the boards are as they were.
    'preview a/two',
  ])
  expect(taken(dataOf([{ ...one, parameters: 7 }, ...others], scores))).toEqual(['site '])
  expect(taken(dataOf(records, scores.slice(1)))).toEqual(['site ', 'find a/one'])
  expect(taken(dataOf(records.slice(1), scores))).toEqual(['site '])
})

test('words of cards move with them and with the order of the catalogue, and with no other part of a model', () => {
  const of = (one: Partial<TestRecord>, two: Partial<TestRecord> = {}): string =>
    dataOf([
      { ...modelRecord('a/one'), digest: '1', words: 'gulls', downloads: 9, ...one },
      { ...modelRecord('a/two'), digest: '2', words: 'terns', downloads: 7, ...two },
    ]).layers.cards
  expect(of({ digest: '3', downloads: 8, title: 'One' })).toBe(of({}))
  expect(of({ words: 'terns' })).not.toBe(of({}))
  expect(of({ downloads: 6 })).not.toBe(of({}))
  expect(of({}, { featured: true })).not.toBe(of({}))
})
