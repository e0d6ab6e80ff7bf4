import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isRecord, parseJson } from '../json.ts'
import { type FileChange, readIfThere } from '../snapshot/write-folder.ts'
import { writeJson } from '../snapshot/write-json.ts'
import type { LocalModel } from './local-models.ts'

/**
 * The ETags of models' payloads, kept in `.sync/etags.json` (not committed: losing it costs requests
 * and nothing else). Each holds only for the very `model.json` that came with it.
 */
export class ETags {
  readonly #path: string
  readonly #known = new Map<string, { etag: string; digest: string }>()
  #changed = false

  constructor(content: string) {
    this.#path = join(content, '.sync', 'etags.json')
    const bytes = readIfThere(this.#path)
    const value = bytes === undefined ? undefined : parseJson(bytes.toString('utf8')).value
    if (!isRecord(value)) return
    for (const [id, pair] of Object.entries(value)) {
      if (!isRecord(pair)) continue
      const { etag, digest } = pair
      if (typeof etag === 'string' && typeof digest === 'string')
        this.#known.set(id, { etag, digest })
    }
  }

  /** The ETag of the payload that is in the model's folder, if that is still the one it came with. */
  get(local: LocalModel): string | undefined {
    const known = this.#known.get(local.id)
    if (!known || !/^(?:W\/)?"[\x21\x23-\x7e]*"$/.test(known.etag)) return undefined
    const bytes = readIfThere(join(local.folder, 'model.json'))
    return bytes && digestOf(bytes) === known.digest ? known.etag : undefined
  }

  /** Remembers the ETag of the payload just written; `keep` means that it was there already. */
  set(id: string, etag: string, change: FileChange | undefined): void {
    const known = this.#known.get(id)
    if (change === undefined || change === 'keep') {
      if (known) this.#known.set(id, { ...known, etag })
    } else this.#known.set(id, { etag, digest: digestOf(change) })
    this.#changed = true
  }

  /** Writes the file when something changed. */
  save(): void {
    if (!this.#changed) return
    mkdirSync(dirname(this.#path), { recursive: true })
    const draft = `${this.#path}.new`
    writeFileSync(draft, writeJson(Object.fromEntries(this.#known)))
    renameSync(draft, this.#path)
    this.#changed = false
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url')
}
