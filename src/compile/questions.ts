import { billBlock } from '../published/catalogue-bill.ts'
import { rowFactsOf } from '../published/catalogue-rows.ts'
import { changeMonths, IN_FEED, NEWEST } from '../published/changes.ts'
import { disclosureCoverage } from '../published/disclosure/coverage.ts'
import { llmsModels } from '../published/llms.ts'
import { SITEMAP_SIZE } from '../published/sitemap.ts'
import { rowSizes, scoreSizes } from '../published/table-sizes.ts'
import type { SheetRecord } from '../sheet/record.ts'
import { aroundOf } from '../view/around.ts'
import { formerOwners } from '../view/catalogue.ts'
import { catalogueBlock, catalogueIndex, catalogueSummaries } from '../view/catalogue-files.ts'
import { cataloguePlaces } from '../view/catalogue-places.ts'
import { catalogueRanking, catalogueScores } from '../view/catalogue-scores.ts'
import { coverageOf } from '../view/coverage.ts'
import { modelPreview, sitePreview } from '../view/preview.ts'
import { noteQuestion } from './asked.ts'
import type { Layers, SiteData } from './site-data.ts'

/**
 * What pages ask of the site, by name and answer. While a page is rendered, each of its questions is noted;
 * the next build digests the answers again and renders only pages of which an answer is another one. So it
 * needs not know what a page prints, as long as a page has everything from here or from its own model.
 */

/** What is the same as long as the site's own settings are. */
const ofSite = {
  site: ({ site }: Pick<SiteData, 'site'>) => site,
  left: ({ left }: Pick<SiteData, 'left'>) => left,
  /** A page of the site's own, by its name. */
  ownPage: ({ ownPages }: Pick<SiteData, 'ownPages'>, name: string) =>
    ownPages.find((page) => page.name === name),
  /** Where the bytes of a file are that the site carries as it is. */
  ownFile: ({ files }: Pick<SiteData, 'files'>, path: string) =>
    Object.hasOwn(files, path) ? files[path] : undefined,
}

/** All but the scores, and what is made of them. */
type Records = Pick<
  SiteData,
  'site' | 'records' | 'catalogue' | 'former' | 'names' | 'latest' | 'changes' | 'changesByList'
>

/** What is the same as long as the records are. */
const ofRecords = {
  find: ({ catalogue }: Records, id: string) => catalogue.find(id),
  derivatives: ({ catalogue }: Records, id: string) => catalogue.derivatives(id),
  predecessors: ({ catalogue }: Records, id: string) => catalogue.predecessors(id),
  former: ({ former }: Records, id: string) => former.get(id),
  catalogueBlock: ({ catalogue }: Records, number: string) =>
    catalogueBlock(catalogue, Number(number)),
  catalogueSummaries: ({ catalogue }: Records, number: string) =>
    catalogueSummaries(catalogue, Number(number)),
  namesPage: ({ names }: Records, page: string) => names[Number(page) - 1],
  around: ({ catalogue }: Records, id: string) => aroundOf(id, catalogue),
  /** All that the picture of the site shows. */
  sitePreview: ({ site, records }: Records, _all: string) => sitePreview(site, records.length),
  disclosed: ({ records }: Records, _all: string) => disclosureCoverage(records),
  coverage: ({ catalogue }: Records, _all: string) => coverageOf(catalogue),
  /** What tables print of all models. */
  rows: ({ records }: Records, _all: string) => records.map(rowFactsOf),
  /** How many models there are, and the first of them. */
  count: ({ records }: Records, _all: string) => ({
    models: records.length,
    first: records[0]?.id ?? '',
  }),
  llmsModels: ({ records }: Records, _all: string) => llmsModels(records),
  bill: ({ records, site }: Records, number: string) =>
    billBlock(records, site.endpoint, Number(number)),
  latest: ({ latest }: Records, _all: string) => latest,
  /** The newest changes: of all models, or of a list by its path. */
  changes: ({ changes, changesByList }: Records, path: string) =>
    (path === '' ? changes : (changesByList.get(path) ?? [])).slice(0, IN_FEED),
  allChanges: ({ changes, records }: Records, _all: string) => ({
    newest: changes.slice(0, NEWEST),
    number: changes.length,
    models: records.filter(({ changes: own = [] }) => own.length > 0).length,
    months: changeMonths(changes),
  }),
  changesOf: ({ changes }: Records, month: string) =>
    changes.filter(({ date }) => date.startsWith(month)),
  formerAddresses: ({ former, records }: Records, _all: string) => ({
    ids: [...former],
    owners: formerOwners(records),
  }),
}

type Boards = Pick<SiteData, 'scoreboard'>

/** What is the same as long as the scores are, and what boards know of models. */
const ofBoards = {
  models: ({ scoreboard }: Boards, slug: string) => scoreboard.models(slug),
  ranking: ({ scoreboard }: Boards, key: string) => scoreboard.ranking(key),
  board: ({ scoreboard }: Boards, slug: string) => scoreboard.board(slug),
  boards: ({ scoreboard }: Boards, _all: string) => scoreboard.boards,
  /** How many results each board has. */
  results: ({ scoreboard }: Boards, _all: string) =>
    scoreboard.boards.map(({ benchmark: { slug }, results }) => ({ slug, results })),
  /** How long the table of all scores is. @param address Of the site. */
  scoreSizes: ({ scoreboard }: Boards, address: string) => scoreSizes(scoreboard.boards, address),
  boardsOf: ({ scoreboard }: Boards, domain: string) =>
    scoreboard.boards.filter(({ benchmark }) => benchmark.domain === domain),
}

