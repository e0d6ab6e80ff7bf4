import { chosenFacets, type FacetName, facetNames, isFieldFacet } from './facets.ts'

/** Orders that a reader can pick; `best` is by relevance when something is searched, else featured first. */
export const orders = [
  'best',
  'downloads',
  'likes',
  'updated',
  'added',
  'parameters',
  'memory',
  'context',
  'name',
] as const
/** One of these, or by the scores of a benchmark: `score:` and its slug. */
export type Order = (typeof orders)[number] | `score:${string}`

/** Reads the name of an order. */
export function readOrder(text: string | null): Order | undefined {
  const board = boardOf(text ?? '')
  return board === undefined ? oneOf(orders, text) : `score:${board}`
}

/** The benchmark that an order goes by. */
export function boardOf(order: string): string | undefined {
  return /^score:([a-z0-9-]+)$/.exec(order)?.[1]
}

/** Kinds of memory of the reader's machine, as the fit panel of a sheet names them. */
export type Machine = 'graphics' | 'unified' | 'system'

/** What the reader asked of the catalogue: the part of the address after `?`. */
export interface CatalogueQuery {
  text: string
  /** The text is looked for in the cards, too. */
  cards: boolean
  /** Chosen values by facet; a model fits when it has one of them. */
  chosen: Partial<Record<FacetName, string[]>>
  /** Billions of parameters, from and to. */
  least?: number
  most?: number
  /** The two count the parameters that work on one token. */
  active: boolean
  /** Most gigabytes to download. */
  download?: number
  /** Gigabytes of the reader's machine, when only what fits is wanted. */
  fits?: number
  machine: Machine
  /** Tokens that must fit with it. */
  context: number
  /** Only models with scores. */
  scored: boolean
  order: Order
  /** The other way round than the order's own. */
  reversed: boolean
  /** Each quantization and adapter in a row of its own. */
  flat: boolean
}

/** Tokens that must fit where the reader names none; lists and pictures tell the memory at as many. */
export const DEFAULT_CONTEXT = 8192

/** Orders that begin with the least. */
const LEAST_FIRST: readonly Order[] = ['memory', 'name']

/** Whether an order begins with the largest, turned round or not. */
export function isDescending({
  order,
  reversed,
}: Pick<CatalogueQuery, 'order' | 'reversed'>): boolean {
  return LEAST_FIRST.includes(order) === reversed
}

const number = (text: string | null, most: number): number | undefined => {
  const value = Number(text)
  return text && Number.isFinite(value) && value >= 0 && value <= most ? value : undefined
}

const oneOf = <Value extends string>(
  values: readonly Value[],
  text: string | null,
): Value | undefined => values.find((value) => value === text)

/** Reads the query of an address; what makes no sense is left out. */
export function parseQuery(search: string): CatalogueQuery {
  const asked = new URLSearchParams(search)
  const chosen: CatalogueQuery['chosen'] = {}
  const fields = new Set([...asked.keys()].filter(isFieldFacet))
  for (const name of [...facetNames, ...fields]) {
    const values = asked.getAll(name)
    if (values.length > 0) chosen[name] = values
  }
  const [least, most] = (asked.get('params') ?? '').split('-')
  const [, order = '', reversed] = /^(.*?)(-reversed)?$/s.exec(asked.get('sort') ?? '') ?? []
  const values = {
    least: number(least ?? null, 1e6),
    most: number(most ?? null, 1e6),
    download: number(asked.get('download'), 1e6),
    fits: number(asked.get('fits'), 1e5),
  }
  return {
    text: asked.get('q') ?? '',
    cards: asked.has('cards'),
    chosen,
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
    active: asked.has('active'),
    machine: oneOf(['graphics', 'unified', 'system'], asked.get('memory')) ?? 'graphics',
    context: number(asked.get('context'), 1e8) ?? DEFAULT_CONTEXT,
    scored: asked.has('scored'),
    order: readOrder(order) ?? 'best',
    reversed: reversed !== undefined,
    flat: asked.has('flat'),
  }
}

/** Writes a query as an address's search part; an empty query is an empty text. */
export function printQuery(query: CatalogueQuery): string {
  const { text, least, most, fits, machine, context, order, reversed } = query
  const hasRange = least !== undefined || most !== undefined
  const parts: [string, string | number | true | undefined][] = [
    ['q', text.trim() || undefined],
    ['cards', query.cards || undefined],
    // What is not stated is a value too: `task=`.
    ...chosenFacets(query.chosen).flatMap((name) =>
      (query.chosen[name] ?? []).map((value): [string, string] => [escapePart(name), value]),
    ),
    ['params', hasRange ? `${least ?? ''}-${most ?? ''}` : undefined],
    ['active', (hasRange && query.active) || undefined],
    ['download', query.download],
    ['fits', fits],
    ['memory', fits === undefined || machine === 'graphics' ? undefined : machine],
    ['context', fits === undefined || context === DEFAULT_CONTEXT ? undefined : context],
    ['scored', query.scored || undefined],
    ['sort', order === 'best' ? undefined : reversed ? `${order}-reversed` : order],
    ['flat', query.flat || undefined],
  ]
  const printed = parts.flatMap(([name, value]) => {
    if (value === undefined) return []
    return value === true ? name : `${name}=${escapePart(String(value))}`
  })
  return printed.length > 0 ? `?${printed.join('&')}` : ''
}

/** Encodes what an address needs encoded, and leaves what people read: slashes, colons, commas. */
function escapePart(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
}

/** Whether nothing is asked, so that the printed page is the answer. */
export function isEmptyQuery(query: CatalogueQuery): boolean {
  return printQuery(query) === ''
}
