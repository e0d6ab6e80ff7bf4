import { z } from 'zod'

/** Who says a fact. */
export const factSource = z
  .enum([
    'editor',
    'safetensors',
    'gguf',
    'config',
    'sentence-transformers',
    'tokenizer',
    'files',
    'base',
    'hub',
    'card',
    'name',
  ])
  .describe('Who says the value')

/** The size of a model, as `sheet.json` carries it. */
export const parametersSchema = z
  .object({
    total: z
      .number()
      .int()
      .exactOptional()
      .describe('All parameters, without layers that only predict further tokens'),
    source: factSource,
    rule: z.string().describe('Name of the rule that gave the count'),
    approximate: z
      .boolean()
      .exactOptional()
      .describe('True when the count is rounded or computed from other figures'),
    against: z
      .array(z.object({ source: factSource, value: z.number().describe('Parameters') }))
      .exactOptional()
      .describe('Counts of other sources that cannot be true beside this one'),
    active: z.number().int().exactOptional().describe('Parameters that work on one token'),
    activeSource: factSource.exactOptional(),
    components: z
      .array(
        z.object({
          name: z.string().describe('Folder or usual name of the part'),
          parameters: z.number().int().describe('Parameters of the part'),
          source: factSource,
        }),
      )
      .exactOptional()
      .describe('Parts of a model that is more than one network'),
  })
  .describe('Size of the model in parameters')
