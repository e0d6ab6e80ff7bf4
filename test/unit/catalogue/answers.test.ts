import { expect, test } from 'vitest'
import { Answers } from '../../../src/catalogue/answers.ts'
import { cardFiles } from '../../../src/catalogue/card-text.ts'
import { packBlock } from '../../../src/catalogue/entry.ts'
import { BLOCK, SUMMARIES } from '../../../src/catalogue/files.ts'
import { parseQuery } from '../../../src/catalogue/query.ts'
import { entry } from './entries.ts'
import { packed } from './packed.ts'

const total = BLOCK + 10
const all = Array.from({ length: total }, (_none, at) =>
  entry(`a/model-${at}`, { downloads: total - at, task: at % 2 ? 'odd' : 'even' }),
)
const summaries = all.map((_entry, at) => (at === 700 ? 'It counts gulls.' : 'It does something.'))

function served(fails: (path: string) => boolean = () => false): {
  answers: Answers
  asked: string[]
} {
  const asked: string[] = []
  const empty = { use: [], task: [], kind: [], can: [], library: [], format: [], quant: [] }
  const more = { licence: [], access: [], language: [], owner: [], year: [] }
  const answers = new Answers({
    index: () => {
      asked.push('index')
      if (fails('index')) return Promise.reject(new Error('index'))
      return Promise.resolve({
        models: total,
        facets: { ...empty, ...more },
        languages: {},
        setups: [
          { slug: 'mmlu', name: 'MMLU', setup: '5-shot', path: 'benchmarks/mmlu/', models: 3 },
        ],
      })
    },
    block: (number) => {
      asked.push(`block ${number}`)
      if (fails(`block ${number}`)) return Promise.reject(new Error(`block ${number}`))
      const from = (number - 1) * BLOCK
      return Promise.resolve(packBlock(all.slice(from, from + BLOCK), from))
    },
    summaries: (number) => {
      asked.push(`summaries ${number}`)
      if (fails(`summaries ${number}`)) return Promise.reject(new Error(`summaries ${number}`))
      return Promise.resolve(summaries.slice((number - 1) * SUMMARIES, number * SUMMARIES))
    },
    cards: (block, file) => {
      asked.push(`cards ${block}-${file}`)
      if (fails('cards')) return Promise.reject(new Error('cards'))
      const words = all.map((_entry, at) => (at === 5 || at === 700 ? ['gulls'] : ['boats']))
      const own = words.slice((block - 1) * BLOCK, block * BLOCK)
      const found = packed(own, cardFiles(total, block))[file - 1]
      return found ? Promise.resolve(found) : Promise.reject(new Error(`no file ${file}`))
    },
    ranking: (slug) => {
      asked.push(`ranking ${slug}`)
      if (fails(`ranking ${slug}`)) return Promise.reject(new Error(`ranking ${slug}`))
      return Promise.resolve({ places: [9, 4, 30], texts: ['70 %', '61 %', '5 %'] })
    },
  })
  return { answers, asked }
}

test('nothing is fetched before something is asked, and then only what the answer needs', async () => {
  const { answers, asked } = served()
  expect(asked).toEqual([])
  const answer = await answers.answer(parseQuery('?task=odd'), 20)
  expect(asked).toEqual(['index', 'block 1'])
  expect(answer).toMatchObject({ models: BLOCK / 2, looked: BLOCK, of: total })
  expect(answer.rows).toHaveLength(20)
  await answers.summaries(answer.rows.map((row) => row.entry))
  expect(asked).toEqual(['index', 'block 1', 'summaries 1'])
})

test('later blocks are added to the answer', async () => {
  const { answers } = served()
  expect(await answers.loadBlock()).toBe(true)
  expect(await answers.loadBlock()).toBe(false)
  const answer = await answers.answer(parseQuery(''), 5)
  expect(answer).toMatchObject({ models: total, looked: total })
})

test('summaries are looked through when names give little', async () => {
  const { answers } = served()
  const query = parseQuery('?q=gulls')
  const before = await answers.answer(query, 5)
  expect(before.models).toBe(0)
  expect(answers.wantsSummaries(query, before)).toBe(true)
  await answers.loadSummaries()
  const after = await answers.answer(query, 5)
  expect(after.rows.map((row) => row.entry.id)).toEqual(['a/model-700'])
  expect(answers.wantsSummaries(query, after)).toBe(false)
})

