import { defineCollection } from 'astro:content'
import { compiledLoader, readRecords } from './compile/loader.ts'
import { recordSchema } from './sheet/record.ts'

/** The lean records only: long texts and file lists stay in the compiled store, read page by page. */
export const collections = {
  models: defineCollection({ loader: compiledLoader(readRecords), schema: recordSchema }),
}
