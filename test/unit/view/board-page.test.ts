import { expect, test } from 'vitest'
import { allBenchmarks } from '../../../src/benchmarks/registry.ts'
import { boardPages } from '../../../src/view/board-page.ts'
import { makeCatalogue } from '../../../src/view/catalogue.ts'
import { listFields, makeMatrix, matrixViews } from '../../../src/view/matrix.ts'
import { exportScores, filesOfGroup, resultFiles } from '../../../src/view/score-export.ts'
import { makeScoreboard } from '../../../src/view/scoreboard.ts'
import { modelRecord, own } from './scores.ts'

const ids = Array.from({ length: 450 }, (_none, at) => `a/model-${String(at).padStart(3, '0')}`)
const catalogue = makeCatalogue(
  ids.map((id, at) => modelRecord(id, { parameters: (at + 1) * 1e9 })),
)
const five = ids.flatMap((id, at) => own(id, 10 + at / 10))
const boardOf = (scores: typeof five) => makeScoreboard(scores, catalogue).boards[0]

test('a board grows in pages, and every row is on one of them', () => {
  const pages = boardPages(boardOf(five) ?? expect.fail('no board'))
  expect(pages.map(({ view }) => view)).toEqual(['', 'page-2', 'page-3', 'page-4', 'page-5'])
  const rows = pages.flatMap(({ make }) => {
    const { content } = make()
    return content.kind === 'group' ? content.rows : []
  })
  expect(rows).toHaveLength(450)
  expect(rows.map(({ rank }) => rank)).toEqual(ids.map((_id, at) => at + 1))
  expect(pages[1]?.make().pagePath(3)).toBe('benchmarks/mmlu/page-3/')
})

test('the largest setup has the board’s own address, the others pages beside it', () => {
  const zero = { setup: { shots: 0 } }
  const bare = ids.slice(0, 3).flatMap((id) => own(id, 40, { setup: {} }))
  const scores = [...five, ...ids.slice(0, 5).flatMap((id, at) => own(id, 50 + at, zero)), ...bare]
  const pages = boardPages(boardOf(scores) ?? expect.fail('no board'))
  expect(pages.map(({ view }) => view)).toEqual([
    '',
    'page-2',
    'page-3',
    'page-4',
    'page-5',
    'accuracy-0-shot',
    'not-ranked',
  ])
  const { tabs, notRanked, allSetups } = pages[5]?.make() ?? expect.fail('no page')
  expect(tabs.map(({ path, current }) => [path, current])).toEqual([
    ['benchmarks/mmlu/', false],
    ['benchmarks/mmlu/accuracy-0-shot/', true],
  ])
  expect(notRanked).toEqual({ path: 'benchmarks/mmlu/not-ranked/', rows: 3, current: false })
  expect(allSetups).toBeUndefined()
})

test('many setups stand on a page of their own, the tabs show the largest', () => {
  const scores = Array.from({ length: 14 }, (_none, shots) =>
    ids.slice(0, 16 - shots).flatMap((id, at) => own(id, 50 + at, { setup: { shots } })),
  ).flat()
  const pages = boardPages(boardOf(scores) ?? expect.fail('no board'))
  const view = pages[0]?.make()
  expect(view?.tabs).toHaveLength(10)
  expect(view?.tabs[0]?.group.ranked).toBe(16)
  expect(view?.allSetups).toBe('benchmarks/mmlu/setups/')
  const { content } = pages.at(-1)?.make() ?? expect.fail('no page')
  expect(content.kind === 'setups' && content.tabs).toHaveLength(14)
})

test('ids of setups that look alike in an address stay apart', () => {
  const stated = (words: string) => ({ setup: { shots: 5, stated: [words] } })
  const scores = ['思考', '測試', 'a_b'].flatMap((words) =>
    ids.slice(0, 2).flatMap((id, at) => own(id, 50 + at, stated(words))),
  )
  const groups = boardOf(scores)?.groups.map(({ id }) => id) ?? []
  expect(new Set(groups).size).toBe(3)
  for (const id of groups) expect(id).toMatch(/^[a-z0-9-]+$/)
})

test('a field’s table holds one setup a column and the models with most figures first', () => {
  const pro = { benchmark: { slug: 'mmlu-pro', name: 'MMLU-Pro', printed: 'MMLU-Pro' } }
  const scores = [...five, ...ids.slice(7, 9).flatMap((id, at) => own(id, 30 + at, pro))]
  const { boards } = makeScoreboard(scores, catalogue)
  const [field] = listFields(boards)
  const matrix = makeMatrix(field?.domain ?? 'other', boards)
  expect(matrix.columns.map(({ board, group }) => [board.benchmark.slug, group.ranked])).toEqual([
    ['mmlu', 450],
    ['mmlu-pro', 2],
  ])
  expect(matrix.rows.slice(0, 2).map(({ row }) => row.model)).toEqual([
    'a/model-008',
    'a/model-007',
  ])
  expect(matrix.rows[2]?.cells.map((cell) => cell?.rank)).toEqual([1, undefined])
  expect([matrix.rows.length, matrix.models, matrix.pages]).toEqual([100, 450, 5])
})

test('a field grows in pages of rows and of benchmarks, and every model is on one of them', () => {
  const slugs = allBenchmarks()
    .filter(({ domain }) => domain === 'mathematics')
    .slice(0, 14)
  const scores = slugs.flatMap(({ slug, name }, at) =>
    ids
      .slice(0, at === 0 ? 250 : 2)
      .flatMap((id, model) => own(id, 30 + model, { benchmark: { slug, name, printed: name } })),
  )
  const { boards } = makeScoreboard(scores, catalogue)
  const views = matrixViews('mathematics', boards)
  expect(views).toEqual(['', 'page-2', 'page-3', 'benchmarks-2'])
  const pages = views.map((view) => makeMatrix('mathematics', boards, view))
  expect(pages.map(({ columns, rows }) => [columns.length, rows.length])).toEqual([
    [12, 100],
    [12, 100],
    [12, 50],
    [2, 2],
  ])
  const models = pages.slice(0, 3).flatMap(({ rows }) => rows.map(({ row }) => row.model))
  expect(new Set(models).size).toBe(250)
  expect(pages[3]?.sets.map(({ path, current }) => [path, current])).toEqual([
    ['fields/mathematics/', false],
    ['fields/mathematics/benchmarks-2/', true],
  ])
  expect(() => makeMatrix('mathematics', boards, 'page-4')).toThrow(RangeError)
})

test('results stand in files of bounded size, and a group knows which hold its rows', () => {
  const many = Array.from({ length: 1200 }, (_none, at) => own(`b/m-${at}`, at / 20)).flat()
  const board = makeScoreboard([...many, ...five], catalogue).boards[0] ?? expect.fail('no board')
  const files = resultFiles(board)
  expect(files).toEqual(['results', 'results-2'])
  const parts = files.map((_name, index) => exportScores(board, (path) => `/${path}`, index + 1))
  expect(parts.map(({ results, total, next }) => [results.length, total, next])).toEqual([
    [1000, 1650, '/benchmarks/mmlu/results-2.json'],
    [650, 1650, undefined],
  ])
  const [group] = board.groups
  expect(group && filesOfGroup(board, group)).toEqual({ first: 1, last: 2 })
})
