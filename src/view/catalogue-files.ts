import { cardFiles } from '../catalogue/card-text.ts'
import { type Block, packBlock } from '../catalogue/entry.ts'
import { BLOCK, type CatalogueIndex, SUMMARIES } from '../catalogue/files.ts'
import { languageNames } from '../catalogue/language-names.ts'
import type { BoardOutline } from './board-outline.ts'
import type { Catalogue } from './catalogue.ts'
import { catalogueEntries } from './catalogue-entries.ts'
import { orderedSetups } from './catalogue-scores.ts'

/** How many files of a size the catalogue takes. */
function parts(models: number, size: number): number {
  return Math.max(1, Math.ceil(models / size))
}

/** Numbers of the blocks and of the files of summaries, from 1. */
export function catalogueParts({ records }: Catalogue): { blocks: number[]; summaries: number[] } {
  const numbers = (size: number): number[] =>
    Array.from({ length: parts(records.length, size) }, (_none, index) => index + 1)
  return { blocks: numbers(BLOCK), summaries: numbers(SUMMARIES) }
}

/** What the browser learns first. @param facets Those of all models. */
export function catalogueIndex(
  catalogue: Catalogue,
  outline: BoardOutline,
  facets: CatalogueIndex['facets'],
): CatalogueIndex {
  const entries = catalogueEntries(catalogue)
  const codes = new Set(entries.flatMap(({ languages }) => languages))
  const languages = [...codes].map((code) => [code, languageNames(code)] as const)
  return {
    models: entries.length,
    facets,
    languages: Object.fromEntries(languages.filter(([, names]) => names.length > 0)),
    setups: orderedSetups(outline),
  }
}

/** One block of models, in the order of the catalogue. */
export function catalogueBlock(catalogue: Catalogue, number: number): Block {
  const from = (number - 1) * BLOCK
  return packBlock(catalogueEntries(catalogue).slice(from, from + BLOCK), from)
}

/** Names of the files of the words of cards: a block's number and the file's, both from 1. */
export function cardParts({ records }: Catalogue): string[] {
  return Array.from({ length: parts(records.length, BLOCK) }, (_none, at) => at + 1).flatMap(
    (block) =>
      Array.from({ length: cardFiles(records.length, block) }, (_file, at) => `${block}-${at + 1}`),
  )
}

/** The summaries of a run of models, in the order of the catalogue. */
export function catalogueSummaries(catalogue: Catalogue, number: number): string[] {
  const from = (number - 1) * SUMMARIES
  return catalogueEntries(catalogue)
    .slice(from, from + SUMMARIES)
    .map(({ id }) => catalogue.find(id)?.summary ?? '')
}
