import type { Score } from '../evals/score.ts'
import { type ListedChange, listChanges, newestFirst } from '../published/changes.ts'
import { dayOf, latestDay } from '../published/day.ts'
import { siteAddresses } from '../published/site-addresses.ts'
import { type PageAddress, sitemapNumbers } from '../published/sitemap.ts'
import type { CompiledRecord, SheetRecord } from '../sheet/record.ts'
import { boardModelParts } from '../view/board-models.ts'
import { type BoardOutline, outlineOf } from '../view/board-outline.ts'
import { type Catalogue, formerIds, makeCatalogue } from '../view/catalogue.ts'
import { catalogueEntries } from '../view/catalogue-entries.ts'
import { catalogueOrder } from '../view/catalogue-order.ts'
import { type CataloguePage, catalogueFacets, cataloguePages } from '../view/catalogue-page.ts'
import { type ListAddress, listAddresses } from '../view/list-page.ts'
import { modelLists } from '../view/model-lists.ts'
import { namesPages } from '../view/names-page.ts'
import { makeScoreboard, type Scoreboard } from '../view/scoreboard.ts'
import type { CardIndex, IndexedCard } from './card-index.ts'
import { digestOf, digestOfPart, PartDigests } from './digest-of.ts'
import type { CompiledIndex } from './store.ts'
import { uuidOf } from './uuid.ts'

/** What answers are made of, by digest: a layer holds those that it is made of. */
export interface Layers {
  /** Settings, what is left out, and what the owner put beside the models. */
  site: string
  /** The site and the records of its models. */
  records: string
  /** The scores, and of the records what boards show. */
  boards: string
  /** The site, its records and all scores. */
  all: string
  /** The words of the cards, in the order of the catalogue. */
  cards: string
}

/** Reads the words of cards, which stand in the order of the catalogue. */
type ReadCards = (cards: readonly IndexedCard[]) => CardIndex

/** Takes the outline of boards that have a digest from where it is kept, or has it made. */
type KeepOutline = (boards: string, make: () => BoardOutline) => BoardOutline

const sheetRecords = new WeakMap<CompiledRecord, SheetRecord>()

/** What pages are told of a record: always the same thing of the same one. */
function sheetRecord(record: CompiledRecord): SheetRecord {
  const known = sheetRecords.get(record)
  if (known) return known
  const { digest: _digest, words: _words, ...made } = record
  sheetRecords.set(record, made)
  return made
}

/** Digests a record before the catalogue is known that it is of: whoever digests an answer that holds it need not. */
export function digestRecord(record: CompiledRecord): void {
  digestOfPart(sheetRecord(record))
}

/** Everything compiled that is held in memory; what is made of it is made when it is first asked for. */
export class SiteData {
  readonly site: CompiledIndex['site']
  readonly records: readonly SheetRecord[]
  /** Digests of the parts of each model: who asks for one has read all of them. */
  readonly digests: ReadonlyMap<string, string>
  readonly left: readonly string[]
  /** Files that the site carries as they are. */
  readonly files: CompiledIndex['files']
  /** Pages of the site's own. */
  readonly ownPages: CompiledIndex['pages']
  readonly #words: ReadonlyMap<string, string>
  readonly #scores: readonly Score[]
  readonly #digests: CompiledIndex['digests']
  readonly #readCards: ReadCards
  readonly #keepOutline: KeepOutline
  readonly #parts = new PartDigests()
  readonly #made = new Map<string, unknown>()

  constructor(
    {
      site,
      digests,
      records,
      left = [],
      files = {},
      pages = [],
    }: Pick<CompiledIndex, 'site' | 'digests'> &
      Partial<Pick<CompiledIndex, 'files' | 'pages'>> & {
        records: readonly CompiledRecord[]
        left?: readonly string[]
      },
    scores: readonly Score[],
    readCards: ReadCards,
    keepOutline: KeepOutline = (_boards, make) => make(),
  ) {
    this.site = site
    this.records = records.map(sheetRecord)
    this.digests = new Map(records.map(({ id, digest }) => [id, digest]))
    this.#words = new Map(records.map(({ id, words }) => [id, words]))
    this.left = left
    this.files = files
    this.ownPages = pages
    this.#scores = scores
    this.#digests = digests
    this.#readCards = readCards
    this.#keepOutline = keepOutline
    this.#parts.add(this.records)
  }

