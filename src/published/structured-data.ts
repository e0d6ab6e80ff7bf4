import { encodePath, hubUrl, splitId } from '../address.ts'
import { known } from '../known.ts'
import { hubOf } from '../sheet/hub.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { measuresOf, taskName } from '../view/known-names.ts'
import type { Board } from '../view/scoreboard.ts'
import { sheetPath } from '../view/url.ts'
import { dayOf } from './day.ts'

/**
 * What a page is about, as schema.org data that search engines read (https://schema.org/docs/full.html).
 * What is not known is left out.
 */

/** One thing with its properties. */
export type Thing = Readonly<Record<string, unknown>>

/** Gives the address of a path below the base, in full where the site's own address is known. */
export type AddressOf = (path: string) => string

/** The way to a page, as search engines print it. */
interface Crumb {
  name: string
  path: string
}

/** Things as one document, as it may stand between the tags of a script of data. */
export function structuredDataText(things: readonly Thing[]): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': things })
  // Nothing in it may end the script or begin a comment: https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements
  return text.toWellFormed().replaceAll('<', '\\u003c')
}

/** Where a page stands below the first one. */
export function breadcrumbs(crumbs: readonly Crumb[], address: AddressOf): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address(path),
    })),
  }
}

/** The site as a whole. */
export function siteThing(
  site: { title: string; description?: string },
  language: string,
  address: AddressOf,
): Thing {
  const { title: name, description } = site
  return {
    '@type': ['WebSite', 'DataCatalog'],
    '@id': address(''),
    name,
    url: address(''),
    inLanguage: language,
    ...known({ description }),
  }
}

/**
 * A model: a work with its maker, licence and what it is based on. Its maker is named as the account that
 * it is; whether that is a person or an organisation is not known.
 */
export function modelThing(sheet: Sheet, address: AddressOf): Thing {
  const { id, url, license, languages, summary } = sheet
  const hub = hubOf(sheet)
  const { owner } = splitId(id)
  const tags = [sheet.task && taskName(sheet.task), sheet.library?.label, ...sheet.tags.topics]
  const papers = sheet.papers.filter(({ own }) => own)
  return {
    '@type': 'CreativeWork',
    '@id': `${address(sheetPath(id))}#model`,
    name: sheet.title,
    identifier: id,
    url: address(sheetPath(id)),
    sameAs: url,
    ...known({
      description: summary,
      version: sheet.sha,
      creator:
        owner === undefined ? undefined : { '@id': `${hub}/${encodePath(owner)}`, name: owner },
      license: license?.url,
      inLanguage: languages.length > 0 ? languages.map(({ code }) => code) : undefined,
      dateCreated: dayOf(sheet.createdAt),
      dateModified: dayOf(sheet.lastModified),
      sdDatePublished: dayOf(sheet.snapshotDate),
      keywords: tags.filter((tag) => tag !== undefined),
      isBasedOn: several(
        sheet.baseModels
          .filter(({ contradictedBy }) => contradictedBy === undefined)
          .map((base) => hubUrl(hub, base.id)),
      ),
      citation: several(
        papers.map((paper) => ({
          '@type': 'ScholarlyArticle',
          '@id': paper.url,
          ...known({ name: paper.title }),
        })),
      ),
    }),
    subjectOf: {
      '@type': 'DataDownload',
      contentUrl: `${address(sheetPath(id))}sheet.json`,
      encodingFormat: 'application/json',
    },
  }
}

/** The results of a benchmark as a set of data. */
export function boardThing(board: Board, name: string, address: AddressOf): Thing {
  const { benchmark, path } = board
  const file = (at: string, encodingFormat: string): Thing => ({
    '@type': 'DataDownload',
    contentUrl: `${address(path)}${at}`,
    encodingFormat,
  })
  return {
    '@type': 'Dataset',
    '@id': `${address(path)}#results`,
    name,
    description: `${measuresOf(benchmark)} ${board.summary}.`,
    url: address(path),
    measurementTechnique: benchmark.name,
    includedInDataCatalog: { '@id': address('') },
    distribution: [file('results.json', 'application/json'), file('results.csv', 'text/csv')],
    ...known({ citation: benchmark.paper }),
  }
}

function several<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined
}
