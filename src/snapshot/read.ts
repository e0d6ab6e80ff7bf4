import { createHash } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Problem, UsageError } from '../errors.ts'
import { isRecord, parseJson } from '../json.ts'
import { problem } from '../messages/problem.ts'
import { decodeText } from './decode.ts'
import { parseEdits } from './edits.ts'
import { type ErrorAnswer, errorAnswer } from './error-answer.ts'
import { parseCard } from './front-matter.ts'
import { isModelId } from './model-id.ts'
import type { EvalResultsFile, Snapshot } from './snapshot.ts'
import { type StateRecord, stateSchema } from './state.ts'
import {
  type ModelWire,
  parseHistory,
  parseImages,
  parseModel,
  parseTree,
  type Report,
  type TreeEntryWire,
} from './wire.ts'
import { parseYaml, YamlError } from './yaml.ts'
import { lineFinder } from './yaml-lines.ts'

/** One model's folder: its id is its path below the models folder, case kept. */
export interface ModelFolder {
  id: string
  path: string
}

/** Largest file that is read whole, in bytes, by name; anything larger is reported and left out. */
const MAX_BYTES = { card: 4 * 2 ** 20, json: 64 * 2 ** 20, text: 4 * 2 ** 20 }

/**
 * Finds the folder that holds the models of a content folder: `models/`, or `cards/`, or the folder itself.
 * @throws UsageError when the content folder is missing.
 */
export async function findModelsRoot(content: string): Promise<string> {
  if (!(await isFolder(content)))
    throw new UsageError(`There is no content folder at ${content}`, {
      expected: 'a folder with models/<owner>/<name>/',
      hint: 'name another one with --content',
    })
  for (const name of ['models', 'cards'])
    if (await isFolder(join(content, name))) return join(content, name)
  return content
}

/**
 * Lists the models of a content folder, sorted by id. A folder is a model exactly when it has a
 * `model.json` or a `README.md`, so ids without an owner work beside owners' folders.
 * @throws UsageError when the content folder is missing.
 */
export async function findModels(
  content: string,
): Promise<{ models: ModelFolder[]; problems: Problem[] }> {
  const root = await findModelsRoot(content)
  const found: ModelFolder[] = []
  // A README beside the owners' folders describes the folder; it is no model.
  for (const owner of await listFolders(root)) {
    const path = join(root, owner)
    if (await isModel(path)) found.push({ id: owner, path })
    for (const name of await listFolders(path)) {
      const inner = join(path, name)
      if (await isModel(inner)) found.push({ id: `${owner}/${name}`, path: inner })
    }
  }
  found.sort((a, b) => (a.id < b.id ? -1 : 1))
  const problems = [
    ...found.flatMap(({ id }) => idProblem(id)),
    ...caseProblems(found.map(({ id }) => id)),
  ]
  const models: ModelFolder[] = []
  for (const folder of found.filter(({ id }) => isModelId(id))) {
    const errors = await errorsOf(folder)
    problems.push(...errors)
    if (errors.length === 0) models.push(folder)
  }
  return { models, problems }
}

/** A longer file is no bare error answer; it is read once, with the rest of its folder. */
const LONGEST_ANSWER = 16_384

/** What is wrong with a folder that holds error answers and nothing of a model; empty for every other. */
async function errorsOf({ id, path }: ModelFolder): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const file of ['model.json', 'README.md']) {
    const size = (await stat(join(path, file)).catch(() => undefined))?.size
    if (size === undefined) continue
    if (size > LONGEST_ANSWER) return []
    const { text } = decodeText(await readFile(join(path, file)))
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
      {
        level: 'error',
        code: 'not-an-id',
        model: id,
        message: "The folder's path is not a repository id; the model is left out",
        value: id,
        expected: 'owner/name of letters, digits, dots, dashes and underscores',
      },
    ]
  return []
}

/** Warns of ids that differ only by case: their pages share one address on hosts that ignore case. */
function caseProblems(ids: readonly string[]): Problem[] {
  const byKey = Map.groupBy(ids, (id) => id.toLowerCase())
  return [...byKey.values()].flatMap((same) =>
    same.slice(1).map((id) => ({
      level: 'warning' as const,
      code: 'id-case',
      model: id,
      message: 'Another model has the same id but for case; on some hosts they share one address',
      value: same[0],
    })),
  )
}

async function listFolders(path: string): Promise<string[]> {
  const entries: Dirent[] = await readdir(path, { withFileTypes: true })
  const folders: string[] = []
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) folders.push(entry.name)
    else if (entry.isSymbolicLink() && (await isFolder(join(path, entry.name))))
      folders.push(entry.name)
  }
  return folders
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false
}

async function isModel(path: string): Promise<boolean> {
  return (await isFile(join(path, 'README.md'))) || (await isFile(join(path, 'model.json')))
}

/**
 * Reads one model's folder. Never throws for what is in the files: a broken file is reported in
 * `problems` and its part of the snapshot is absent.
 */
