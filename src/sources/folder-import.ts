import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { gguf } from '@huggingface/gguf'
import { isRecord, parseJson } from '../json.ts'
import { known } from '../known.ts'
import { terminal } from '../messages/terminal.ts'
import { type SideFile, sideFiles } from '../snapshot/catalog-schema.ts'
import type { StateRecord } from '../snapshot/state.ts'
import { type FileChange, writeModelFolder } from '../snapshot/write-folder.ts'
import { writeJson } from '../snapshot/write-json.ts'
import type { RepositoryFolder } from './folder.ts'
import { type LocalFile, listLocalFiles } from './folder-files.ts'
import { ggufFacts, type HeaderFacts, headerFiles, safetensorsFacts } from './header-facts.ts'
import type { LocalModel } from './local-models.ts'
import { keptFiles } from './side-files.ts'

/** What an import did. */
export interface ImportOutcome {
  id: string
  result: 'added' | 'updated'
  notes: string[]
}

// Nothing of a local copy counts as a download, so that everything small is taken.
const TAKE: ReadonlySet<SideFile> = new Set(sideFiles)
const MAX_HEADER = 100 * 2 ** 20

const { headers } = terminal.sync

/** Writes one model's folder from a local copy of its repository; makes no request. */
export async function importFolder(
  content: string,
  folder: RepositoryFolder,
  local: LocalModel | undefined,
  day: string,
  hash: boolean,
): Promise<ImportOutcome> {
  const { files, left } = await listLocalFiles(folder, hash)
  const notes = left.map((path) => terminal.sync.notes.linkOutside({ path }))
  const byPath = new Map(files.map((file) => [file.entry.path, file]))
  const tree = files.map((file) => file.entry)
  const changes = new Map<string, FileChange>()
  const { kept, notes: tooLarge } = keptFiles(tree, TAKE)
  notes.push(...tooLarge)
  for (const { entry, path } of kept) {
    const at = byPath.get(entry.path)?.path
    if (at !== undefined) changes.set(path, readFileSync(at))
  }
  for (const kind of ['gguf', 'safetensors'] as const) {
    const facts = await headersOf(
      headerFiles(tree, kind).map(({ path }) => byPath.get(path)),
      kind,
    )
    if (Object.keys(facts).length > 0) changes.set(`${kind}.json`, Buffer.from(writeJson(facts)))
  }
  changes.set('tree.json', Buffer.from(writeJson(tree)))
  // Of the same commit the Hub's own answer knows more than the copy does.
  const same =
    local?.raw !== undefined && folder.sha !== undefined && local.model?.sha === folder.sha
  changes.set('model.json', same ? 'keep' : Buffer.from(writeJson(payloadOf(folder, tree, byPath))))
  if (local?.files.has('history.jsonl')) changes.set('history.jsonl', 'keep')
  const state: StateRecord = {
    from: same && local?.state ? local.state.from : 'folder',
    state: 'present',
    since: local?.state?.state === 'present' ? local.state.since : day,
    aliases: local?.state?.aliases ?? [],
    withheld: [],
  }
  changes.set('state.json', Buffer.from(writeJson(state)))
  await writeModelFolder(content, folder.id, changes)
  return { id: folder.id, result: local ? 'updated' : 'added', notes }
}

/** The keys of a payload that a copy can tell: no counts, no dates, nothing guessed. */
function payloadOf(
  folder: RepositoryFolder,
  tree: readonly LocalFile['entry'][],
  byPath: ReadonlyMap<string, LocalFile>,
): Record<string, unknown> {
  const at = byPath.get('config.json')?.path
  const config = at === undefined ? undefined : parseJson(readFileSync(at, 'utf8')).value
  const facts: Record<string, unknown> = {}
  if (isRecord(config)) {
    for (const key of ['architectures', 'model_type', 'quantization_config']) {
      if (config[key] !== undefined) facts[key] = config[key]
    }
  }
  return {
    id: folder.id,
    ...known({ sha: folder.sha, config: Object.keys(facts).length === 0 ? undefined : facts }),
    siblings: tree.map(({ path }) => ({ rfilename: path })),
  }
}

async function headersOf(
  files: readonly (LocalFile | undefined)[],
  kind: 'gguf' | 'safetensors',
): Promise<HeaderFacts> {
  const facts: HeaderFacts = {}
  for (const file of files) {
    if (file?.path === undefined) continue
    const sha256 = file.entry.lfs?.oid
    const read =
      kind === 'gguf' ? localGguf(file.path) : Promise.resolve(localSafetensors(file.path))
    facts[file.entry.path] = {
      ...known({ sha256 }),
      ...(await read.catch((error: unknown) => ({
        error: error instanceof Error ? error.message.slice(0, 300) : String(error),
      }))),
    }
  }
  return facts
}

async function localGguf(path: string): Promise<Record<string, unknown>> {
  return ggufFacts(await gguf(path, { allowLocalFile: true }))
}

/** https://huggingface.co/docs/safetensors/index#format: eight bytes of length, then JSON. */
function localSafetensors(path: string): Record<string, unknown> {
  const file = openSync(path, 'r')
  try {
    const start = Buffer.alloc(8)
    if (readSync(file, start, 0, 8, 0) < 8) return { error: headers.short }
    const length = start.readBigUInt64LE()
    if (length > MAX_HEADER) return { error: headers.long }
    const bytes = Buffer.alloc(Number(length))
    if (readSync(file, bytes, 0, bytes.length, 8) < bytes.length) return { error: headers.cut }
    const header = parseJson(bytes.toString('utf8')).value
    return isRecord(header) ? safetensorsFacts(header) : { error: headers['not-json'] }
  } finally {
    closeSync(file)
  }
}
