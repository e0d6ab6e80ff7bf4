import { known } from '../../known.ts'
import { fullName } from './full-name.ts'
import type { ModelIdentity, ResolveModel } from './identity.ts'
import { saysOurs } from './model-name.ts'
import { isRepositoryId } from './name-key.ts'
import { subjectIds } from './subject-ids.ts'
import type { TableFacts } from './table-facts.ts'
import {
  type AxisModel,
  linkedId,
  type NamedModel,
  readNames,
  type TableNames,
} from './table-names.ts'
import type { WhoseReason, WhoseVerdict } from './verdict.ts'
import { whoseRules } from './whose-rules.ts'

/** Whose the scores of one row or column are, with the name it has. */
export type NamedVerdict = WhoseVerdict & { name: string }

/** Whose each model's scores are, and which one is the repository's own. */
export interface AxisVerdict {
  byIndex: Map<number, NamedVerdict>
  own?: { index: number; because: WhoseReason }
}

/** What surrounds the names of a table. */
export interface TableSurroundings {
  identity: ModelIdentity
  /** Headings above the table, outermost first, and its caption. */
  headings: readonly string[]
  resolveModel?: ResolveModel
  /** Why it is not certain that the names are models at all. */
  doubt?: WhoseReason
}

/** Says for each model name of a table whether it is this repository's own model, by `whoseRules`. */
export function judgeModels(
  models: readonly AxisModel[],
  { identity, headings, resolveModel = () => undefined, doubt }: TableSurroundings,
): AxisVerdict {
  const table = gatherFacts(readNames(models, identity, headings, resolveModel), doubt)
  const byIndex = new Map<number, NamedVerdict>()
  for (const named of table.named) {
    const verdict = decide(named, table)
    byIndex.set(named.model.index, {
      name: fullName(named, table),
      ...withIds(verdict, named, identity, resolveModel),
    })
  }
  return { byIndex, ...ownPlace(table, byIndex) }
}

function gatherFacts(names: TableNames, doubt: WhoseReason | undefined): TableFacts {
  const of = (fit: NamedModel['fit']) => names.named.filter((named) => named.fit === fit)
  const [own, upstream] = [of('own'), of('upstream')]
  const fitting = own.length + upstream.length > 0 ? [] : of('shortened')
  const most = Math.max(0, ...fitting.map(({ match }) => match?.shared ?? 0))
  const best = fitting.filter(({ match }) => match?.shared === most)
  // Of two equal names the one marked as the authors' own is.
  const marked = best.filter(({ model }) => saysOurs(model.text))
  const shortened = marked.length === 1 ? marked : best
  return { ...names, own, upstream, shortened, ours: of('ours'), ...known({ doubt }) }
}

function decide(named: NamedModel, table: TableFacts): WhoseVerdict {
  for (const rule of whoseRules) {
    const verdict = rule.judge(named, table)
    if (verdict) return verdict
  }
  throw new Error(`No rule says whose ${named.name} is; the last one must always hold.`)
}

/** The row or column that holds this model's scores or those it repeats. */
function ownPlace(
  table: TableFacts,
  byIndex: ReadonlyMap<number, NamedVerdict>,
): Pick<AxisVerdict, 'own'> {
  const candidates = [...table.own, ...table.upstream, ...table.shortened, ...table.ours]
  for (const { model } of candidates) {
    const verdict = byIndex.get(model.index)
    if (verdict && (verdict.whose === 'measured' || verdict.whose === 'inherited'))
      return { own: { index: model.index, because: verdict.because } }
  }
  return {}
}

function withIds(
  verdict: WhoseVerdict,
  { model, label }: NamedModel,
  identity: ModelIdentity,
  resolveModel: ResolveModel,
): WhoseVerdict {
  const { id: found, ...rest } = verdict
  const printed = linkedId(model) ?? (isRepositoryId(label) ? label : undefined)
  return { ...rest, ...subjectIds(label, { printed, found }, identity, resolveModel) }
}
