import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { decodeText } from '../src/snapshot/decode.ts'
import { parseCard } from '../src/snapshot/front-matter.ts'
import { type BenchModel, moveAside, root } from './cards.ts'

/**
 * Other generators over the same cards, each with the least that makes a page a card and a list of all:
 * code coloured where that is what the generator does by itself, no facts, no scores, no checks.
 */
export interface Peer {
  name: string
  /** Folder of its site. */
  folder: string
  command: string[]
  /** What it writes, its caches included, below its folder: all of it goes before a cold build. */
  written: string[]
  /** Folder of the finished pages, one of `written`. */
  out: string
  /** What stands in a page whose code was coloured; absent where the generator colours none by itself. */
  coloured?: RegExp
  /** Files that a site of it has beside its pages. */
  extras: string[]
}

/** What a peer made of the cards: by this the bench tells that it did the work it is measured by. */
export interface PeerSite {
  pages: number
  coloured: number
  /** Files that are missing. */
  missing: string[]
}

/** Takes away everything that a peer has written, so that its next build is a first one. */
export function wipe({ folder, written }: Peer): void {
  for (const path of written) moveAside(join(folder, path))
}

/** Looks through the site that a peer has built. */
export function inspectPeer({ folder, out, coloured, extras }: Peer): PeerSite {
  const site = join(folder, out)
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  )
  const isColoured = (path: string): boolean =>
    coloured?.test(readFileSync(join(site, path), 'utf8')) ?? false
  return {
    pages: pages.length,
    coloured: pages.filter(isColoured).length,
    missing: extras.filter((path) => !existsSync(join(site, path))),
  }
}

/** Makes the sites of the peers that are installed. */
export function makePeers(folder: string, models: readonly BenchModel[]): Peer[] {
  const cards = models.flatMap(({ id, path }, index) => {
    try {
      const { text } = decodeText(readFileSync(join(path, 'README.md')))
      const { body, frontMatter } = parseCard(text, undefined, () => {})
      // No name of a file may be longer than 255 bytes.
      const name = `${id.replace('/', '--').slice(0, 150)}-${index}`
      return [{ name, fields: fieldsOf(id, frontMatter.data), body }]
    } catch {
      return []
    }
  })
  return [makeAstro, makeHugo, makeEleventy].flatMap((make) => make(folder, cards) ?? [])
}

interface Card {
  name: string
  fields: Record<string, unknown>
  body: string
}

/** Six fields of plain values: what a generator makes of more is its own affair. */
function fieldsOf(id: string, data: Record<string, unknown>): Record<string, unknown> {
  const text = (key: string): string | undefined =>
    typeof data[key] === 'string' ? data[key] : undefined
  const tags = Array.isArray(data['tags'])
    ? data['tags'].filter((tag) => typeof tag === 'string')
    : []
  return {
    title: id,
    license: text('license'),
    pipeline: text('pipeline_tag'),
    library: text('library_name'),
    base: text('base_model'),
    labels: tags,
  }
}

