import { z } from 'zod'
import { sheetSchema } from './sheet.ts'

/** The JSON Schema (draft 2020-12) of `sheet.json`, made from the schema that the code itself uses. */
export function sheetJsonSchema(): object {
  return { ...z.toJSONSchema(sheetSchema, { io: 'input' }), title: 'modelsheets sheet' }
}
