import { createHash } from 'node:crypto'
import type { Problem } from '../errors.ts'
import { isRecord } from '../json.ts'
import { en } from '../messages/en.ts'
import { problem } from '../messages/problem.ts'
import { bounds } from './bounds.ts'
import { parseEdits } from './edits.ts'
import type { ModelFolder } from './find-models.ts'
import { FolderReader, withoutErrorAnswer } from './folder-reader.ts'
import { parseCard } from './front-matter.ts'
import { imageFacts } from './image-facts.ts'
import { ListedFolder } from './listed-folder.ts'
import type { Report } from './mend.ts'
import type { EvalResultsFile, Snapshot } from './snapshot.ts'
import { type StateRecord, stateSchema } from './state.ts'
import {
  type ImageCopy,
  type ModelWire,
  parseHistory,
  parseImages,
  parseModel,
  parseTree,
  type TreeEntryWire,
} from './wire.ts'
import { lineFinder } from './yaml-lines.ts'

/**
 * Reads one model's folder. Never throws for what is in the files: a broken file is reported in
 * `problems` and its part of the snapshot is absent.
 * @param listed Remembers what was read; the folder is listed here unless it is given.
 */
export function readSnapshot(
  { id, path, root = path }: ModelFolder,
  listed: ListedFolder = new ListedFolder(root, path),
): Snapshot {
  const problems: Problem[] = []
  const report: Report = (problem) => problems.push({ ...problem, model: id })
  const reader = new FolderReader(listed, report)

  const rawModel = reader.json('model.json')
  const parsedModel = rawModel === undefined ? undefined : parseModel(rawModel, report)
  const state = parseState(reader.json('state.json'), report)
  const model = parsedModel && isPayloadOf(id, parsedModel, state, report) ? parsedModel : undefined
  const card = withoutErrorAnswer('README.md', reader.text('README.md', bounds.cardBytes), report)
  const parsed = card === undefined ? undefined : parseCard(card, model, report)
  const rawTree = reader.json('tree.json')
  const images = reader.record('images.json')
  const edits = reader.yaml('sheet.yaml')
  const history = reader.text('history.jsonl', bounds.textBytes)
  const tree = rawTree === undefined ? undefined : parseTree(rawTree, report)
  const editing = edits && parseEdits(edits.value, report, lineFinder(edits.source))
  if (card !== undefined && editing?.card !== 'editor') checkCard(reader, tree, report)

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
    ...optional('listedFiles', tree && fileEntries(rawTree)),
    ...optional('config', reader.record('config.json')),
    ...optional('tokenizerConfig', reader.record('tokenizer_config.json')),
    ...optional('sentenceBertConfig', reader.record('sentence_bert_config.json')),
    ...optional('chatTemplate', reader.text('chat_template.jinja', bounds.textBytes)),
    ...optional('gguf', reader.record('gguf.json')),
    ...optional('safetensors', reader.record('safetensors.json')),
    ...optional('images', images && readableImages(reader, parseImages(images, report), report)),
    evalResults: readEvalResults(reader),
    history: history === undefined ? [] : parseHistory(history, report),
    ...optional('state', state),
    ...optional('edits', editing),
    problems,
  }
}

/** Files of a list that is too long to be read whole. */
function fileEntries(list: unknown): number | undefined {
  if (!Array.isArray(list) || list.length <= bounds.files) return undefined
  return list.filter((entry) => isRecord(entry) && entry['type'] !== 'directory').length
}

/** The copies that are there and hold an image of the kind that their name says, told by their bytes. */
function readableImages(
  reader: FolderReader,
  copies: Readonly<Record<string, ImageCopy>>,
  report: Report,
): Record<string, ImageCopy> {
  const good: [string, ImageCopy][] = []
  for (const [address, copy] of Object.entries(copies)) {
    const bytes = reader.bytes(copy.file, bounds.imageBytes, () =>
      report(problem({ level: 'warning', code: 'image-missing', file: copy.file })),
    )
    if (!bytes) continue
    const extension = imageFacts(bytes)?.extension
    if (extension !== undefined && copy.file.replace(/\.jpeg$/, '.jpg').endsWith(`.${extension}`))
      good.push([address, copy])
    else report(problem({ level: 'warning', code: 'image-not-one', file: copy.file }))
  }
  return Object.fromEntries(good)
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
  report(
    problem({
      level: isSame ? 'warning' : 'error',
      code: 'id-mismatch',
      file: 'model.json',
      field: 'id',
      values: { spelling: isSame ? 'same' : 'other' },
      value: stated,
      expected: id,
    }),
  )
  return isSame
}

/**
 * Compares the card with what the file list says of it: its size, and its Git blob id
 * (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects).
 */
function checkCard(
  reader: FolderReader,
  tree: readonly TreeEntryWire[] | undefined,
  report: Report,
): void {
  const entry = tree?.find(({ path }) => path === 'README.md')
  if (!entry || entry.lfs) return
  const bytes = reader.bytes('README.md', bounds.cardBytes)
  if (!bytes) return
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

function readEvalResults(reader: FolderReader): EvalResultsFile[] {
  const names = reader.names('eval_results').filter((name) => /\.ya?ml$/i.test(name))
  const files: EvalResultsFile[] = []
  for (const name of names.slice(0, bounds.evalFiles)) {
    const file = `eval_results/${name}`
    const data = reader.yaml(file)?.value
    if (data !== undefined) files.push({ file, data })
  }
  return files
}

function parseState(value: unknown, report: Report): StateRecord | undefined {
  if (value === undefined) return undefined
  const result = stateSchema.safeParse(value)
  if (result.success) return result.data
  report(
    problem({
      level: 'warning',
      code: 'wrong-type',
      file: 'state.json',
      field: result.error.issues[0]?.path.join('.') ?? '',
      values: { what: 'state' },
      expected: result.error.issues[0]?.message ?? en.expected.state,
    }),
  )
  return undefined
}
