import { expect, test } from 'vitest'
import { holdsNoWeights } from '../../../src/files/no-weights.ts'
import { makeSheet } from '../sheet/make.ts'

const file = (path: string) => ({ type: 'file' as const, path, size: 10 })

test.each([
  [{ model: { usedStorage: 23 } }, true],
  [{ model: { usedStorage: 40_000 } }, false],
  [{ model: { usedStorage: 0 } }, true],
  [{ model: { usedStorage: 0, tags: ['safetensors'] } }, false],
  [{ model: {} }, false],
  [{}, false],
  [{ tree: [file('README.md'), file('.gitattributes'), file('figures/a.png')] }, true],
  [{ tree: [file('README.md'), file('lark.strange')], model: { usedStorage: 23 } }, false],
  [{ tree: [] }, false],
  [{ model: { usedStorage: 23, siblings: [{ rfilename: 'model.pkl' }] } }, false],
])('%j holds no weights: %s', (facts, expected) => {
  expect(holdsNoWeights(facts)).toBe(expected)
  const found = makeSheet(facts).diagnostics.some(({ code }) => code === 'no-weights')
  expect(found).toBe(expected)
})
