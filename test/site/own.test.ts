import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { filesIn, json, page } from './run.ts'

const { site } = inject('mixed')

test('every page has the links, the footer, the logo and the styles of its owner', async () => {
  const [logo] = await filesIn(join(site, 'assets'), '.svg')
  expect(await filesIn(join(site, 'assets'), '.svg')).toHaveLength(2)
  expect(logo).toMatch(/^(?:favicon|logo)\.[0-9a-f]{10}\.svg$/)
  for (const path of ['index.html', 'models/acme/good-model/index.html', '404.html']) {
    const html = await page(site, path)
    expect(html).toMatch(/<img class="site-logo" src="\/shelf\/assets\/logo\.\w+\.svg" alt/)
    expect(html).toMatch(/<link rel="icon" href="\/shelf\/assets\/favicon\.\w+\.svg"/)
    const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, at]) => at)
    expect(styles).toContainEqual(expect.stringMatching(/^\/shelf\/assets\/accent\.\w+\.css$/))
    expect(styles).toContainEqual(expect.stringMatching(/^\/shelf\/assets\/site\.\w+\.css$/))
    expect(html).toContain('href="https://acme.example/intranet"')
    expect(html).toContain('from <em>its own</em> Hub.')
    expect(html).toContain('<code>legal@acme.example</code>')
    expect(html).not.toContain('public repository')
  }
})

test('pages of the site stand at their address, in the menus and in the sitemap', async () => {
  const about = await page(site, 'about/index.html')
  expect(about).toContain('<h1>About this shelf</h1>')
  expect(about).toContain('content="Who keeps it."')
  expect(about).toContain('href="/shelf/models/acme/good-model/"')
  expect(about).toContain('href="/shelf/policy/use/"')
  expect(about).toContain('src="/shelf/drawing.svg"')
  const use = await page(site, 'policy/use/index.html')
  expect(use).toContain('<h1>What may be used</h1>')
  const front = await page(site, 'index.html')
  expect(front).toMatch(/<nav[^>]*>.*href="\/shelf\/about\/".*<\/nav>/s)
  expect(front).toMatch(/<footer.*href="\/shelf\/policy\/use\/".*<\/footer>/s)
  expect(await page(site, 'sitemap-1.xml')).toContain('/shelf/about/</loc>')
})

test('files are carried as they are, and listed with what the build wrote', async () => {
  expect(await page(site, '.well-known/security.txt')).toBe(
    'Contact: mailto:security@acme.example\n',
  )
  const { files } = await json(site, '.modelsheets.json')
  expect(files).toHaveProperty(['.well-known/security.txt'])
  expect(files).toHaveProperty(['about/index.html'])
  expect(existsSync(join(site, 'drawing.svg'))).toBe(true)
})

test('the editor’s own fields stand on the sheet, in its record and in its Markdown', async () => {
  const html = await page(site, 'models/acme/good-model/index.html')
  const [, block = ''] = /<section id="fields"(.*?)<\/section>/s.exec(html) ?? []
  expect(block).toMatch(/Approved by.*Ada of Acme.*Review date.*<time datetime="2026-03-01">/s)
  expect(block).toMatch(/<a href="https:\/\/acme\.example\/tickets\/1" rel="noopener">/)
  const { editor } = await json(site, 'models/acme/good-model/sheet.json')
  expect(editor).toMatchObject({
    fields: [
      { key: 'approved-by', label: 'Approved by', type: 'text', value: 'Ada of Acme' },
      { key: 'review-date', type: 'date', value: '2026-03-01' },
      { key: 'ticket', type: 'link' },
      { key: 'ships', type: 'list', value: ['Ann', 'Bess'] },
    ],
  })
  expect(await page(site, 'models/acme/good-model/index.md')).toMatch(/Ada of Acme.*Ann, Bess/s)
})
