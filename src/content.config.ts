import { defineCollection } from 'astro:content'
import { modelsLoader } from './loaders.ts'
import { modelsSchema } from './schema.ts'

/** The lean records only: long texts and file lists stay in the compiled store, read page by page. */
export const collections = {
  models: defineCollection({ loader: modelsLoader(), schema: modelsSchema }),
}
