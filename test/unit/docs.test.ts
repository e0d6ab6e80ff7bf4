import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import GithubSlugger from 'github-slugger'
import { expect, test } from 'vitest'
import {
  contentsFile,
  fileOf,
  headings,
  localLinks,
  readContents,
  sitePage,
  slugOf,
} from '../../docs-site/pages.ts'

const top = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(top, file), 'utf8')
const docs = readdirSync(join(top, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => `docs/${path}`)
const pages = readContents(read(contentsFile)).flatMap((group) =>
  group.pages.map(({ file }) => file),
)
const files = [...new Set(['README.md', ...docs, ...pages])].sort()

/** The anchors that a Markdown file has, as GitHub and Starlight make them of its headings. */
function anchorsOf(file: string): Set<string> {
  const slugger = new GithubSlugger()
  const found =
    anchors.get(file) ?? new Set(headings(read(file)).map((heading) => slugger.slug(heading)))
  anchors.set(file, found)
  return found
}
const anchors = new Map<string, Set<string>>()

test.each(files)('every link and anchor of %s leads somewhere in the repository', (file) => {
  const broken = localLinks(read(file)).filter((url) => {
    const target = fileOf(file, url)
    if (!existsSync(join(top, target))) return true
    const anchor = url.split('#')[1]
    return anchor !== undefined && !anchorsOf(target).has(decodeURIComponent(anchor))
  })
  expect(broken).toEqual([])
})

test('the list of pages names every page once', () => {
  expect(pages.length).toBeGreaterThan(10)
  expect(new Set(pages).size).toBe(pages.length)
  expect(docs.filter((file) => file !== contentsFile && !pages.includes(file))).toEqual([])
  expect(new Set(pages.map(slugOf)).size).toBe(pages.length)
})

test.each([contentsFile, ...pages])('%s begins with its title', (file) => {
  const { title, body } = sitePage(file, read(file), () => '')
  expect(title).not.toBe('')
  expect(headings(body).length).toBe(headings(read(file)).length - 1)
})

test('on the site, links lead to pages, and words stay of what is no page', () => {
  const text =
    '# Two *words*\n\nOne [page](../SECURITY.md#a), `[code](x.md)`, a [`file`](../src/a.ts), [far](https://x.org/y.md).\n\n![Alt](images/a.png)\n'
  const asked: string[] = []
  const page = sitePage('docs/hosts.md', text, (file, anchor) => {
    asked.push(file + anchor)
    return file.endsWith('.ts') ? undefined : `/${slugOf(file)}/${anchor}`
  })
  expect(page).toEqual({
    title: 'Two words',
    description: 'One page, [code](x.md), a file, far.',
    body: 'One [page](/security/#a), `[code](x.md)`, a `file`, [far](https://x.org/y.md).\n\n![Alt](/images/a.png/)\n',
  })
  expect(asked).toEqual(['docs/images/a.png', 'src/a.ts', 'SECURITY.md#a'])
})

test('what the site of the documentation takes from the project is there', () => {
  const config = read('docs-site/astro.config.mjs') + read('docs-site/write-pages.ts')
  const taken = [...config.matchAll(/'\.\.\/([^']+)'/g)].map(([, path = '']) => path)
  expect(taken.length).toBeGreaterThan(0)
  expect(taken.filter((path) => !existsSync(join(top, path)))).toEqual([])
})

test('a page has the address of its file', () => {
  expect(slugOf('docs/hosts/own-server.md')).toBe('hosts/own-server')
  expect(slugOf('SECURITY.md')).toBe('security')
  expect(slugOf('content/README.md')).toBe('content')
  expect(slugOf(contentsFile)).toBe('')
  expect(() => sitePage('docs/x.md', 'No title', () => '')).toThrow('first line')
})
