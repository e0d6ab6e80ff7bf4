import { join } from 'node:path'
import { encodePath } from '../address.ts'
import type { OwnFiles, OwnPage } from '../brand/brand.ts'
import type { Problem } from '../errors.ts'
import { known } from '../known.ts'
import { problem } from '../messages/problem.ts'
import { bounds } from '../snapshot/bounds.ts'
import { readContentFile } from '../snapshot/content-file.ts'
import { decodeText } from '../snapshot/decode.ts'
import { type OwnPageText, readPage } from '../snapshot/page-schema.ts'
import { ownFilesIn } from './own-files.ts'
import type { OwnTexts } from './own-texts.ts'

/** The folders of a site's own pages, and of files that are carried as they are. */
const PAGES = 'pages'
const PUBLIC = 'public'

/** What a site's owner put beside the models. */
export interface OwnContent {
  /** Pages that are to be rendered, each with its name: `about`, `policy/use`. */
  pages: { name: string; path: string; from: string }[]
  /** Files that are carried as they are, by their path below the base. */
  files: OwnFiles
  /** Where the addresses in a page lead, by path from `content/pages`. */
  addresses: Record<string, string>
  problems: Problem[]
}

/**
 * Looks through the folders of the site's own pages and files. `index.md` is the page of its folder; what is no
 * page in `content/pages` is carried beside the pages.
 * @param base Path that the site is served under, with both slashes.
 */
export function findOwnContent(content: string, base: string): OwnContent {
  const inPages = ownFilesIn(content, PAGES)
  const inPublic = ownFilesIn(content, PUBLIC)
  const found: OwnContent = {
    pages: [],
    files: {},
    addresses: {},
    problems: [...inPages.problems, ...inPublic.problems],
  }
  for (const file of inPages.paths) {
    const from = `${PAGES}/${file}`
    if (!/\.md$/i.test(file)) {
      found.files[file] = { from }
      found.addresses[file] = `${base}${encodePath(file)}`
      continue
    }
    const name = file.replace(/\.md$/i, '').replace(/(?:^|\/)index$/, '')
    if (name === '') {
      found.problems.push(problem({ level: 'error', code: 'own-page-front', file: from }))
      continue
    }
    const path = `${encodePath(name)}/`
    found.pages.push({ name, path, from })
    for (const key of [file, name, `${name}/`]) found.addresses[key] = `${base}${path}`
  }
  for (const file of inPublic.paths) found.files[file] = { from: `${PUBLIC}/${file}` }
  return found
}

/** Reads and renders the site's own pages, in the order in which they are listed. */
export async function makeOwnPages(
  content: string,
  { pages }: Pick<OwnContent, 'pages'>,
  texts: OwnTexts,
): Promise<{ pages: OwnPage[]; problems: Problem[] }> {
  const made: OwnPage[] = []
  const problems: Problem[] = []
  for (const { name, path, from } of pages) {
    const file = readContentFile(content, join(content, from), from, bounds.cardBytes)
    if (file === undefined || 'problem' in file) {
      if (file) problems.push(file.problem)
      continue
    }
    const { page, problems: wrong } = readPage(decodeText(file.bytes).text, from)
    problems.push(...wrong)
    const { title, body } = titled(page, name)
    const rendered = await texts.render(body, folderOf(from))
    for (const note of rendered.notes) {
      const line = note.line ?? lineOfText(body, note.value)
      const at = line === undefined ? undefined : line + page.bodyLine - 1
      problems.push({ level: 'warning', ...note, file: from, ...known({ line: at }) })
    }
    const { description, order = 0, where = 'footer' } = page.about
    made.push({ name, path, title, order, where, html: rendered.html, ...known({ description }) })
  }
  return { pages: made.sort(byOrder), problems }
}

/** The 1-based line that has a text, where a note does not say. */
function lineOfText(body: string, text: string | undefined): number | undefined {
  const at = text === undefined ? -1 : body.indexOf(text)
  return at < 0 ? undefined : body.slice(0, at).split(/\r\n|\r|\n/).length
}

const byOrder = (a: OwnPage, b: OwnPage): number =>
  a.order - b.order || (a.title < b.title ? -1 : Number(a.title > b.title))

/** Folder of a page's file below the folder of pages: '' or 'policy/'. */
function folderOf(from: string): string {
  return from.slice(PAGES.length + 1).replace(/[^/]+$/, '')
}

/** The title of a page, and its text without the heading that says it; lines stay where they are. */
function titled({ about, body }: OwnPageText, name: string): { title: string; body: string } {
  const [heading, , text = ''] = /^\s*(#[ \t]+(.+?)[ \t]*#*[ \t]*)(?=[\r\n]|$)/.exec(body) ?? []
  const first = text.replace(/[*_`]/g, '')
  const title = about.title ?? (first || name.replace(/^.*\//, ''))
  if (heading === undefined || first !== title) return { title, body }
  return { title, body: heading.replace(/[^\r\n]+/g, '') + body.slice(heading.length) }
}
