import { parseFragment, serialize } from 'parse5'
import { expect, test } from 'vitest'
import { catalogueColumns, catalogueRowHtml } from '../../../src/view/catalogue-row.ts'
import { entry } from '../catalogue/entries.ts'

const bare = entry('old-id')
const full = entry('acme/widget-7b', {
  taskLabel: 'Text Generation',
  licence: 'with-conditions',
  licenceName: 'Llama 3.2 Community License',
  access: 'gated',
  replaced: true,
  family: 'acme/widget-7b',
  parameters: 7.24e9,
  active: 1.3e9,
  memory: [9.87e9],
  context: 32_768,
  downloads: 12_345,
  trend: 'up',
  updated: '2025-02-03',
})

test('a row says what is known, with the figure in full and the day for machines', () => {
  const html = catalogueRowHtml({ entry: full, summary: 'Writes short poems.' }, '/shelf')
  for (const part of [
    '<th scope="row" class="col-name"><a href="/shelf/models/acme/widget-7b/">',
    '<span class="row-owner">acme/</span><wbr><span class="row-name">widget-<wbr>7b</span></a>',
    ' <span class="mark">gated</span> <span class="mark">replaced</span>',
    '<span class="row-task">Text Generation</span> <bdi class="row-words">Writes short poems.</bdi>',
    '<td class="col-parameters is-number" data-after=" parameters">7.24B <small>1.3B active</small></td>',
    '<td class="col-memory is-number" data-before="memory ">9.9 GB</td>',
    '<td class="col-context is-number" data-after=" context">32K</td>',
    '<td class="col-license" title="Llama 3.2 Community License">With conditions</td>',
    '<td class="col-modified"><time datetime="2025-02-03">3 Feb 2025</time></td>',
    'title="12,345" data-after=" downloads">12.3K<span class="trend is-up" role="img" aria-label="rising">',
  ])
    expect(html).toContain(part)
})

test('what a row does not state is quiet, and never a zero', () => {
  const html = catalogueRowHtml({ entry: bare }, '/')
  expect(html.match(/<span class="is-quiet">–<\/span>/g)).toHaveLength(catalogueColumns.length - 1)
  expect(html).not.toContain('data-after')
})

test('what needs more than is known says so', () => {
  const open = entry('a/b', { memory: [9.87e9], atLeast: true })
  expect(catalogueRowHtml({ entry: open }, '/')).toContain('over 9.9 GB')
})

test('versions stand in the row with how many of which kind, and from which size', () => {
  const members = [
    entry('q/one', { kind: 'quantized', size: 4.4e9 }),
    entry('q/two', { kind: 'quantized', size: 3.2e9 }),
    entry('l/three', { kind: 'adapter' }),
  ]
  const html = catalogueRowHtml({ entry: full, members }, '/')
  expect(html).toContain('<summary>2 quantizations, 1 adapter, from 3.2 GB</summary>')
  for (const { id } of members) expect(html).toContain(`href="/models/${id}/"`)
  expect(html).toContain('href="/families/acme/widget-7b/"')
})

test('the words that were searched for are marked, and nothing else', () => {
  const html = catalogueRowHtml({ entry: full, terms: ['widget', 'acme'] }, '/')
  expect(html).toContain('<mark>acme</mark>/')
  expect(html).toContain('<mark>widget</mark>-7b')
})

test('every text is escaped', () => {
  const evil = '"><img src=x onerror=alert(1)>'
  const hostile = entry(`a/${evil}`, {
    taskLabel: evil,
    licence: evil,
    licenceName: evil,
    access: evil,
    updated: evil,
    family: evil,
  })
  const html = catalogueRowHtml(
    {
      entry: hostile,
      summary: evil,
      members: [entry(`b/${evil}`), entry('c/d')],
      terms: ['<img', evil],
    },
    '/',
  )
  expect(html).not.toContain('<img')
  expect(serialize(parseFragment(`<table>${html}</table>`))).not.toContain('<img')
})
