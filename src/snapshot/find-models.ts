import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../errors.ts'
import { usageError } from '../messages/error.ts'
import { problem } from '../messages/problem.ts'
import { isBesideSheets } from './beside-sheets.ts'
import { leadsInside } from './content-file.ts'
import { decodeText } from './decode.ts'
import { errorAnswer } from './error-answer.ts'
import { answerProblem } from './folder-reader.ts'
import { ListedFolder } from './listed-folder.ts'
import { isModelId } from './model-id.ts'

/** One model's folder: its id is its path below the models folder, case kept. */
export interface ModelFolder {
  id: string
  path: string
  /** The content folder, which no link may leave; the model's own folder unless told. */
  root?: string
}

/**
 * Finds the folder that holds the models of a content folder: `models/`, or `cards/`, or the folder itself.
 * @throws UsageError when the content folder is missing.
 */
export async function findModelsRoot(content: string): Promise<string> {
  if (!isFolder(content)) throw usageError({ code: 'no-content', values: { content } })
  for (const name of ['models', 'cards'])
    if (isFolder(join(content, name))) {
      if (leadsInside(content, join(content, name))) return join(content, name)
      throw usageError({ code: 'content-link-outside', values: { name, content } })
    }
  return content
}

/** The models of a content folder. */
export interface FoundModels {
  /** Sorted by id. */
  models: ModelFolder[]
  problems: Problem[]
  /** What looks like a model and cannot be shown as one, by its path. */
  left: string[]
}

/**
 * Lists the models of a content folder. A folder is a model exactly when it has a `model.json` or a
 * `README.md`, so ids without an owner work beside owners' folders.
 * @param isKnown Says of a folder that it is surely a model, so that its files need not be looked at.
 * @throws UsageError when the content folder is missing.
 */
export async function findModels(
  content: string,
  isKnown: (folder: ModelFolder) => boolean = () => false,
): Promise<FoundModels> {
  const { found, known, problems } = await lookFor(content, isKnown)
  const left = problems.flatMap(({ model }) => model ?? [])
  const ids = new Set(found.map(({ id }) => id))
  problems.push(...caseProblems([...ids]))
  const models: ModelFolder[] = []
  for (const folder of found) {
    const errors = [
      ...idProblems(folder.id, ids),
      ...(known.has(folder.id) ? [] : errorsOf(folder)),
    ]
    problems.push(...errors)
    if (errors.length === 0) models.push(folder)
    else left.push(folder.id)
  }
  return { models, problems, left }
}

/** Every folder that holds a file of a model, sorted by id, and the links that lead out of the content. */
async function lookFor(
  content: string,
  isKnown: (folder: ModelFolder) => boolean,
): Promise<{ found: ModelFolder[]; known: Set<string>; problems: Problem[] }> {
  const root = await findModelsRoot(content)
  const found: ModelFolder[] = []
  const known = new Set<string>()
  const problems: Problem[] = []
  // What was listed to see whether it is a model is mostly an owner's folder, and looked into next.
  const listed = new Map<string, readonly Dirent[]>()
  const look = (path: string, prefix: string): ModelFolder[] => {
    const { folders, links } = foldersAmong(listed.get(path) ?? entriesOf(path), content, path)
    for (const name of links)
      problems.push(problem({ level: 'error', code: 'link-outside', model: `${prefix}${name}` }))
    const inner = folders.map((name) => ({
      id: `${prefix}${name}`,
      path: join(path, name),
      root: content,
    }))
    for (const folder of inner) {
      if (isKnown(folder)) {
        known.add(folder.id)
        found.push(folder)
        continue
      }
      const entries = entriesIfAny(folder.path)
      if (entries) listed.set(folder.path, entries)
      if (entries?.some(isOfModel)) found.push(folder)
    }
    return inner
  }
  // A README beside the owners' folders describes the folder; it is no model.
  for (const owner of look(root, '')) look(owner.path, `${owner.id}/`)
  return { found: found.sort((a, b) => (a.id < b.id ? -1 : 1)), known, problems }
}

function idProblems(id: string, ids: ReadonlySet<string>): Problem[] {
  const [owner = '', name] = id.split('/')
  if (name !== undefined && isBesideSheets(name) && ids.has(owner))
    return [problem({ level: 'error', code: 'reserved-id', model: id, values: { owner } })]
  return idProblem(id)
}

/** A longer file is no bare error answer; it is read once, with the rest of its folder. */
const LONGEST_ANSWER = 16_384

/** What is wrong with a folder that holds error answers and nothing of a model; empty for every other. */
function errorsOf({ id, path, root = path }: ModelFolder): Problem[] {
  const problems: Problem[] = []
  const folder = new ListedFolder(root, path)
  for (const file of ['model.json', 'README.md']) {
    const found = folder.read(file, LONGEST_ANSWER)
    if (!found) continue
    if ('problem' in found) return []
    const { text } = decodeText(found.bytes)
    const answer = errorAnswer(text)
    if (answer === undefined) return []
    problems.push({ ...answerProblem(file, answer, text), model: id })
  }
  return [...problems, problem({ level: 'error', code: 'no-model', model: id })]
}

/** An id that no Hub allows is no address either. */
function idProblem(id: string): Problem[] {
  if (!isModelId(id))
    return [
      problem({
        level: 'error',
        code: 'not-an-id',
        model: id,
        values: { what: 'folder' },
        value: id,
      }),
    ]
  return []
}

/** Warns of ids that differ only by case: their pages share one address on hosts that ignore case. */
function caseProblems(ids: readonly string[]): Problem[] {
  const byKey = Map.groupBy(ids, (id) => id.toLowerCase())
  return [...byKey.values()].flatMap((same) =>
    same
      .slice(1)
      .map((id) => problem({ level: 'warning', code: 'id-case', model: id, value: same[0] })),
  )
}

const entriesOf = (path: string): Dirent[] => readdirSync(path, { withFileTypes: true })

/** What is in a folder; undefined where it cannot be listed. */
function entriesIfAny(path: string): Dirent[] | undefined {
  try {
    return entriesOf(path)
  } catch {
    return undefined
  }
}

/** True for what makes the folder that it lies in a model. */
function isOfModel(entry: Dirent): boolean {
  return (entry.name === 'README.md' || entry.name === 'model.json') && !entry.isDirectory()
}

/** The folders in a folder, links to folders included; and the links that lead out of the content. */
function foldersAmong(
  entries: readonly Dirent[],
  content: string,
  path: string,
): { folders: string[]; links: string[] } {
  const folders: string[] = []
  const links: string[] = []
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const inner = join(path, entry.name)
    if (entry.isDirectory()) folders.push(entry.name)
    else if (entry.isSymbolicLink() && isFolder(inner))
      (leadsInside(content, inner) ? folders : links).push(entry.name)
  }
  return { folders, links }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  } catch {
    return false
  }
}
