import { hash as hashOf } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { CompiledRecord } from '../sheet/record.ts'
import { hasStamp, type Stamp, stampOfOwn } from '../snapshot/stamp.ts'
import { cardWords } from '../view/card-words.ts'
import { keyed, readKeyed } from '../whole-file.ts'
import {
  packModel,
  type ReadModel,
  type StoredModel,
  unpackCard,
  unpackModel,
} from './packed-model.ts'

/**
 * The files of a store that hold the compiled parts of one model each: what its pages need, read when one of these is
 * rendered, and the words of its card.
 */

/** The file of one model; ids that differ only by case stay apart on every disk. */
function modelFile(store: string, id: string): string {
  const key = hashOf('sha256', id, 'hex').slice(0, 32)
  return join(store, 'models', key.slice(0, 2), `${key}.json`)
}

/**
 * Writes one model's compiled parts; whoever has them before sees them whole as they were, or as they are now.
 * @returns Digests of everything that was written and of the card's words, and the stamp of the file.
 */
export function writeModel(
  store: string,
  id: string,
  model: StoredModel,
): Pick<CompiledRecord, 'digest' | 'words'> & { stamp: Stamp } {
  const text = packModel(model)
  const file = modelFile(store, id)
  const said = cardWords(model.readme?.html ?? '').join('\n')
  const words = digestOf(said)
  writeModelFile(wordsFile(file), keyed(words, said))
  // A thread of the compiler has nothing else to do meanwhile: waiting for the disk costs more than writing.
  writeModelFile(file, text)
  return { digest: digestOf(text), words, stamp: stampOfOwn(lstatSync(file)) }
}

/** The words of a model's card stand beside its parts: the search of the cards reads those of thousands. */
function wordsFile(file: string): string {
  return file.replace(/json$/, 'words')
}

/**
 * The words that the card of a model is found by, as they were written with its parts.
 * @param digest What `writeModel` gave for these words.
 */
export function readCardWords(store: string, id: string, digest: string): string[] {
  const words = readKeyed(wordsFile(modelFile(store, id)), digest)
  if (words) return words.toString().split('\n').filter(Boolean)
  // The store lost the file, or a killed build left that of another card: the parts have the card.
  return cardWords(readModelNow(store, id).readme?.html ?? '')
}

function digestOf(text: string | Uint8Array): string {
  return hashOf('sha256', text, 'hex').slice(0, 16)
}

/**
 * Whether the parts of a model are those that were written.
 * @param digest What `writeModel` gave for them.
 * @returns The stamp to go by from now on, or undefined when they are gone or others.
 */
export function checkModel(
  store: string,
  id: string,
  stamp: Stamp,
  digest: string,
): Stamp | undefined {
  const file = modelFile(store, id)
  try {
    const stats = lstatSync(file)
    if (hasStamp(stamp, stats)) return stamp
    const isSame =
      stats.isFile() && stats.size === stamp[0] && digestOf(readFileSync(file)) === digest
    return isSame ? stampOfOwn(stats) : undefined
  } catch {
    return undefined
  }
}

/**
 * The HTML of a card as it was last compiled by this very code.
 * @param digest What `writeModel` gave for it.
 * @returns undefined when the store has no such parts any more.
 */
export function readFormerCard(store: string, id: string, digest: string): string | undefined {
  try {
    const bytes = readFileSync(modelFile(store, id))
    return digestOf(bytes) === digest ? unpackCard(bytes) : undefined
  } catch {
    return undefined
  }
}

/** Removes the files of models that a store no longer has. */
export function sweepModels(store: string, ids: Iterable<string>): void {
  const wanted = new Set(
    [...ids].flatMap((id) => {
      const file = basename(modelFile(store, id))
      return [file, wordsFile(file)]
    }),
  )
  const models = join(store, 'models')
  for (const part of existsSync(models) ? readdirSync(models) : [])
    for (const name of readdirSync(join(models, part)))
      if (!wanted.has(name)) rmSync(join(models, part, name), { recursive: true, force: true })
}

/**
 * Reads one model's compiled parts.
 * @throws when the model was never compiled into this store.
 */
export async function readModel(store: string, id: string): Promise<ReadModel> {
  return readModelNow(store, id)
}

function readModelNow(store: string, id: string): ReadModel {
  // A thread that renders pages has nothing else to do meanwhile.
  return unpackModel(readFileSync(modelFile(store, id)))
}

const made = new Set<string>()

/**
 * Writes a file of a model. One that is there already is replaced as a whole: pages may read it meanwhile. A new one is
 * written where it belongs: a model is kept only after its files were written, so nobody reads what a killed build left
 * of one, and the next build replaces it.
 */
function writeModelFile(path: string, text: string | Uint8Array): void {
  const folder = dirname(path)
  if (!made.has(folder)) mkdirSync(folder, { recursive: true })
  made.add(folder)
  if (!existsSync(path)) {
    writeFileSync(path, text)
    return
  }
  const temporary = `${path}.${process.pid}.tmp`
  writeFileSync(temporary, text)
  // Some file systems wait for the disk when one file takes the place of another.
  rmSync(path, { force: true })
  renameSync(temporary, path)
}
