import { type CatalogueFetch, catalogueFiles } from '../catalogue/files.ts'
import { readSiteData } from './site-data.ts'

/**
 * The catalogue's files as the site serves them.
 * @param base Path the site is served under, with both slashes.
 * @returns Its files; each call throws an Error with the address when that one cannot be fetched.
 */
export function fetchCatalogue(base: string): CatalogueFetch {
  const read = <Content>(path: string): Promise<Content> => readSiteData(`${base}${path}`)
  return {
    index: () => read(catalogueFiles.index),
    block: (number) => read(catalogueFiles.block(number)),
    summaries: (number) => read(catalogueFiles.summaries(number)),
    scores: (number) => read(catalogueFiles.scores(number)),
    ranking: (slug) => read(catalogueFiles.ranking(slug)),
    cards: (block, file) => read(catalogueFiles.cards(block, file)),
    places: () => read(catalogueFiles.places),
  }
}
