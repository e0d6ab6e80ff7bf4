import { hash } from 'node:crypto'
import type { Score } from '../evals/score.ts'
import { billBlock } from '../published/catalogue-bill.ts'
import {
  changeMonths,
  IN_FEED,
  type ListedChange,
  listChanges,
  NEWEST,
  newestFirst,
} from '../published/changes.ts'
import { dayOf, latestDay } from '../published/day.ts'
import { disclosureCoverage } from '../published/disclosure/coverage.ts'
import { siteAddresses } from '../published/site-addresses.ts'
import { type PageAddress, SITEMAP_SIZE, sitemapNumbers } from '../published/sitemap.ts'
import type { SheetRecord } from '../sheet/record.ts'
import { aroundOf } from '../view/around.ts'
import { type Catalogue, formerIds, formerOwners, makeCatalogue } from '../view/catalogue.ts'
import {
  blockIds,
  catalogueBlock,
  catalogueIndex,
  catalogueSummaries,
} from '../view/catalogue-files.ts'
import { cataloguePages } from '../view/catalogue-page.ts'
import { cataloguePlaces } from '../view/catalogue-places.ts'
import { catalogueRanking, catalogueScores } from '../view/catalogue-scores.ts'
import { coverageOf } from '../view/coverage.ts'
import { type ListAddress, listAddresses } from '../view/list-page.ts'
import { modelLists } from '../view/model-lists.ts'
import { namesPages } from '../view/names-page.ts'
import { modelPreview, type Preview, sitePreview } from '../view/preview.ts'
import { makeScoreboard, type Scoreboard } from '../view/scoreboard.ts'
import { noteQuestion } from './asked.ts'
import type { CompiledIndex } from './store.ts'
import { uuidOf } from './uuid.ts'

/**
 * What pages ask of the site, by name and answer. While a page is rendered, each of its questions is noted;
 * the next build digests the answers again and renders only pages of which an answer is another one. So it
 * needs not know what a page prints, as long as a page has everything from here or from its own model.
 */

/** Everything compiled that is held in memory; what is made of it is made when it is first asked for. */
export class SiteData {
  readonly site: CompiledIndex['site']
  readonly records: readonly SheetRecord[]
  readonly left: readonly string[]
  /** Files that the site carries as they are. */
  readonly files: CompiledIndex['files']
  /** Pages of the site's own. */
  readonly ownPages: CompiledIndex['pages']
  readonly #scores: readonly Score[]
  readonly #made = new Map<string, unknown>()

  constructor(
    {
      site,
      records,
      left = [],
      files = {},
      pages = [],
    }: Pick<CompiledIndex, 'site'> &
      Partial<Pick<CompiledIndex, 'files' | 'pages'>> & {
        records: readonly SheetRecord[]
        left?: readonly string[]
      },
    scores: readonly Score[],
  ) {
    this.site = site
    this.records = records
    this.left = left
    this.files = files
    this.ownPages = pages
    this.#scores = scores
  }

  get catalogue(): Catalogue {
    return this.#once('catalogue', () => makeCatalogue(this.records))
  }

  get scoreboard(): Scoreboard {
    return this.#once('scoreboard', () => makeScoreboard(this.#scores, this.catalogue))
  }

