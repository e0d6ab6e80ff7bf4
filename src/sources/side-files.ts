import { join } from 'node:path'
import { isRecord, parseJson } from '../json.ts'
import { known } from '../known.ts'
import { terminal } from '../messages/terminal.ts'
import type { SideFile } from '../snapshot/catalog-schema.ts'
import type { TreeEntryWire } from '../snapshot/wire.ts'
import { type FileChange, readIfThere } from '../snapshot/write-folder.ts'
import { writeJson } from '../snapshot/write-json.ts'
import { evalResultPath } from '../snapshot/write-path.ts'
import { type HeaderFacts, headerFiles, readHeaders, tellingHeader } from './header-facts.ts'
import type { HubClient } from './hub-client.ts'
import { HubError } from './hub-error.ts'
import type { LocalModel } from './local-models.ts'
import { fetchFile, isContentOf } from './repository-file.ts'

/** One repository file that the snapshot keeps, and where. */
interface KeptFile {
  entry: TreeEntryWire
  path: string
  maxBytes: number
}

/** What collecting a repository's files gave. */
export interface CollectedFiles {
  files: Map<string, FileChange>
  /** Paths the Hub refused because the repository is gated. */
  withheld: string[]
  /** Files left out, with the reason. */
  notes: string[]
  /** Requests that were not needed because the file was here already. */
  saved: number
}

const MEGABYTE = 2 ** 20
const plainFiles: readonly { name: string; path: string; take?: SideFile; maxBytes: number }[] = [
  { name: 'README.md', path: 'README.md', maxBytes: 4 * MEGABYTE },
  { name: 'config.json', path: 'config.json', take: 'config', maxBytes: 8 * MEGABYTE },
  {
    name: 'sentence_bert_config.json',
    path: 'sentence_bert_config.json',
    take: 'config',
    maxBytes: MEGABYTE,
  },
  {
    name: 'tokenizer_config.json',
    path: 'tokenizer_config.json',
    take: 'tokenizer-config',
    maxBytes: 32 * MEGABYTE,
  },
  {
    name: 'chat_template.jinja',
    path: 'chat_template.jinja',
    take: 'chat-template',
    maxBytes: 4 * MEGABYTE,
  },
]
const MAX_EVAL_FILES = 500

/** The repository files that the snapshot keeps for these side files. */
export function keptFiles(
  tree: readonly TreeEntryWire[],
  take: ReadonlySet<SideFile>,
): { kept: KeptFile[]; notes: string[] } {
  const kept: KeptFile[] = []
  const notes: string[] = []
  for (const { name, path, take: asked, maxBytes } of plainFiles) {
    const entry = tree.find((candidate) => candidate.path === name)
    if (!entry || (asked !== undefined && !take.has(asked))) continue
    if ((entry.size ?? 0) > maxBytes)
      notes.push(terminal.sync.failures['large-file']({ path: name, most: maxBytes }))
    else kept.push({ entry, path, maxBytes })
  }
  if (!take.has('eval-results')) return { kept, notes }
  const evals = tree.filter((entry) => entry.path.startsWith('.eval_results/'))
  for (const entry of evals.slice(0, MAX_EVAL_FILES)) {
    const path = evalResultPath(entry.path)
    if (path === undefined) notes.push(terminal.sync.notes.notTaken({ path: entry.path }))
    else if ((entry.size ?? 0) > MEGABYTE)
      notes.push(terminal.sync.failures['large-file']({ path: entry.path, most: MEGABYTE }))
    else kept.push({ entry, path, maxBytes: MEGABYTE })
  }
  return { kept, notes }
}

/**
 * Brings the card and the side files of one commit; what is here already is not asked for again, nor
 * what is in `refused` while the repository is gated. A gated file is noted and its older copy kept;
 * any other failure is the whole model's.
 */
