import { z } from 'zod'
import { cut, type Problem } from '../errors.ts'
import { isRecord, parseJson } from '../json.ts'
import { known } from '../known.ts'
import { en } from '../messages/en.ts'
import { problem } from '../messages/problem.ts'
import { bounds } from './bounds.ts'

/**
 * Schemas of what a Hub answers, and the one function that turns `unknown` into typed wire records.
 * They are open to unknown keys; `null` and missing are folded into `undefined` here and nowhere else.
 * Field list: https://huggingface.co/docs/hub/api and `ExpandModelProperty_T` of huggingface_hub.
 */

const t = en.expected

const text = z.string()
const count = z.int({ error: t.wholeNumber }).nonnegative({ error: t.notNegative })
const record = z.record(z.string(), z.unknown())
// `Date.parse` alone takes "version 1" for a date.
const isoDate = z
  .string()
  .refine((value) => /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value) && !Number.isNaN(Date.parse(value)), {
    error: t.isoDate,
  })

const lfs = z.looseObject({
  oid: text.optional(),
  sha256: text.optional(),
  size: count.optional(),
  pointerSize: count.optional(),
})

/** One repository file as `siblings` of a model's payload lists it. */
export const siblingSchema = z.looseObject({
  rfilename: text,
  size: count.nullish(),
  blobId: text.nullish(),
  lfs: lfs.nullish(),
})
export type SiblingWire = z.infer<typeof siblingSchema>

/** One entry of the tree endpoint; only `file` entries are repository files. */
export const treeEntrySchema = z.looseObject({
  type: z.enum(['file', 'directory', 'unknown']).default('file'),
  path: text,
  size: count.nullish(),
  oid: text.nullish(),
  lfs: lfs.nullish(),
  lastCommit: z
    .looseObject({ id: text.optional(), title: text.optional(), date: isoDate.optional() })
    .nullish(),
  securityFileStatus: z.unknown().optional(),
})
export type TreeEntryWire = z.infer<typeof treeEntrySchema>

const safetensors = z.looseObject({
  parameters: z.record(z.string(), count).optional(),
  total: count.optional(),
})

const gguf = z.looseObject({
  total: count.optional(),
  architecture: text.optional(),
  context_length: count.optional(),
  chat_template: text.optional(),
  bos_token: text.optional(),
  eos_token: text.optional(),
  quantize_imatrix_file: text.optional(),
  totalFileSize: count.optional(),
})

const baseModels = z.looseObject({
  relation: text.optional(),
  models: z.array(z.looseObject({ _id: text.optional(), id: text })).optional(),
})

/** Schema of each key of a model's payload that modelsheets reads. */
export const modelFields = {
  _id: text,
  id: text,
  modelId: text,
  author: text,
  sha: text,
  createdAt: isoDate,
  lastModified: isoDate,
  private: z.boolean(),
  gated: z.union([z.boolean(), z.enum(['auto', 'manual'])], {
    error: 'false, "auto" or "manual"',
  }),
  disabled: z.boolean(),
  downloads: count,
  downloadsAllTime: count,
  likes: count,
  pipeline_tag: text,
  library_name: text,
  mask_token: text,
  tags: z.array(text),
  cardData: record,
  config: record,
  siblings: z.array(siblingSchema),
  /** Not the Hub's: excerpts of payloads that leave out the list keep its length. */
  siblings_count: count,
  safetensors,
  gguf,
  'model-index': z.unknown(),
  evalResults: z.array(z.unknown()),
  transformersInfo: record,
  spaces: z.array(text),
  usedStorage: count,
  baseModels,
  childrenModelCount: z.union([count, record], { error: 'a count' }),
  widgetData: z.unknown(),
  inference: z.unknown(),
  trendingScore: z.number(),
} as const

type Fields = typeof modelFields
/** A model's payload with every key it has of the right type; a key that was wrong is absent. */
export type ModelWire = { [K in keyof Fields]?: z.infer<Fields[K]> | undefined }

