import { getCollection } from 'astro:content'
import { useKnowledge } from '../benchmarks/knowledge.ts'
import { readVariable } from '../environment.ts'
import { withCatalogueFacts } from '../sheet/catalogue-facts.ts'
import { withRelatedQuantizations } from '../sheet/metadata-json.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { type Catalogue, makeCatalogue, relatedQuantizations } from '../view/catalogue.ts'
import type { CompiledModel } from '../view/compiled.ts'
import { makeScoreboard, type Scoreboard } from '../view/scoreboard.ts'
import {
  type CompiledIndex,
  currentStore,
  readIndex,
  readKnown,
  readModel,
  readScores,
} from './store.ts'

/**
 * The compiled site as pages see it. The catalogue is read once a build and kept; a model's heavy parts
 * are read when its page is rendered and dropped again.
 */

// Not `import.meta.env.DEV`: a variable DEV in the environment would make that true in a build.
const isDev = readVariable('MODELSHEETS_DEV') === '1'

let known: Promise<unknown> | undefined

/** Pages are bundled away from the data of the benchmarks: they know what was known to the compiler. */
function learnBenchmarks(): Promise<unknown> {
  if (known === undefined || isDev) known = readKnown(currentStore()).then(useKnowledge)
  return known
}

let catalogue: Promise<Catalogue> | undefined

/** The catalogue of the site. */
export function loadCatalogue(): Promise<Catalogue> {
  if (isDev) return readCatalogue()
  catalogue ??= readCatalogue()
  return catalogue
}

async function readCatalogue(): Promise<Catalogue> {
  await learnBenchmarks()
  const entries = await getCollection('models')
  return makeCatalogue(entries.map(({ data }) => data))
}

let scoreboard: Promise<Scoreboard> | undefined

/** The scores of all models, set side by side. */
export function loadScoreboard(): Promise<Scoreboard> {
  if (isDev) return readScoreboard()
  scoreboard ??= readScoreboard()
  return scoreboard
}

async function readScoreboard(): Promise<Scoreboard> {
  return makeScoreboard(await readScores(currentStore()), await loadCatalogue())
}

let site: Promise<CompiledIndex['site']> | undefined

/** What the site is called. */
export function loadSite(): Promise<CompiledIndex['site']> {
  site ??= readIndex(currentStore()).then((index) => index.site)
  return site
}

// The page, the record and the card of one model are rendered one after another.
let last: { id: string; model: Promise<CompiledModel> } | undefined

/** One model's compiled parts. */
export function loadModel(id: string): Promise<CompiledModel> {
  if (last?.id === id && !isDev) return last.model
  last = { id, model: learnBenchmarks().then(() => readModel(currentStore(), id)) }
  return last.model
}

/** One model's sheet as it is published, with the facts that need the catalogue. */
export async function loadPublishedSheet(id: string): Promise<Sheet> {
  const { sheet } = await loadModel(id)
  const catalogue = await loadCatalogue()
  const related = relatedQuantizations(sheet, catalogue)
  return withRelatedQuantizations(withCatalogueFacts(sheet, catalogue.find), related)
}
