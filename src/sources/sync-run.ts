import { SheetError } from '../errors.ts'
import { terminal } from '../messages/terminal.ts'
import { defaultTake } from '../snapshot/catalog-schema.ts'
import { removeModelFolder } from '../snapshot/write-folder.ts'
import { baseIdsOf, basesToAdd } from './bases.ts'
import { ETags } from './etags.ts'
import { readModel } from './hub.ts'
import { HubError } from './hub-error.ts'
import { type LocalModel, type LocalModels, readLocalModels } from './local-models.ts'
import {
  markState,
  mergeFormer,
  type Outcome,
  type UpdateContext,
  updateModel,
} from './model-update.ts'
import { forEachOf } from './slots.ts'
import type { SyncEvent, SyncOptions } from './sync-options.ts'
import { closeReport, emptyReport, type SyncReport } from './sync-report.ts'
import { findWanted, isExcluded, type SourceFailure, type Wanted } from './wanted.ts'

const DEEPEST_LINEAGE = 8
// Fewer than this can all vanish without raising doubt.
const DOUBTFUL_LOSS = 5

/** Brings a snapshot up to date with its catalogue. One model's failure is reported, never thrown. */
export async function runSync(options: SyncOptions): Promise<SyncReport> {
  const run = new SyncRun(options)
  return run.run()
}

class SyncRun {
  readonly #options: SyncOptions
  readonly #context: UpdateContext
  readonly #locals: LocalModels
  readonly #report = emptyReport()
  /** Ids that answered in this run, in lower case. */
  readonly #done = new Set<string>()
  /** Models that were here and are not shown any more; whether the catalogue names them. */
  readonly #vanished = new Map<string, LocalModel>()
  #fatal: unknown

