import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cardStyles } from '../../../src/view/card-styles.ts'

const styles = join(import.meta.dirname, '../../../src/styles')

test('a card gets the rules of what it shows, and no others', () => {
  expect(cardStyles('<p>Plain text in English, déjà vu.</p>')).toEqual([])
  expect(cardStyles('<p class="x ta-center">a</p>')).toEqual(['author'])
  expect(cardStyles('<p class="m-t-8 fs-l">a</p>')).toEqual(['author', 'boxes'])
  expect(cardStyles('<p class="bg-red">a</p>')).toEqual(['tints'])
  expect(cardStyles('<pre><code><span class="tok-keyword">if</span></code></pre>')).toEqual([])
  expect(cardStyles('<div class="alert alert-tip"><p>…</p></div>')).toEqual(['rare'])
  expect(cardStyles('<ul dir="rtl"><li>a</li></ul>')).toEqual(['odd'])
  expect(cardStyles('<figure>a</figure>')).toEqual(['odd'])
  expect(cardStyles('<math><mi>x</mi></math>')).toEqual(['rare'])
  expect(cardStyles('<p>Łukasz i Şule</p>')).toEqual(['scripts'])
  expect(cardStyles('<p>Модель для русского языка</p>')).toEqual(['scripts'])
})

test.each([
  ['rare', 'prose-rare.css'],
  ['odd', 'prose-odd.css'],
] as const)(
  'each class that a file of rare rules has makes a card ask for it: %s',
  (style, file) => {
    const own = new Set(
      [
        ...readFileSync(join(styles, file), 'utf8')
          .replace(/:not\([^)]*\)/g, '')
          .matchAll(/\.([a-z][a-z\d-]+)/g),
      ].flatMap(([, name = '']) => (name === 'card-body' ? [] : name)),
    )
    const silent = [...own].filter(
      (name) => !name.startsWith('alert-') && !cardStyles(`<p class="${name}">`).includes(style),
    )
    expect(silent.filter((name) => !['ts', 'css', 'astro'].includes(name))).toEqual([])
  },
)

test.each([
  ['author', 'prose-author.css'],
  ['boxes', 'prose-author-boxes.css'],
  ['tints', 'prose-author-colours.css'],
] as const)('each class of an author’s styles makes a card ask for its file: %s', (style, file) => {
  const css = readFileSync(join(styles, file), 'utf8')
  const names = [...css.matchAll(/^ {4}\.([\w-]+) \{/gm)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(10)
  for (const name of names) expect(cardStyles(`<p class="${name}">`), name).toEqual([style])
})
