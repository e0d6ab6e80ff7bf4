import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { OwnPage } from '../brand/brand.ts'
import type { Block } from '../catalogue/entry.ts'
import type { CatalogueIndex } from '../catalogue/files.ts'
import type { Places } from '../catalogue/places.ts'
import type { Ranking, ScoreFile } from '../catalogue/scores.ts'
import { readVariable } from '../environment.ts'
import { type CatalogueRow, catalogueRow } from '../published/catalogue-rows.ts'
import type { AllChanges, ListedChange } from '../published/changes.ts'
import type { ListCoverage } from '../published/disclosure/coverage.ts'
import type { LlmsModels } from '../published/llms.ts'
import type { PageAddress } from '../published/sitemap.ts'
import type { TableSizes } from '../published/table-sizes.ts'
import { withCatalogueFacts } from '../sheet/catalogue-facts.ts'
import { withRelatedQuantizations } from '../sheet/metadata-json.ts'
import { type CatalogueQuestions, relatedQuantizations } from '../view/catalogue.ts'
import type { CataloguePage } from '../view/catalogue-page.ts'
import type { Coverage } from '../view/coverage.ts'
import type { ListAnswer } from '../view/list-page.ts'
import type { NamesPage } from '../view/names-page.ts'
import type { Preview } from '../view/preview.ts'
import type { Board } from '../view/scoreboard.ts'
import { answering, answeringCards, isDev } from './answering.ts'
import { noteFile } from './asked.ts'
import { billOf } from './bills.ts'
import { readModel } from './model-files.ts'
import { catalogueOf } from './model-questions.ts'
import type { ReadModel } from './packed-model.ts'
import { ask } from './questions.ts'
import { type CompiledIndex, currentStore } from './store.ts'

/**
 * The compiled site as pages see it. What is common to all is read once a build and kept; a model's heavy
 * parts are read when its page is rendered and dropped again. What a page asks is noted: a page has all it
 * prints from here, never from the properties of its path.
 */

/** What the site is called. */
export async function loadSite(): Promise<CompiledIndex['site']> {
  return ask(await answering(), 'site')
}

/** The other models, as the page of one may ask for them. */
export async function loadCatalogue(): Promise<CatalogueQuestions> {
  return catalogueOf(await answering())
}

/** One page of the catalogue. @param page From 1. */
export async function loadCataloguePage(page: number): Promise<CataloguePage> {
  return existing(ask(await answering(), 'cataloguePage', String(page)))
}

/** What the browser learns first of the catalogue. */
export async function loadCatalogueIndex(): Promise<CatalogueIndex> {
  return ask(await answering(), 'catalogueIndex')
}

/** One block of models. @param number From 1. */
export async function loadCatalogueBlock(number: number): Promise<Block> {
  return ask(await answering(), 'catalogueBlock', String(number))
}

/** The summaries of a run of models. @param number From 1. */
export async function loadCatalogueSummaries(number: number): Promise<string[]> {
  return ask(await answering(), 'catalogueSummaries', String(number))
}

/** Comparable scores of a run of models. @param number From 1. */
export async function loadCatalogueScores(number: number): Promise<ScoreFile> {
  return ask(await answering(), 'catalogueScores', String(number))
}

/** The models of a benchmark in order. */
export async function loadCatalogueRanking(slug: string): Promise<Ranking> {
  return existing(ask(await answering(), 'catalogueRanking', slug))
}

/** One file of the words of the cards of a block, as JSON. @param block From 1. @param file From 1. */
export async function loadCardWords(block: number, file: number): Promise<string> {
  return ask(await answeringCards(), 'cardWords', `${block}-${file}`)
}

/** Owners, tasks, benchmarks and the like, for the search. */
export async function loadCataloguePlaces(): Promise<Places> {
  return ask(await answering(), 'cataloguePlaces')
}

/** A page of all models by name. @param page From 1. */
export async function loadNamesPage(page: number): Promise<NamesPage> {
  return existing(ask(await answering(), 'namesPage', String(page)))
}

/** A page of a list of models, or of the lists of a kind, by its address. */
export async function loadListPage(kind: string, value: string): Promise<ListAnswer> {
  return existing(ask(await answering(), 'listPage', `${kind}/${value}`))
}

/** What models state, what they do not, and what was found. */
export async function loadCoverage(): Promise<Coverage> {
  return ask(await answering(), 'coverage')
}

/** What the models state of what checklists ask. */
export async function loadDisclosed(): Promise<ListCoverage[]> {
  return ask(await answering(), 'disclosed')
}

/** Every model as a row, one after another. @param address Gives the address of a path below the base. */
export async function loadRows(
  address: (path: string) => string,
): Promise<IteratorObject<CatalogueRow>> {
  const data = await answering()
  const { endpoint } = ask(data, 'site')
  return ask(data, 'rows')
    .values()
    .map((facts) => catalogueRow(facts, endpoint, address))
}

/** How many models there are, and the id of the first. */
export async function loadCount(): Promise<{ models: number; first: string }> {
  return ask(await answering(), 'count')
}

/** How many results each board has. */
export async function loadResults(): Promise<{ slug: string; results: number }[]> {
  return ask(await answering(), 'results')
}

