import { z } from 'zod'
import { webAddress } from '../address.ts'
import { known } from '../known.ts'
import { en } from '../messages/en.ts'
import type { Finding } from '../messages/problem.ts'
import type { FieldDeclarations, FieldType, FieldValue } from '../snapshot/editor-fields.ts'
import type { Edits } from '../snapshot/edits.ts'

/** What the value of a field can be, as `catalog.yaml` names it. */
const types = ['text', 'number', 'date', 'boolean', 'link', 'list'] as const satisfies FieldType[]

/** The editor's own fields, as a sheet carries them. */
export const editorFieldSchema = z.object({
  key: z.string().describe('Key of the field in sheet.yaml'),
  label: z.string().describe('What the field is called'),
  type: z.enum(types).describe('What the value is'),
  value: z
    .union([z.string(), z.number(), z.boolean(), z.array(z.string())])
    .describe('A date as YYYY-MM-DD; of a link its address'),
  text: z.string().exactOptional().describe('Words of a link'),
})
export type EditorField = z.infer<typeof editorFieldSchema>

type Typed = Pick<EditorField, 'type' | 'value' | 'text'>

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

/** What each type makes of a value; undefined where it is none of its kind. */
const readers: Readonly<Record<FieldType, (value: FieldValue) => Omit<Typed, 'type'> | undefined>> =
  {
    text: (value) =>
      typeof value === 'string' || typeof value === 'number' ? { value: String(value) } : undefined,
    number: (value) => (typeof value === 'number' ? { value } : undefined),
    date: (value) => (typeof value === 'string' && isDate(value) ? { value } : undefined),
    boolean: (value) => (typeof value === 'boolean' ? { value } : undefined),
    link: (value) => {
      const [href, text] =
        typeof value === 'object' && 'href' in value
          ? [value.href, value.label]
          : [value, undefined]
      const address = typeof href === 'string' ? webAddress(href) : undefined
      return address === undefined ? undefined : { value: address, ...known({ text }) }
    },
    list: (value) => {
      if (typeof value === 'string') return { value: [value] }
      return Array.isArray(value) ? { value } : undefined
    },
  }

/** The order in which an undeclared value is told: what is more than a text comes first. */
const told = ['boolean', 'number', 'date', 'link'] as const

/** What a value is where nobody says. */
function typeOf(value: FieldValue): FieldType {
  if (Array.isArray(value)) return 'list'
  return told.find((type) => readers[type](value) !== undefined) ?? 'text'
}

/** A readable label made of a key: `approved-by` is "Approved by". */
export function fieldLabel(key: string): string {
  const words = key.replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1)
}

/**
 * The editor's fields with their types and labels: those that are declared first, in that order, then the others
 * as they stand.
 * @returns Them, and what is wrong with those whose value is not of the declared type.
 */
export function editorFields(
  stated: Edits['fields'] = {},
  declared: FieldDeclarations = {},
): { fields: EditorField[]; findings: Finding[] } {
  const fields: EditorField[] = []
  const findings: Finding[] = []
  const keys = new Set([...Object.keys(declared), ...Object.keys(stated)])
  for (const key of keys) {
    const entry = Object.hasOwn(stated, key) ? stated[key] : undefined
    if (entry === undefined) continue
    const said = Object.hasOwn(declared, key) ? declared[key] : undefined
    const type = said?.type ?? typeOf(entry.value)
    const read = readers[type](entry.value)
    if (read) fields.push({ key, label: said?.label ?? fieldLabel(key), type, ...read })
    else
      findings.push({
        level: 'error',
        code: 'editor-field',
        file: 'sheet.yaml',
        field: `fields.${key}`,
        value: entry.value,
        expected: en.expected.fieldTypes[type],
        ...known({ line: entry.line }),
      })
  }
  return { fields, findings }
}

/** Longest value that the catalogue is filtered by, and most values of one model. */
const LONGEST = 80
const MOST = 20

/** The values that the catalogue is filtered by, of each field that is declared so. */
export function filterValues(
  fields: readonly EditorField[],
  declared: FieldDeclarations = {},
): Record<string, string[]> | undefined {
  const found = fields.flatMap(({ key, value, text }): [string, string[]][] => {
    const isFilter = Object.hasOwn(declared, key) && declared[key]?.filter === true
    const values = (Array.isArray(value) ? value : [text ?? String(value)])
      .filter((one) => one.length <= LONGEST)
      .slice(0, MOST)
    return isFilter && values.length > 0 ? [[key, values]] : []
  })
  return found.length === 0 ? undefined : Object.fromEntries(found)
}
