import { describe, expect, test } from 'vitest'
import { modelFacts } from '../../../src/facts/model-facts.ts'
import { printedTotal } from '../../../src/facts/printed-total.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'
import { makeSheet } from '../sheet/make.ts'

test.each([
  ['| Parametros totales | 1.924.404.480 |', 1_924_404_480],
  ['| **Parámetros totales** | 326.412.288 (≈0,33 B) |', 326_412_288],
  ['- **Total parameters:** 326,412,288', 326_412_288],
  ['Total params: 1070597', 1_070_597],
  ['Number of layers: 12\nTotal number of parameters: 51668614', 51_668_614],
  ['总参数量：326412288', 326_412_288],
  ['Total parameters: 7.6B', undefined],
  ['Total parameters: 7,000', undefined],
  ['Total trainable parameters: 326,412,288', undefined],
  ['Total params: 326,412,288 of the base', undefined],
  ['Total parameters: 326,412,288\nTotal parameters: 326,412,289', undefined],
  ['Parameters: 27B in total; the file counts 1,863,907,840', undefined],
  [undefined, undefined],
])('the card %j prints the total %s', (card, total) => {
  expect(printedTotal(card)).toBe(total)
})

const facts = (id: string, body: string, rest: Partial<Snapshot> = {}) =>
  modelFacts({
    id,
    body,
    frontMatter: { data: {}, source: 'none' },
    evalResults: [],
    history: [],
    problems: [],
    ...rest,
  }).parameters

describe('the total of the card against the size of the name', () => {
  const small = '| Total parameters | 1,924,404,480 |'

  test('wins, and the name is told as a contradiction', () => {
    expect(facts('acme/lark-27B', small)).toEqual({
      value: 1_924_404_480,
      source: 'card',
      rule: 'printed-total',
      against: [{ source: 'name', value: 27e9 }],
    })
    const sheet = makeSheet({ id: 'acme/lark-27B', body: small })
    expect(sheet.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'count-contradicted', value: '27000000000' }),
    )
  })

  test('is more exact where the two agree', () => {
    expect(facts('acme/lark-2B', small)).toEqual({
      value: 1_924_404_480,
      source: 'card',
      rule: 'printed-total',
    })
  })

  test('may count the boxes of packed weights, and says nothing then', () => {
    expect(facts('acme/lark-8B-AWQ', small)).toMatchObject({ value: 8e9, source: 'name' })
    expect(facts('acme/lark-w4a16', small)).toBeUndefined()
    const tags = { model: { tags: ['8-bit'] } }
    expect(facts('acme/lark-8B', small, tags)).toMatchObject({ value: 8e9, source: 'name' })
  })

  test('counts the head where the name speaks of its target', () => {
    expect(facts('acme/lark-27B-DFlash', small)).toMatchObject({ value: 1_924_404_480 })
    expect(facts('acme/lark-27B-DFlash', '')).toBeUndefined()
  })

  test('counts one part of a pipeline, which is not the whole', () => {
    expect(facts('acme/lark', small, { model: { library_name: 'diffusers' } })).toBeUndefined()
  })
})

describe('an adapter has neither from its base', () => {
  const adapter = (tags: string[], id = 'acme/lark-1.7b') => facts(id, '', { model: { tags } })

  test('by its relation or its tag, whatever the library', () => {
    expect(adapter(['base_model:adapter:acme/lark'])).toBeUndefined()
    expect(adapter(['lora'])).toBeUndefined()
  })

  test('a merged model is none, nor are whole weights in another form', () => {
    expect(adapter(['lora', 'base_model:finetune:acme/lark'])).toMatchObject({ value: 1.7e9 })
    const gguf = adapter(['lora', 'base_model:adapter:acme/lark'], 'acme/lark-1.7b-GGUF')
    expect(gguf).toMatchObject({ value: 1.7e9 })
  })
})
