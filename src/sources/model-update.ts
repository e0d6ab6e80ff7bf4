import { join } from 'node:path'
import { known } from '../known.ts'
import { terminal } from '../messages/terminal.ts'
import type { SideFile } from '../snapshot/catalog-schema.ts'
import type { StateRecord } from '../snapshot/state.ts'
import { type ModelWire, parseModel, type TreeEntryWire } from '../snapshot/wire.ts'
import { type FileChange, readIfThere, writeModelFolder } from '../snapshot/write-folder.ts'
import { appendHistory, historyLineOf, licenceOf } from '../snapshot/write-history.ts'
import { writeJson } from '../snapshot/write-json.ts'
import { collectImages } from './card-images.ts'
import { countsWait, differsInCounts, withoutCounts } from './count-pace.ts'
import type { ETags } from './etags.ts'
import { type ListEntry, type ModelAnswer, readModel, readTree } from './hub.ts'
import type { HubClient } from './hub-client.ts'
import { HubError } from './hub-error.ts'
import type { LocalModel, LocalModels } from './local-models.ts'
import { collectFiles, isComplete, sideFilesOf } from './side-files.ts'
import { stable, stableEntry } from './stable-answer.ts'
import type { Wanted } from './wanted.ts'

/** What one run knows while it updates models. */
export interface UpdateContext {
  client: HubClient
  content: string
  locals: LocalModels
  etags: ETags
  /** UTC day for `history.jsonl` and `state.json`. */
  day: string
  /** Ask for everything again, whatever is here. */
  full: boolean
  /** New counts alone are written once a week. */
  weekly?: boolean
}

/** What became of one model. */
export interface Outcome {
  id: string
  /** `counts`: only downloads, likes and the like changed. */
  result: 'added' | 'updated' | 'counts' | 'unchanged'
  renamedFrom?: string
  licence?: { from: string | undefined; to: string | undefined }
  notes: string[]
  /** Files written. */
  files: number
  /** Requests that did not have to be made. */
  saved: number
}

/** Whether a model needs requests of its own: the listing may already say all there is to say. */
export function isUpToDate(wanted: Wanted, local: LocalModel | undefined): local is LocalModel {
  const { entry } = wanted
  if (!local?.model || !entry?.sha || entry.disabled) return false
  if (local.state && local.state.state !== 'present') return false
  const pinned = wanted.revision
  const sameCommit =
    pinned === undefined
      ? entry.sha === local.model.sha && entry.lastModified === dateOf(local.model.lastModified)
      : pinned === local.model.sha
  if (!sameCommit || pinned !== local.state?.revision) return false
  const opened = entry.gated === false && (local.state?.withheld.length ?? 0) > 0
  return !opened && isComplete(local, takeOf(wanted, local))
}

function takeOf(wanted: Wanted, local: LocalModel | undefined): Set<SideFile> {
  return new Set([...wanted.take, ...sideFilesOf(local)])
}

/** Brings one model up to date; throws `HubError` when the old snapshot stays. */
export async function updateModel(context: UpdateContext, wanted: Wanted): Promise<Outcome> {
  const local = context.locals.get(wanted.id)
  if (!context.full && isUpToDate(wanted, local)) {
    return writeCounts(context, local, countsOf(local, wanted.entry))
  }
  const etag =
    local && !context.full && isComplete(local, takeOf(wanted, local))
      ? context.etags.get(local)
      : undefined
  const answer = await readModel(context.client, wanted.id, { revision: wanted.revision, etag })
  if (answer === 'not-modified' && local) return writeCounts(context, local, {})
  if (answer === 'not-modified')
    throw new HubError('wrong-answer', terminal.sync.failures['not-modified'])
  return writeAnswer(context, wanted, answer)
}

