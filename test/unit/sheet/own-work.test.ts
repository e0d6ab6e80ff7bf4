import { expect, test } from 'vitest'
import { bibtexEntries } from '../../../src/sheet/citation.ts'
import { isOwnWork } from '../../../src/sheet/own-paper.ts'

const card = {
  id: 'acme/widget-7b',
  baseModels: [],
  citations: [],
  datasets: ['gadgets'],
  text: 'A model.',
}

function isOwn(text: string, more: Partial<typeof card> = {}, own?: boolean): boolean {
  const papers = own === undefined ? [] : [{ id: '2401.00001', own }]
  const [entry] = bibtexEntries(text)
  if (entry === undefined) throw new Error(`no entry in ${text}`)
  return isOwnWork(entry, { ...card, ...more }, papers)
}

test.each([
  '@misc{x, title={The card of Widget 7B}, author={Doe, Jane}}',
  '@misc{widget-7b, title={Our work}, author={Doe, Jane}}',
  '@misc{x, title={Widgets at length}, author={{Acme Team} and Doe, Jane}}',
  '@misc{x, title={Our work}, url={https://huggingface.co/acme/widget-7b}}',
])('the model is what %s is of', (entry) => {
  expect(isOwn(entry)).toBe(true)
})

test.each([
  '@misc{x, title={Embeddings of sentences}, author={Doe, Jane}}',
  '@misc{x, title={Widget: a toolkit for speech}, author={Acme Team}}',
  '@misc{x, title={The widget-7b benchmark}, author={Doe, Jane}}',
  '@misc{x, title={Widgets of the world}, author={Roe, Richard}}',
  '@dataset{x, title={Widget 7B}, author={Acme Team}}',
  '@misc{x, title={Our work}, url={https://huggingface.co/acme/widget-7b-base}}',
  '@misc{x, title={Gadgets}, author={Acme Team}}',
])('another work is what %s is of', (entry) => {
  expect(isOwn(entry)).toBe(false)
})

test('a paper is the model’s own where the sheet says so, and a copy has none', () => {
  const entry = '@misc{x, title={On things}, eprint={2401.00001}}'
  expect(isOwn(entry, {}, true)).toBe(true)
  expect(isOwn(entry, {}, false)).toBe(false)
  expect(isOwn(entry, { id: 'bee/widget-7b-GGUF' }, true)).toBe(false)
  const named = '@misc{x, title={Widget-7B}, author={Acme Team}}'
  expect(isOwn(named, { text: 'Converted from another model.' })).toBe(false)
})
