import { words } from '../messages/words.ts'
import { sheetPath } from '../view/url.ts'
import { changeText, type ListedChange } from './changes.ts'
import { type Xml, xml, xmlDocument } from './xml.ts'

/**
 * Changes as feeds: Atom (RFC 4287) and JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Both have the same
 * entries under the same ids.
 */

/** What a feed is of. */
export interface FeedInput {
  title: string
  /** Path of the folder that the feed is in, below the base. */
  path: string
  /** Path of the page that it stands for. */
  page: string
  /** Who publishes it: the site. */
  publisher: string
  /** Day of the latest snapshot. */
  updated: string
  changes: readonly ListedChange[]
  /** Full address of a path below the base. */
  address: (path: string) => string
}

/** Names of feeds in their folder. */
export const feedFiles = { atom: 'feed.xml', json: 'feed.json' } as const

const instant = (day: string): string => `${day}T00:00:00Z`

/** The feed as Atom. */
export function atomFeed(feed: FeedInput): string {
  const { title, path, page, publisher, updated, changes, address } = feed
  const self = address(`${path}${feedFiles.atom}`)
  const entry = (change: ListedChange): Xml => {
    const { id, model, date, kind } = change
    const text = changeText(change)
    return xml(
      'entry',
      {},
      xml('id', {}, `urn:uuid:${id}`),
      xml('title', { type: 'text' }, words.common.labelled({ label: model, text })),
      xml('updated', {}, instant(date)),
      xml('link', { rel: 'alternate', type: 'text/html', href: address(sheetPath(model)) }),
      xml('category', { term: kind }),
      xml('summary', { type: 'text' }, text),
    )
  }
  return xmlDocument(
    xml(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom' },
      xml('id', {}, self),
      xml('title', { type: 'text' }, title),
      xml('updated', {}, instant(changes[0]?.date ?? updated)),
      xml('author', {}, xml('name', {}, publisher)),
      xml('generator', {}, 'modelsheets'),
      xml('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      xml('link', { rel: 'alternate', type: 'text/html', href: address(page) }),
      ...changes.map(entry),
    ),
  )
}

/** The feed as JSON Feed. */
export function jsonFeed(feed: FeedInput): object {
  const { title, path, page, publisher, changes, address } = feed
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: address(page),
    feed_url: address(`${path}${feedFiles.json}`),
    authors: [{ name: publisher }],
    items: changes.map(({ id, model, date, ...change }) => ({
      id: `urn:uuid:${id}`,
      url: address(sheetPath(model)),
      title: words.common.labelled({ label: model, text: changeText(change) }),
      content_text: changeText(change),
      date_published: instant(date),
      tags: [change.kind],
    })),
  }
}
