import { existsSync } from 'node:fs'
import { join } from 'node:path'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { filesIn, page } from './run.ts'

/** What is wrong with the built pages of a site, each as a line with its page. */
export interface SiteFindings {
  pages: number
  deadLinks: string[]
  repeatedIds: string[]
  inlineCode: string[]
  missingPolicy: string[]
}

const parser = unified().use(rehypeParse)

interface PageFacts {
  ids: string[]
  links: string[]
  inline: string[]
  policy: boolean
}

/** Reads what a page links to, the ids it has, and anything inline that its policy would refuse. */
export function readPage(html: string): PageFacts {
  const facts: PageFacts = { ids: [], links: [], inline: [], policy: false }
  visit(parser.parse(html), 'element', (node) => {
    const { tagName, properties } = node
    if (typeof properties['id'] === 'string') facts.ids.push(properties['id'])
    for (const name of ['href', 'src'])
      if (typeof properties[name] === 'string') facts.links.push(properties[name])
    if (tagName === 'script' && !properties['src'] && properties['type'] !== 'application/ld+json')
      facts.inline.push('script')
    if (tagName === 'style') facts.inline.push('style')
    for (const name of Object.keys(properties))
      if (/^on/i.test(name) || name === 'style') facts.inline.push(`${tagName} ${name}`)
    if (tagName === 'meta' && String(properties['httpEquiv']) === 'Content-Security-Policy')
      facts.policy = true
  })
  return facts
}

/**
 * Checks the built HTML, so that it tests what readers get: links inside the site lead to a file and a
 * fragment that exist, ids are unique, nothing is inline, every page carries its policy.
 * @param base Path the site was built for, with both slashes.
 */
export async function checkSite(site: string, base: string): Promise<SiteFindings> {
  const paths = await filesIn(site, '.html')
  const facts = new Map<string, PageFacts>()
  for (const path of paths) facts.set(path, readPage(await page(site, path)))
  const findings: SiteFindings = {
    pages: paths.length,
    deadLinks: [],
    repeatedIds: [],
    inlineCode: [],
    missingPolicy: [],
  }
  for (const [path, { ids, links, inline, policy }] of facts) {
    if (!policy) findings.missingPolicy.push(path)
    for (const what of inline) findings.inlineCode.push(`${path}: ${what}`)
    for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index)))
      findings.repeatedIds.push(`${path}: ${id}`)
    for (const link of links) {
      const dead = deadLink(link, path, site, base, facts)
      if (dead) findings.deadLinks.push(`${path}: ${link} (${dead})`)
    }
  }
  return findings
}

function deadLink(
  link: string,
  path: string,
  site: string,
  base: string,
  facts: ReadonlyMap<string, PageFacts>,
): string | undefined {
  const here = `http://site${base}${path.replace(/index\.html$/, '')}`
  const url = new URL(link, here)
  if (url.host !== 'site' || !/^http/.test(url.protocol)) return undefined
  if (!url.pathname.startsWith(base)) return 'outside the base'
  const target = decodeURIComponent(url.pathname.slice(base.length))
  const file = target === '' || target.endsWith('/') ? `${target}index.html` : target
  if (!existsSync(join(site, file))) return 'no such file'
  const fragment = decodeURIComponent(url.hash.slice(1))
  if (fragment === '' || !file.endsWith('.html')) return undefined
  return facts.get(file)?.ids.includes(fragment) ? undefined : 'no such fragment'
}