  constructor(options: SyncOptions) {
    this.#options = options
    this.#locals = readLocalModels(options.content)
    this.#context = {
      client: options.client,
      content: options.content,
      locals: this.#locals,
      etags: new ETags(options.content),
      day: options.day,
      full: options.full ?? false,
      weekly: options.catalog.history === 'weekly',
    }
  }

  async run(): Promise<SyncReport> {
    const start = performance.now()
    const { client, catalog } = this.#options
    const { wanted, failures } = await findWanted(client, catalog, this.#locals)
    await this.#update([...wanted.values()])
    await this.#addBases(wanted)
    await this.#completeBases(wanted)
    const sure =
      failures.length === 0 && this.#fatal === undefined && !this.#options.signal?.aborted
    if (sure && !this.#options.partial) await this.#lookAfterRest(wanted)
    await this.#settleVanished()
    if (sure && this.#options.prune) this.#prune(wanted)
    this.#context.etags.save()
    return this.#close(failures, start)
  }

  #close(failures: SourceFailure[], start: number): SyncReport {
    const { stats } = this.#options.client
    const report = this.#report
    report.requests = stats.requests
    report.bytes = stats.bytes
    report.retries = stats.retries
    report.notModified = stats.notModified
    report.waitedSeconds = stats.waitedMs / 1000
    report.seconds = (performance.now() - start) / 1000
    if (this.#fatal instanceof Error)
      report.notes.push(terminal.sync.notes.early({ fault: this.#fatal.message }))
    return closeReport(report, failures)
  }

  async #update(wanted: readonly Wanted[]): Promise<void> {
    this.#emit({ type: 'models', total: wanted.length })
    await forEachOf(wanted, this.#options.concurrency, async (model) => {
      if (this.#fatal !== undefined || this.#options.signal?.aborted) {
        this.#keep(model, 'stopped', terminal.sync.notes.turn)
        return
      }
      try {
        this.#options.check?.()
        this.#note(model, await updateModel(this.#context, model))
      } catch (error) {
        await this.#failed(model, error)
      }
    })
  }

  #note(model: Wanted, outcome: Outcome): void {
    const key = outcome.id.toLowerCase()
    // Two entries of the catalogue may turn out to be one model under two names.
    if (this.#done.has(key)) return
    this.#done.add(key).add(model.id.toLowerCase())
    model.id = outcome.id
    const report = this.#report
    report[outcome.result].push(outcome.id)
    report.savedRequests += outcome.saved
    for (const note of outcome.notes) report.notes.push(`${outcome.id}: ${note}`)
    if (outcome.renamedFrom !== undefined) {
      report.renames.push({ from: outcome.renamedFrom, to: outcome.id })
    }
    if (outcome.licence) {
      const { from, to } = outcome.licence
      report.licences.push({ id: outcome.id, from: from ?? null, to: to ?? null })
    }
    const { id, result, files } = outcome
    this.#emit({ type: 'model', id, result, files })
  }

  async #failed(model: Wanted, error: unknown): Promise<void> {
    const message = error instanceof Error ? error.message : String(error)
    const kind = error instanceof HubError ? error.kind : 'error'
    const local = this.#locals.get(model.id)
    if (kind === 'bad-token' || kind === 'unreachable' || isFatal(error)) this.#fatal ??= error
    if (kind === 'missing-or-private' && local) this.#vanished.set(model.id, local)
    if (kind === 'missing-or-private' && model.optional && !local) {
      this.#report.notes.push(`${model.id}: ${message}`)
      return
    }
    if (local && (kind === 'disabled' || kind === 'unknown-revision')) await this.#mark(local, kind)
    this.#keep(model, kind, message)
  }

  #keep(model: Wanted, kind: string, message: string): void {
    const { id } = model
    const hasOld = this.#locals.get(id) !== undefined
    this.#report.kept.push({ id, kind, message, hasOld })
    this.#emit({ type: 'kept', id, kind, message })
  }

  async #mark(local: LocalModel, state: Parameters<typeof markState>[2]): Promise<void> {
    try {
      if (!(await markState(this.#context, local, state))) return
    } catch (error) {
      this.#report.notes.push(
        terminal.sync.notes.notMarked({
          id: local.id,
          fault: error instanceof Error ? error.message : String(error),
        }),
      )
      return
    }
    this.#report.marked.push({ id: local.id, state })
    this.#emit({ type: 'marked', id: local.id, state })
  }

  /** Follows the bases of what is here, a generation a round. */
  async #addBases(wanted: Map<string, Wanted>): Promise<void> {
    const { catalog, content } = this.#options
    if (!catalog.sources.some((source) => source.kind === 'basesOf')) return
    const seen = new Set<string>()
    for (let depth = 0; depth < DEEPEST_LINEAGE; depth += 1) {
      const bases = basesToAdd(catalog, wanted, (id) => baseIdsOf(content, id), seen)
      const added = bases.map((base) => {
        base.id = this.#locals.resolve(base.id) ?? base.id
        wanted.set(base.id.toLowerCase(), base)
        return base
      })
      if (added.length === 0) return
      await this.#update(added)
    }
  }

  /**
   * Brings the configuration of wanted models that others are quantizations of: where a quantization's
   * own files say nothing of its shape, its base's do. Only where nobody says what to take.
   */
  async #completeBases(wanted: ReadonlyMap<string, Wanted>): Promise<void> {
    const { catalog, content } = this.#options
    if (catalog.take !== defaultTake) return
    const locals = readLocalModels(content)
    const incomplete = new Map<string, Wanted>()
    for (const { id } of wanted.values()) {
      const local = locals.get(id)
      if (!local || !isQuantization(local)) continue
      for (const named of baseIdsOf(content, id)) {
        const key = (locals.resolve(named) ?? named).toLowerCase()
        const base = wanted.get(key)
        const known = base && locals.get(base.id)
        if (base && known?.tree?.has('config.json') && !known.files.has('config.json'))
          incomplete.set(key, { ...base, take: new Set([...base.take, 'config']) })
      }
    }
    const context = { ...this.#context, locals }
    await forEachOf([...incomplete.values()], this.#options.concurrency, async (base) => {
      try {
        this.#options.check?.()
        const { notes } = await updateModel(context, base)
        for (const note of notes) this.#report.notes.push(`${base.id}: ${note}`)
      } catch (error) {
        await this.#failed(base, error)
      }
    })
  }

  /** Models that sync brought once and that no source named now: gone, renamed, or not asked for. */
  async #lookAfterRest(wanted: ReadonlyMap<string, Wanted>): Promise<void> {
    const rest = this.#locals.all().filter((local) => {
      const key = local.id.toLowerCase()
      return local.state?.from === 'hub' && !wanted.has(key) && !this.#done.has(key)
    })
    await forEachOf(rest, this.#options.concurrency, async (local) => {
      const other = this.#locals.resolve(local.id)
      if (other !== undefined && other !== local.id) return this.#mergeInto(local, other)
      if (local.state?.state !== 'present') return
      if (isExcluded(local.id, this.#options.catalog.exclude)) return this.#mark(local, 'unlisted')
      try {
        const answer = await readModel(this.#options.client, local.id)
        const id = answer === 'not-modified' ? local.id : answer.model.id
        if (id !== local.id && this.#done.has(id.toLowerCase())) await this.#mergeInto(local, id)
        else await this.#mark(local, 'unlisted')
      } catch (error) {
        const kind = error instanceof HubError ? error.kind : undefined
        if (kind === 'missing-or-private') this.#vanished.set(local.id, local)
        else if (kind === 'disabled') await this.#mark(local, 'disabled')
        else
          this.#report.notes.push(`${local.id}: ${error instanceof Error ? error.message : error}`)
      }
    })
  }

  /** The folder of an earlier id: what is in it moves to the model's new one. */
  async #mergeInto(former: LocalModel, id: string): Promise<void> {
    const target = readLocalModels(this.#options.content).get(id)
    if (!target) return
    await mergeFormer(this.#context, former, target)
    this.#report.renames.push({ from: former.id, to: id })
  }

  /** Marks what vanished, unless so much did that the Hub's answer itself is in doubt. */
  async #settleVanished(): Promise<void> {
    const fresh = [...this.#vanished.values()].filter(
      (local) => (local.state?.state ?? 'present') === 'present',
    )
    const doubtful = fresh.length >= DOUBTFUL_LOSS && fresh.length > this.#locals.all().length / 2
    if (doubtful && !this.#options.acceptDeletions) {
      this.#vanished.clear()
      this.#report.notes.push(
        terminal.sync.notes.doubtful({ number: fresh.length, all: this.#locals.all().length }),
      )
      return
    }
    for (const local of this.#vanished.values()) {
      // What was never seen on a Hub was not deleted from it.
      const wasThere = local.model !== undefined && local.state?.from !== 'folder'
      await this.#mark(local, wasThere ? 'deleted' : 'missing-or-private')
    }
  }

  #prune(wanted: ReadonlyMap<string, Wanted>): void {
    for (const local of readLocalModels(this.#options.content).all()) {
      const { state } = local
      if (state?.from !== 'hub' || (state.state !== 'deleted' && state.state !== 'unlisted'))
        continue
      if (this.#options.partial && !wanted.has(local.id.toLowerCase())) continue
      if (removeModelFolder(this.#options.content, local.id) === 'kept-edits') {
        this.#report.notes.push(terminal.sync.notes.keptEdits({ id: local.id }))
      }
      this.#report.removed.push(local.id)
      this.#emit({ type: 'removed', id: local.id })
    }
  }

  #emit(event: SyncEvent): void {
    this.#options.onEvent?.(event)
  }
}

/** Whether a model's files are quantized, as far as names and tags tell. */
function isQuantization({ tree, model }: LocalModel): boolean {
  const isGguf = [...(tree?.keys() ?? [])].some((path) => path.endsWith('.gguf'))
  const marks = /^(?:base_model:quantized:.+|awq|gptq|mlx|bitsandbytes|[2-8]-bit|mxfp4|nvfp4)$/
  return isGguf || (model?.tags ?? []).some((tag) => marks.test(tag))
}

/** Errors after which every other model would fail the same way. */
function isFatal(error: unknown): boolean {
  if (error instanceof SheetError) return error.name === 'LockedError'
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' && /^(?:ENOSPC|EDQUOT|EROFS|EIO|EMFILE)$/.test(code)
}
