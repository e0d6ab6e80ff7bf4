import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { contentsFile, type Group, readContents, sitePage, slugOf } from './pages.ts'

const top = join(import.meta.dirname, '..')
const out = join(import.meta.dirname, 'src/content/docs')

/** Where the site will be, and where its sources are. */
export interface Place {
  /** Path that the site is served under, with both its slashes. */
  base: string
  /** Address of the repository, when it is known: files that are no pages are linked there. */
  repository: string | undefined
}

/** Writes the pages of the documentation where Starlight looks for them, and gives the list of them. */
export function writePages({ base, repository }: Place): Group[] {
  const groups = readContents(readFileSync(join(top, contentsFile), 'utf8'))
  const pages = [contentsFile, ...groups.flatMap((group) => group.pages.map(({ file }) => file))]
  const known = new Set([...pages, 'README.md'])
  rmSync(out, { recursive: true, force: true })
  const address = (from: string, file: string, anchor: string): string | undefined => {
    if (known.has(file)) {
      const slug = file === 'README.md' ? '' : slugOf(file)
      return `${base}${slug === '' ? '' : `${slug}/`}${anchor}`
    }
    if (file.startsWith('docs/images/'))
      return posix.join(posix.relative(posix.dirname(from), '.'), file.replace(/^docs\//, './'))
    return repository === undefined ? undefined : `${repository}/blob/main/${file}${anchor}`
  }
  cpSync(join(top, 'docs/images'), join(out, 'images'), { recursive: true })
  for (const file of pages) {
    const slug = slugOf(file) || 'index'
    const text = readFileSync(join(top, file), 'utf8')
    const page = sitePage(file, text, (to, anchor) => address(slug, to, anchor))
    const path = join(out, `${slug}.md`)
    const front = {
      title: page.title,
      description: page.description,
      editUrl: repository === undefined ? false : `${repository}/edit/main/${file}`,
    }
    mkdirSync(dirname(path), { recursive: true })
    // JSON is YAML.
    writeFileSync(path, `---\n${JSON.stringify(front, null, 2)}\n---\n\n${page.body}`)
  }
  return groups
}
