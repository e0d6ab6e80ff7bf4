import { defineCollection } from 'astro:content'
import { modelsLoader } from 'modelsheets/loaders'
import { modelsSchema } from 'modelsheets/schema'

export const collections = {
  models: defineCollection({ loader: modelsLoader(), schema: modelsSchema }),
}