function isThere(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function markdown({ fields }: Card, body: string): string {
  return `---\n${JSON.stringify(fields)}\n---\n${body}`
}

/** Plain Astro: a collection by its glob loader, a page a card. It lies below the generator, whose Astro it uses. */
function makeAstro(_folder: string, cards: readonly Card[]): Peer {
  const folder = join(root, '.modelsheets/bench-astro')
  rmSync(folder, { recursive: true, force: true })
  for (const card of cards) {
    // Astro looks for local images and ends where there is none.
    const body = card.body
      .replace(/(!\[[^\]]*\]\(\s*<?)(?!https?:|data:|[#/])/g, '$1https://images.example/')
      .replace(/^( {0,3}\[[^\]]+\]:\s*<?)(?!https?:|[#/])/gm, '$1https://images.example/')
    write(folder, `cards/${card.name}.md`, markdown(card, body))
  }
  write(folder, 'package.json', '{"type":"module"}')
  write(folder, 'astro.config.mjs', 'export default { telemetry: false }\n')
  write(
    folder,
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content'\nimport { glob } from 'astro/loaders'\nexport const collections = { cards: defineCollection({ loader: glob({ pattern: '*.md', base: './cards', generateId: ({ entry }) => entry.replace(/\\.md$/, '') }) }) }\n`,
  )
  write(
    folder,
    'src/pages/[id].astro',
    `---\nimport { getCollection, render } from 'astro:content'\nexport async function getStaticPaths() {\n  return (await getCollection('cards')).map((card) => ({ params: { id: card.id }, props: { card } }))\n}\nconst { card } = Astro.props\nconst { Content } = await render(card)\n---\n<html lang="en"><head><meta charset="utf-8" /><title>{card.data.title}</title></head><body><h1>{card.data.title}</h1><Content /></body></html>\n`,
  )
  write(
    folder,
    'src/pages/index.astro',
    `---\nimport { getCollection } from 'astro:content'\nconst cards = await getCollection('cards')\n---\n<html lang="en"><head><meta charset="utf-8" /><title>Cards</title></head><body><ul>{cards.map(({ id, data }) => <li><a href={id}>{data.title}</a></li>)}</ul></body></html>\n`,
  )
  const astro = join(root, 'node_modules/astro/bin/astro.mjs')
  return {
    name: 'Astro, glob loader',
    folder,
    command: [process.execPath, astro, 'build', '--silent'],
    // Its content store lies in one of these, by the command that built it.
    written: ['dist', '.astro', 'node_modules'],
    out: 'dist',
    coloured: /<pre class="astro-code/,
    extras: [],
  }
}

/** Hugo: flat files, code coloured, feed and site map as it makes them by itself. */
function makeHugo(folder: string, cards: readonly Card[]): Peer | undefined {
  if (!isThere('hugo')) return undefined
  const site = join(folder, 'hugo')
  // What looks like one of its shortcodes ends it.
  for (const card of cards)
    write(
      site,
      `content/models/${card.name}.md`,
      markdown(card, card.body.replace(/\{\{([<%])/g, '{ {$1')),
    )
  write(
    site,
    'config.toml',
    'baseURL = "https://cards.example/"\ntitle = "Cards"\n[markup.goldmark.renderer]\nunsafe = true\n[markup.highlight]\nnoClasses = false\n',
  )
  const page = (body: string): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>${body}</body></html>\n`
  write(site, 'layouts/_default/single.html', page('{{ .Content }}'))
  const list = page(
    '<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
  )
  write(site, 'layouts/index.html', list)
  write(site, 'layouts/_default/list.html', list)
  return {
    name: 'Hugo',
    folder: site,
    command: ['hugo', '--quiet', '--cleanDestinationDir', '--cacheDir', join(site, 'cache')],
    written: ['public', 'resources', 'cache', '.hugo_build.lock'],
    out: 'public',
    coloured: /<pre[^>]* class="chroma"[^>]*><code[^>]*>.*<span class="(?!line"|cl")/,
    extras: ['index.xml', 'sitemap.xml'],
  }
}

/** Eleventy: flat files through its own Markdown, no template language inside the cards, no colours. */
function makeEleventy(folder: string, cards: readonly Card[]): Peer | undefined {
  if (!isThere('eleventy')) return undefined
  const site = join(folder, 'eleventy')
  for (const card of cards) write(site, `cards/${card.name}.md`, markdown(card, card.body))
  write(site, 'cards/cards.json', '{"layout":"card.njk","tags":"cards"}')
  write(
    site,
    '_includes/card.njk',
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content | safe }}</body></html>\n',
  )
  write(
    site,
    'index.njk',
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cards</title></head><body><ul>{% for card in collections.cards %}<li><a href="{{ card.url }}">{{ card.data.title }}</a></li>{% endfor %}</ul></body></html>\n',
  )
  write(site, 'eleventy.config.js', 'module.exports = () => ({ markdownTemplateEngine: false })\n')
  return {
    name: 'Eleventy',
    folder: site,
    command: ['eleventy', '--quiet'],
    written: ['_site', '.cache'],
    out: '_site',
    extras: [],
  }
}
