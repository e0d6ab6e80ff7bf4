import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { authorRules } from '../../../src/view/author-rules.ts'
import { cardStyles } from '../../../src/view/card-styles.ts'

const styles = join(import.meta.dirname, '../../../src/styles')

test('a card gets the rules of what it shows, and no others', () => {
  expect(cardStyles('<p>Plain text in English, déjà vu.</p>')).toEqual([])
  expect(cardStyles('<p class="x ta-center">a</p>')).toEqual(['author'])
  expect(cardStyles('<p class="m-t-8 fs-l">a</p>')).toEqual(['author'])
  expect(cardStyles('<pre><code><span class="tok-keyword">if</span></code></pre>')).toEqual([])
  expect(cardStyles('<div class="alert alert-tip"><p>…</p></div>')).toEqual(['alerts'])
  expect(cardStyles('<p>Press <kbd>a</kbd></p>')).toEqual(['rare'])
  expect(cardStyles('<ul dir="rtl"><li>a</li></ul>')).toEqual(['rightToLeft'])
  expect(cardStyles('<figure>a</figure>')).toEqual(['odd'])
  expect(cardStyles('<math><mi>x</mi></math>')).toEqual(['math'])
  expect(cardStyles('<math><mi>α</mi></math>')).toEqual(['math', 'greek'])
  expect(cardStyles('<p>Łukasz i Şule</p>')).toEqual(['latin'])
  expect(cardStyles('<p>Модель для русского языка</p>')).toEqual(['cyrillic'])
  expect(cardStyles('<p>Mô hình tiếng Việt</p>')).toEqual(['vietnamese'])
})

test.each([
  ['alerts', 'prose-alerts.css'],
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

test('each class of an author’s styles makes a card ask for them, and gets its own rule', () => {
  const css = readFileSync(join(styles, 'prose-author.css'), 'utf8')
  const names = [...css.matchAll(/^ {4}\.([\w-]+) \{/gm)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(200)
  for (const name of names) {
    const html = `<p class="x ${name}">a</p>`
    expect(cardStyles(html), name).toEqual(['author'])
    const rules = authorRules(html, css)
    expect(rules.match(/\.[\w-]+(?=\{)/g), name).toEqual(['.card-body', `.${name}`])
  }
})

test('a card gets the rules of its author’s styles in the order that they have among all', () => {
  const css = readFileSync(join(styles, 'prose-author.css'), 'utf8')
  const html = '<div class="m-t-8 d-flex"><b class="fw-bold d-flex">a</b></div>'
  expect(authorRules(html, css)).toBe(
    '@layer prose{.card-body{.d-flex{display: flex;flex-wrap: wrap;}.fw-bold{font-weight: 650;}.m-t-8{margin-top: 0.5rem;}}}\n',
  )
})

test.each([
  ['latin', 'font-latin-ext.css'],
  ['cyrillic', 'font-cyrillic.css'],
  ['greek', 'font-greek.css'],
  ['vietnamese', 'font-vietnamese.css'],
] as const)('letters of a file of the font make a card ask for it: %s', (style, file) => {
  const letters = lettersOf(readFileSync(join(styles, file), 'utf8'))
  expect(letters.length).toBeGreaterThan(10)
  for (const letter of letters) expect(cardStyles(`<p>${letter}</p>`), letter).toContain(style)
})

/** Letters of Latin, Cyrillic and Greek in the ranges of a file, but for those that the font of every page has. */
function lettersOf(css: string): string[] {
  const ranges = [...css.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)]
  return ranges
    .flatMap(([, from = '', to = from]) => {
      const first = Number.parseInt(from, 16)
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_none, at) =>
        String.fromCodePoint(first + at),
      )
    })
    .filter(
      (letter) => /[\u0100-\u02ba\u0370-\u052f\u1e00-\u1eff]/.test(letter) && !/[ıŒœ]/.test(letter),
    )
}