  /** Ids that models had, each with the id it leads to now. */
  get former(): ReadonlyMap<string, string> {
    return this.#once(
      'former',
      () => new Map(formerIds(this.records).map(({ id, former }) => [former, id])),
    )
  }

  get pages(): ReturnType<typeof cataloguePages> {
    return this.#once('pages', () =>
      cataloguePages(this.catalogue, this.scoreboard, this.site.brand.filters),
    )
  }

  /** Pages of lists by their address. */
  get lists(): ReadonlyMap<string, ListAddress> {
    return this.#once(
      'lists',
      () =>
        new Map(
          listAddresses(this.catalogue, () => this.scoreboard).map((one) => [
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
      const { records, pages, names } = this
      const { boards } = this.scoreboard
      const all = siteAddresses({
        records,
        pages,
        names,
        lists: this.lists.values(),
        boards,
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

  get digests(): ReadonlyMap<string, string> {
    return this.#once('digests', () => new Map(this.records.map(({ id, digest }) => [id, digest])))
  }

  #once<Value>(name: string, make: () => Value): Value {
    if (!this.#made.has(name)) this.#made.set(name, make())
    // What stands under a name was made by its getter.
    return this.#made.get(name) as Value
  }
}

/** Every question with its answer, which holds nothing but what JSON can say. */
const answers = {
  site: ({ site }: SiteData) => site,
  /** Digest of the parts of a model: who asks has read all of them. */
  model: ({ digests }: SiteData, id: string) => digests.get(id),
  find: ({ catalogue }: SiteData, id: string) => catalogue.find(id),
  derivatives: ({ catalogue }: SiteData, id: string) => catalogue.derivatives(id),
  predecessors: ({ catalogue }: SiteData, id: string) => catalogue.predecessors(id),
  former: ({ former }: SiteData, id: string) => former.get(id),
  models: ({ scoreboard }: SiteData, slug: string) => scoreboard.models(slug),
  ranking: ({ scoreboard }: SiteData, key: string) => scoreboard.ranking(key),
  board: ({ scoreboard }: SiteData, slug: string) => scoreboard.board(slug),
  boards: ({ scoreboard }: SiteData, _all: string) => scoreboard.boards,
  boardsOf: ({ scoreboard }: SiteData, domain: string) =>
    scoreboard.boards.filter(({ benchmark }) => benchmark.domain === domain),
  cataloguePage: ({ pages }: SiteData, page: string) => pages[Number(page) - 1],
  catalogueIndex: ({ catalogue, scoreboard, site }: SiteData, _all: string) =>
    catalogueIndex(catalogue, scoreboard, site.brand.filters),
  catalogueBlock: ({ catalogue }: SiteData, number: string) =>
    catalogueBlock(catalogue, Number(number)),
  catalogueSummaries: ({ catalogue }: SiteData, number: string) =>
    catalogueSummaries(catalogue, Number(number)),
  catalogueScores: ({ catalogue, scoreboard }: SiteData, number: string) =>
    catalogueScores(catalogue, scoreboard, Number(number)),
  catalogueRanking: ({ catalogue, scoreboard }: SiteData, slug: string) =>
    catalogueRanking(catalogue, scoreboard, slug),
  /** Digests of the models of a block: who asks reads the words of their cards. */
  catalogueCards: ({ catalogue, digests }: SiteData, number: string) =>
    blockIds(catalogue, Number(number)).map((id) => digests.get(id)),
  cataloguePlaces: ({ catalogue, scoreboard }: SiteData, _all: string) =>
    cataloguePlaces(catalogue, scoreboard),
  listPage: ({ lists }: SiteData, address: string) => lists.get(address)?.make(),
  namesPage: ({ names }: SiteData, page: string) => names[Number(page) - 1],
  around: ({ catalogue }: SiteData, id: string) => aroundOf(id, catalogue),
  disclosed: ({ records }: SiteData, _all: string) => disclosureCoverage(records),
  coverage: ({ catalogue }: SiteData, _all: string) => coverageOf(catalogue),
  records: ({ records }: SiteData, _all: string) => records,
  bill: ({ records, site }: SiteData, number: string) =>
    billBlock(records, site.endpoint, Number(number)),
  latest: ({ latest }: SiteData, _all: string) => latest,
  /** The newest changes: of all models, or of a list by its path. */
  changes: ({ changes, changesByList }: SiteData, path: string) =>
    (path === '' ? changes : (changesByList.get(path) ?? [])).slice(0, IN_FEED),
  allChanges: ({ changes, records }: SiteData, _all: string) => ({
    newest: changes.slice(0, NEWEST),
    number: changes.length,
    models: records.filter(({ changes: own = [] }) => own.length > 0).length,
    months: changeMonths(changes),
  }),
  changesOf: ({ changes }: SiteData, month: string) =>
    changes.filter(({ date }) => date.startsWith(month)),
  sitemapNumbers: ({ sitemap }: SiteData, _all: string) => sitemap.numbers,
  addresses: ({ sitemap }: SiteData, number: string) =>
    sitemap.pages.slice((Number(number) - 1) * SITEMAP_SIZE, Number(number) * SITEMAP_SIZE),
  sections: ({ sitemap }: SiteData, _all: string) => [
    ...new Set(sitemap.pages.flatMap(({ path }) => /^[^/]+(?=\/)/.exec(path)?.[0] ?? [])),
  ],
  formerAddresses: ({ former, records }: SiteData, _all: string) => ({
    ids: [...former],
    owners: formerOwners(records),
  }),
  left: ({ left }: SiteData, _all: string) => left,
  /** All that the picture of a model shows, or that of the site. */
  preview: (
    { catalogue, scoreboard, records, site }: SiteData,
    id: string,
  ): Preview | undefined => {
    if (id === '') return sitePreview(site, records.length)
    const record = catalogue.find(id)
    return record && modelPreview(record, site, scoreboard)
  },
  /** A page of the site's own, by its name. */
  ownPage: ({ ownPages }: SiteData, name: string) => ownPages.find((page) => page.name === name),
  /** Where the bytes of a file are that the site carries as it is. */
  ownFile: ({ files }: SiteData, path: string) =>
    Object.hasOwn(files, path) ? files[path] : undefined,
}
type Answers = typeof answers
/** The name of a question. */
export type QuestionName = keyof Answers

/** True for the name of a question. */
export const isName = (name: string): name is QuestionName => Object.hasOwn(answers, name)

/** Asks a question for the page that is being rendered, and notes it. */
export function ask<Name extends QuestionName>(
  data: SiteData,
  name: Name,
  about = '',
): ReturnType<Answers[Name]> {
  noteQuestion(`${name} ${about}`)
  // TypeScript cannot tell that the table's entry of a name has that name's type.
  return answers[name](data, about) as ReturnType<Answers[Name]>
}

/** Digests answers, each once. */
export class AnswerDigests {
  readonly #data: SiteData
  readonly #fileMark: (path: string) => string
  readonly #known = new Map<string, string>()

  /** @param fileMark Tells a file of the content folder from one with other bytes. */
  constructor(data: SiteData, fileMark: (path: string) => string) {
    this.#data = data
    this.#fileMark = fileMark
  }

  /** Digest of the answer to a noted question; of one that nobody asks any more, one of its own. */
  of(question: string): string {
    const known = this.#known.get(question)
    if (known !== undefined) return known
    const digest = this.#digest(question)
    this.#known.set(question, digest)
    return digest
  }

  #digest(question: string): string {
    const space = question.indexOf(' ')
    const name = question.slice(0, space)
    const about = question.slice(space + 1)
    if (name === 'file') return this.#fileMark(about)
    if (!isName(name)) return 'unknown'
    if (name === 'model') return this.#data.digests.get(about) ?? 'none'
    // All records are as they were when the parts are that they were made of.
    if (name === 'records') return digestOf([...this.#data.digests])
    // A list of boards is as large as all of them; each is digested by itself anyway.
    if (name === 'boards' || name === 'boardsOf')
      return digestOf(
        answers[name](this.#data, about).map(({ benchmark }) => [
          benchmark.slug,
          this.of(`board ${benchmark.slug}`),
        ]),
      )
    return digestOf(answers[name](this.#data, about))
  }
}

function digestOf(answer: unknown): string {
  return hash('sha256', JSON.stringify(answer) ?? '', 'base64url').slice(0, 16)
}