test('where nothing fits, the search can be what to leave out', async () => {
  const { answers } = served()
  const answer = await answers.answer(parseQuery('?q=gulls&task=odd'), 5)
  expect(answer.relax).toEqual([{ condition: 'text', models: BLOCK / 2 }])
})

test('a file that could not be fetched is asked for again by the next question', async () => {
  const failing = new Set(['index', 'block 1', 'summaries 1'])
  const { answers } = served((path) => failing.delete(path))
  const query = parseQuery('?task=odd')
  await expect(answers.answer(query, 1)).rejects.toThrow('index')
  await expect(answers.answer(query, 1)).rejects.toThrow('block 1')
  const { rows } = await answers.answer(query, 1)
  const entries = rows.map((row) => row.entry)
  await expect(answers.summaries(entries)).rejects.toThrow('summaries 1')
  expect(await answers.summaries(entries)).toEqual(['It does something.'])
})

test('a list goes by a benchmark, best first, with its figures; what has none comes last both ways round', async () => {
  const { answers, asked } = served()
  const best = await answers.answer(parseQuery('?sort=score:mmlu'), 5)
  expect(best.rows.map(({ entry: { id }, score }) => [id, score])).toEqual([
    ['a/model-9', '70 %'],
    ['a/model-4', '61 %'],
    ['a/model-30', '5 %'],
    ['a/model-0', undefined],
    ['a/model-1', undefined],
  ])
  const least = await answers.answer(parseQuery('?sort=score:mmlu-reversed'), 4)
  expect(least.rows.map(({ entry: { id } }) => id)).toEqual([
    'a/model-30',
    'a/model-4',
    'a/model-9',
    'a/model-0',
  ])
  expect(asked.filter((one) => one.startsWith('ranking'))).toEqual(['ranking mmlu'])
  // A benchmark that is not offered is no order, and nothing is fetched for it.
  const other = await answers.answer(parseQuery('?sort=score:secret'), 1)
  expect(other.rows[0]).toMatchObject({ entry: { id: 'a/model-0' } })
  expect(asked).not.toContain('ranking secret')
})

test('cards are searched only when that is asked, one file a word, after what is found by name', async () => {
  const { answers, asked } = served()
  expect(await answers.answer(parseQuery('?q=gulls'), 5)).toMatchObject({ models: 0 })
  expect(asked.filter((one) => one.startsWith('cards'))).toEqual([])
  const found = await answers.answer(parseQuery('?q=gulls&cards'), 5)
  expect(found.rows.map(({ entry: { id }, inCard }) => [id, inCard])).toEqual([
    ['a/model-5', true],
    ['a/model-700', true],
  ])
  expect(asked.filter((one) => one.startsWith('cards'))).toHaveLength(1)
  const both = await answers.answer(parseQuery('?q=model-700+gulls&cards&task=even'), 5)
  expect(both.rows.map(({ entry: { id } }) => id)).toContain('a/model-700')
  const twice = await answers.answer(parseQuery('?q=gull&cards'), 5)
  expect(twice.models).toBe(2)
  expect(asked.filter((one) => one.startsWith('cards'))).toHaveLength(3)
})

test('a file that could not be fetched is asked for again by the next question', async () => {
  let isDown = true
  const { answers, asked } = served(
    (path) => isDown && (path === 'cards' || path.startsWith('ranking')),
  )
  await answers.loadBlock()
  await expect(answers.answer(parseQuery('?q=gulls&cards'), 5)).rejects.toThrow('cards')
  await expect(answers.answer(parseQuery('?sort=score:mmlu'), 5)).rejects.toThrow('ranking mmlu')
  isDown = false
  expect(await answers.answer(parseQuery('?q=gulls&cards'), 5)).toMatchObject({ models: 2 })
  const ranked = await answers.answer(parseQuery('?sort=score:mmlu'), 1)
  expect(ranked.rows[0]).toMatchObject({ score: '70 %' })
  expect(asked.filter((one) => one === 'ranking mmlu')).toHaveLength(2)
  // Marks alone are no word to look for.
  expect(await answers.answer(parseQuery('?q=---&cards'), 5)).toMatchObject({ models: 0 })
})
