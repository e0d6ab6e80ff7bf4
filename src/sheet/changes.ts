import { identifyLicense } from '../licenses/identify.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { HistoryLine } from '../snapshot/wire.ts'
import type { Change } from './change-schema.ts'
import type { Sheet } from './sheet.ts'

/** States of a repository that cannot be had any more. */
const GONE: readonly string[] = ['deleted', 'missing-or-private', 'disabled']

/**
 * What changed of a model from snapshot to snapshot, oldest first. A value is compared with the last one that was
 * stated: what an earlier snapshot does not say may have been so before.
 */
export function modelChanges({
  history,
  state,
}: Pick<Snapshot, 'history' | 'state'>): Sheet['changes'] {
  const changes: Change[] = []
  const last = new Map<string, string>()
  for (const [index, line] of history.entries()) {
    const date = line.date
    if (index === 0) changes.push({ date, kind: 'added' })
    for (const [kind, to] of statedBy(line)) {
      const from = last.get(kind)
      if (from !== undefined && from !== to) changes.push(changeOf(date, kind, from, to))
      last.set(kind, to)
    }
  }
  if (state && GONE.includes(state.state))
    changes.push({ date: state.since, kind: 'withdrawn', to: state.state })
  return changes.length > 0 ? changes : undefined
}

/** Where a line of history says that the card names no successor. */
const NONE = ''

function changeOf(date: string, kind: Change['kind'], from: string, to: string): Change {
  return {
    date,
    kind,
    ...(from === NONE ? {} : { from }),
    ...(to === NONE ? {} : { to }),
  }
}

function statedBy(line: HistoryLine): [Change['kind'], string][] {
  const { sha, licence, access, newVersion, results } = line
  const said: [Change['kind'], string | null | undefined][] = [
    ['revision', sha],
    ['licence', licence ? identifyLicense(licence).name : undefined],
    ['access', access],
    // A line that says who has access says whether there is a successor.
    ['replaced', access ? (newVersion ?? NONE) : undefined],
    ['results', results === null || results === undefined ? undefined : String(results)],
  ]
  return said.flatMap(([kind, value]) =>
    value === null || value === undefined ? [] : [[kind, value]],
  )
}
