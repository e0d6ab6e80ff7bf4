import type { CardWords } from './card-text.ts'
import type { Block } from './entry.ts'
import type { FacetName } from './facets.ts'
import type { Places } from './places.ts'
import type { RankedSetup, Ranking, ScoreFile } from './scores.ts'

/** Models of one block: its file is at most about 150 kB on the way, however large the catalogue is. */
export const BLOCK = 4096
/** Models of one file of summaries, and of one of scores. */
export const SUMMARIES = 512

/** A value of a facet with how many models have it. */
export interface FacetValue {
  value: string
  label: string
  count: number
}

/** What the browser learns first of a catalogue: how large it is, and the values of its facets. */
export interface CatalogueIndex {
  models: number
  /** The most frequent values of each facet; a facet with more names only these. */
  facets: Record<FacetName, FacetValue[]>
  /** Names of each language, for the search. */
  languages: Record<string, string[]>
  /** Benchmarks that the list can be put in order by, the one with most models first. */
  setups: RankedSetup[]
}

/** Paths of the catalogue's files below the base; blocks and summaries are numbered from 1. */
export const catalogueFiles = {
  index: 'catalogue/index.json',
  block: (number: number): string => `catalogue/models-${number}.json`,
  summaries: (number: number): string => `catalogue/summaries-${number}.json`,
  scores: (number: number): string => `catalogue/scores-${number}.json`,
  ranking: (slug: string): string => `catalogue/ranking-${slug}.json`,
  places: 'catalogue/places.json',
  cards: (block: number, file: number): string => `catalogue/cards-${block}-${file}.json`,
}

/** The files that questions about the list need. */
export type ListFetch = Pick<CatalogueFetch, 'index' | 'block' | 'summaries' | 'ranking' | 'cards'>

/** The contents of the files, by path, as the site itself wrote them. */
export interface CatalogueFetch {
  index(): Promise<CatalogueIndex>
  block(number: number): Promise<Block>
  /** In the order of the catalogue; an empty text where a model has none. */
  summaries(number: number): Promise<string[]>
  /** Scores that may be compared, of a run of models. */
  scores(number: number): Promise<ScoreFile>
  /** The models of one of the index's setups. */
  ranking(slug: string): Promise<Ranking>
  /** Some of the words of the cards of a block. */
  cards(block: number, file: number): Promise<CardWords>
  /** Owners, tasks, benchmarks and the like. */
  places(): Promise<Places>
}
