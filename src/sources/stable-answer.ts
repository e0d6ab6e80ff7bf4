import { isRecord } from '../json.ts'
import type { TreeEntryWire } from '../snapshot/wire.ts'

/** Leaves out what changes without the model: see docs/sync.md, "What is left out". */
export function stable(raw: Record<string, unknown>): Record<string, unknown> {
  const { trendingScore, inference, inferenceProviderMapping, resourceGroup, gitalyUid, ...rest } =
    raw
  const spaces = Array.isArray(rest.spaces)
    ? rest.spaces.filter((space) => typeof space === 'string').sort()
    : undefined
  return spaces === undefined ? rest : { ...rest, spaces }
}

/** Of a file's security scan only the verdict stays: counts and times change without the file. */
export function stableEntry(entry: TreeEntryWire): Record<string, unknown> {
  const { securityFileStatus, ...rest } = entry
  const status = isRecord(securityFileStatus) ? securityFileStatus.status : undefined
  return typeof status === 'string' ? { ...rest, securityFileStatus: { status } } : rest
}
