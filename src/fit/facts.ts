import { fileKind } from '../files/kind.ts'
import { isRecord } from '../json.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { attentionShape, headCount, layerCount } from './attention-layers.ts'
import { cacheFromConfig } from './cache-from-config.ts'
import { cacheFromHeader } from './cache-from-header.ts'
import type { CacheModel } from './cache-model.ts'
import { activeParameterCount, type Fact, parameterCount } from './parameters.ts'
import { numberOf, type Settings, settingsOf, textConfig, textOf } from './read.ts'

/** What is known about a model's size and shape, each with its source. */
export interface ModelFacts {
  architecture?: Fact<string>
  parameters?: Fact<number>
  activeParameters?: Fact<number>
  dataType?: Fact<string>
  /** Tokens. */
  contextLength?: Fact<number>
  layers?: Fact<number>
  heads?: Fact<number>
  kvHeads?: Fact<string>
  headSize?: Fact<number>
  slidingWindow?: Fact<number>
  vocabulary?: Fact<number>
  cache: CacheModel
  /** Who says what `cache` is made of. */
  cacheSource?: 'GGUF header' | 'config.json'
}

/** Metadata of the first header of GGUF weights in the snapshot, keys as in the file. */
function headerOf(snapshot: Snapshot): Settings | undefined {
  for (const [path, facts] of Object.entries(snapshot.gguf ?? {})) {
    // A projector has a header of its own that says nothing of the language model.
    if (!isRecord(facts) || fileKind(path) !== 'weights') continue
    const metadata = settingsOf(facts, 'metadata') ?? facts
    if (textOf(metadata, 'general.architecture')) return metadata
  }
  return undefined
}

function contextFromConfig(config: Settings): Fact<number> | undefined {
  const text = textConfig(config)
  const stated = numberOf(
    text,
    'max_position_embeddings',
    'n_positions',
    'max_seq_len',
    'seq_length',
    'max_sequence_length',
    'n_ctx',
    'model_max_length',
  )
  if (!stated) return undefined
  const scaling = settingsOf(text, 'rope_scaling', 'rope_parameters')
  const factor = numberOf(scaling, 'factor')
  const original = numberOf(scaling, 'original_max_position_embeddings')
  const type = textOf(scaling, 'rope_type', 'type')
  if (
    factor &&
    factor > 1 &&
    original &&
    Math.round(original * factor) > stated &&
    type === 'yarn'
  ) {
    return {
      value: Math.round(original * factor),
      source: 'config.json',
      note: `${original} tokens, stretched ${factor} times by YaRN.`,
    }
  }
  // RoBERTa counts positions from 2.
  const isOffset = /roberta|camembert|xlm-roberta/.test(textOf(text, 'model_type') ?? '')
  if (isOffset && stated === 514) return { value: 512, source: 'config.json' }
  return {
    value: stated,
    source: 'config.json',
    ...(original &&
      original < stated && { note: `Trained with ${original} tokens, then stretched.` }),
  }
}

function contextLength(snapshot: Snapshot, header: Settings | undefined): Fact<number> | undefined {
  const architecture = textOf(header, 'general.architecture')
  const stated =
    (architecture ? numberOf(header, `${architecture}.context_length`) : undefined) ??
    numberOf(snapshot.model?.gguf, 'context_length')
  if (stated) return { value: stated, source: 'GGUF header' }
  return snapshot.config ? contextFromConfig(snapshot.config) : undefined
}

function fact<T>(value: T | undefined, source: Fact<T>['source']): Fact<T> | undefined {
  return value === undefined ? undefined : { value, source }
}

function dataTypeOf(snapshot: Snapshot): Fact<string> | undefined {
  const counts = Object.entries(snapshot.model?.safetensors?.parameters ?? {})
  const [most] = counts.sort((a, b) => b[1] - a[1])
  if (most) return { value: most[0], source: 'safetensors header' }
  const stated = textOf(snapshot.config, 'torch_dtype', 'dtype')
  return fact(stated, 'config.json')
}

