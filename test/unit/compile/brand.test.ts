import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type MadeBrand, makeBrand } from '../../../src/compile/brand.ts'
import { OwnTexts } from '../../../src/compile/own-texts.ts'
import { makeFolder } from '../snapshot/folder.ts'

const ids = new Map([['a/base', 'a/Base']])
const context = {
  endpoint: 'https://huggingface.co',
  base: '/shelf/',
  files: { 'about.md': '/shelf/about/' },
  code: 'one',
  ids,
}

/** Makes the brand of a content folder with some files. */
function brandOf(
  stated: Parameters<typeof makeBrand>[0],
  files: Readonly<Record<string, string | Buffer>> = {},
  content = makeFolder(),
): Promise<MadeBrand> {
  mkdirSync(join(content, 'brand'), { recursive: true })
  for (const [path, bytes] of Object.entries(files)) writeFileSync(join(content, path), bytes)
  const texts = new OwnTexts(makeFolder(), context)
  return makeBrand(stated, { content, texts, lineOf: (path) => path.length })
}

test('the footer is Markdown of one paragraph, and its links lead into the site', async () => {
  const { brand, problems } = await brandOf({
    footer: 'By *us*, see [about](about.md), [base](a/base) and [changes](/changes/).',
  })
  expect(problems).toEqual([])
  expect(brand.footer).toBe(
    'By <em>us</em>, see <a href="/shelf/about/">about</a>, <a href="/shelf/models/a/Base/">base</a> and <a href="/shelf/changes/">changes</a>.',
  )
})

test('a footer of several paragraphs is shown as it is written, and said', async () => {
  const { brand, problems } = await brandOf({
    footer: 'One <b>.\n\nTwo.',
    advice: 'Ask [us](nowhere.md) <b onclick="alert(1)">now</b>.',
  })
  expect(brand.footer).toBe('One &lt;b&gt;.\n\nTwo.')
  expect(brand.advice).not.toMatch(/onclick|nowhere/)
  expect(problems.map(({ code, field }) => [code, field])).toEqual(
    expect.arrayContaining([
      ['no-paragraph', 'site.footer'],
      ['dead-own-link', 'site.advice'],
    ]),
  )
})

test('links of the site stand below its base', async () => {
  const { brand } = await brandOf({
    links: {
      header: [{ label: 'Out', href: 'https://example.org/' }],
      footer: [{ label: 'In', href: '/changes/' }],
    },
  })
  expect(brand.header).toEqual([{ label: 'Out', href: 'https://example.org/' }])
  expect(brand.foot).toEqual([{ label: 'In', path: 'changes/' }])
})

test('a text is rendered once, until the places around it change', async () => {
  const store = makeFolder()
  const first = new OwnTexts(store, context)
  const one = await first.render('See [base](a/base).')
  first.finish()
  const second = new OwnTexts(store, context)
  expect(await second.render('See [base](a/base).')).toEqual(one)
  const without = new OwnTexts(store, { ...context, ids: new Map() })
  expect((await without.render('See [base](a/base).')).notes).toHaveLength(1)
})

test('a kept text that is not as it was written is rendered again', async () => {
  const store = makeFolder()
  const first = new OwnTexts(store, context)
  const one = await first.render('Hello.')
  first.finish()
  const file = join(store, 'own-texts.json')
  const kept = readFileSync(file, 'utf8')
  for (const damaged of [kept.replace('Hello', 'Hallo'), kept.slice(0, -9), '']) {
    writeFileSync(file, damaged)
    const next = new OwnTexts(store, context)
    expect(await next.render('Hello.')).toEqual(one)
    next.finish()
    expect(readFileSync(file, 'utf8')).toBe(kept)
  }
})

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0"/></svg>'
const png = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000100000000808060000000000000000000000',
  'hex',
)

test('logo, favicon and styles are carried under names that hold their digest', async () => {
  const { brand, files, problems } = await brandOf(
    {
      logo: { light: 'brand/a.svg', dark: 'brand/b.png', replacesTitle: true },
      favicon: 'brand/a.svg',
      css: 'brand/site.css',
      accent: '#1a4f96',
    },
    { 'brand/a.svg': drawing, 'brand/b.png': png, 'brand/site.css': 'a{}' },
  )
  expect(problems.map(({ code }) => code)).toEqual(['accent-moved'])
  expect(brand.logo).toMatchObject({
    light: { type: 'image/svg+xml', width: 40, height: 10 },
    dark: { type: 'image/png', width: 16, height: 8 },
    replacesTitle: true,
  })
  expect(brand.logo?.light.path).toMatch(/^assets\/logo\.[0-9a-f]{10}\.svg$/)
  expect(brand.favicon?.path).toMatch(/^assets\/favicon\.[0-9a-f]{10}\.svg$/)
  // The owner's own comes last.
  expect(brand.styles.map((path) => path.replace(/\.[0-9a-f]{10}\./, '.'))).toEqual([
    'assets/accent.css',
    'assets/site.css',
  ])
  expect(Object.values(files)).toContainEqual({ from: 'brand/b.png' })
})

test.each([
  [{ logo: 'brand/none.svg' }, 'brand-file-missing', 'site.logo', 2],
  [{ logo: 'brand/active.svg' }, 'brand-svg-active', 'site.logo', 2],
  [{ logo: { light: 'brand/a.svg', dark: 'brand/a.gif' } }, 'brand-file-type', 'site.logo.dark', 3],
  [{ logo: 'brand/out.svg' }, 'link-outside', 'site.logo', 2],
  [{ favicon: 'brand/large.png' }, 'file-too-large', 'site.favicon', 2],
  [{ css: 'brand/outside.css' }, 'brand-css-outside', 'site.css', 2],
  [{ accent: 'reddish' }, 'accent-no-colour', 'site.accent', 2],
  [{ accent: { light: '#ffe600' } }, 'accent-refused', 'site.accent.light', 3],
  [{ accent: { light: '#1a4f96', dark: '#333' } }, 'accent-refused', 'site.accent.dark', 3],
])('what cannot be taken is told with its place: %j', async (stated, code, field, line) => {
  const content = makeFolder()
  const outside = join(makeFolder(), 'out.svg')
  writeFileSync(outside, drawing)
  mkdirSync(join(content, 'brand'))
  symlinkSync(outside, join(content, 'brand/out.svg'))
  const { problems } = await brandOf(
    stated,
    {
      'brand/a.svg': drawing,
      'brand/a.gif': 'GIF89a          ',
      'brand/active.svg': drawing.replace('<path', '<script/><path'),
      'brand/large.png': Buffer.concat([png, Buffer.alloc(600 * 1024)]),
      'brand/outside.css': 'a { background: url( "//evil.example/x.png") }',
    },
    content,
  )
  expect(problems.filter(({ code }) => code !== 'accent-moved')).toMatchObject([
    { code, field, line, file: 'catalog.yaml' },
  ])
})

test('an accent that is refused says its contrast and one that would do', async () => {
  const { brand, problems } = await brandOf({ accent: { light: '#ffe600', dark: '#ffe600' } })
  expect(brand.styles).toEqual([])
  expect(problems).toMatchObject([
    {
      level: 'error',
      value: '#ffe600',
      message: expect.stringMatching(/contrast of 1\.\d\d/),
      hint: expect.stringMatching(/^#[0-9a-f]{6} has 4\.\d\d$/),
    },
  ])
})
