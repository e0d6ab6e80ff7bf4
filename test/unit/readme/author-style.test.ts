import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { colourName } from '../../../src/readme/author-colours.ts'
import { fontSizeClass, hubClasses, styleClasses } from '../../../src/readme/author-style.ts'

test.each([
  ['text-align:center', ['ta-center']],
  ['color: #c00; background-color: rgb(240, 255, 240)', ['c-red', 'bg-gray']],
  ['display:flex;justify-content:space-between;gap:10px', ['d-flex', 'jc-between', 'gap-8']],
  ['width: 33%; max-width: 500px', ['w-p35', 'mw-480']],
  ['margin: 0 auto', ['m-auto']],
  ['margin-left: 5px; padding: 1em 2em', ['m-l-4', 'p-16']],
  ['font-size: 24px; font-weight: 700 !important', ['fs-xl', 'fw-bold']],
  ['border: 1px solid #ddd; border-radius: 50%', ['bd-all', 'br-full']],
])('says %s in classes', (style, classes) => {
  expect(styleClasses(style)).toEqual(classes)
})

test.each([
  'position:fixed;top:0;left:0;z-index:9',
  'background:url(https://example.org/x)',
  'background-image: image-set("x" 1x)',
  'width:99999px',
  'margin:-100px',
  'transform:scale(9)',
  'animation:x 1s',
  'color:expression(alert(1))',
  'co\\6cor:red',
  'color/**/:red',
  '@import "x"',
  'width:calc(100vw)',
  'color:var(--x)',
  'content:"x"',
  `color:red${';'.repeat(3000)}`,
])('has nothing for %s', (style) => {
  expect(styleClasses(style)).toEqual([])
})

test.each([
  ['navy', 'blue'],
  ['#0f0', 'green'],
  ['#888888', 'gray'],
  ['black', undefined],
  ['#fff', undefined],
  ['nonsense', undefined],
])('names the colour %s', (value, name) => {
  expect(colourName(value)).toBe(name)
})

test('reads font sizes and the classes of the Hub', () => {
  expect(fontSizeClass('5')).toBe('fs-xl')
  expect(fontSizeClass('+1')).toBe('fs-l')
  expect(fontSizeClass('big')).toBeUndefined()
  expect(hubClasses(['block', 'dark:hidden'])).toEqual(['only-light'])
  expect(hubClasses(['hidden', 'dark:block'])).toEqual(['only-dark'])
  expect(hubClasses(['hidden'])).toEqual([])
  expect(hubClasses(['flex', 'fixed', 'inset-0', 'justify-center'])).toEqual([
    'd-flex',
    'jc-center',
  ])
})

test('every rule of the style sheet is a class that can be made, and none can place or load', () => {
  const file = new URL('../../../src/styles/prose-author.css', import.meta.url)
  const css = readFileSync(file, 'utf8')
  expect(css).not.toMatch(/position|url\(|animation|transform|z-index|inset|@import/)
  for (const name of [
    'ta-center',
    'd-flex',
    'c-red',
    'bg-blue',
    'w-p50',
    'mw-480',
    'gap-8',
    'm-auto',
    'm-l-4',
    'p-16',
    'fs-xxl',
    'br-full',
    'bd-all',
    'h-128',
  ]) {
    expect(css).toContain(`.${name} {`)
  }
})
