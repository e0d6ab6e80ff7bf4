import type { Problem } from '../errors.ts'
import { isBenchmarkTable } from '../evals/benchmark-table.ts'
import type { ModelIdentity, ResolveModel } from '../evals/identity.ts'
import { readModelIndex } from '../evals/model-index.ts'
import type { EvaluationRecord } from '../evals/record.ts'
import type { CardTable } from '../readme/readme.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** The scores of a card: from its index, and the tables that hold benchmarks. */
export interface CardEvaluations {
  records: EvaluationRecord[]
  /** The card's benchmark tables with the reason why they are taken for such. */
  tables: { table: CardTable; reason: string }[]
  problems: Problem[]
}

/**
 * Reads the evaluation index (the card's, else the payload's) and tells the benchmark tables apart.
 * @param tables The card's tables in document order.
 */
export function readCardEvaluations(
  snapshot: Snapshot,
  tables: readonly CardTable[],
  identity: ModelIdentity,
  resolveModel: ResolveModel | undefined,
): CardEvaluations {
  const fromCard = snapshot.frontMatter.data['model-index']
  const isCard = snapshot.frontMatter.source === 'card' && fromCard !== undefined
  const index = readModelIndex(fromCard ?? snapshot.model?.['model-index'], {
    identity,
    file: isCard ? 'README.md' : 'model.json',
    ...(isCard ? {} : { trustVerified: true }),
    ...(resolveModel && { resolveModel }),
  })
  return {
    ...index,
    tables: tables.flatMap((table) => {
      const verdict = isBenchmarkTable(table)
      return verdict.benchmark ? [{ table, reason: verdict.reason }] : []
    }),
  }
}