export async function readSnapshot({ id, path }: ModelFolder): Promise<Snapshot> {
  const problems: Problem[] = []
  const report: Report = (problem) => problems.push({ ...problem, model: id })
  const reader = new FolderReader(path, report)

  const rawModel = await reader.json('model.json')
  const parsedModel = rawModel === undefined ? undefined : parseModel(rawModel, report)
  const state = parseState(await reader.json('state.json'), report)
  const model = parsedModel && isPayloadOf(id, parsedModel, state, report) ? parsedModel : undefined
  const card = withoutErrorAnswer(
    'README.md',
    await reader.text('README.md', MAX_BYTES.card),
    report,
  )
  const parsed = card === undefined ? undefined : parseCard(card, model, report)
  const rawTree = await reader.json('tree.json')
  const images = await reader.record('images.json')
  const edits = await reader.yaml('sheet.yaml')
  const history = await reader.text('history.jsonl', MAX_BYTES.text)
  const tree = rawTree === undefined ? undefined : parseTree(rawTree, report)
  const editing = edits && parseEdits(edits.value, report, lineFinder(edits.source))
  if (card !== undefined && editing?.card !== 'editor') await checkCard(path, tree, report)

  return {
    id,
    ...optional('model', model),
    ...optional('card', card),
    ...optional('body', parsed?.body),
    frontMatter: parsed?.frontMatter ?? {
      data: model?.cardData ?? {},
      source: model?.cardData ? 'payload' : 'none',
    },
    ...optional('tree', tree),
    ...optional('config', await reader.record('config.json')),
    ...optional('tokenizerConfig', await reader.record('tokenizer_config.json')),
    ...optional('sentenceBertConfig', await reader.record('sentence_bert_config.json')),
    ...optional('chatTemplate', await reader.text('chat_template.jinja', MAX_BYTES.text)),
    ...optional('gguf', await reader.record('gguf.json')),
    ...optional('safetensors', await reader.record('safetensors.json')),
    ...optional('images', images === undefined ? undefined : parseImages(images, report)),
    evalResults: await readEvalResults(path, reader),
    history: history === undefined ? [] : parseHistory(history, report),
    ...optional('state', state),
    ...optional('edits', editing),
    problems,
  }
}

/** An object with the key when there is a value, else an empty one: absent stays absent. */
function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  if (value === undefined) return {}
  const entry: { [P in K]?: V } = {}
  entry[key] = value
  return entry
}

/**
 * The path is the id. A payload of another repository is not this model's; one that differs by case, or
 * by a former id that sync met, is.
 */
function isPayloadOf(
  id: string,
  model: ModelWire,
  state: StateRecord | undefined,
  report: Report,
): boolean {
  const stated = model.id ?? model.modelId
  if (stated === undefined || stated === id) return true
  const names = [id, ...(state?.aliases ?? [])].map((name) => name.toLowerCase())
  // An id of the time before owners leads to the one that has since got an owner.
  const ownerless = id.includes('/') ? stated : stated.slice(stated.indexOf('/') + 1)
  const isSame = [stated, ownerless].some((name) => names.includes(name.toLowerCase()))
  report({
    level: isSame ? 'warning' : 'error',
    code: 'id-mismatch',
    file: 'model.json',
    field: 'id',
    message: isSame
      ? 'The payload spells the id in another way than its folder; the folder counts'
      : 'The payload is of another model than its folder and is not used',
    value: stated,
    expected: id,
  })
  return isSame
}

/** The text of a file, unless it is an answer that says why there is no such file. */
function withoutErrorAnswer(
  file: string,
  text: string | undefined,
  report: Report,
): string | undefined {
  const answer = text === undefined ? undefined : errorAnswer(text)
  if (text === undefined || answer === undefined) return text
  report(answerProblem(file, answer, text))
  return undefined
}

/** What to say of a file that holds an error's answer. */
function answerProblem(file: string, answer: ErrorAnswer, text: string): Problem {
  return problem({ level: 'error', code: answer, file, value: text.slice(0, 200) })
}

/**
 * Compares the card with what the file list says of it: its size, and its Git blob id
 * (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects).
 */
async function checkCard(
  folder: string,
  tree: readonly TreeEntryWire[] | undefined,
  report: Report,
): Promise<void> {
  const entry = tree?.find(({ path }) => path === 'README.md')
  if (!entry || entry.lfs) return
  const bytes = await readFile(join(folder, 'README.md'))
  const oid = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  // A list made by hand may have a row of zeros where it knows no id.
  const isOid = /^(?!0+$)[0-9a-f]{40}$/.test(entry.oid ?? '')
  const isSame = isOid ? entry.oid === oid : entry.size === bytes.length
  const isKnown = isOid || typeof entry.size === 'number'
  if (isSame || !isKnown) return
  report(
    problem({
      level: 'warning',
      code: 'card-differs',
      file: 'README.md',
      value: `${bytes.length} bytes, ${oid.slice(0, 12)}`,
      values: {
        listed: `${entry.size ?? '?'} bytes${isOid ? `, ${entry.oid?.slice(0, 12)}` : ''}`,
      },
    }),
  )
}