/** One line of `history.jsonl`. */
export const historyLineSchema = z.looseObject({
  date: isoDate,
  sha: text.nullish(),
  downloads: count.nullish(),
  likes: count.nullish(),
  licence: text.nullish(),
})
export type HistoryLine = z.infer<typeof historyLineSchema>

/** Copies of a card's images that sync keeps: the file's name is its SHA-256, so it cannot lead elsewhere. */
export const imageCopySchema = z.looseObject({
  file: z.string().regex(/^images\/[0-9a-f]{64}\.(?:png|jpe?g|gif|webp|avif)$/, {
    error: t.imageCopy,
  }),
  width: count.nullish(),
  height: count.nullish(),
})
export type ImageCopy = z.infer<typeof imageCopySchema>

/** Takes the problems that parsing finds. */
export type Report = (problem: Omit<Problem, 'model'>) => void

/** Most entries of one list that are reported one by one. */
const MAX_REPORTED = 20

/** The first entries of a list; that there are more is reported. */
function cutList(
  list: readonly unknown[],
  most: number,
  file: string,
  field: string,
  report: Report,
): readonly unknown[] {
  if (list.length <= most) return list
  report(
    problem({
      level: 'warning',
      code: 'too-many',
      file,
      ...known({ field: field || undefined }),
      value: `${list.length} entries`,
      values: { most },
    }),
  )
  return list.slice(0, most)
}

/** Parses one list entry by entry: a bad entry is reported and left out, the others stay. */
function parseList<T>(
  list: readonly unknown[],
  schema: z.ZodType<T>,
  file: string,
  field: string,
  report: Report,
): T[] {
  const good: T[] = []
  let reports = 0
  const reportSome: Report = (problem) => {
    reports += 1
    if (reports <= MAX_REPORTED) report(problem)
  }
  for (const [index, entry] of list.entries()) {
    const value = salvage(schema, entry, file, `${field}[${index}]`, reportSome)
    if (value !== undefined) good.push(value)
  }
  if (reports > MAX_REPORTED)
    report(
      problem({
        level: 'error',
        code: 'wrong-type',
        file,
        ...known({ field: field || undefined }),
        values: { what: 'more', number: reports - MAX_REPORTED },
      }),
    )
  return good
}

/** Most faults of one value that are mended. */
const MAX_FAULTS = 100

/**
 * Parses a value and keeps what is right of it: each wrong part is reported and left out, and when what
 * is left lacks a required key, the part that requires it goes too. A `null` counts as missing.
 */
function salvage<T>(
  schema: z.ZodType<T>,
  raw: unknown,
  file: string,
  field: string,
  report: Report,
): T | undefined {
  let value = raw
  const reported = new Set<string>()
  // A value with this many faults is no value of the kind; each turn parses the whole again.
  for (let turn = 0; turn < MAX_FAULTS; turn += 1) {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    const path = result.error.issues[0]?.path ?? []
    const name = `${field}${path.map(pathPart).join('')}`
    const wrong = valueAt(value, path)
    const wasMissing = wrong === undefined || wrong === null
    if (!(wrong === null && path.length > 0) && !reported.has(name)) {
      report(wrongType(result.error, valueAt(raw, path), file, name))
      reported.add(name)
    }
    // A part that is missing cannot be left out, but the whole that requires it can.
    const part = wrong === undefined ? path.slice(0, -1) : path
    if (part.length === 0 || (wasMissing && path.length === 0)) return undefined
    value = withoutPath(value, part)
  }
  return undefined
}

const pathPart = (part: PropertyKey): string =>
  typeof part === 'number' ? `[${part}]` : `.${String(part)}`

function wrongType(error: z.ZodError, value: unknown, file: string, field: string): Problem {
  return problem({
    level: 'error',
    code: 'wrong-type',
    file,
    field,
    values: { what: 'value' },
    value,
    expected: expectation(error.issues[0]?.message),
  })
}