function kvHeadsText(value: number | readonly number[] | undefined): string | undefined {
  if (value === undefined || typeof value === 'number') return value?.toString()
  const counts = new Set(value.filter((one) => one > 0))
  return counts.size === 1
    ? `${[...counts].join()} in ${value.filter((one) => one > 0).length} of ${value.length} layers`
    : `${Math.min(...counts)} to ${Math.max(...counts)}, by layer`
}

function configFacts(config: Settings): Partial<ModelFacts> {
  const text = textConfig(config)
  const type = textOf(text, 'model_type') ?? textOf(config, 'model_type')
  const shape = type ? attentionShape(text, type) : undefined
  return compact({
    architecture: fact(type, 'config.json'),
    layers: fact(layerCount(text), 'config.json'),
    heads: fact(headCount(text), 'config.json'),
    kvHeads: fact(kvHeadsText(shape?.kvHeads), 'config.json'),
    headSize: fact(shape?.headSize, 'config.json'),
    slidingWindow:
      text['use_sliding_window'] === false
        ? undefined
        : fact(numberOf(text, 'sliding_window', 'attention_chunk_size'), 'config.json'),
    vocabulary: fact(numberOf(text, 'vocab_size') ?? numberOf(config, 'vocab_size'), 'config.json'),
  })
}

function headerFacts(header: Settings): Partial<ModelFacts> {
  const architecture = textOf(header, 'general.architecture')
  const key = (name: string) => numberOf(header, `${architecture}.${name}`)
  return compact({
    architecture: fact(architecture, 'GGUF header'),
    layers: fact(key('block_count'), 'GGUF header'),
    heads: fact(key('attention.head_count'), 'GGUF header'),
    kvHeads: fact(key('attention.head_count_kv')?.toString(), 'GGUF header'),
    headSize: fact(key('attention.key_length'), 'GGUF header'),
    slidingWindow: fact(key('attention.sliding_window'), 'GGUF header'),
  })
}

type Known<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function compact<T extends object>(facts: T): Known<T> {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined)
  // Only absent values were taken out; the others keep their keys.
  return Object.fromEntries(entries) as Known<T>
}

function cacheOf(
  snapshot: Snapshot,
  header: Settings | undefined,
): Pick<ModelFacts, 'cache' | 'cacheSource'> {
  if (header) return { cache: cacheFromHeader(header), cacheSource: 'GGUF header' }
  if (snapshot.config)
    return { cache: cacheFromConfig(snapshot.config), cacheSource: 'config.json' }
  const files =
    snapshot.tree?.map(({ path }) => path) ??
    snapshot.model?.siblings?.map(({ rfilename }) => rfilename)
  if (files?.includes('model_index.json') || snapshot.model?.library_name === 'diffusers') {
    return { cache: { kind: 'none', reason: 'keeps no context between steps' } }
  }
  // The payload's excerpt of the configuration names the architecture, which settles it for encoders.
  const excerpt = snapshot.model?.config && cacheFromConfig(snapshot.model.config)
  if (excerpt?.kind === 'none') return { cache: excerpt, cacheSource: 'config.json' }
  return { cache: { kind: 'unknown', reason: 'no configuration and no header is known' } }
}

/**
 * Gathers what is known about a model's size and shape. Each fact has its source; a default that a
 * library would fill in is not a fact and stays out.
 */
export function modelFacts(snapshot: Snapshot): ModelFacts {
  const header = headerOf(snapshot)
  const parameters = parameterCount(snapshot)
  const hubArchitecture = snapshot.model?.gguf?.architecture
  return {
    ...compact({ architecture: fact(hubArchitecture, 'Hub') }),
    ...(snapshot.config && configFacts(snapshot.config)),
    ...(header && headerFacts(header)),
    ...compact({
      parameters,
      activeParameters: activeParameterCount(snapshot, parameters),
      dataType: dataTypeOf(snapshot),
      contextLength: contextLength(snapshot, header),
    }),
    ...cacheOf(snapshot, header),
  }
}
