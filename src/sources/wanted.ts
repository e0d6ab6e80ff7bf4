import { known } from '../known.ts'
import type { Catalog } from '../snapshot/catalog.ts'
import type { CatalogSource, SideFile } from '../snapshot/catalog-schema.ts'
import { type ListEntry, type ListQuery, listCollection, listHub } from './hub.ts'
import type { HubClient } from './hub-client.ts'
import { HubError } from './hub-error.ts'
import type { LocalModels } from './local-models.ts'
import { forEachOf } from './slots.ts'

/** A model that the catalogue asks for. */
export interface Wanted {
  id: string
  take: Set<SideFile>
  revision?: string
  /** Named by a card, not by the catalogue: that it is missing is no failure of the run. */
  optional?: boolean
  /** What a listing said of it; absent when no listing had it. */
  entry?: ListEntry
}

/** A source that could not be read, in words. */
export interface SourceFailure {
  source: string
  error: unknown
}

/** The models of the catalogue, by id in lower case, and the sources that could not be read. */
export interface WantedModels {
  wanted: Map<string, Wanted>
  failures: SourceFailure[]
}

type NamedSource = Extract<CatalogSource, { kind: 'id' }>

/**
 * Asks the Hub's listings which models the catalogue's sources mean. Ids named one by one are looked
 * up with one listing per author where that saves requests. `basesOf` sources are not read here: they
 * depend on what the others bring.
 */
export async function findWanted(
  client: HubClient,
  catalog: Catalog,
  locals: LocalModels,
): Promise<WantedModels> {
  const found: WantedModels = { wanted: new Map(), failures: [] }
  const lists = catalog.sources.filter(
    (source) => source.kind !== 'id' && source.kind !== 'basesOf',
  )
  const results = new Map<CatalogSource, (ListEntry | string)[]>()
  await forEachOf(lists, 4, async (source) => {
    try {
      results.set(source, await readSource(client, source))
    } catch (error) {
      if (!(error instanceof HubError)) throw error
      found.failures.push({ source: describeSource(source), error })
    }
  })
  // In the catalogue's order, whatever the order of the answers was.
  for (const source of lists) {
    for (const item of results.get(source) ?? []) addWanted(found.wanted, item, source, catalog)
  }
  const named = catalog.sources.filter((source) => source.kind === 'id')
  for (const source of named) {
    const id = locals.resolve(source.id) ?? source.id
    addWanted(found.wanted, id, source, catalog)
  }
  await lookUpByAuthor(client, named, found.wanted, locals)
  return found
}

/** The query a source's listing is asked with; undefined for a source that is no listing. */
export function queryOf(source: CatalogSource): ListQuery | undefined {
  switch (source.kind) {
    case 'author':
      return { author: source.author, ...limitOf(source.limit) }
    case 'quantizationsOf':
      return {
        filter: [`base_model:quantized:${source.quantizationsOf}`],
        ...limitOf(source.limit),
      }
    case 'search': {
      const { text, author, task, library, licence, tags, sort, limit } = source.search
      return {
        ...known({ text, author, task, sort }),
        filter: [
          ...listOf(library),
          ...listOf(licence).map((name) => `license:${name}`),
          ...listOf(tags),
        ],
        ...limitOf(limit),
      }
    }
    default:
      return undefined
  }
}

/** True when an exclusion of the catalogue covers the id; `*` stands for any characters. */
export function isExcluded(id: string, exclude: readonly string[]): boolean {
  return exclude.some((pattern) => {
    const text = pattern
      .split('*')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')
    return new RegExp(`^${text}$`, 'i').test(id)
  })
}

/** Adds a model to the wanted ones unless it is excluded; several sources add up their side files. */
export function addWanted(
  wanted: Map<string, Wanted>,
  item: ListEntry | string,
  source: CatalogSource,
  catalog: Catalog,
): void {
  const id = typeof item === 'string' ? item : item.id
  if (isExcluded(id, catalog.exclude)) return
  const key = id.toLowerCase()
  const listed = wanted.get(key) ?? { id, take: new Set<SideFile>() }
  for (const file of source.take ?? catalog.take) listed.take.add(file)
  if (catalog.remoteImages === 'mirror') listed.take.add('readme-images')
  if (typeof item !== 'string') {
    listed.entry ??= item
    listed.id = item.id
  }
  if (source.kind === 'id' && source.revision !== undefined) listed.revision = source.revision
  wanted.set(key, listed)
}

/** Names a source as the catalogue does, for messages. */
export function describeSource(source: CatalogSource): string {
  switch (source.kind) {
    case 'id':
      return source.id
    case 'author':
      return `author: ${source.author}`
    case 'collection':
      return `collection: ${source.collection}`
    case 'search':
      return `search: ${JSON.stringify(source.search)}`
    case 'quantizationsOf':
      return `quantizationsOf: ${source.quantizationsOf}`
    case 'basesOf':
      return `basesOf: ${String(source.basesOf)}`
  }
}

async function readSource(
  client: HubClient,
  source: CatalogSource,
): Promise<(ListEntry | string)[]> {
  if (source.kind === 'collection') return listCollection(client, source.collection)
  const query = queryOf(source)
  return query ? listHub(client, query) : []
}

/**
 * One page of an author's listing stands for up to 500 single requests: worth asking when two or more
 * of the named models are the author's. A prolific author's listing is read only as far as it may pay.
 */
async function lookUpByAuthor(
  client: HubClient,
  named: readonly NamedSource[],
  wanted: Map<string, Wanted>,
  locals: LocalModels,
): Promise<void> {
  const byAuthor = new Map<string, Set<string>>()
  for (const source of named) {
    const id = locals.resolve(source.id) ?? source.id
    const entry = wanted.get(id.toLowerCase())
    // A model that is not here yet must be asked for one by one anyway.
    const local = locals.get(id)
    const author = id.split('/')[0]
    if (!entry || entry.entry || !local?.model || !author || !id.includes('/')) continue
    byAuthor.set(author, (byAuthor.get(author) ?? new Set()).add(id))
  }
  await forEachOf(byAuthor, 4, async ([author, ids]) => {
    if (ids.size < 2) return
    const pages = Math.floor(ids.size / 2)
    const list = await listHub(client, { author, sort: 'downloads', find: { ids, pages } }).catch(
      (error: unknown) => {
        // Nothing is lost: each model is asked for by itself.
        if (error instanceof HubError) return []
        throw error
      },
    )
    for (const item of list) {
      const entry = wanted.get(item.id.toLowerCase())
      if (entry && !entry.entry) entry.entry = item
    }
  })
}

function limitOf(limit: number | undefined): { limit?: number } {
  return limit === undefined ? {} : { limit }
}

function listOf(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
