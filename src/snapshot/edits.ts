import { z } from 'zod'
import { isRecord } from '../json.ts'
import { known } from '../known.ts'
import { en } from '../messages/en.ts'
import { type Finding, problem } from '../messages/problem.ts'
import { type FieldValue, fieldKey, fieldValue, MOST_FIELDS } from './editor-fields.ts'
import { expectation, type Report } from './mend.ts'
import { isModelId } from './model-id.ts'

/**
 * `sheet.yaml` in a model's folder: what the site's editor adds. Everything in it is shown as the
 * editor's word, never as the Hub's.
 */

const t = en.expected

const line = z.string({ error: t.text }).trim().min(1, { error: t.filledText })
const lines = z.union([line.transform((entry) => [entry]), z.array(line)], {
  error: t.texts,
})
const id = line.refine(isModelId, { error: t.repository })
const ids = z.union([id.transform((entry) => [entry]), z.array(id)], {
  error: t.repositories,
})
const count = z.int({ error: t.wholeNumber }).positive({ error: t.positive })

/** The fields an editor may correct, each with what its value must be. */
export const correctableFields = {
  title: line,
  summary: line,
  author: line,
  license: line,
  license_name: line,
  license_link: line,
  language: lines,
  pipeline_tag: line,
  library_name: line,
  base_model: ids,
  base_model_relation: z.enum(['finetune', 'adapter', 'quantized', 'merge'], {
    error: t.relation,
  }),
  new_version: id,
  datasets: lines,
  metrics: lines,
  tags: lines,
  parameters: count,
  context_length: count,
} as const

type Fields = typeof correctableFields
export type CorrectableField = keyof Fields

/** The corrections of one model: the right value of each field, and why. */
export type Corrections = {
  [K in CorrectableField]?: { value: z.infer<Fields[K]>; reason?: string }
}

/** What the site's editor adds to one model. */
export interface Edits {
  note?: string
  featured?: boolean
  hidden?: boolean
  /** Set when the card's text was written for this site and is not the publisher's. */
  card?: 'editor'
  corrections?: Corrections
  /** Fields of the editor's own by key, each with the line that it stands on. */
  fields?: Record<string, { value: FieldValue; line?: number }>
}

const settings = {
  note: line.describe('A remark that stands at the head of the sheet'),
  featured: z
    .boolean({ error: t.yesOrNo })
    .describe('Whether the model comes first in the list of models'),
  hidden: z.boolean({ error: t.yesOrNo }).describe('Whether the site leaves the model out'),
  card: z
    .literal('editor', { error: t.cardBy })
    .describe("That the card's text was written for this site and is not the publisher's"),
} as const

/** The whole file as one schema; the published JSON Schema is made from it. */
export const editsSchema = z
  .strictObject({
    ...Object.fromEntries(
      Object.entries(settings).map(([key, schema]) => [key, schema.optional()]),
    ),
    fields: z
      .record(fieldKey, fieldValue)
      .describe(
        'Fields of your own: a text, a number, a date such as 2026-01-31, true or false, an address, or a list of texts; catalog.yaml may declare them',
      )
      .optional(),
    corrections: z
      .strictObject(
        Object.fromEntries(
          Object.entries(correctableFields).map(([field, schema]) => [
            field,
            z
              .strictObject({
                value: schema.describe('The right value'),
                reason: line.describe('Why').optional(),
              })
              .optional(),
          ]),
        ),
      )
      .describe('What the card or the Hub says wrongly, each with the right value')
      .optional(),
  })
  .describe("models/<id>/sheet.yaml: what the site's editor adds to a model")

/** The JSON Schema of `sheet.yaml`, for editors. */
export function editsJsonSchema(): object {
  return z.toJSONSchema(editsSchema, { io: 'input', unrepresentable: 'any' })
}

/**
 * Parses the editor's file after YAML parsing. Each wrong part is reported with its line and left out;
 * the rest counts.
 * @param lineOf Gives the line of a path in the file.
 */
