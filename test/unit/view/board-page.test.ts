import { expect, test } from 'vitest'
import { boardPages } from '../../../src/view/board-page.ts'
import { makeCatalogue } from '../../../src/view/catalogue.ts'
import { listFields, makeMatrix } from '../../../src/view/matrix.ts'
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
  expect([matrix.rows.length, matrix.models]).toEqual([200, 450])
})
