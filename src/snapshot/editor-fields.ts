import { z } from 'zod'
import { webAddress } from '../address.ts'
import { en } from '../messages/en.ts'

/** Fields of the editor's own: what `fields` of `sheet.yaml` holds, and what `catalog.yaml` declares of them. */

const t = en.expected
const line = z.string({ error: t.text }).trim().min(1, { error: t.filledText }).max(2000)

/** What the value of a field can be. */
export const fieldTypes = ['text', 'number', 'date', 'boolean', 'link', 'list'] as const
export type FieldType = (typeof fieldTypes)[number]

/** Most fields of one model, and most that the catalogue is filtered by. */
export const MOST_FIELDS = 50
export const MOST_FILTERS = 8

/** The key of a field. */
export const fieldKey = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,59}$/u, { error: t.fieldKey })

/** What is said of a field for all models. */
const declaration = z.strictObject({
  label: line.describe('What the field is called; made of its key unless stated').optional(),
  type: z
    .enum(fieldTypes, { error: t.oneOf({ names: fieldTypes }) })
    .describe('What its value is; told by the value unless stated')
    .optional(),
  filter: z
    .boolean({ error: t.yesOrNo })
    .describe('Whether the list of models can be filtered by it')
    .optional(),
})

/** `fields` of `catalog.yaml`. */
export const fieldsSchema = z
  .record(fieldKey, declaration, { error: t.mapping })
  .refine((fields) => Object.keys(fields).length <= MOST_FIELDS, {
    error: t.most({ most: MOST_FIELDS }),
  })
  .refine((fields) => Object.values(fields).filter(({ filter }) => filter).length <= MOST_FILTERS, {
    error: t.filters({ most: MOST_FILTERS }),
  })
/** The declared fields, in the order in which they are shown. */
export type FieldDeclarations = z.infer<typeof fieldsSchema>

const address = z
  .string({ error: t.address })
  .refine((text) => webAddress(text) !== undefined, { error: t.address })
const item = z.union([line, z.number().transform(String)], { error: t.text })

/** The value of a field: a text, a number, true or false, a list of texts, or an address with its words. */
export const fieldValue = z.union(
  [
    line,
    z.number(),
    z.boolean(),
    z.array(item).min(1).max(100),
    z.strictObject({
      href: address.describe('An address with https or http'),
      label: line.describe('What the link says').optional(),
    }),
  ],
  { error: t.fieldValue },
)
export type FieldValue = z.infer<typeof fieldValue>