  /**
   * A digest of each layer that answers are made of. A layer that is the same has the same answers, so that they
   * need not be made to know it.
   */
  get layers(): Layers {
    return this.#once('layers', () => {
      const site = digestOf([this.site, this.left, this.files, this.ownPages])
      const records = this.#parts.of([site, ...this.records])
      const { scores } = this.#digests
      const boards = digestOf([scores, this.records.map(boardModelParts)])
      const cards = digestOf(this.#indexedCards.map(({ digest }) => digest))
      return { site, records, boards, all: digestOf([records, scores]), cards }
    })
  }

  /** Digests answers, most of which hold whole records or entries of the catalogue. */
  get parts(): PartDigests {
    return this.#once('parts', () => {
      this.#parts.add(catalogueEntries(this.catalogue))
      return this.#parts
    })
  }

  get catalogue(): Catalogue {
    return this.#once('catalogue', () => makeCatalogue(this.records))
  }

  get scoreboard(): Scoreboard {
    return this.#once('scoreboard', () => makeScoreboard(this.#scores, this.catalogue))
  }

  /** What all but boards themselves know of them. */
  get outline(): BoardOutline {
    return this.#once('outline', () =>
      this.#keepOutline(this.layers.boards, () => outlineOf(this.scoreboard.boards)),
    )
  }

  /** The words of all cards. */
  get cards(): CardIndex {
    return this.#once('cards', () => this.#readCards(this.#indexedCards))
  }

  /** The cards in the order of the catalogue. */
  get #indexedCards(): IndexedCard[] {
    return this.#once('indexedCards', () =>
      catalogueOrder(this.records).map(({ id }) => ({ id, digest: this.#words.get(id) ?? '' })),
    )
  }

  /** Ids that models had, each with the id it leads to now. */
  get former(): ReadonlyMap<string, string> {
    return this.#once(
      'former',
      () => new Map(formerIds(this.records).map(({ id, former }) => [former, id])),
    )
  }

  /** What the catalogue is filtered by. */
  get facets(): CataloguePage['facets'] {
    return this.#once('facets', () => {
      const facets = catalogueFacets(catalogueEntries(this.catalogue), this.site.brand.filters)
      this.#parts.add([facets])
      return facets
    })
  }

  get pages(): CataloguePage[] {
    return this.#once('pages', () => {
      const { catalogue, outline, facets } = this
      return cataloguePages(catalogue, outline, facets, this.site.brand.filters)
    })
  }

  /** Pages of lists by their address. */
  get lists(): ReadonlyMap<string, ListAddress> {
    return this.#once(
      'lists',
      () =>
        new Map(
          listAddresses(this.catalogue, () => this.outline).map((one) => [
            `${one.kind}/${one.value ?? ''}`,
            one,
          ]),
        ),
    )
  }

  get names(): ReturnType<typeof namesPages> {
    return this.#once('names', () => namesPages(this.records))
  }

  /** Every page for search engines, and the numbers of the files they are cut into. */
  get sitemap(): { pages: PageAddress[]; numbers: number[] } {
    return this.#once('sitemap', () => {
      const { records, pages, names, outline } = this
      const all = siteAddresses({
        records,
        pages,
        names,
        lists: this.lists.values(),
        outline,
        own: this.ownPages,
        outputs: this.site.outputs,
      })
      return { pages: all, numbers: sitemapNumbers(all.length) }
    })
  }

  /** Day of the latest snapshot. */
  get latest(): string | undefined {
    return this.#once('latest', () =>
      latestDay(this.records.map(({ snapshotDate }) => dayOf(snapshotDate))),
    )
  }

  /** What changed of all models, newest first. */
  get changes(): ListedChange[] {
    return this.#once('changes', () => listChanges(this.records, uuidOf))
  }

  /** What changed of the models of each owner and task that has a page, by its path. */
  get changesByList(): ReadonlyMap<string, ListedChange[]> {
    return this.#once('changesByList', () => {
      const byModel = Map.groupBy(this.changes, ({ model }) => model)
      const { owners, tasks } = modelLists(this.catalogue)
      return new Map(
        [...owners, ...tasks].map(({ path, entries }) => [
          path,
          newestFirst(entries.flatMap(({ id }) => byModel.get(id) ?? [])),
        ]),
      )
    })
  }

  #once<Value>(name: string, make: () => Value): Value {
    if (!this.#made.has(name)) this.#made.set(name, make())
    // What stands under a name was made by its getter.
    return this.#made.get(name) as Value
  }
}
