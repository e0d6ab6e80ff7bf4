import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_ENDPOINT } from '../address.ts'
import { readEndpoint } from '../compile/endpoint.ts'
import { readVariable } from '../environment.ts'
import { formatProblem } from '../errors.ts'
import { usageError } from '../messages/error.ts'
import { type Catalog, parseCatalog } from '../snapshot/catalog.ts'
import { defaultTake } from '../snapshot/catalog-schema.ts'
import { parseModelRef } from '../snapshot/model-id.ts'
import { recoverFolders } from '../snapshot/write-folder.ts'
import { lockContent } from '../snapshot/write-lock.ts'
import { dayOf, systemClock } from '../sources/clock.ts'
import { HubClient } from '../sources/hub-client.ts'
import { readLocalModels } from '../sources/local-models.ts'
import { formatPlan, planSync } from '../sources/sync-plan.ts'
import { SyncProgress } from '../sources/sync-progress.ts'
import { formatReport } from '../sources/sync-report.ts'
import { runSync } from '../sources/sync-run.ts'
import { findWanted } from '../sources/wanted.ts'
import type { ContentOptions } from './options.ts'
import { isQuiet } from './talk.ts'

/** What `modelsheets sync` is told. */
export interface SyncFlags extends ContentOptions {
  concurrency: number
  timeout: number
  maxWait: number
  json?: boolean
  dryRun?: boolean
  prune?: boolean
  full?: boolean
  acceptDeletions?: boolean
}

/** Brings the models of the catalogue, or those that are named, up to date. @returns The exit status. */
export async function sync(ids: string[], flags: SyncFlags): Promise<number> {
  const catalog = chosen(readCatalog(flags.content, ids.length > 0), ids)
  const endpoint = readEndpoint() ?? catalog.endpoint ?? DEFAULT_ENDPOINT
  const stop = new AbortController()
  const onSignal = () => stop.abort(new Error('interrupted'))
  // Once: a second Ctrl-C ends the process at once, as people expect of it.
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  // Whoever reads the output may go away (`| head`): the sync goes on.
  process.stdout.on('error', () => {})
  try {
    return await syncFrom(endpoint, catalog, ids, flags, stop.signal)
  } finally {
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
  }
}

async function syncFrom(
  endpoint: string,
  catalog: Catalog,
  ids: string[],
  flags: SyncFlags,
  signal: AbortSignal,
): Promise<number> {
  const client = new HubClient({
    endpoint,
    token: readToken(),
    concurrency: flags.concurrency,
    stallTimeout: flags.timeout * 1000,
    maxWait: flags.maxWait * 1000,
    backOff: backOff(readVariable('MODELSHEETS_BACK_OFF_MS')),
    clock: systemClock,
    signal,
    onWait: (bucket, until) => {
      if (flags.json) printJson({ type: 'wait', bucket, until: new Date(until).toISOString() })
      else if (!isQuiet()) progress.wait(bucket, until)
    },
  })
  const progress = new SyncProgress(process.stderr, client.stats, systemClock.now)
  if (flags.dryRun) return dryRun(client, catalog, flags)
  const lock = lockContent(flags.content)
  try {
    recoverFolders(flags.content)
    const report = await runSync({
      content: flags.content,
      catalog,
      client,
      day: dayOf(systemClock, readVariable('SOURCE_DATE_EPOCH')),
      concurrency: flags.concurrency,
      full: flags.full ?? false,
      prune: flags.prune ?? false,
      acceptDeletions: flags.acceptDeletions ?? false,
      partial: ids.length > 0,
      check: lock.check,
      signal,
      onEvent: (event) => {
        if (flags.json) printJson(event)
        else if (!isQuiet()) progress.take(event)
      },
    })
    if (flags.json) printJson({ type: 'report', ...report })
    else {
      progress.end()
      // What was kept or failed is told, however quiet it is to be.
      if (!isQuiet() || report.status !== 0) process.stdout.write(`${formatReport(report)}\n`)
    }
    return report.status
  } finally {
    lock.release()
  }
}

async function dryRun(client: HubClient, catalog: Catalog, flags: SyncFlags): Promise<number> {
  const locals = readLocalModels(flags.content)
  const plan = planSync(catalog, await findWanted(client, catalog, locals), locals)
  if (flags.json) printJson({ type: 'plan', ...plan })
  else process.stdout.write(`${formatPlan(plan)}\n`)
  return plan.failedSources.length > 0 ? 3 : 0
}

/** The Hub's token. @throws UsageError for one that no header can carry. */
function readToken(): string | undefined {
  const token = readVariable('HF_TOKEN')?.trim()
  // https://httpwg.org/specs/rfc6750.html#syntax: b64token
  if (!token || /^[\w.~+/-]+=*$/.test(token)) return token || undefined
  throw usageError({ code: 'bad-token' })
}

/** The catalogue; its errors are bad use, and nothing is fetched for half a catalogue. */
function readCatalog(content: string, optional: boolean): Catalog {
  const path = join(content, 'catalog.yaml')
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    if (optional) return { take: defaultTake, sources: [], exclude: [] }
    throw usageError({ code: 'catalog-missing' }, { file: path }, { cause })
  }
  const { catalog, problems } = parseCatalog(text, path)
  if (problems.length > 0) {
    for (const problem of problems) console.error(formatProblem(problem))
    throw usageError({ code: 'catalog-unreadable' }, { file: path })
  }
  return catalog
}

/** Cuts the catalogue down to the models named; what it says of each stays. */
function chosen(catalog: Catalog, ids: readonly string[]): Catalog {
  if (ids.length === 0) return catalog
  const sources = ids.map((text) => {
    const ref = parseModelRef(text)
    if (!ref) throw usageError({ code: 'names-no-model' }, { value: text })
    const named = catalog.sources.find(
      (source) => source.kind === 'id' && source.id.toLowerCase() === ref.id.toLowerCase(),
    )
    return named && named.kind === 'id' ? { ...named, ...ref } : { kind: 'id' as const, ...ref }
  })
  return { ...catalog, sources, exclude: [] }
}

/** First step of the back-off in milliseconds; a test against a Hub of its own need not wait. */
function backOff(text: string | undefined): number {
  const set = Number(text)
  return Number.isFinite(set) && set > 0 ? set : 500
}

function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}
