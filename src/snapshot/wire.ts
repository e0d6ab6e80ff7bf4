import { z } from 'zod'
import { cut } from '../errors.ts'
import { isRecord, parseJson } from '../json.ts'
import { en } from '../messages/en.ts'
import { problem } from '../messages/problem.ts'
import { bounds } from './bounds.ts'
import { cutList, parseList, type Report, salvage } from './mend.ts'
import { isRevision } from './model-id.ts'

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
  sha: text.refine(isRevision, { error: t.revision }),
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
  /** `open`, `auto` or `manual`; lines of earlier syncs do not say. */
  access: text.nullish(),
  /** The successor that the card names; absent beside `access` where it names none. */
  newVersion: text.nullish(),
  /** Results in the card's evaluation index. */
  results: count.nullish(),
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