async function readEvalResults(path: string, reader: FolderReader): Promise<EvalResultsFile[]> {
  const entries = await readdir(join(path, 'eval_results')).catch((): string[] => [])
  const files: EvalResultsFile[] = []
  for (const name of entries.sort()) {
    if (!/\.ya?ml$/i.test(name)) continue
    const file = `eval_results/${name}`
    const data = (await reader.yaml(file))?.value
    if (data !== undefined) files.push({ file, data })
  }
  return files
}

function parseState(value: unknown, report: Report): StateRecord | undefined {
  if (value === undefined) return undefined
  const result = stateSchema.safeParse(value)
  if (result.success) return result.data
  report({
    level: 'warning',
    code: 'wrong-type',
    file: 'state.json',
    field: result.error.issues[0]?.path.join('.') ?? '',
    message: 'The file was not written by sync and is not read',
    expected: result.error.issues[0]?.message ?? 'a state record',
  })
  return undefined
}

/** Reads the files of one folder; what cannot be read is reported, never thrown. */
class FolderReader {
  readonly #path: string
  readonly #report: Report

  constructor(path: string, report: Report) {
    this.#path = path
    this.#report = report
  }

  async text(file: string, maxBytes: number): Promise<string | undefined> {
    const path = join(this.#path, file)
    const size = (await stat(path).catch(() => undefined))?.size
    if (size === undefined) return undefined
    if (size > maxBytes) {
      this.#report({
        level: 'error',
        code: 'file-too-large',
        file,
        message: 'The file is too large and was not read',
        value: `${size} bytes`,
        expected: `at most ${maxBytes} bytes`,
      })
      return undefined
    }
    try {
      const { text, encoding } = decodeText(await readFile(path))
      if (encoding !== 'utf-8')
        this.#report({
          level: 'warning',
          code: 'encoding',
          file,
          message: `The file is not UTF-8; it was read as ${encoding}`,
          expected: 'UTF-8',
        })
      return text
    } catch (error) {
      this.#report({
        level: 'error',
        code: 'file-unreadable',
        file,
        message: `The file could not be read: ${error instanceof Error ? error.message : String(error)}`,
      })
      return undefined
    }
  }

  async json(file: string): Promise<unknown> {
    const source = withoutErrorAnswer(file, await this.text(file, MAX_BYTES.json), this.#report)
    if (source === undefined) return undefined
    const { value, error } = parseJson(source)
    if (error === undefined) return value
    this.#report({
      level: 'error',
      code: 'json',
      file,
      ...placeOf(source, error),
      message: `The file is not JSON: ${error.message.replace(/ in JSON at position.*|, (?:\.{3})?".*/s, '')}`,
      expected: 'one JSON value',
    })
    return undefined
  }

  async record(file: string): Promise<Record<string, unknown> | undefined> {
    const value = await this.json(file)
    if (value === undefined || isRecord(value)) return value
    this.#report({
      level: 'error',
      code: 'wrong-type',
      file,
      message: 'The file does not hold what its name says',
      value,
      expected: 'a JSON object',
    })
    return undefined
  }

  async yaml(file: string): Promise<{ value: unknown; source: string } | undefined> {
    const source = await this.text(file, MAX_BYTES.text)
    if (source === undefined) return undefined
    try {
      const { value, notices } = parseYaml(source)
      for (const { code, message, line } of notices)
        this.#report({
          level: 'warning',
          code: `yaml-${code}`,
          file,
          ...(line === undefined ? {} : { line }),
          message,
        })
      return { value, source }
    } catch (error) {
      if (!(error instanceof YamlError)) throw error
      this.#report({
        level: 'error',
        code: 'yaml',
        file,
        ...(error.line === undefined ? {} : { line: error.line }),
        message: `The file is not YAML: ${error.message}`,
        expected: 'one YAML document',
      })
      return undefined
    }
  }
}

/**
 * The line and the text around a `JSON.parse` error. V8 names the position, or quotes ten characters on
 * either side of it, or says that the text ended
 * (https://github.com/v8/v8/blob/main/src/json/json-parser.cc, `JsonParser::ReportUnexpectedToken`).
 */
function placeOf(source: string, error: Error): { line?: number; value?: string } {
  const position = positionOf(source, error.message)
  if (position === undefined) return {}
  const lines = source.slice(0, position).split('\n')
  return { line: lines.length, value: source.split('\n', lines.length).at(-1)?.trim() ?? '' }
}

function positionOf(source: string, message: string): number | undefined {
  const stated = /at position (\d+)/.exec(message)?.[1]
  if (stated !== undefined) return Number(stated)
  if (message.includes('end of JSON')) return source.trimEnd().length
  const quoted = /^Unexpected token '?(.+?)'?, (\.{3})?"(.*?)"(?:\.{3})? is not valid/s.exec(
    message,
  )
  const [, token, dots, context] = quoted ?? []
  if (token === undefined || context === undefined) return undefined
  const start = source.indexOf(context)
  if (start < 0) return undefined
  return start + (dots === undefined ? Math.max(0, context.indexOf(token)) : 10)
}