async function writeAnswer(
  context: UpdateContext,
  wanted: Wanted,
  answer: ModelAnswer,
): Promise<Outcome> {
  const { client, locals } = context
  const { model } = answer
  const renamed = model.id.toLowerCase() !== wanted.id.toLowerCase()
  const asked = locals.get(wanted.id)
  const local = locals.get(model.id) ?? asked
  if (model.disabled) throw new HubError('disabled', terminal.sync.failures.disabled)
  const tree = await treeOf(context, answer, local)
  const target = { id: model.id, sha: model.sha, gated: Boolean(model.gated) }
  const take = takeOf(wanted, local)
  const sameCommit = !context.full && local?.model?.sha === model.sha
  const refused = sameCommit ? (local.state?.withheld ?? []) : []
  const collected = await collectFiles(client, target, tree.entries, take, local, refused)
  const files = new Map<string, FileChange>(collected.files)
  const raw = stable(answer.raw)
  const waits = countsWait(context, local) && differsInCounts(raw, local)
  files.set('model.json', waits ? 'keep' : Buffer.from(writeJson(raw)))
  files.set('tree.json', tree.change)
  if (take.has('readme-images')) {
    const images = await collectImages(client, target, tree.entries, files, local)
    for (const [path, change] of images.files) files.set(path, change)
    collected.notes.push(...images.notes)
  }
  const aliases = new Set([...(local?.state?.aliases ?? []), ...(asked?.state?.aliases ?? [])])
  if (renamed) aliases.add(wanted.id)
  aliases.delete(model.id)
  const state = stateOf(local, context.day, 'present', {
    aliases: [...aliases],
    withheld: collected.withheld,
    ...known({ revision: wanted.revision }),
  })
  const moved = asked !== undefined && asked.id !== model.id
  const figures = waits && local.model ? { ...local.model, id: model.id } : model
  const changed = await write(context, figures, files, state, local, moved ? asked.id : undefined)
  // A Hub that echoes the token must not get it into a file.
  // What was not written has to be asked for again.
  if (answer.etag !== undefined && !waits && !context.client.holdsToken(answer.etag))
    context.etags.set(model.id, answer.etag, files.get('model.json'))
  const licence = licenceOf(model)
  return {
    id: model.id,
    result: !local?.model ? 'added' : changed > 0 || moved ? 'updated' : 'unchanged',
    files: changed,
    ...known({
      renamedFrom: renamed && !local?.state?.aliases.includes(wanted.id) ? wanted.id : undefined,
      licence:
        local?.model && local.licence !== licence
          ? { from: local.licence, to: licence }
          : undefined,
    }),
    notes: [
      ...collected.notes,
      ...answer.broken.map((field) => terminal.sync.notes.wrongField({ field })),
    ],
    saved: collected.saved + (tree.change === 'keep' ? 1 : 0),
  }
}

/** Writes what changed, and a history line when there is one; gives the count of files written. */
async function write(
  context: UpdateContext,
  model: ModelWire & { id: string },
  files: Map<string, FileChange>,
  state: StateRecord,
  local: LocalModel | undefined,
  renamedFrom?: string,
): Promise<number> {
  const before = local ? readIfThere(join(local.folder, 'history.jsonl')) : undefined
  const text = before?.toString('utf8') ?? ''
  const history = appendHistory(text, historyLineOf(model, context.day))
  files.set('history.jsonl', before && history === text ? 'keep' : Buffer.from(history))
  files.set('state.json', Buffer.from(writeJson(state)))
  let changed = 0
  for (const [path, change] of files) {
    if (change === 'keep') continue
    const old = local?.files.has(path) ? readIfThere(join(local.folder, path)) : undefined
    if (old && Buffer.compare(old, change) === 0) files.set(path, 'keep')
    else changed += 1
    if (context.client.holdsToken(change)) {
      throw new HubError('refused', terminal.sync.failures['holds-token']({ path }))
    }
  }
  const gone = local ? [...local.files].some((path) => !files.has(path)) : false
  if (changed === 0 && !gone && renamedFrom === undefined) return 0
  await writeModelFolder(context.content, model.id, files, renamedFrom)
  return changed + (gone ? 1 : 0)
}

/** Writes new counts, or only a weekly history line, into a model that is otherwise unchanged. */
async function writeCounts(
  context: UpdateContext,
  local: LocalModel,
  counts: Record<string, unknown>,
): Promise<Outcome> {
  const news = countsWait(context, local) ? withoutCounts(counts) : counts
  const raw = { ...local.raw, ...news }
  const model = parseModel(raw, () => {})
  const files = new Map<string, FileChange>([...local.files].map((path) => [path, 'keep'] as const))
  if (Object.keys(news).length > 0) files.set('model.json', Buffer.from(writeJson(raw)))
  const state = stateOf(local, context.day, 'present', {
    aliases: local.state?.aliases ?? [],
    withheld: local.state?.withheld ?? [],
    ...known({ revision: local.state?.revision === undefined ? undefined : local.state.revision }),
  })
  const changed = await write(context, { ...model, id: local.id }, files, state, local)
  const result = changed > 0 ? 'counts' : 'unchanged'
  return {
    id: local.id,
    result,
    notes: [],
    files: changed,
    saved: local.files.has('README.md') ? 3 : 2,
  }
}

