import { AskedOnce } from './asked-once.ts'
import { type CardWords, cardFiles, cardQuery, fileOfWord, placesOf } from './card-text.ts'
import { type Entry, unpackBlock } from './entry.ts'
import { type FieldFacet, isFieldFacet } from './facets.ts'
import { type Family, foldFamilies } from './families.ts'
import { BLOCK, type CatalogueIndex, type ListFetch, SUMMARIES } from './files.ts'
import { boardOf, type CatalogueQuery } from './query.ts'
import { SearchIndex, searchable, textMatcher } from './search.ts'
import { type Condition, conditionsOf, inOrder, type Selection, select } from './select.ts'

/** One row of an answer. */
export interface AnswerRow extends Family {
  summary?: string | undefined
  /** Words of the name that were searched for. */
  terms: string[]
  /** Its figure in the benchmark that the order goes by. */
  score?: string | undefined
  /** Whether only its card has what was searched for. */
  inCard?: boolean
}

/** What a query gives: the first rows, and what follows for the filters. */
export interface Answer {
  /** Models that fit. */
  models: number
  /** Rows that they make. */
  count: number
  rows: AnswerRow[]
  /** Models with each value, among those that fit everything else. */
  counts: Record<string, Record<string, number>>
  /** Where nothing fits: what to leave out, and how many models that gives. */
  relax: { condition: Condition | 'text'; models: number }[]
  /** Models that were looked at, of all. */
  looked: number
  of: number
}

/** A model's place in a benchmark, 0 for the best, and its figure. */
interface RankedModel {
  rank: number
  text: string
}

/** Summaries are looked through where names and tags give fewer models than this. */
const ENOUGH = 24

/** Rows in the order that was picked: by what they show, which is the original's. */
function rowsInOrder(
  rows: Family[],
  query: CatalogueQuery,
  placeOf: (entry: Entry) => number | undefined,
): Family[] {
  if (query.order === 'best') return rows
  const byEntry = new Map(rows.map((row) => [row.entry, row]))
  return inOrder([...byEntry.keys()], query, placeOf).flatMap((entry) => byEntry.get(entry) ?? [])
}

/**
 * Answers queries over the catalogue, from files that are fetched when they are needed: the first block for the first
 * answer, the others after it, summaries for the rows that are shown.
 */
export class Answers {
  readonly #fetch: ListFetch
  readonly #entries: Entry[] = []
  readonly #place = new Map<Entry, number>()
  readonly #summaries = new Map<number, Promise<string[]>>()
  readonly #texts = new Map<number, string[]>()
  readonly #searchable = new Map<number, string>()
  readonly #cards = new AskedOnce<string, CardWords>()
  readonly #rankings = new AskedOnce<string, Map<number, RankedModel>>()
  #index: Promise<CatalogueIndex> | undefined
  #search: SearchIndex | undefined
  #loading: Promise<void> = Promise.resolve()
  #blocks = 0

  constructor(fetch: ListFetch) {
    this.#fetch = fetch
  }

