import { createHash } from 'node:crypto'
import { known } from '../known.ts'
import type { Shard } from '../shard.ts'
import type { ModelFolder } from '../snapshot/find-models.ts'
import { type CatalogueNames, catalogueNames, digestAnswers } from './catalogue-names.ts'
import type { CompileResult } from './compile-model.ts'
import { sameInputs } from './inputs.ts'
import { type KeptModel, KeptModels, type KeptResult } from './kept.ts'
import { checkModel } from './model-files.ts'

/** How it is told what holds. */
interface ReuseWays {
  /** The machine that keeps it, where several share the work. */
  shard?: Shard | undefined
  /** Called for each folder of a model that was compiled before and holds something else now. */
  onOther?: (() => void) | undefined
}

/**
 * What of the last time holds in this build. A model does when its folder holds what it was made from, the
 * catalogue answers what it answered, and the file of its parts is the one that was written.
 */
export class Reuse {
  readonly #store: string
  readonly #key: string
  readonly #kept: KeptModels
  readonly #onOther: (() => void) | undefined
  /** Whether the folder of a model is the same, as far as it was looked at. */
  readonly #same = new Map<string, boolean>()
  #names: CatalogueNames = catalogueNames(new Map())
  #catalogue = ''

  /** @param key Digest of code and settings that all parts follow from. */
  constructor(store: string, key: string, { shard, onOther }: ReuseWays = {}) {
    this.#store = store
    this.#key = key
    this.#kept = new KeptModels(store, key, shard)
    this.#onOther = onOther
  }

  /** Whether a folder is a model that was compiled before and holds the same. */
  isSameFolder(folder: ModelFolder): boolean {
    const { id } = folder
    const looked = this.#same.get(id)
    if (looked !== undefined) return looked
    const kept = this.#kept.get(id)
    const inputs = kept && sameInputs(folder, kept.inputs, kept.content)
    if (kept && inputs !== undefined && inputs !== kept.inputs)
      this.#kept.update({ ...kept, inputs })
    if (kept && inputs === undefined) this.#onOther?.()
    this.#same.set(id, inputs !== undefined)
    return inputs !== undefined
  }

  /**
   * Tells what the catalogue is, once all folders were looked at; what is kept of other models goes.
   * @param folders Those of all models that this build is for.
   * @param ids The ids of all models of the catalogue by lower case.
   * @returns How many models are gone.
   */
  begin(folders: readonly ModelFolder[], ids: ReadonlyMap<string, string>): number {
    this.#names = catalogueNames(ids)
    const wanted = new Set(folders.map(({ id }) => id))
    this.#catalogue = catalogueDigest(ids)
    const gone = [...this.#kept.ids()].filter((id) => !wanted.has(id))
    for (const id of gone) this.#kept.delete(id)
    return gone.length
  }

  /** Whether what was kept of a model holds. */
  holds(id: string): boolean {
    const kept = this.#kept.get(id)
    if (!kept || this.#same.get(id) !== true) return false
    const holds =
      kept.catalogue === this.#catalogue ||
      digestAnswers(kept.asked === '' ? [] : kept.asked.split('\n'), this.#names) === kept.answers
    if (!holds || !kept.bases.every((base) => this.#isSameBase(base))) return false
    if (!kept.parts || kept.digest === undefined) return true
    const parts = checkModel(this.#store, id, kept.parts, kept.digest)
    if (parts && parts !== kept.parts) this.#kept.update({ ...kept, parts })
    return parts !== undefined
  }

  /** What was kept of a model. */
  resultOf(id: string): KeptResult | undefined {
    return this.#kept.resultOf(id)
  }

  /** Digest of what was last compiled of a model, whether or not it holds. */
  former(id: string): string | undefined {
    return this.#kept.get(id)?.digest
  }

  #isSameBase([id, content]: KeptModel['bases'][number]): boolean {
    return this.#same.get(id) === true && this.#kept.get(id)?.content === content
  }

  /** Keeps what was compiled for the next time. */
  keep(id: string, { from, record, scores, problems }: CompileResult): void {
    const catalogue = this.#catalogue
    if (!from) this.#kept.delete(id)
    else
      this.#kept.set(
        { id, ...from, catalogue, ...known({ digest: record?.digest }) },
        { ...known({ record }), scores, problems },
      )
  }

  /** Writes down what is kept. */
  finish(): void {
    this.#kept.finish(this.#key, this.#catalogue)
  }
}

/** Tells a catalogue from one with other models. */
export function catalogueDigest(ids: ReadonlyMap<string, string>): string {
  return createHash('sha256')
    .update([...ids.values()].join('\n'))
    .digest('base64url')
}
