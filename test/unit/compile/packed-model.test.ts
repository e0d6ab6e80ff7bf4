import { expect, test } from 'vitest'
import { packModel, type StoredModel, unpackModel } from '../../../src/compile/packed-model.ts'
import { makeSheet } from '../sheet/make.ts'

/** A model with all that is kept of one but its parts, which are as any JSON. */
function model(more: Partial<StoredModel> = {}): StoredModel {
  const parts = { abilities: ['tools'] } as unknown as StoredModel['parts']
  return { sheet: makeSheet(), parts, verdicts: {}, sections: {}, folder: 'a/one', ...more }
}

const whole = model({
  card: '# Zwölf Boxkämpfer\n\n"Größe" 模型 \\n 🤗\n',
  readme: { html: '<p class="x">模型\n🤗</p>', headings: [], notes: [] },
})

test('a model is read as it was written, whatever its card says and whether it has one', () => {
  for (const one of [whole, model()]) expect(unpackModel(packModel(one))).toMatchObject(one)
  expect(Object.keys(unpackModel(packModel(model())))).not.toContain('card')
  expect(unpackModel(packModel(model())).readme).toBeUndefined()
})

test('the sheet comes with its own JSON', () => {
  const { sheet, sheetJson } = unpackModel(packModel(whole))
  expect(Buffer.from(sheetJson).toString()).toBe(JSON.stringify(sheet))
})

test('a file that is cut off is no model', () => {
  const bytes = packModel(whole)
  expect(() => unpackModel(bytes.subarray(0, bytes.length - 1))).toThrow()
})
