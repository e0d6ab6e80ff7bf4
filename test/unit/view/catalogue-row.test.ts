import { parseFragment, serialize } from 'parse5'
import { expect, test } from 'vitest'
import {
  type CatalogueRow,
  catalogueColumns,
  catalogueRowHtml,
} from '../../../src/view/catalogue-row.ts'

const bare: CatalogueRow = {
  id: 'old-id',
  path: 'models/old-id/',
  name: 'old-id',
  license: 'unknown',
  licenseLabel: 'Not stated',
  gated: false,
  replaced: false,
  languages: [],
}

const full: CatalogueRow = {
  ...bare,
  id: 'acme/widget-7b',
  path: 'models/acme/widget-7b/',
  owner: 'acme',
  name: 'widget-7b',
  summary: 'Writes short poems.',
  taskLabel: 'Text Generation',
  licenseLabel: 'With conditions',
  licenseName: 'Llama 3.2 Community License',
  gated: true,
  replaced: true,
  parametersText: '7.24B',
  sizeText: '4.37 GB',
  downloadsText: '12.3K',
  downloadsExact: '12,345',
  modified: '2025-02-03',
  modifiedText: '3 Feb 2025',
}

test('a row says what is known, with the figure in full and the day for machines', () => {
  expect(catalogueRowHtml(full, '/shelf')).toBe(
    [
      '<tr><th scope="row" class="col-name"><a href="/shelf/models/acme/widget-7b/">',
      '<span class="row-owner">acme/</span><wbr><span class="row-name">widget-<wbr>7b</span></a>',
      ' <span class="mark">gated</span> <span class="mark">replaced</span>',
      ' <span class="row-summary" dir="auto">Writes short poems.</span></th>',
      '<td class="col-task">Text Generation</td>',
      '<td class="col-parameters is-number" data-after=" parameters">7.24B</td>',
      '<td class="col-size is-number" data-before="from ">4.37 GB</td>',
      '<td class="col-license" title="Llama 3.2 Community License">With conditions</td>',
      '<td class="col-modified"><time datetime="2025-02-03">3 Feb 2025</time></td>',
      '<td class="col-downloads is-number" title="12,345" data-after=" downloads">12.3K</td></tr>',
    ].join(''),
  )
})

test('what a row does not state is quiet, and never a zero', () => {
  const html = catalogueRowHtml(bare, '/')
  expect(html).toContain('<td class="col-task"><span class="is-quiet">not stated</span></td>')
  expect(html.match(/<span class="is-quiet">–<\/span>/g)).toHaveLength(4)
  expect(html).not.toMatch(/0|undefined|time|title=|mark|row-owner/)
})

test('text from outside stays text in every cell', () => {
  const attack = `"><img src=x onerror=alert(1)>'&`
  const row = { ...full, id: `${attack}/x`, path: attack, owner: attack, name: attack }
  const texts = Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'string' ? attack : value]),
  )
  const html = catalogueRowHtml({ ...row, ...texts, id: `${attack}/x` }, '/')
  const table = serialize(parseFragment(`<table><tbody>${html}</tbody></table>`))
  expect(table).not.toContain('<img')
  expect(table.match(/<t[dh]/g)).toHaveLength(catalogueColumns.length)
})
