import { Ajv2020 } from 'ajv/dist/2020.js'
import { xmlFaults } from './outputs-check.ts'
import { filesIn, json, page } from './run.ts'

/** Checks the feeds of a site: Atom against its grammar, JSON Feed against its rules, and one against the other. */
export async function checkFeeds(
  site: string,
): Promise<{ feeds: number; changes: number; faults: string[] }> {
  const atom = await filesIn(site, 'feed.xml')
  const faults = await xmlFaults(site, atom, 'atom.rng')
  for (const path of atom) {
    const other = path.replace(/xml$/, 'json')
    const text = await page(site, path)
    const ids = [...text.matchAll(/<entry><id>(.*?)<\/id>/g)].map(([, id]) => id)
    const feed = await json(site, other)
    faults.push(...jsonFeedFaults(feed).map((fault) => `${other}: ${fault}`))
    const items = Array.isArray(feed['items']) ? feed['items'] : []
    if (JSON.stringify(items.map(({ id }) => id)) !== JSON.stringify(ids))
      faults.push(`${path} and ${other} have other entries`)
  }
  const validate = new Ajv2020({ strict: false }).compile(await json(site, 'schema/changes.json'))
  const lists = (await filesIn(site, '.json')).filter((path) =>
    /^changes(?:\.json$|\/\d{4}-\d{2}\.json$)/.test(path),
  )
  let changes = 0
  for (const path of lists) {
    const list = await json(site, path)
    if (!validate(list)) faults.push(`${path}: ${JSON.stringify(validate.errors?.slice(0, 2))}`)
    if (path !== 'changes.json' && Array.isArray(list['changes'])) changes += list['changes'].length
  }
  return { feeds: atom.length, changes, faults }
}

/** What breaks a rule of https://www.jsonfeed.org/version/1.1/. */
function jsonFeedFaults(feed: Record<string, unknown>): string[] {
  const faults: string[] = []
  if (feed['version'] !== 'https://jsonfeed.org/version/1.1') faults.push('another version')
  if (typeof feed['title'] !== 'string') faults.push('no title')
  for (const key of ['home_page_url', 'feed_url'])
    if (!URL.canParse(String(feed[key]))) faults.push(`${key} is no address`)
  const items: unknown[] = Array.isArray(feed['items']) ? feed['items'] : []
  const ids = new Set<unknown>()
  for (const item of items) {
    const { id, url, content_text, date_published } = Object(item)
    if (typeof id !== 'string' || ids.has(id)) faults.push(`the id ${id} is none or there twice`)
    ids.add(id)
    if (!URL.canParse(String(url))) faults.push(`${url} is no address`)
    if (typeof content_text !== 'string') faults.push(`${id} says nothing`)
    if (new Date(String(date_published)).toISOString().replace('.000Z', 'Z') !== date_published)
      faults.push(`${date_published} is no moment`)
  }
  return faults
}
