import { z } from 'zod'
import { sentenceSchema } from './sentence-schema.ts'

const bytes = z.number().int().nonnegative()

const memorySchema = z.object({
  context: z.number().int().exactOptional().describe('Tokens; absent where no context changes it'),
  weights: bytes.describe('Bytes of the files that load, a projector among them'),
  cache: bytes
    .exactOptional()
    .describe('Bytes of one sequence in 16 bits; absent when the architecture is not known'),
  allowance: bytes.describe('Bytes allowed for compute buffers'),
  total: bytes.describe('Sum of the parts, in bytes'),
  atLeast: z.boolean().describe('True when more is needed than the total, by an unknown amount'),
})

/** One download a reader can choose, as `sheet.json` carries it. */
export const choiceSchema = z.object({
  id: z.string().describe('Stable within the repository; the page has an anchor get-<id>'),
  label: z.string().describe('The name as the page prints it'),
  role: z
    .enum(['model', 'adapter', 'original', 'checkpoint'])
    .describe('What it is beside the model itself'),
  format: z.string().exactOptional().describe('Format of the weights'),
  quantization: z
    .object({
      label: z.string().describe('Name of the scheme'),
      bits: z.number().int().exactOptional().describe('Whole bits of the main tensor type'),
      source: z.enum(['name', 'folder', 'header', 'config']).describe('Where the label was read'),
    })
    .exactOptional()
    .describe('How the weights are stored'),
  files: z.array(z.string()).describe('Paths of the weight files'),
  projector: z
    .string()
    .exactOptional()
    .describe('Path of the encoder that images or sound need beside the weights'),
  joined: z
    .string()
    .exactOptional()
    .describe('Path that the pieces must be joined into before a program can load them'),
  weightBytes: bytes.exactOptional().describe('Bytes of the weight files'),
  downloadBytes: bytes
    .exactOptional()
    .describe('Bytes of weights, projector and the small files they need'),
  missingParts: z.number().int().describe('Parts that the names promise and the listing lacks'),
  bitsPerWeight: z
    .number()
    .exactOptional()
    .describe('Bits of the weight files by parameter, where the label allows them'),
  contradictedBits: z
    .number()
    .exactOptional()
    .describe('The same where the label does not allow them'),
  duplicateOf: z
    .string()
    .exactOptional()
    .describe('Id of the choice that holds the same weights in a safer or better known form'),
  memory: z
    .array(memorySchema)
    .exactOptional()
    .describe('Estimated memory of one sequence, by context; absent for what runs not by itself'),
})

/** What a model keeps of its context, as `sheet.json` carries it. */
export const cacheSchema = z.object({
  kind: z
    .enum(['layers', 'none', 'unknown'])
    .describe('Whether the cache is computed, there is none, or it is not known'),
  reason: z.string().exactOptional().describe('Why there is none or it is not known, in English'),
  because: sentenceSchema.exactOptional().describe('The reason as a code'),
  source: z
    .enum(['gguf', 'config', 'base'])
    .exactOptional()
    .describe('Whose description of the network was read'),
  base: z.string().exactOptional().describe('Id of the base model whose configuration was read'),
  bytesPerToken: z
    .number()
    .exactOptional()
    .describe('Bytes that one more token adds in 16 bits, once windows are full'),
  stateBytes: bytes.exactOptional().describe('Bytes that are kept whatever the context'),
})