/** Marks a model whose repository is gone or closed; everything else of it stays as it is. */
export async function markState(
  context: Pick<UpdateContext, 'content' | 'day'>,
  local: LocalModel,
  state: StateRecord['state'],
): Promise<boolean> {
  if (local.state?.state === state) return false
  const files = new Map<string, FileChange>([...local.files].map((path) => [path, 'keep'] as const))
  const record = stateOf(local, context.day, state, {
    aliases: local.state?.aliases ?? [],
    withheld: local.state?.withheld ?? [],
    ...known({ revision: local.state?.revision === undefined ? undefined : local.state.revision }),
  })
  files.set('state.json', Buffer.from(writeJson(record)))
  await writeModelFolder(context.content, local.id, files)
  return true
}

/** Makes one of two folders that turned out to be one model: history, alias and people's files move. */
export async function mergeFormer(
  context: Pick<UpdateContext, 'content' | 'day'>,
  former: LocalModel,
  target: LocalModel,
): Promise<void> {
  const files = new Map<string, FileChange>(
    [...target.files].map((path) => [path, 'keep'] as const),
  )
  const aliases = new Set([...(target.state?.aliases ?? []), ...(former.state?.aliases ?? [])])
  const record = stateOf(target, context.day, 'present', {
    aliases: [...aliases.add(former.id)],
    withheld: target.state?.withheld ?? [],
    ...known({
      revision: target.state?.revision === undefined ? undefined : target.state.revision,
    }),
  })
  files.set('state.json', Buffer.from(writeJson(record)))
  const [older, newer] = [former, target].map((local) =>
    readIfThere(join(local.folder, 'history.jsonl')),
  )
  if (older) files.set('history.jsonl', Buffer.concat([older, newer ?? Buffer.alloc(0)]))
  await writeModelFolder(context.content, target.id, files, former.id)
}

function stateOf(
  local: LocalModel | undefined,
  day: string,
  state: StateRecord['state'],
  rest: Pick<StateRecord, 'aliases' | 'withheld'> & { revision?: string },
): StateRecord {
  const same = local?.state?.state === state && local.state.from === 'hub'
  return {
    from: 'hub',
    state,
    since: same && local.state ? local.state.since : day,
    ...rest,
  }
}

/** The file list: taken over when the commit is the one that is here. */
async function treeOf(
  context: UpdateContext,
  answer: ModelAnswer,
  local: LocalModel | undefined,
): Promise<{ entries: TreeEntryWire[]; change: FileChange }> {
  const { id, sha } = answer.model
  if (!context.full && local?.tree && local.model?.sha === sha) {
    const entries = [...local.tree].map(([path, { oid, sha256, size }]) => ({
      type: 'file' as const,
      path,
      size,
      oid,
      ...known({ lfs: sha256 === undefined ? undefined : { oid: sha256 } }),
    }))
    return { entries, change: 'keep' }
  }
  const entries = await readTree(context.client, id, sha)
  return { entries, change: Buffer.from(writeJson(entries.map(stableEntry))) }
}

/** The counts and flags of a listing that differ from what is here. */
function countsOf(local: LocalModel, entry: ListEntry | undefined): Record<string, unknown> {
  const counts: Record<string, unknown> = {}
  for (const key of ['downloads', 'downloadsAllTime', 'likes', 'gated'] as const) {
    const value = entry?.[key]
    if (value !== undefined && local.raw?.[key] !== value) counts[key] = value
  }
  return counts
}

/** The same form of date as listings have after the library's own parsing. */
function dateOf(text: string | undefined): string | undefined {
  if (text === undefined || Number.isNaN(Date.parse(text))) return undefined
  return new Date(text).toISOString()
}
