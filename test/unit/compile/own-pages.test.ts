import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { makeBrand } from '../../../src/compile/brand.ts'
import { findOwnContent, makeOwnPages } from '../../../src/compile/own-pages.ts'
import { OwnTexts } from '../../../src/compile/own-texts.ts'
import { makeFolder } from '../snapshot/folder.ts'

const base = '/shelf/'
const ids = new Map([['a/base', 'a/Base']])

/** A content folder with these files. */
function contentOf(files: Readonly<Record<string, string>>): string {
  const content = makeFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  return content
}

async function pagesOf(files: Readonly<Record<string, string>>) {
  const content = contentOf(files)
  const found = findOwnContent(content, base)
  const context = {
    endpoint: 'https://huggingface.co',
    base,
    files: found.addresses,
    code: '',
    ids,
  }
  const texts = new OwnTexts(makeFolder(), context)
  const { pages, problems } = await makeOwnPages(content, found, texts)
  return { content, texts, found, pages, problems: [...found.problems, ...problems] }
}

test('a page has its title, place and order from its front matter, or what stands for them', async () => {
  const { pages, problems } = await pagesOf({
    'pages/about.md':
      '---\ntitle: About us\ndescription: Who.\norder: 2\nwhere: header\n---\nHello.',
    'pages/policy/use.md': '# What may be *used*\n\nAll.\n\n# Second',
    'pages/policy/index.md': 'The policy.',
  })
  expect(problems).toEqual([])
  expect(pages.map(({ html: _html, ...page }) => page)).toEqual([
    {
      name: 'policy/use',
      path: 'policy/use/',
      title: 'What may be used',
      order: 0,
      where: 'footer',
    },
    { name: 'policy', path: 'policy/', title: 'policy', order: 0, where: 'footer' },
    {
      name: 'about',
      path: 'about/',
      title: 'About us',
      description: 'Who.',
      order: 2,
      where: 'header',
    },
  ])
  // The title stands above the text already; the next heading is one below it.
  expect(pages[0]?.html).not.toMatch(/What may/)
  expect(pages[0]?.html).toMatch(/<h2[^>]*>.*Second/s)
})

test('links lead to pages, files and models, and dead ones are told with their line', async () => {
  const { pages, problems } = await pagesOf({
    'pages/policy/use.md': [
      '---',
      'title: Use',
      '---',
      '[about](../about.md) [model](a/base) [hub](https://huggingface.co/A/base)',
      '[top](/benchmarks/) ![plan](plan.png) [run](javascript:alert(1)) <script>x</script>',
      '',
      '[nowhere](missing.md)',
    ].join('\n'),
    'pages/about.md': 'x',
    'pages/policy/plan.png': 'x',
  })
  const html = pages.find(({ name }) => name === 'policy/use')?.html ?? ''
  expect(html).toContain('href="/shelf/about/"')
  expect(html.match(/href="\/shelf\/models\/a\/Base\/"/g)).toHaveLength(2)
  expect(html).toContain('href="/shelf/benchmarks/"')
  expect(html).toContain('src="/shelf/policy/plan.png"')
  expect(html).not.toMatch(/javascript|<script|missing/)
  expect(problems).toContainEqual(
    expect.objectContaining({
      code: 'dead-own-link',
      file: 'pages/policy/use.md',
      line: 7,
      value: 'missing.md',
    }),
  )
})

test.each([
  ['---\nwhere: left\n---\n', 2, 'where'],
  ['---\ntitle: A\norder: first\n---\n', 3, 'order'],
  ['\n---\ntitle: A\nauthor: me\n---\n', 4, 'author'],
])('a wrong key of a page is told with its line: %j', async (text, line, field) => {
  const { pages, problems } = await pagesOf({ 'pages/a.md': text })
  expect(problems).toMatchObject([{ code: 'page-entry', file: 'pages/a.md', line, field }])
  expect(pages).toHaveLength(1)
})

test('files are carried as they are, but for what no site should have', async () => {
  const content = contentOf({
    'public/robots.txt': 'x',
    'public/.well-known/security.txt': 'x',
    'public/.DS_Store': 'x',
    'public/fonts/own.woff2': 'x',
    'public/a#b.txt': 'x',
    'pages/index.md': 'x',
    'pages/plan.png': 'x',
  })
  symlinkSync('/etc/passwd', join(content, 'public/passwd'))
  const { files, problems } = findOwnContent(content, base)
  expect(Object.keys(files).sort()).toEqual([
    '.well-known/security.txt',
    'fonts/own.woff2',
    'plan.png',
    'robots.txt',
  ])
  expect(problems.map(({ code, file }) => `${code} ${file}`).sort()).toEqual([
    'link-outside public/passwd',
    'own-file-name public/a#b.txt',
    'own-page-front pages/index.md',
  ])
})

test('pages stand in the menus where they say, and a link to one takes its place', async () => {
  const { content, texts, pages } = await pagesOf({
    'pages/about.md': '---\ntitle: About\nwhere: header\n---\n',
    'pages/imprint.md': '---\ntitle: Imprint\n---\n',
    'pages/hidden.md': '---\ntitle: Hidden\nwhere: none\n---\n',
  })
  const links = { footer: [{ page: 'imprint', label: 'Legal' }, { page: 'gone' }] }
  const { brand, problems } = await makeBrand({ links }, { content, texts, pages, lineOf: () => 4 })
  expect(brand.header).toEqual([{ label: 'About', path: 'about/' }])
  expect(brand.foot).toEqual([{ label: 'Legal', path: 'imprint/' }])
  expect(problems).toMatchObject([
    {
      code: 'own-page-unknown',
      field: 'site.links.footer[1].page',
      line: 4,
      value: 'gone',
      expected: 'one of about, hidden, imprint',
    },
  ])
})
