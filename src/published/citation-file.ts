import { dump } from 'js-yaml'
import { encodePath, webAddress } from '../address.ts'
import { known } from '../known.ts'
import { plainLine } from '../printable.ts'
import {
  type BibtexFields,
  type BibtexName,
  bibtexFields,
  bibtexNames,
  plainTex,
} from '../sheet/bibtex-fields.ts'
import type { BibtexEntry, CardEntry } from '../sheet/citation.ts'
import { hubOf } from '../sheet/hub.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { citedModel } from './citation.ts'
import { citationLicences } from './citation-licences.ts'

/** `CITATION.cff`: the Citation File Format 1.2.0 (https://citation-file-format.github.io/1.2.0/). */

type Json = Readonly<Record<string, unknown>>

/** What the form takes for a DOI. */
const DOI = /^10\.\d{4,9}(?:\.\d+)?\/[\w:;\-.()[\]/\\]+$/

/**
 * The file of one model; undefined where there is nothing to cite.
 * @param card BibTeX entries of the card: the one that is surely the model's own is what to cite, others are references.
 * @param message Asks the reader to cite, in words.
 */
export function citationFile(
  sheet: Sheet,
  card: readonly CardEntry[],
  message: string,
): string | undefined {
  const cited = citedModel(sheet)
  if (cited === undefined) return undefined
  const own = card.filter((entry) => entry.own)
  const sole = own.length === 1 ? own[0] : undefined
  const preferred = sole && referenceOf(sole, cited.owner)
  const works = card.flatMap((entry) =>
    preferred !== undefined && entry === sole ? [] : (referenceOf(entry, cited.owner) ?? []),
  )
  const file = {
    'cff-version': '1.2.0',
    message,
    type: 'software',
    title: cited.title,
    authors: [
      {
        name: cited.owner,
        ...known({ website: webUrl(`${hubOf(sheet)}/${encodePath(cited.owner)}`) }),
      },
    ],
    ...known({
      version: sheet.sha,
      commit: sheet.sha,
      doi: cited.doi !== undefined && DOI.test(cited.doi) ? cited.doi : undefined,
      license: licenceOf(sheet),
    }),
    'repository-artifact': sheet.url,
    url: cited.url,
    ...known({ 'preferred-citation': preferred }),
    ...(works.length > 0 ? { references: distinct(works) } : {}),
  }
  // In quotes no reader of YAML takes a revision for a number or a day for a moment.
  return dump(file, { forceQuotes: true, quoteStyle: 'double', lineWidth: -1, noRefs: true })
}

/** Licences that the form knows: one, or several of which a user takes any. */
function licenceOf({ license }: Sheet): string | readonly string[] | undefined {
  const ids = license?.spdx?.split(/\s+OR\s+/) ?? []
  if (ids.length === 0 || !ids.every((id) => citationLicences.has(id))) return undefined
  return ids.length === 1 ? ids[0] : [...new Set(ids)]
}

/** Kinds of works by the type of their entry. */
const types: Readonly<Record<string, string>> = {
  article: 'article',
  book: 'book',
  booklet: 'pamphlet',
  conference: 'conference-paper',
  inproceedings: 'conference-paper',
  manual: 'manual',
  mastersthesis: 'thesis',
  online: 'website',
  phdthesis: 'thesis',
  proceedings: 'proceedings',
  software: 'software',
  techreport: 'report',
  unpublished: 'unpublished',
  dataset: 'data',
}

/** An entry of the card as a work; undefined where its title or an author cannot be read. */
function referenceOf(entry: BibtexEntry, owner: string): Json | undefined {
  const fields = bibtexFields(entry)
  if (fields === undefined) return undefined
  const title = textOf(fields, 'title')
  const authors = bibtexNames(fields.get('author') ?? '', owner)
  if (title === undefined || authors === undefined) return undefined
  const doi = textOf(fields, 'doi')?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')
  const arxiv = /\b\d{4}\.\d{4,5}\b/.exec(textOf(fields, 'eprint') ?? '')?.[0]
  const year = /^\d{4}$/.exec(textOf(fields, 'year') ?? '')?.[0]
  return {
    type: types[entry.type] ?? 'generic',
    title,
    authors: distinct(authors.map(personOf)),
    ...known({
      year: year === undefined ? undefined : Number(year),
      journal: textOf(fields, 'journal'),
      'collection-title': textOf(fields, 'booktitle'),
      volume: textOf(fields, 'volume'),
      doi: doi !== undefined && DOI.test(doi) ? doi : undefined,
      url: webUrl(bare(fields.get('url'))) ?? webUrl(bare(fields.get('howpublished'))),
      identifiers: arxiv === undefined ? undefined : [{ type: 'other', value: `arXiv:${arxiv}` }],
    }),
  }
}

/** An address without the command of TeX around it. */
const bare = (value: string | undefined): string | undefined =>
  value?.trim().replace(/^\\url\s*\{(.*)\}$/, '$1')

function textOf(fields: BibtexFields, name: string): string | undefined {
  const text = plainTex(fields.get(name) ?? '')
  return text === undefined ? undefined : plainLine(text) || undefined
}

function personOf(name: BibtexName): Json {
  if ('whole' in name) return { name: name.whole }
  return {
    'family-names': name.family,
    ...known({ 'given-names': name.given || undefined, 'name-particle': name.particle }),
  }
}

/** An address as the form takes it: what no address can hold is encoded. */
function webUrl(text: string | undefined): string | undefined {
  const address = webAddress(text?.trim())
  return address && new URL(address).href.replace(/[\\^`{|}]/g, encodeURIComponent)
}

function distinct<Value>(list: readonly Value[]): Value[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()]
}
