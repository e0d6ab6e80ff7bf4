import { terminal } from '../messages/terminal.ts'
import { printable } from '../printable.ts'
import type { Catalog } from '../snapshot/catalog.ts'
import type { LocalModels } from './local-models.ts'
import { isUpToDate } from './model-update.ts'
import { describeSource, type Wanted, type WantedModels } from './wanted.ts'

/** What a sync would do, as far as the listings tell; nothing is written. */
export interface SyncPlan {
  fresh: string[]
  changed: string[]
  /** No listing has them: a request each will tell. */
  toCheck: string[]
  unchanged: string[]
  /** In the snapshot from an earlier sync, not asked for any more. */
  rest: string[]
  /** Sources read only after the others: `basesOf`. */
  later: string[]
  failedSources: { source: string; message: string }[]
}

/** Compares the wanted models with the snapshot. */
export function planSync(
  catalog: Catalog,
  { wanted, failures }: WantedModels,
  locals: LocalModels,
): SyncPlan {
  const plan: SyncPlan = {
    fresh: [],
    changed: [],
    toCheck: [],
    unchanged: [],
    rest: [],
    later: catalog.sources.filter((source) => source.kind === 'basesOf').map(describeSource),
    failedSources: failures.map(({ source, error }) => ({
      source,
      message: error instanceof Error ? error.message : String(error),
    })),
  }
  for (const model of wanted.values()) plan[placeOf(model, locals)].push(model.id)
  for (const local of locals.all()) {
    if (local.state?.from === 'hub' && !wanted.has(local.id.toLowerCase())) plan.rest.push(local.id)
  }
  return plan
}

function placeOf(
  model: Wanted,
  locals: LocalModels,
): 'fresh' | 'changed' | 'toCheck' | 'unchanged' {
  const local = locals.get(model.id)
  if (!local?.model) return 'fresh'
  if (!model.entry) return 'toCheck'
  return isUpToDate(model, local) ? 'unchanged' : 'changed'
}

const t = terminal.sync.plan

/** The plan in words. */
export function formatPlan(plan: SyncPlan): string {
  const lines: string[] = []
  const list = (title: string, items: readonly string[]): void => {
    if (items.length > 0)
      lines.push(`${title} (${items.length}):`, ...items.map((item) => `  ${printable(item)}`))
  }
  list(t.fresh, plan.fresh)
  list(t.changed, plan.changed)
  list(t.toCheck, plan.toCheck)
  list(t.rest, plan.rest)
  list(t.later, plan.later)
  list(
    t.failed,
    plan.failedSources.map(({ source, message }) => `${source}: ${message}`),
  )
  lines.push(t.unchanged({ number: plan.unchanged.length }))
  return lines.join('\n')
}
