import { z } from 'zod'

/** What a sentence speaks of. */
export const valuesSchema = z
  .record(z.string(), z.union([z.string(), z.number()]))
  .describe('What the words of the code speak of')

/** A sentence as data; its words stand in the catalogue of messages. */
export const sentenceSchema = z.object({
  code: z.string().describe('Stable name of what is said'),
  values: valuesSchema.exactOptional(),
})

/** Something that is wrong with the card or the files. */
export const problemSchema = z.object({
  level: z.enum(['error', 'warning', 'info']).describe('How serious it is'),
  code: z.string().describe('Stable name of the rule'),
  values: valuesSchema.exactOptional(),
  message: z.string().describe('What is wrong, in English'),
  model: z.string().exactOptional().describe('Id of the model'),
  file: z.string().exactOptional().describe('File it stands in'),
  field: z.string().exactOptional().describe('Field of that file'),
  line: z.number().int().exactOptional().describe('Line of that file, from 1'),
  value: z.unknown().exactOptional().describe('What was found'),
  expected: z.string().exactOptional().describe('What would have been right'),
  hint: z.string().exactOptional().describe('What to do about it'),
})