  /** The values of facets and the size of the catalogue. */
  index(): Promise<CatalogueIndex> {
    this.#index ??= this.#fetch.index().catch((error: unknown) => {
      // The next question asks again.
      this.#index = undefined
      throw error
    })
    return this.#index
  }

  /** Loads one more block, unless all are there; gives whether there are more. */
  async loadBlock(): Promise<boolean> {
    const { models, languages } = await this.index()
    const blocks = Math.ceil(models / BLOCK)
    const former = this.#loading.catch(() => {
      // Whoever waited for it was told.
    })
    this.#loading = former.then(async () => {
      if (this.#blocks >= blocks) return
      const block = await this.#fetch.block(this.#blocks + 1)
      this.#blocks += 1
      const entries = unpackBlock(block)
      for (const entry of entries) this.#place.set(entry, this.#entries.push(entry) - 1)
      this.#search ??= new SearchIndex((code) => languages[code] ?? [])
      this.#search.add(entries)
    })
    await this.#loading
    return this.#blocks < blocks
  }

  /** Loads the summaries of all blocks that are there, for a search that looks into them. */
  async loadSummaries(): Promise<void> {
    const files = Math.ceil(this.#entries.length / SUMMARIES)
    await Promise.all(Array.from({ length: files }, (_none, file) => this.#summariesOf(file)))
  }

  /** Whether a query finds so little by names that its words should be looked for in summaries. */
  wantsSummaries(query: CatalogueQuery, answer: Answer): boolean {
    return (
      query.text.trim() !== '' &&
      answer.models < ENOUGH &&
      this.#texts.size * SUMMARIES < this.#entries.length
    )
  }

  /** Answers from what is loaded. */
  async answer(query: CatalogueQuery, limit: number): Promise<Answer> {
    if (this.#blocks === 0) await this.loadBlock()
    const { models: of, facets } = await this.index()
    const fields = Object.keys(facets).filter(isFieldFacet)
    const terms = new Map<Entry, string[]>()
    const named = query.text.trim() === '' ? this.#entries : this.#find(query.text, terms)
    const inCards = query.cards ? await this.#findInCards(query.text, named) : new Set<Entry>()
    const found = inCards.size > 0 ? [...named, ...inCards] : named
    const selection = select(found, query, fields)
    const ranked = await this.#rankedBy(query)
    const rankOf = (entry: Entry): RankedModel | undefined =>
      ranked?.get(this.#place.get(entry) ?? -1)
    const placeOf = (entry: Entry): number | undefined => rankOf(entry)?.rank
    const ordered = inOrder(selection.entries, query, placeOf)
    const rows =
      query.flat || query.text.trim() !== ''
        ? ordered.map((entry) => ({ entry, members: [] }))
        : rowsInOrder(foldFamilies(ordered), query, placeOf)
    return {
      models: ordered.length,
      count: rows.length,
      rows: rows.slice(0, limit).map((row) => ({
        ...row,
        summary: this.#summaryOf(row.entry),
        terms: terms.get(row.entry) ?? [],
        score: rankOf(row.entry)?.text,
        inCard: inCards.has(row.entry),
      })),
      counts: Object.fromEntries(
        Object.entries(selection.counts).map(([name, counts]) => [
          name,
          Object.fromEntries(counts),
        ]),
      ),
      relax: ordered.length > 0 ? [] : this.#relax(query, selection, fields),
      looked: this.#entries.length,
      of,
    }
  }

  /** The models of the benchmark that a query's order goes by, by their places in the catalogue. */
  async #rankedBy({ order }: CatalogueQuery): Promise<Map<number, RankedModel> | undefined> {
    const board = boardOf(order)
    const { setups } = await this.index()
    if (board === undefined || !setups.some(({ slug }) => slug === board)) return undefined
    return this.#rankings.get(board, async () => {
      const { places, texts } = await this.#fetch.ranking(board)
      return new Map(places.map((place, rank) => [place, { rank, text: texts[rank] ?? '' }]))
    })
  }

  /** The summaries of some rows, fetched where they are not there yet. */
  async summaries(entries: readonly Entry[]): Promise<string[]> {
    const files = new Set(
      entries.map((entry) => Math.floor((this.#place.get(entry) ?? 0) / SUMMARIES)),
    )
    await Promise.all([...files].map((file) => this.#summariesOf(file)))
    return entries.map((entry) => this.#summaryOf(entry) ?? '')
  }

  #find(text: string, terms: Map<Entry, string[]>): Entry[] {
    const hits = this.#search?.search(text) ?? []
    for (const hit of hits) terms.set(hit.entry, hit.terms)
    const matches = hits.length < ENOUGH ? textMatcher(text) : undefined
    const more = matches
      ? this.#entries.filter(
          (entry, place) => !terms.has(entry) && matches(this.#textOf(entry, place)),
        )
      : []
    return [...hits.map(({ entry }) => entry), ...more]
  }

  /** The models whose cards have every word of a text, without those that were found by name; the files are fetched. */
  async #findInCards(text: string, named: readonly Entry[]): Promise<Set<Entry>> {
    const words = cardQuery(text)
    if (words.length === 0) return new Set()
    const { models } = await this.index()
    const blocks = Array.from({ length: this.#blocks }, (_none, at) => at + 1)
    const found = await Promise.all(
      blocks.map(async (block) => {
        const files = cardFiles(models, block)
        const sets = await Promise.all(
          words.map(async (word) =>
            placesOf(word, await this.#cardWords(block, fileOfWord(word, files))),
          ),
        )
        const [first, ...others] = sets.filter((set) => set !== undefined)
        return [...(first ?? [])]
          .filter((place) => others.every((set) => set.has(place)))
          .sort((a, b) => a - b)
          .flatMap((place) => this.#entries[(block - 1) * BLOCK + place] ?? [])
      }),
    )
    const known = new Set(named)
    return new Set(found.flat().filter((entry) => !known.has(entry)))
  }

  #cardWords(block: number, file: number): Promise<CardWords> {
    return this.#cards.get(`${block}-${file}`, () => this.#fetch.cards(block, file))
  }

  /** Name, task and summary of a model, to look words up in; without the summary while that is not there. */
  #textOf(entry: Entry, place: number): string {
    const known = this.#searchable.get(place)
    if (known !== undefined) return known
    const summary = this.#summaryOf(entry)
    if (summary === undefined) return ''
    const text = searchable([entry.id, entry.taskLabel ?? '', summary].join(' '))
    this.#searchable.set(place, text)
    return text
  }

  #summaryOf(entry: Entry): string | undefined {
    const place = this.#place.get(entry) ?? 0
    return this.#texts.get(Math.floor(place / SUMMARIES))?.[place % SUMMARIES]
  }

  async #summariesOf(file: number): Promise<void> {
    const texts = this.#summaries.get(file) ?? this.#fetch.summaries(file + 1)
    this.#summaries.set(file, texts)
    try {
      this.#texts.set(file, await texts)
    } catch (error) {
      this.#summaries.delete(file)
      throw error
    }
  }

  #relax(
    query: CatalogueQuery,
    { without }: Selection,
    fields: readonly FieldFacet[],
  ): Answer['relax'] {
    const conditions = conditionsOf(query)
    const found: Answer['relax'] = conditions.map((condition) => ({
      condition,
      models: without.get(condition) ?? 0,
    }))
    if (query.text.trim() !== '' && conditions.length > 0)
      found.push({ condition: 'text', models: select(this.#entries, query, fields).entries.length })
    return found.filter(({ models }) => models > 0).sort((a, b) => b.models - a.models)
  }
}
