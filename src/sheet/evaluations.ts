import type { Problem } from '../errors.ts'
import { readEvaluations } from '../evals/read-evaluations.ts'
import type { EvaluationRecord, TableReason, TableVerdict } from '../evals/record.ts'
import { CardNames, cardIdentity } from '../evals/whose/card-identity.ts'
import {
  type BaseModel,
  copiedFrom,
  type ModelIdentity,
  possibleOriginal,
  type ResolveModel,
  type Siblings,
} from '../evals/whose/identity.ts'
import { known } from '../known.ts'
import type { CardTable } from '../readme/readme.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** The scores of a model from every place, and the tables of its card that hold benchmarks. */
export interface CardEvaluations {
  records: EvaluationRecord[]
  /** The card's benchmark tables with the reason why they are taken for such. */
  tables: { table: CardTable; reason: TableReason }[]
  /** What was made of each table of the card, in document order. */
  verdicts: TableVerdict[]
  problems: Problem[]
}

/**
 * Reads the scores of a snapshot: the evaluation index of the card and of the payload, the result files,
 * and the tables of the card.
 * @param tables The card's tables in document order.
 */
export function readCardEvaluations(
  snapshot: Snapshot,
  tables: readonly CardTable[],
  { baseModels, files, siblings, endpoint }: Beside,
  resolveModel: ResolveModel | undefined,
): CardEvaluations {
  const { body, model, frontMatter } = snapshot
  const isCard = frontMatter.source === 'card'
  const identity = identityOf(snapshot, { baseModels, files, siblings, endpoint })
  const index = frontMatter.data['model-index']
  const reading = readEvaluations({
    identity,
    cardIndex: index,
    ...known({
      cardPlace: isCard ? undefined : { file: 'model.json', field: 'cardData.model-index' },
    }),
    // Only the Hub's own key carries its word on what is verified; `cardData` is the author's.
    payloadIndex: model?.['model-index'],
    evalResults: snapshot.evalResults,
    ...known({ payloadEvalResults: model?.evalResults ? model.evalResults : undefined }),
    tables,
    ...known({
      card: body === undefined ? undefined : { data: frontMatter.data, body },
      resolveModel,
    }),
  })
  return {
    records: reading.records,
    tables: tables.flatMap((table, at) => {
      const verdict = reading.tables[at]
      return verdict?.benchmark ? [{ table, reason: verdict.reason }] : []
    }),
    verdicts: reading.tables,
    problems: reading.problems,
  }
}

interface Beside {
  baseModels: readonly BaseModel[]
  files: readonly string[]
  siblings?: (() => Siblings) | undefined
  endpoint: string
}

/** What the text of each card names: asked for its scores, and for its namesake. */
const readNames = new WeakMap<Snapshot, { endpoint: string; names: CardNames }>()

function cardNames(snapshot: Snapshot, endpoint: string): CardNames {
  const read = readNames.get(snapshot)
  if (read?.endpoint === endpoint) return read.names
  const names = new CardNames(snapshot.body ?? '', snapshot.id, endpoint)
  readNames.set(snapshot, { endpoint, names })
  return names
}

function identityOf(snapshot: Snapshot, { siblings, ...beside }: Beside): ModelIdentity {
  const { id, body, frontMatter, state } = snapshot
  return cardIdentity({
    ...beside,
    id,
    data: frontMatter.data,
    ...known({ siblings, body }),
    names: cardNames(snapshot, beside.endpoint),
    aliases: state?.aliases ?? [],
  })
}

/**
 * The model of the same name under another owner that a repository copies, or may copy: its card speaks of that one.
 * A printed name without owner is not this repository's for certain then.
 */
export function namesakeOf(
  snapshot: Snapshot,
  baseModels: readonly BaseModel[],
  endpoint: string,
): string | undefined {
  const identity = identityOf(snapshot, { baseModels, files: [], endpoint })
  return copiedFrom(identity) ?? possibleOriginal(identity)
}