/** All but what only boards show: to set all scores side by side for one answer would take longer than all others. */
type Outlined = Omit<SiteData, 'scoreboard'>

/** What is made of records and scores. */
const ofAll = {
  cataloguePage: ({ pages }: Outlined, page: string) => pages[Number(page) - 1],
  catalogueIndex: ({ catalogue, outline, facets }: Outlined, _all: string) =>
    catalogueIndex(catalogue, outline, facets),
  catalogueScores: ({ catalogue, outline }: Outlined, number: string) =>
    catalogueScores(catalogue, outline, Number(number)),
  catalogueRanking: ({ catalogue, outline }: Outlined, slug: string) =>
    catalogueRanking(catalogue, outline, slug),
  cataloguePlaces: ({ catalogue, outline }: Outlined, _all: string) =>
    cataloguePlaces(catalogue, outline),
  listPage: ({ lists }: Outlined, address: string) => lists.get(address)?.make(),
  sitemapNumbers: ({ sitemap }: Outlined, _all: string) => sitemap.numbers,
  addresses: ({ sitemap }: Outlined, number: string) =>
    sitemap.pages.slice((Number(number) - 1) * SITEMAP_SIZE, Number(number) * SITEMAP_SIZE),
  sections: ({ sitemap }: Outlined, _all: string) => [
    ...new Set(sitemap.pages.flatMap(({ path }) => /^[^/]+(?=\/)/.exec(path)?.[0] ?? [])),
  ],
}

/** What answers about one model are made of beside its record. */
type Beside = Pick<SiteData, 'site' | 'outline'>

/** An answer about one model, made of its record as `find` gives it. */
function ofOne<Answer>(make: (record: SheetRecord, beside: Beside) => Answer) {
  return (data: Beside & Pick<SiteData, 'catalogue'>, id: string): Answer | undefined => {
    const record = data.catalogue.find(id)
    return record && make(record, data)
  }
}

/** What is the same as long as the record of one model is, the site's settings, and the boards. */
const ofModel = {
  /** All that the picture of a model shows. */
  preview: ofOne((record, { site, outline }) => modelPreview(record, site, outline)),
}

/** What is the same as long as the site's settings are, and what tables print of all models. */
const ofRows = {
  /** How long these tables are. @param address Of the site. */
  rowSizes: ({ records, site }: Records, address: string) =>
    rowSizes(records, site.endpoint, address),
}

/** What moves with the parts of models, which no layer holds. */
const ofParts = {
  /** Digest of the parts of a model: who asks has read all of them. */
  model: ({ digests }: SiteData, id: string) => digests.get(id),
}

/** What is the same as long as the words of cards are, and the order of the catalogue. */
const ofCards = {
  /**
   * The words of cards in one file, by the numbers of its block and its own: as text, since to hand thousands of short
   * lists to another thread takes longer than to make them.
   */
  cardWords: ({ cards }: Pick<SiteData, 'cards'>, name: string) => cards.text(...numbersOf(name)),
}

/** The numbers in the name of a file of words: its block's and its own. */
export function numbersOf(name: string): [block: number, file: number] {
  const [block, file] = name.split('-').map(Number)
  return [block ?? 0, file ?? 0]
}

/** Questions by the layer that all their answers are made of. */
const byLayer = { site: ofSite, records: ofRecords, boards: ofBoards, all: ofAll, cards: ofCards }

/** Every question with its answer, which holds nothing but what JSON can say. */
export const answers = {
  ...ofSite,
  ...ofRecords,
  ...ofBoards,
  ...ofAll,
  ...ofCards,
  ...ofModel,
  ...ofRows,
  ...ofParts,
}
type Answers = typeof answers
/** The name of a question. */
export type QuestionName = keyof Answers

/** The names of the layers, from the small to the large. */
export const layerNames = ['site', 'records', 'boards', 'all', 'cards'] as const

/** What an answer is made of: these layers, and nothing else but the answer to another question, if so. */
interface Sources {
  layers: readonly (keyof Layers)[]
  question?: string
}

/** What the answer to a question is made of, by its name and what it is about; undefined where nobody can tell. */
export function sourcesOf(name: string, about: string): Sources | undefined {
  if (Object.hasOwn(ofModel, name)) return { layers: ['site', 'boards'], question: `find ${about}` }
  if (Object.hasOwn(ofRows, name)) return { layers: ['site'], question: 'rows ' }
  const layer = layerNames.find((one) => Object.hasOwn(byLayer[one], name))
  return layer && { layers: [layer] }
}

/** True for the name of a question. */
export const isName = (name: string): name is QuestionName => Object.hasOwn(answers, name)

/** Who answers: what is held in memory, or another thread that holds it, by a question as it is noted. */
export type Source = SiteData | ((question: string) => unknown)

/** Asks a question for the page that is being rendered, and notes it. */
export function ask<Name extends QuestionName>(
  source: Source,
  name: Name,
  about = '',
): ReturnType<Answers[Name]> {
  const question = `${name} ${about}`
  noteQuestion(question)
  const answer = typeof source === 'function' ? source(question) : answers[name](source, about)
  // TypeScript cannot tell that the table's entry of a name has that name's type; another thread has the same table.
  return answer as ReturnType<Answers[Name]>
}

/** The answer to a question as it is noted. @throws RangeError for one that nobody knows. */
export function answerTo(data: SiteData, question: string): unknown {
  const space = question.indexOf(' ')
  const name = question.slice(0, space)
  if (!isName(name)) throw new RangeError(`Nobody asks for ${name}`)
  return answers[name](data, question.slice(space + 1))
}
