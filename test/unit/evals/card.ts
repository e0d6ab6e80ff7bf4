import { DEFAULT_ENDPOINT } from '../../../src/address.ts'
import { AskedCatalogue, catalogueNames } from '../../../src/compile/catalogue-names.ts'
import { renderReadmeSync } from '../../../src/readme/pipeline.ts'
import type { CardTable } from '../../../src/readme/readme.ts'
import { type CardEvaluations, readCardEvaluations } from '../../../src/sheet/evaluations.ts'
import { readBaseModels } from '../../../src/sheet/lineage.ts'
import { parseCard } from '../../../src/snapshot/front-matter.ts'

/** Every table of a card's body, as a build reads it. */
export function tablesOf(body: string): CardTable[] {
  return renderReadmeSync(body, { highlight: false }).tables
}

/** The scores of a repository of which only the card is known, read as a build reads them. */
export function readScores(
  id: string,
  card: string,
  catalogue: readonly string[] = [],
): CardEvaluations {
  const { body, frontMatter } = parseCard(card, undefined, () => {})
  const baseModels = readBaseModels(frontMatter.data, [], undefined)
  const ids = new Map(catalogue.map((one) => [one.toLowerCase(), one]))
  const names = new AskedCatalogue(catalogueNames(ids))
  return readCardEvaluations(
    { id, card, body, frontMatter, evalResults: [], history: [], problems: [] },
    tablesOf(body),
    { baseModels, files: [], siblings: () => names.besides(id), endpoint: DEFAULT_ENDPOINT },
    (name) => names.find(name),
  )
}
