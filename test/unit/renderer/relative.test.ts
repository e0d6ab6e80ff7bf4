import { expect, test } from 'vitest'
import { RELATIVE_BASE } from '../../../src/address.ts'
import { dataScript, isScriptData, relativeFile, wayUp } from '../../../src/renderer/relative.ts'

const base = RELATIVE_BASE
const made = (path: string, text: string): string =>
  Buffer.from(relativeFile(path, Buffer.from(text), 'assets/site-1.js')).toString('utf8')

test.each([
  ['index.html', './'],
  ['models/gpt2/index.html', '../../'],
  ['models/a/b/sheet.json', '../../../'],
])('the way from %s is %s', (path, way) => {
  expect(wayUp(path)).toBe(way)
})

test('addresses lead to files, with what stands behind them, and data keeps folders', () => {
  expect(
    made(
      'models/a/b/index.html',
      `<a href="${base}models/c/d/#files">c</a><a href="${base}">all</a><a href="${base}?q=x&amp;y">x</a>` +
        `<img src="${base}models/a/b/images/1.png" srcset="${base}1.png 1x, ${base}2.png 2x">` +
        `<x-y data-base="${base}" data-folder="${base}benchmarks/mmlu/"></x-y>` +
        `<meta content="0; url=${base}models/new/">${base} in a text`,
    ),
  ).toBe(
    '<a href="../../../models/c/d/index.html#files">c</a><a href="../../../index.html">all</a>' +
      '<a href="../../../index.html?q=x&amp;y">x</a>' +
      '<img src="../../../models/a/b/images/1.png" srcset="../../../1.png 1x, ../../../2.png 2x">' +
      '<x-y data-base="../../../" data-folder="../../../benchmarks/mmlu/"></x-y>' +
      '<meta content="0; url=../../../models/new/index.html">../../../index.html in a text',
  )
  expect(made('llms.txt', `- [a/b](${base}models/a/b/): ${base}models/a/b/index.md`)).toBe(
    '- [a/b](./models/a/b/index.html): ./models/a/b/index.md',
  )
  expect(made('models/a/images/x.png', base)).toBe(base)
})

test('modules become one script, and nothing is fetched ahead', () => {
  expect(
    made(
      'index.html',
      `<link rel="preload" href="${base}f.woff2" as="font" crossorigin><script type="module" src="${base}assets/a.js"></script>` +
        `<p></p><script type="module" src="${base}assets/b.js"></script><script type="application/ld+json">{}</script>`,
    ),
  ).toBe(
    '<script defer src="./assets/site-1.js"></script><p></p><script type="application/ld+json">{}</script>',
  )
})

test('data comes as a script that hands over its text, whatever is in it', () => {
  const text = JSON.stringify({ __proto__x: "it's \\ </script>\n\u2028", n: 1 })
  const script = Buffer.from(dataScript(Buffer.from(text))).toString('utf8')
  const handed: unknown[] = []
  new Function('modelsheetsData', script)((...all: unknown[]) => handed.push(all))
  expect(handed).toEqual([[text, base]])
})

test('scripts read data of the catalogue, of boards and of sheets, and no bills', () => {
  const paths = [
    'catalogue/index.json',
    'catalogue/models-1.json',
    'benchmarks/mmlu/results-2.json',
    'devices.json',
    'models/a/b/sheet.json',
    'models/a/commands.json',
  ]
  expect(paths.filter((path) => !isScriptData(path))).toEqual([])
  for (const path of ['catalogue/bom-1.cdx.json', 'changes.json', 'models/a/b/bom.cdx.json'])
    expect(isScriptData(path)).toBe(false)
})
