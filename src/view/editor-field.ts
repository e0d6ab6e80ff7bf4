import { words } from '../messages/words.ts'
import type { EditorField } from '../sheet/editor-fields.ts'
import { formatDate } from './format.ts'

/** The value of one of the editor's own fields as it is printed. */
export function fieldText({ type, value, text }: EditorField): string {
  if (typeof value === 'boolean') return value ? words.editorFields.yes : words.editorFields.no
  if (Array.isArray(value)) return words.common.list(value)
  // The editor wrote the number as it is meant: a year has no thousands.
  if (type === 'date') return formatDate(String(value)) ?? String(value)
  return text ?? String(value)
}
