import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { oneLanguage } from '../../../src/integrations/one-language.ts'
import { languageTags } from '../../../src/messages/languages.ts'
import { parseCatalog } from '../../../src/snapshot/catalog.ts'

const src = join(import.meta.dirname, '../../../src')

/** Modules of `src` that are loaded with one, by its static imports of values. */
function loadedWith(entry: string): Set<string> {
  const found = new Set([entry])
  for (const path of found) {
    const text = readFileSync(join(src, path), 'utf8')
    for (const [, type, target = ''] of text.matchAll(
      /^(?:import|export)\s+(type\s)?(?:[\w*{},\s]+?\sfrom\s+)?['"](\.[^'"]+\.ts)['"]/gm,
    ))
      if (type === undefined) found.add(join(dirname(path), target))
  }
  return found
}

test.each(['cli/site-language.ts', 'integrations/compiled-content.ts'])(
  'the language is settled by %s before any word is loaded',
  (entry) => {
    const loaded = loadedWith(entry)
    expect(loaded).toContain('snapshot/catalog.ts')
    expect(loaded).not.toContain('messages/language.ts')
    expect(loaded).not.toContain('messages/words.ts')
  },
)

test('the command line settles the language before anything else', () => {
  const main = readFileSync(join(src, 'cli/main.ts'), 'utf8')
  expect(main.match(/^import .*$/m)?.[0]).toBe("import './site-language.ts'")
})

test.each(languageTags)('a bundle in %s holds that language alone', (tag) => {
  const load = (file: string): string => oneLanguage(tag).load(join(src, 'messages', file)) ?? ''
  expect(load('language.ts')).toContain(`export const language = ${JSON.stringify(tag)}`)
  // Everything that the modules export which these stand for.
  for (const file of [
    'language.ts',
    'words.ts',
    'browser.ts',
    'fit-panel.ts',
    'mirror.ts',
    'page-scripts.ts',
  ]) {
    const text = readFileSync(join(src, 'messages', file), 'utf8')
    for (const [, name] of text.matchAll(/^export const (\w+)/gm))
      expect(load(file)).toContain(name)
  }
  for (const file of ['words.ts', 'browser.ts', 'fit-panel.ts', 'mirror.ts', 'page-scripts.ts']) {
    const [, target = ''] = /from '(.*)'/.exec(load(file)) ?? []
    expect(readFileSync(join(src, 'messages', target), 'utf8')).toMatch(
      /messages|browser|fitPanel|mirror|pageScripts/,
    )
  }
  expect(oneLanguage(tag).load(join(src, 'messages/en.ts'))).toBeUndefined()
})

test('catalog.yaml names the language; another one is an error that lists those there are', () => {
  expect(parseCatalog('language: zh-Hant').catalog.language).toBe('zh-Hant')
  const { catalog, problems } = parseCatalog('title: x\nlanguage: tlh')
  expect(catalog.language).toBeUndefined()
  expect(problems).toMatchObject([
    {
      level: 'error',
      field: 'language',
      line: 2,
      value: 'tlh',
      expected: `one of ${languageTags.join(', ')}`,
    },
  ])
})
