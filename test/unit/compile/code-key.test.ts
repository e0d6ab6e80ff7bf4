import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { makeFolder } from '../snapshot/folder.ts'

const source = join(import.meta.dirname, '../../../src/compile/code-key.ts')

test('a digest of sources moves with a file that comes into one of their folders', async () => {
  const generator = makeFolder({
    'src/main.ts': "import './inner.ts'\nconst folder = new URL('./data/', import.meta.url)",
    'src/inner.ts': '',
    'src/data/one.yaml': 'one',
    'src/data/deep/two.yaml': 'two',
  })
  mkdirSync(join(generator, 'src/compile'))
  const module = join(generator, 'src/compile/code-key.ts')
  cpSync(source, module)
  const { digestSources, sourcesFrom }: typeof import('../../../src/compile/code-key.ts') =
    await import(pathToFileURL(module).href)
  const sources = sourcesFrom(['main'])
  expect(sources).toEqual([
    'data/',
    'data/deep/',
    'data/deep/two.yaml',
    'data/one.yaml',
    'inner.ts',
    'main.ts',
  ])
  const digest = digestSources(sources)
  for (const come of ['src/data/three.yaml', 'src/data/deep/four.yaml']) {
    writeFileSync(join(generator, come), '')
    expect(digestSources(sources)).not.toBe(digest)
    rmSync(join(generator, come))
    expect(digestSources(sources)).toBe(digest)
  }
})
