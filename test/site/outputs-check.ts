import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { memoryPages, validateXML } from 'xmllint-wasm'
import { filesIn, page, root } from './run.ts'

/** What is wrong with the files for programs of a built site, each as a line with its file. */

const schema = (name: string): string =>
  readFileSync(join(root, 'test/site/fixtures/schemas', name), 'utf8')

/** Checks XML files of a site against a schema. */
export async function xmlFaults(
  site: string,
  paths: readonly string[],
  schemaFile: string,
): Promise<string[]> {
  const faults: string[] = []
  for (const path of paths) {
    const { errors } = await validateXML({
      xml: [{ fileName: 'file.xml', contents: await page(site, path) }],
      schema: schema(schemaFile),
      extension: schemaFile.endsWith('.rng') ? 'relaxng' : 'schema',
      initialMemoryPages: 32 * memoryPages.MiB,
      maxMemoryPages: memoryPages.GiB,
    })
    faults.push(...errors.slice(0, 3).map(({ rawMessage }) => `${path}: ${rawMessage}`))
  }
  return faults
}

const parser = unified().use(rehypeParse)

/** What the head of a page says to search engines. */
interface PageHead {
  noindex: boolean
  canonical?: string
  /** Contents of `og:` properties by name. */
  properties: Map<string, string>
  /** Texts of scripts of data. */
  data: string[]
}

/** Reads the head of a page as a browser would. */
export function readHead(html: string): PageHead {
  const head: PageHead = { noindex: false, properties: new Map(), data: [] }
  visit(parser.parse(html), 'element', ({ tagName, properties, children }) => {
    if (tagName === 'meta' && properties['name'] === 'robots') head.noindex = true
    if (tagName === 'meta' && typeof properties['property'] === 'string')
      head.properties.set(properties['property'], String(properties['content']))
    if (tagName === 'link' && String(properties['rel']) === 'canonical')
      head.canonical = String(properties['href'])
    if (tagName === 'script' && properties['type'] === 'application/ld+json')
      head.data.push(children.map((child) => ('value' in child ? child.value : '')).join(''))
  })
  return head
}

/** Pages that search engines may list, by address, each with its head. */
async function listedPages(site: string, address: string): Promise<Map<string, PageHead>> {
  const heads = new Map<string, PageHead>()
  for (const path of await filesIn(site, '.html')) {
    const head = readHead(await page(site, path))
    if (!head.noindex) heads.set(`${address}${path.replace(/index\.html$/, '')}`, head)
  }
  return heads
}

/**
 * Checks what a site built for an address tells search engines.
 * @param address The site's address and base, with a slash at the end.
 */
export async function searchFaults(
  site: string,
  address: string,
): Promise<{ pages: number; dated: number; things: Map<string, number>; faults: string[] }> {
  const faults = [
    ...(await xmlFaults(site, ['sitemap.xml'], 'siteindex.xsd')),
    ...(await xmlFaults(
      site,
      (await filesIn(site, '.xml')).filter((path) => /^sitemap-\d+\.xml$/.test(path)),
      'sitemap.xsd',
    )),
  ]
  const listed = new Set<string>()
  let dated = 0
  for (const [, file = ''] of (await page(site, 'sitemap.xml')).matchAll(/<loc>(.*?)<\/loc>/g)) {
    const text = await page(site, file.slice(address.length))
    dated += text.split('<lastmod>').length - 1
    for (const [, loc = ''] of text.matchAll(/<loc>(.*?)<\/loc>/g)) {
      if (listed.has(decoded(loc))) faults.push(`${loc} stands twice`)
      listed.add(decoded(loc))
    }
  }
  const pages = await listedPages(site, address)
  const things = new Map<string, number>()
  for (const [url, { canonical = '', properties, data }] of pages) {
    if (!listed.has(url)) faults.push(`${url} is in no sitemap`)
    if (decoded(canonical) !== url) faults.push(`${url} has the canonical address ${canonical}`)
    if (properties.get('og:url') !== canonical) faults.push(`${url} has another og:url`)
    for (const text of data) faults.push(...thingFaults(url, text, things))
  }
  for (const url of listed) if (!pages.has(url)) faults.push(`${url} is listed and no page`)
  return { pages: pages.size, dated, things, faults }
}

/** Addresses of pages are told apart by what they mean, not by how they are encoded. */
const decoded = (address: string): string => decodeURIComponent(address)

/** Reads one document of structured data; counts its things by type. */
function thingFaults(url: string, text: string, counts: Map<string, number>): string[] {
  const document: unknown = JSON.parse(text)
  const graph: unknown = Reflect.get(Object(document), '@graph')
  if (Reflect.get(Object(document), '@context') !== 'https://schema.org' || !Array.isArray(graph))
    return [`${url} has data that is no graph of schema.org`]
  for (const thing of graph) {
    const type = String(Reflect.get(Object(thing), '@type'))
    counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  return []
}
