import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { modelFacts } from '../src/facts/model-facts.ts'
import { fileChoices } from '../src/files/choices.ts'
import { listFiles } from '../src/files/repository-files.ts'
import { renderReadmeSync } from '../src/readme/pipeline.ts'
import { normalizeSheet } from '../src/sheet/normalize.ts'
import { decodeText } from '../src/snapshot/decode.ts'
import { parseCard } from '../src/snapshot/front-matter.ts'
import type { Snapshot } from '../src/snapshot/snapshot.ts'
import { parseModel, parseTree } from '../src/snapshot/wire.ts'
import { cardText, filePaths, jsonValue, markdownText } from './inputs.ts'
import type { Random } from './random.ts'

/** One kind of input: how it is made, and the code of a build that must bear it without throwing. */
export interface Target {
  /** The input as text, so that a find can be kept as a file. */
  make: (random: Random) => string
  run: (input: string) => void
}

const root = join(import.meta.dirname, '..')
const models = join(root, 'content/models')
const ignore = (): void => {}

function seeds(name: string): readonly [string, ...string[]] {
  const texts = readdirSync(models, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(`/${name}`))
    .sort()
    .map((path) => readFileSync(join(models, path), 'utf8').slice(0, 6000))
  const [first = '', ...rest] = texts
  return [first, ...rest]
}

const jsonSeeds = (name: string): readonly [unknown, ...unknown[]] => {
  const [first, ...rest] = seeds(name).flatMap((text) => {
    try {
      const value: unknown = JSON.parse(text)
      return [value]
    } catch {
      return []
    }
  })
  return [first ?? {}, ...rest]
}

const cards = seeds('README.md')
const payloads = jsonSeeds('model.json')
const configs: readonly [unknown, ...unknown[]] = [
  {
    model_type: 'llama',
    architectures: ['LlamaForCausalLM'],
    hidden_size: 4096,
    num_hidden_layers: 32,
    num_attention_heads: 32,
    num_key_value_heads: 8,
    intermediate_size: 14336,
    vocab_size: 128256,
    max_position_embeddings: 131072,
    torch_dtype: 'bfloat16',
    tie_word_embeddings: false,
  },
  {
    model_type: 'deepseek_v3',
    hidden_size: 7168,
    num_hidden_layers: 61,
    n_routed_experts: 256,
    num_experts_per_tok: 8,
    moe_intermediate_size: 2048,
    kv_lora_rank: 512,
    qk_rope_head_dim: 64,
    num_nextn_predict_layers: 1,
    quantization_config: { quant_method: 'fp8', weight_block_size: [128, 128] },
  },
  {
    model_type: 'gemma3',
    text_config: {
      hidden_size: 3840,
      num_hidden_layers: 48,
      sliding_window: 1024,
      sliding_window_pattern: 6,
      head_dim: 256,
    },
    vision_config: { hidden_size: 1152, image_size: 896 },
  },
]
const headers: readonly [unknown, ...unknown[]] = [
  {
    'a-Q4_K_M.gguf': {
      metadata: {
        'general.architecture': 'llama',
        'llama.block_count': 32,
        'llama.context_length': 131072,
        'llama.attention.head_count': 32,
        'llama.attention.head_count_kv': 8,
        'llama.embedding_length': 4096,
      },
      parameters: 8030261248,
    },
  },
  {
    'model.safetensors': { parameters: { BF16: 8030261248, I32: 12 }, metadata: { format: 'pt' } },
  },
]

/** A snapshot of which only these parts are known. */
function snapshotWith(parts: Partial<Snapshot>): Snapshot {
  return {
    id: 'lab/model-7B',
    frontMatter: { data: {}, source: 'none' },
    evalResults: [],
    history: [],
    problems: [],
    ...parts,
  }
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

/** Every kind of input by name. */
export const targets: Readonly<Record<string, Target>> = {
  bytes: {
    make: (random) => Array.from({ length: random.whole(400) }, () => random.whole(256)).join(' '),
    run: (input) => void decodeText(Uint8Array.from(input.split(' ').map(Number))),
  },
  'front-matter': {
    make: (random) => cardText(cards, random),
    run: (input) => void parseCard(input, undefined, ignore),
  },
  markdown: {
    make: (random) => markdownText(cards, random),
    run: (input) => void renderReadmeSync(input, { id: 'lab/model-7B', highlight: false }),
  },
  card: {
    make: (random) => cardText(cards, random),
    run: (card) => {
      const { body, frontMatter } = parseCard(card, undefined, ignore)
      const readme = renderReadmeSync(body, { id: 'lab/model-7B', highlight: false })
      normalizeSheet(snapshotWith({ card, body, frontMatter }), readme)
    },
  },
  payload: {
    make: (random) => JSON.stringify(jsonValue(random.pick(payloads), random)) ?? 'null',
    run: (input) => {
      const value: unknown = JSON.parse(input)
      const model = parseModel(value, ignore)
      if (model) normalizeSheet(snapshotWith({ model }), undefined)
    },
  },
  files: {
    make: (random) =>
      JSON.stringify(
        filePaths(random).map(({ path, size }) => ({ type: 'file', oid: 'a', path, size })),
      ),
    run: (input) => {
      const value: unknown = JSON.parse(input)
      fileChoices(listFiles({ tree: parseTree(value, ignore) ?? [] }))
    },
  },
  headers: {
    make: (random) =>
      JSON.stringify({
        config: jsonValue(random.pick(configs), random),
        gguf: jsonValue(headers[0], random),
        safetensors: jsonValue(headers[1], random),
      }),
    run: (input) => {
      const { config, gguf, safetensors } = asRecord(JSON.parse(input))
      const parts = {
        config: asRecord(config),
        gguf: asRecord(gguf),
        safetensors: asRecord(safetensors),
      }
      modelFacts(snapshotWith(parts))
    },
  },
}
