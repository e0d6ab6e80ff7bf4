import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isRecord, parseJson } from '../json.ts'
import { known } from '../known.ts'
import { isModelId } from '../snapshot/model-id.ts'
import { type StateRecord, stateSchema } from '../snapshot/state.ts'
import { type ModelWire, parseModel, parseTree } from '../snapshot/wire.ts'
import { readIfThere } from '../snapshot/write-folder.ts'
import { licenceOf } from '../snapshot/write-history.ts'
import { isManaged } from '../snapshot/write-path.ts'

/** What the snapshot holds of one model before a sync. */
export interface LocalModel {
  id: string
  folder: string
  /** `model.json` as it is, and its parsed keys; absent when missing or broken. */
  raw?: Record<string, unknown>
  model?: ModelWire
  licence?: string
  state?: StateRecord
  /** Managed files that are there, by path below the folder. */
  files: ReadonlySet<string>
  /** Paths of the repository's files at the snapshot's commit; absent without `tree.json`. */
  tree?: ReadonlyMap<string, { oid?: string; sha256?: string; size?: number }>
}

/** All models of a content folder, found by id, by earlier id, or by id in another case. */
export class LocalModels {
  readonly #byId = new Map<string, LocalModel>()
  readonly #byAlias = new Map<string, string>()
  readonly #byLowerCase = new Map<string, string>()

  constructor(models: Iterable<LocalModel>) {
    for (const local of models) {
      this.#byId.set(local.id, local)
      this.#byLowerCase.set(local.id.toLowerCase(), local.id)
      for (const alias of local.state?.aliases ?? [])
        this.#byAlias.set(alias.toLowerCase(), local.id)
    }
  }

  /** The model under exactly this id. */
  get(id: string): LocalModel | undefined {
    return this.#byId.get(id)
  }

  /** The id under which the snapshot has the model that `id` may name. */
  resolve(id: string): string | undefined {
    const lower = id.toLowerCase()
    if (this.#byId.has(id) && !this.#byAlias.has(lower)) return id
    return this.#byAlias.get(lower) ?? this.#byLowerCase.get(lower)
  }

  all(): LocalModel[] {
    return [...this.#byId.values()]
  }
}

/** Reads what the snapshot under `content/models` holds; an absent folder is an empty snapshot. */
export function readLocalModels(content: string): LocalModels {
  const root = join(content, 'models')
  const found: LocalModel[] = []
  for (const owner of foldersIn(root)) {
    found.push(...localModel(join(root, owner), owner))
    for (const name of foldersIn(join(root, owner))) {
      found.push(...localModel(join(root, owner, name), `${owner}/${name}`))
    }
  }
  return new LocalModels(found)
}

function localModel(folder: string, id: string): LocalModel[] {
  if (!isModelId(id)) return []
  const files = managedFiles(folder)
  if (!files.has('model.json') && !files.has('README.md')) return []
  const local: LocalModel = { id, folder, files }
  const raw = readJson(folder, 'model.json')
  if (isRecord(raw)) {
    local.raw = raw
    const model = parseModel(raw, () => {})
    if (model) {
      local.model = model
      const licence = licenceOf(model)
      if (licence !== undefined) local.licence = licence
    }
  }
  const state = stateSchema.safeParse(readJson(folder, 'state.json'))
  if (state.success) local.state = state.data
  const tree = parseTree(readJson(folder, 'tree.json'), () => {})
  if (tree) {
    local.tree = new Map(
      tree.map((entry) => [
        entry.path,
        known({
          oid: entry.oid || undefined,
          sha256: entry.lfs?.oid ? entry.lfs.oid : undefined,
          size: entry.size === undefined || entry.size === null ? undefined : entry.size,
        }),
      ]),
    )
  }
  return [local]
}

function managedFiles(folder: string): Set<string> {
  const files = new Set<string>()
  for (const entry of entriesIn(folder)) {
    if (entry.isFile() && isManaged(entry.name)) files.add(entry.name)
    if (!entry.isDirectory() || !/^(?:eval_results|images)$/.test(entry.name)) continue
    for (const inner of entriesIn(join(folder, entry.name))) {
      const path = `${entry.name}/${inner.name}`
      if (inner.isFile() && isManaged(path)) files.add(path)
    }
  }
  return files
}

function readJson(folder: string, file: string): unknown {
  const bytes = readIfThere(join(folder, file))
  return bytes === undefined ? undefined : parseJson(bytes.toString('utf8')).value
}

function foldersIn(folder: string): string[] {
  return entriesIn(folder)
    .filter(
      (entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'),
    )
    .map((entry) => entry.name)
    .sort()
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