/** How long the tables of all models and scores are, in words. @param address Of the site. */
export async function loadTableSizes(address: string): Promise<TableSizes> {
  const data = await answering()
  return { ...ask(data, 'rowSizes', address), ...ask(data, 'scoreSizes', address) }
}

/** How many models there are, and the most downloaded of them. */
export async function loadLlmsModels(): Promise<LlmsModels> {
  return ask(await answering(), 'llmsModels')
}

/** The bill of materials of one block of models. @param number From 1. */
export async function loadCatalogueBill(number: number): Promise<object> {
  const data = await answering()
  const { title } = ask(data, 'site')
  return billOf(title, ask(data, 'bill', String(number)), ask(data, 'latest'))
}

/** The newest changes of all models, or of a list by its path, and the day of the latest snapshot. */
export async function loadChanges(
  path: string,
): Promise<{ changes: readonly ListedChange[]; updated: string }> {
  const data = await answering()
  return { changes: ask(data, 'changes', path), updated: existing(ask(data, 'latest')) }
}

/** Whether there are feeds of changes: they are not turned off, and a day is known. */
export async function loadHasFeeds(): Promise<boolean> {
  const data = await answering()
  return ask(data, 'site').outputs.feeds && ask(data, 'latest') !== undefined
}

/** The newest changes with how many there are in all, and the months that have any. */
export async function loadAllChanges(): Promise<AllChanges> {
  return ask(await answering(), 'allChanges')
}

/** The changes of a month, such as 2026-01. */
export async function loadChangesOf(month: string): Promise<readonly ListedChange[]> {
  return ask(await answering(), 'changesOf', month)
}

/** Numbers of the files of addresses for search engines. */
export async function loadSitemapNumbers(): Promise<readonly number[]> {
  return ask(await answering(), 'sitemapNumbers')
}

/** One file of addresses for search engines. @param number From 1. */
export async function loadAddresses(number: number): Promise<readonly PageAddress[]> {
  return ask(await answering(), 'addresses', String(number))
}

/** What the picture of a model shows, or without an id, that of the site. */
export async function loadPreview(id?: string): Promise<Preview> {
  const data = await answering()
  return id === undefined ? ask(data, 'sitePreview') : existing(ask(data, 'preview', id))
}

/** Ids of the models that could not be shown at all. */
export async function loadLeft(): Promise<readonly string[]> {
  return ask(await answering(), 'left')
}

/** The board of a benchmark. */
export async function loadBoard(slug = ''): Promise<Board> {
  return existing(ask(await answering(), 'board', slug))
}

/** All boards, or those of one field. */
export async function loadBoards(domain?: string): Promise<Board[]> {
  const data = await answering()
  return domain === undefined ? ask(data, 'boards') : ask(data, 'boardsOf', domain)
}

/** The id that a former id of a model leads to; undefined for an id that is one. */
export async function loadFormer(id: string): Promise<string | undefined> {
  return ask(await answering(), 'former', id)
}

/** Folders at the top of the site that hold pages. */
export async function loadSections(): Promise<readonly string[]> {
  return ask(await answering(), 'sections')
}

/** Where former addresses of models lead. */
export async function loadFormerAddresses(): Promise<{
  ids: readonly [former: string, now: string][]
  owners: readonly [former: string, now: string][]
}> {
  return ask(await answering(), 'formerAddresses')
}

// The page, the record and the card of one model are rendered one after another.
let model: { id: string; parts: Promise<ReadModel> } | undefined

/** One model's compiled parts. */
export async function loadModel(id: string): Promise<ReadModel> {
  ask(await answering(), 'model', id)
  if (model?.id !== id || isDev) model = { id, parts: readModel(currentStore(), id) }
  return model.parts
}

/** The bytes of a file in the folder of a model. */
export async function loadModelFile(id: string, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const { folder } = await loadModel(id)
  const inside = join(folder, path)
  noteFile(inside)
  return new Uint8Array(readFileSync(resolve(readVariable('MODELSHEETS_CONTENT') ?? '', inside)))
}

/** A page of the site's own. @param name Its path below the folder of pages, without ending. */
export async function loadOwnPage(name: string): Promise<OwnPage> {
  return existing(ask(await answering(), 'ownPage', name))
}

/** The bytes of a file that the site carries as it is. @param path Below the base. */
export async function loadOwnFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = existing(ask(await answering(), 'ownFile', path))
  if ('text' in file) return new TextEncoder().encode(file.text)
  noteFile(file.from)
  return new Uint8Array(readFileSync(resolve(readVariable('MODELSHEETS_CONTENT') ?? '', file.from)))
}

/** One model's sheet as it is published, with the facts that need the catalogue: as JSON. */
export async function loadPublishedSheet(id: string): Promise<Uint8Array> {
  const { sheet, sheetJson } = await loadModel(id)
  const catalogue = await loadCatalogue()
  const related = relatedQuantizations(sheet, catalogue)
  const published = withRelatedQuantizations(withCatalogueFacts(sheet, catalogue.find), related)
  // Most sheets are published as they were compiled.
  return published === sheet ? sheetJson : Buffer.from(JSON.stringify(published))
}

function existing<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('A page was asked for that is not in the list')
  return value
}
