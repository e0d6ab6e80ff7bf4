import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openStore } from '../src/compile/open-store.ts'
import { findModels } from '../src/snapshot/find-models.ts'

/** The generator's own folder. */
export const root = resolve(import.meta.dirname, '..')

/** Where real cards stand: the corpus beside the project when it is there, else the default content. */
export const source = ['../shared/corpus', 'content']
  .map((folder) => resolve(root, folder))
  .find(existsSync)

/** A card of a content folder that was made here. */
export interface BenchModel {
  id: string
  /** The folder of the model. */
  path: string
}

/** The folder of what builds of a content folder have kept. */
function storeOf(content: string): string {
  const { path, release } = openStore(join(root, '.modelsheets'), content, '/')
  release()
  return path
}

/** Removes what builds of a content folder have kept. */
export function removeStore(content: string): void {
  rmSync(storeOf(content), { recursive: true })
}

/** Where things are moved to, on the disk that they are on: below the generator, or with other temporary files. */
const asides = {
  kept: join(root, '.modelsheets/bench-aside'),
  made: `${tmpdir()}/modelsheets-aside`,
}
let moved = 0

/**
 * Moves away what the next build is to be without. It is removed at the end: ext4 makes new files three to ten times as
 * slowly for a minute after thousands were removed, as it looks at each of these in turn, and the build would be
 * measured with that.
 */
export function moveAside(path: string): void {
  if (!existsSync(path)) return
  const folder = `${path.startsWith(root) ? asides.kept : asides.made}-${process.pid}`
  mkdirSync(folder, { recursive: true })
  moved += 1
  renameSync(path, join(folder, String(moved)))
}

/** Moves away what builds of a content folder have kept. */
export function moveStoreAside(content: string): void {
  moveAside(storeOf(content))
}

/** Removes all that was moved away. */
export function removeAside(): void {
  for (const folder of Object.values(asides))
    rmSync(`${folder}-${process.pid}`, { recursive: true, force: true })
}

/**
 * Makes a content folder of models out of real ones. From the second round on each has an id of its own,
 * in its texts too, and a paragraph that no other has.
 * @param characters Cuts cards to so many.
 */
export async function makeContent(
  content: string,
  count: number,
  characters = Number.POSITIVE_INFINITY,
): Promise<BenchModel[]> {
  const { models } = await findModels(source ?? '')
  const made: BenchModel[] = []
  for (let index = 0; index < count; index += 1) {
    const model = models[index % models.length]
    if (!model) throw new Error(`no models in ${source}`)
    const round = Math.floor(index / models.length)
    const id = round === 0 ? model.id : `${model.id}-${round}`
    const path = join(content, 'models', id)
    mkdirSync(path, { recursive: true })
    cpSync(model.path, path, { recursive: true })
    for (const name of ['README.md', 'model.json']) {
      const file = join(path, name)
      if (!existsSync(file) || (round === 0 && characters === Number.POSITIVE_INFINITY)) continue
      let text = readFileSync(file, 'utf8')
      if (round > 0) text = text.replaceAll(model.id, id)
      if (name === 'README.md') {
        text = text.slice(0, characters)
        if (round > 0) text += `\n\nCopy ${round} of ${model.id}, number ${index} of the bench.\n`
      }
      writeFileSync(file, text)
    }
    made.push({ id, path })
  }
  return made
}