/** What a Zod message says was expected: `Invalid input: expected int, received string` → `int`. */
export function expectation(message = ''): string {
  return message.replace(/^.*?expected /, '').replace(/, received .*/, '')
}

/** A copy of a JSON value without the part at `path`, which must not be empty. */
function withoutPath(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path
  if (Array.isArray(value))
    return value.flatMap((entry: unknown, index) => {
      if (index !== key) return [entry]
      return rest.length === 0 ? [] : [withoutPath(entry, rest)]
    })
  return Object.fromEntries(
    Object.entries(Object(value)).flatMap(([name, entry]): [string, unknown][] => {
      if (name !== key) return [[name, entry]]
      return rest.length === 0 ? [] : [[name, withoutPath(entry, rest)]]
    }),
  )
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = Reflect.get(current, key)
  }
  return current
}

/**
 * Parses the answer of `GET /api/models/<id>`.
 * Takes what `JSON.parse` gave; gives the keys that are right; each wrong one is reported and left out.
 */
export function parseModel(
  value: unknown,
  report: Report,
  file = 'model.json',
): ModelWire | undefined {
  if (!isRecord(value)) {
    report(
      problem({
        level: 'error',
        code: 'wrong-type',
        file,
        values: { what: 'model' },
        value,
      }),
    )
    return undefined
  }
  const entries: [string, unknown][] = []
  for (const [key, schema] of Object.entries(modelFields)) {
    const raw = value[key]
    if (raw === undefined || raw === null) continue
    if (Array.isArray(raw) && schema instanceof z.ZodArray) {
      const most = key === 'siblings' ? bounds.files : bounds.tags
      entries.push([
        key,
        parseList(cutList(raw, most, file, key, report), schema.element, file, key, report),
      ])
      // The number stays known though the list is cut.
      if (key === 'siblings' && raw.length > most) entries.push(['siblings_count', raw.length])
      continue
    }
    const parsed = salvage(schema, raw, file, key, report)
    if (parsed !== undefined) entries.push([key, parsed])
  }
  // Each entry was parsed by the schema of its own key just above.
  return Object.fromEntries(entries) as ModelWire
}

/** Parses the answer of the tree endpoint: files only, directories left out, bad entries reported. */
export function parseTree(
  value: unknown,
  report: Report,
  file = 'tree.json',
): TreeEntryWire[] | undefined {
  if (!Array.isArray(value)) {
    report(
      problem({
        level: 'error',
        code: 'wrong-type',
        file,
        values: { what: 'file-list' },
        value,
      }),
    )
    return undefined
  }
  const listed = cutList(value, bounds.files, file, '', report)
  return parseList(listed, treeEntrySchema, file, '', report).filter(
    (entry) => entry.type === 'file',
  )
}

/**
 * Parses `history.jsonl`, line by line; a bad line is reported with its number and left out. The records
 * come in the order of their dates, whatever the order of the lines.
 */
export function parseHistory(
  source: string,
  report: Report,
  file = 'history.jsonl',
): HistoryLine[] {
  const lines: HistoryLine[] = []
  for (const [index, line] of source.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue
    const parsed = parseJson(line)
    const result = historyLineSchema.safeParse(parsed.value)
    if (parsed.error === undefined && result.success) lines.push(result.data)
    else
      report(
        problem({
          level: 'warning',
          code: 'history-line',
          file,
          line: index + 1,
          value: line,
        }),
      )
  }
  return lines.sort((a, b) => Date.parse(a.date) - Date.parse(b.date))
}

/** Parses `images.json`: the copy of each image by the address it came from; bad entries are reported. */
export function parseImages(
  value: Record<string, unknown>,
  report: Report,
  file = 'images.json',
): Record<string, ImageCopy> {
  const copies: [string, ImageCopy][] = []
  for (const [address, entry] of Object.entries(value)) {
    const copy = salvage(imageCopySchema, entry, file, cut(address), report)
    if (copy !== undefined) copies.push([address, copy])
  }
  return Object.fromEntries(copies)
}