export function parseEdits(
  value: unknown,
  report: Report,
  lineOf: (path: readonly PropertyKey[]) => number | undefined = () => undefined,
  file = 'sheet.yaml',
): Edits | undefined {
  if (value === null || value === undefined) return undefined
  const wrong: Wrong = (path, what, found, expected) => {
    const at = lineOf(path)
    report(
      problem({
        level: 'error',
        code: 'sheet-yaml',
        file,
        ...known({ line: at, field: path.length > 0 ? path.join('.') : undefined }),
        values: { what },
        ...known({ value: found, expected }),
      }),
    )
  }
  if (!isRecord(value)) {
    wrong([], 'file', value)
    return undefined
  }
  const entries: [string, unknown][] = []
  for (const [key, entry] of Object.entries(value)) {
    if (key === 'corrections') entries.push([key, parseCorrections(entry, wrong)])
    else if (key === 'fields') entries.push([key, parseFields(entry, wrong, lineOf)])
    else if (!isKey(key, settings)) wrong([key], 'setting')
    else if (entry !== null) {
      const result = settings[key].safeParse(entry)
      if (result.success) entries.push([key, result.data])
      else wrong([key], 'setting-value', entry, reasonOf(result.error))
    }
  }
  // Each value was parsed by the schema of its own key just above.
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined)) as Edits
}

type Fault = Extract<Finding, { code: 'sheet-yaml' }>['values']['what']
type Wrong = (path: readonly string[], what: Fault, found?: unknown, expected?: string) => void

function parseFields(
  value: unknown,
  wrong: Wrong,
  lineOf: (path: readonly PropertyKey[]) => number | undefined,
): Edits['fields'] | undefined {
  if (value === null) return undefined
  if (!isRecord(value)) {
    wrong(['fields'], 'fields', value)
    return undefined
  }
  const found: [string, { value: FieldValue; line?: number }][] = []
  for (const [key, entry] of Object.entries(value)) {
    const path = ['fields', key]
    const named = fieldKey.safeParse(key)
    const result = fieldValue.safeParse(entry)
    if (entry === null) continue
    if (!named.success) wrong(path, 'field-key', undefined, reasonOf(named.error))
    else if (!result.success) wrong(path, 'field-value', entry, reasonOf(result.error))
    else found.push([key, { value: result.data, ...known({ line: lineOf(path) }) }])
  }
  return found.length === 0 ? undefined : Object.fromEntries(found.slice(0, MOST_FIELDS))
}

function parseCorrections(value: unknown, wrong: Wrong): Corrections | undefined {
  if (value === null) return undefined
  if (!isRecord(value)) {
    wrong(['corrections'], 'corrections', value)
    return undefined
  }
  const entries: [string, unknown][] = []
  for (const [field, entry] of Object.entries(value)) {
    const path = ['corrections', field]
    if (!isKey(field, correctableFields)) {
      const names = Object.keys(correctableFields)
      wrong(path, 'field', undefined, t.oneOf({ names }))
      continue
    }
    if (!isRecord(entry) || entry['value'] === undefined) {
      wrong(path, 'correction', entry)
      continue
    }
    for (const key of Object.keys(entry))
      if (key !== 'value' && key !== 'reason') wrong([...path, key], 'correction-key')
    const result = correctableFields[field].safeParse(entry['value'])
    if (!result.success) {
      const found = entry['value']
      wrong([...path, 'value'], 'correction-value', found, reasonOf(result.error))
      continue
    }
    const reason = line.safeParse(entry['reason'])
    if (entry['reason'] !== undefined && !reason.success)
      wrong([...path, 'reason'], 'reason', entry['reason'])
    entries.push([
      field,
      { value: result.data, ...known({ reason: reason.success ? reason.data : undefined }) },
    ])
  }
  // Each value was parsed by the schema of its own field just above.
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Corrections)
}

const reasonOf = (error: z.ZodError): string => expectation(error.issues[0]?.message)

function isKey<T extends object>(key: string, table: T): key is keyof T & string {
  return Object.hasOwn(table, key)
}
