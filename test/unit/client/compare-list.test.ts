import { expect, it } from 'vitest'
import { askedModels, compareSearch } from '../../../src/client/compare-list.ts'

it('an address asks for models in one word or one by one, each once and six at most', () => {
  expect(askedModels('?m=a/b,c')).toEqual(['a/b', 'c'])
  expect(askedModels('?m=a/b&m=c&m=a/b')).toEqual(['a/b', 'c'])
  expect(askedModels('?m=1,2,3,4,5,6,7')).toHaveLength(6)
  expect(askedModels('?m=')).toEqual([])
})

it('a comparison that is linked is the one that is asked for', () => {
  const ids = ['owner/Model-1.5', 'gpt2', '模型/甲']
  expect(askedModels(compareSearch(ids))).toEqual(ids)
})
