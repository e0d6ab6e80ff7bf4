import { terminal } from '../messages/terminal.ts'
import { printable } from '../printable.ts'
import type { SourceFailure } from './wanted.ts'

/** A model whose old snapshot stays, or that could not be had at all. */
export interface KeptModel {
  id: string
  /** Kind of the error: `missing-or-private`, `transient`, … */
  kind: string
  message: string
  /** False when there is no older snapshot to keep. */
  hasOld: boolean
}

/** How a sync ended; the JSON of `--json`'s last line. */
export interface SyncReport {
  /** 0 all, 3 some kept old, 1 nothing could be done. */
  status: 0 | 1 | 3
  added: string[]
  updated: string[]
  /** Only downloads, likes or a weekly history line changed. */
  counts: string[]
  unchanged: string[]
  kept: KeptModel[]
  /** Marked in this run, by id. */
  marked: { id: string; state: string }[]
  removed: string[]
  renames: { from: string; to: string }[]
  licences: { id: string; from: string | null; to: string | null }[]
  notes: string[]
  failedSources: { source: string; message: string }[]
  requests: number
  /** Bytes of bodies after decoding. */
  bytes: number
  retries: number
  notModified: number
  /** Requests that were not needed because nothing had changed. */
  savedRequests: number
  seconds: number
  /** Seconds during which at least one request waited for a rate limit. */
  waitedSeconds: number
}

/** A report with nothing in it yet. */
export function emptyReport(): SyncReport {
  return {
    status: 0,
    added: [],
    updated: [],
    counts: [],
    unchanged: [],
    kept: [],
    marked: [],
    removed: [],
    renames: [],
    licences: [],
    notes: [],
    failedSources: [],
    requests: 0,
    bytes: 0,
    retries: 0,
    notModified: 0,
    savedRequests: 0,
    seconds: 0,
    waitedSeconds: 0,
  }
}

/** Works out the status and puts the lists in order, so that the same run reads the same. */
export function closeReport(report: SyncReport, failures: readonly SourceFailure[]): SyncReport {
  const done =
    report.added.length + report.updated.length + report.counts.length + report.unchanged.length
  const failedSources = failures.map(({ source, error }) => ({
    source,
    message: error instanceof Error ? error.message : String(error),
  }))
  const failed = report.kept.length + failedSources.length
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)
  return {
    ...report,
    status: failed === 0 ? 0 : done === 0 ? 1 : 3,
    added: report.added.sort(),
    updated: report.updated.sort(),
    counts: report.counts.sort(),
    unchanged: report.unchanged.sort(),
    removed: report.removed.sort(),
    notes: report.notes.sort(),
    kept: report.kept.sort(byId),
    marked: report.marked.sort(byId),
    licences: report.licences.sort(byId),
    failedSources,
  }
}

const t = terminal.sync.report

const LONGEST_LIST = 20

/** The closing report in words, one thing a line, whatever the values hold. */
export function formatReport(report: SyncReport): string {
  const lines: string[] = []
  const list = (title: string, items: readonly string[]): void => {
    if (items.length === 0) return
    lines.push(`${title} (${items.length}):`)
    for (const item of items.slice(0, LONGEST_LIST)) lines.push(`  ${printable(item)}`)
    if (items.length > LONGEST_LIST)
      lines.push(`  ${t.more({ number: items.length - LONGEST_LIST })}`)
  }
  list(t.added, report.added)
  list(t.updated, report.updated)
  list(
    t.renamed,
    report.renames.map((rename) => t.rename(rename)),
  )
  list(
    t.licences,
    report.licences.map(({ id, from, to }) => t.licence({ id, from: from ?? '', to: to ?? '' })),
  )
  list(
    t.kept,
    report.kept.filter((model) => model.hasOld).map(({ id, message }) => `${id}: ${message}`),
  )
  list(
    t.missing,
    report.kept.filter((model) => !model.hasOld).map(({ id, message }) => `${id}: ${message}`),
  )
  list(
    t.marked,
    report.marked.map(({ id, state }) => `${id}: ${state}`),
  )
  list(t.removed, report.removed)
  list(
    t.failed,
    report.failedSources.map(({ source, message }) => `${source}: ${message}`),
  )
  list(t.notes, report.notes)
  lines.push(summaryLine(report), trafficLine(report))
  return lines.join('\n')
}

function summaryLine(report: SyncReport): string {
  return t.summary({
    added: report.added.length,
    updated: report.updated.length,
    unchanged: report.unchanged.length + report.counts.length,
    counts: report.counts.length,
    kept: report.kept.length,
    removed: report.removed.length,
  })
}

function trafficLine(report: SyncReport): string {
  return t.traffic({
    requests: report.requests,
    size: formatBytes(report.bytes),
    saved: report.savedRequests,
    retries: report.retries,
    waited: report.waitedSeconds,
    seconds: report.seconds.toFixed(1),
  })
}

/** Bytes with a decimal unit: `1.2 MB`. */
export function formatBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ''}`
}
