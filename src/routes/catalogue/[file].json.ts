import { loadListing } from '../../compile/answering.ts'
import { type MakeFile, served } from '../../compile/file-route.ts'
import {
  loadCardWords,
  loadCatalogueBlock,
  loadCatalogueIndex,
  loadCataloguePlaces,
  loadCatalogueRanking,
  loadCatalogueScores,
  loadCatalogueSummaries,
} from '../../compile/site.ts'

/** The files of each kind: their names after the kind's, and what is in one. */
const kinds: Readonly<Record<string, (name: string) => Promise<unknown>>> = {
  index: loadCatalogueIndex,
  places: loadCataloguePlaces,
  models: (number) => loadCatalogueBlock(Number(number)),
  summaries: (number) => loadCatalogueSummaries(Number(number)),
  scores: (number) => loadCatalogueScores(Number(number)),
  ranking: loadCatalogueRanking,
}

/** The catalogue's data in files of bounded size, for the search and the filters in the browser and for anyone else. */
export async function getStaticPaths() {
  const { catalogue, rankings } = await loadListing()
  const { blocks, summaries, cards } = catalogue
  return [
    'index',
    'places',
    ...blocks.map((number) => `models-${number}`),
    ...summaries.flatMap((number) => [`summaries-${number}`, `scores-${number}`]),
    ...cards.map((name) => `cards-${name}`),
    ...rankings.map((slug) => `ranking-${slug}`),
  ].map((file) => ({ params: { file } }))
}

export const make: MakeFile = async ({ params: { file = '' } }) => {
  const [kind = '', name = ''] = file.split(/-(.*)/s)
  if (kind === 'cards') {
    const [block, number] = name.split('-')
    return loadCardWords(Number(block), Number(number))
  }
  return JSON.stringify(await kinds[kind]?.(name))
}

export const GET = served(make, 'application/json')