export async function collectFiles(
  client: HubClient,
  model: { id: string; sha: string; gated: boolean },
  tree: readonly TreeEntryWire[],
  take: ReadonlySet<SideFile>,
  local: LocalModel | undefined,
  refused: readonly string[] = [],
): Promise<CollectedFiles> {
  const { kept, notes } = keptFiles(tree, take)
  const collected: CollectedFiles = { files: new Map(), withheld: [], notes, saved: 0 }
  const withhold = (path: string): void => {
    collected.withheld.push(path)
    if (local?.files.has(path)) collected.files.set(path, 'keep')
  }
  const guarded = async (path: string, read: () => Promise<Uint8Array>): Promise<void> => {
    // Once one file was refused, the others would be too: that is what gated means.
    if (model.gated && (collected.withheld.length > 0 || refused.includes(path))) {
      withhold(path)
      return
    }
    try {
      collected.files.set(path, await read())
    } catch (error) {
      if (!(error instanceof HubError)) throw error
      if (error.kind === 'gated') withhold(path)
      else if (error.kind === 'no-such-file') notes.push(terminal.sync.notes.notThere({ path }))
      else throw error
    }
  }
  for (const file of kept) {
    if (local && hasContent(local, file)) {
      collected.files.set(file.path, 'keep')
      collected.saved += 1
      continue
    }
    await guarded(file.path, () => fetchFile(client, model, file.entry, file.maxBytes))
  }
  for (const kind of ['gguf', 'safetensors'] as const) {
    const weights = wantedHeaders(tree, take, kind)
    if (weights.length === 0) continue
    const path = `${kind}.json`
    const found = local ? readFacts(local, path) : {}
    await guarded(path, async () => {
      return Buffer.from(writeJson(await readHeaders(client, model, weights, found, kind)))
    })
  }
  return collected
}

/** The weight files of one kind whose headers these side files mean. */
function wantedHeaders(
  tree: readonly TreeEntryWire[],
  take: ReadonlySet<SideFile>,
  kind: 'gguf' | 'safetensors',
): TreeEntryWire[] {
  if (take.has(`${kind}-headers`)) return headerFiles(tree, kind)
  return kind === 'gguf' && take.has('gguf-header') ? tellingHeader(tree) : []
}

/** The side files that are here: once taken, they are kept up to date until somebody deletes them. */
export function sideFilesOf(local: LocalModel | undefined): SideFile[] {
  if (!local) return []
  const taken = plainFiles.flatMap(({ path, take }) =>
    take && local.files.has(path) ? [take] : [],
  )
  if (local.files.has('gguf.json')) {
    const isWhole = Object.keys(readFacts(local, 'gguf.json')).length > 1
    taken.push(isWhole ? 'gguf-headers' : 'gguf-header')
  }
  if (local.files.has('safetensors.json')) taken.push('safetensors-headers')
  if (local.files.has('images.json')) taken.push('readme-images')
  if ([...local.files].some((path) => path.startsWith('eval_results/'))) taken.push('eval-results')
  return taken
}

/** True when every file that these side files mean is here, or is known to be withheld. */
export function isComplete(local: LocalModel, take: ReadonlySet<SideFile>): boolean {
  if (!local.tree || !local.model) return false
  const tree: TreeEntryWire[] = [...local.tree].map(([path, { size, sha256 }]) => ({
    type: 'file',
    path,
    size,
    ...known({ lfs: sha256 === undefined ? undefined : { oid: sha256 } }),
  }))
  const withheld = new Set(local.state?.withheld ?? [])
  const here = (path: string): boolean => local.files.has(path) || withheld.has(path)
  if (take.has('readme-images') && here('README.md') && !here('images.json')) return false
  if (!keptFiles(tree, take).kept.every(({ path }) => here(path))) return false
  return (['gguf', 'safetensors'] as const).every(
    (kind) => wantedHeaders(tree, take, kind).length === 0 || here(`${kind}.json`),
  )
}

function hasContent(local: LocalModel, file: KeptFile): boolean {
  const bytes = local.files.has(file.path) ? readIfThere(join(local.folder, file.path)) : undefined
  return bytes !== undefined && isContentOf(file.entry, bytes)
}

function readFacts(local: LocalModel, path: string): HeaderFacts {
  const bytes = readIfThere(join(local.folder, path))
  const value = bytes === undefined ? undefined : parseJson(bytes.toString('utf8')).value
  if (!isRecord(value)) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([file, facts]) => (isRecord(facts) ? [[file, facts]] : [])),
  )
}
