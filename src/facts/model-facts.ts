import { fileKind } from '../files/kind.ts'
import { listFiles, type RepositoryFile } from '../files/repository-files.ts'
import { isRecord } from '../json.ts'
import { known } from '../known.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { activeParameterCount } from './active-parameters.ts'
import { isAdapter } from './adapter.ts'
import { attentionShape, headCount, layerCount } from './attention-shape.ts'
import { type Component, componentsOf } from './components.ts'
import { contextLength } from './context.ts'
import { compact, type Fact, type FactSource, type Known, stated } from './fact.ts'
import { hubHeader } from './hub-header.ts'
import { parameterCount } from './parameters.ts'
import { numberOf, type Settings, settingsOf, textConfig, textOf } from './settings.ts'

/** What is known about a model's size and shape, each fact with its source and rule. */
export interface ModelFacts {
  architecture?: Fact<string>
  /** Of the whole model; absent when only a part of it is counted. */
  parameters?: Fact<number>
  activeParameters?: Fact<number>
  /** Parts of a model that is more than one network. */
  components?: readonly Component[]
  dataType?: Fact<string>
  /** Tokens. */
  contextLength?: Fact<number>
  layers?: Fact<number>
  heads?: Fact<number>
  /** KV heads per layer, one number for all or a list. */
  kvHeads?: Fact<number | readonly number[]>
  /** Numbers of one head's key and value. */
  keyWidth?: Fact<number>
  valueWidth?: Fact<number>
  slidingWindow?: Fact<number>
  vocabulary?: Fact<number>
}

/** A base model of the catalogue: what a quantization of it has in common with it. */
export interface BaseModelFacts {
  id: string
  config?: Settings
  parameters?: number
  contextLength?: number
}

/** Metadata of the first header of GGUF weights in the snapshot, keys as in the file. */
export function ggufHeader(snapshot: Snapshot): Settings | undefined {
  const headers = Object.entries(snapshot.gguf ?? {})
  if (headers.length === 0) return undefined
  const listed = new Map(listFiles(snapshot).map(({ path, kind }) => [path, kind]))
  for (const [path, facts] of headers) {
    // A projector has a header of its own that says nothing of the language model.
    if (!isRecord(facts) || (listed.get(path) ?? fileKind(path)) !== 'weights') continue
    const metadata = settingsOf(facts, 'metadata') ?? facts
    if (textOf(metadata, 'general.architecture')) return metadata
  }
  return undefined
}

function fact<T>(value: T | undefined, source: FactSource): Fact<T> | undefined {
  return value === undefined ? undefined : stated(value, source)
}

function dataTypeOf(snapshot: Snapshot): Fact<string> | undefined {
  const counts = Object.entries(snapshot.model?.safetensors?.parameters ?? {})
  const [most] = counts.sort((a, b) => b[1] - a[1])
  // Whole numbers hold packed weights: their type is the box's, not the weights'.
  if (most && !/^[IU]\d/.test(most[0])) return stated(most[0], 'safetensors')
  return fact(textOf(snapshot.config, 'torch_dtype', 'dtype'), 'config')
}

function configFacts(config: Settings): Partial<ModelFacts> {
  const text = textConfig(config)
  const type = textOf(text, 'model_type') ?? textOf(config, 'model_type')
  const shape = type ? attentionShape(text, type) : undefined
  return compact({
    architecture: fact(type, 'config'),
    layers: fact(layerCount(text), 'config'),
    heads: fact(headCount(text), 'config'),
    kvHeads: fact(shape?.kvHeads, 'config'),
    keyWidth: fact(shape?.keyWidth, 'config'),
    valueWidth: fact(shape?.valueWidth, 'config'),
    slidingWindow:
      text['use_sliding_window'] === false
        ? undefined
        : fact(numberOf(text, 'sliding_window', 'attention_chunk_size'), 'config'),
    vocabulary: fact(numberOf(text, 'vocab_size') ?? numberOf(config, 'vocab_size'), 'config'),
  })
}

function headerFacts(header: Settings): Partial<ModelFacts> {
  const architecture = textOf(header, 'general.architecture')
  const key = (name: string) => numberOf(header, `${architecture}.${name}`)
  return compact({
    architecture: fact(architecture, 'gguf'),
    layers: fact(key('block_count'), 'gguf'),
    heads: fact(key('attention.head_count'), 'gguf'),
    kvHeads: fact(key('attention.head_count_kv'), 'gguf'),
    keyWidth: fact(key('attention.key_length'), 'gguf'),
    valueWidth: fact(key('attention.value_length'), 'gguf'),
    slidingWindow: fact(key('attention.sliding_window'), 'gguf'),
  })
}

/** A base's facts are its quantization's, said by the base. */
function fromBase(facts: Partial<ModelFacts>): Partial<ModelFacts> {
  const entries = Object.entries(facts).map(([key, found]) => [
    key,
    typeof found === 'object' && 'source' in found ? { ...found, source: 'base' } : found,
  ])
  // Every key keeps its fact; only who says it changes.
  return Object.fromEntries(entries) as Partial<ModelFacts>
}

/** The counts, with the parts of a model that is more than one network. */
function sizeFacts(snapshot: Snapshot, files: readonly RepositoryFile[]): Known<ModelFacts> {
  const counted = parameterCount(snapshot, files)
  const found = componentsOf(snapshot, files, counted)
  const components = found && found.parts.length > 0 ? found.parts : undefined
  const active = activeParameterCount(snapshot, counted, isAdapter(snapshot, files))
  if (!found || counted?.source === 'editor' || counted?.source === 'config')
    return compact({ parameters: counted, activeParameters: active, components })
  const sum = components?.reduce((total, part) => total + part.parameters, 0)
  const isSummed = found.complete && sum !== undefined && counted?.value !== sum
  const parameters: Fact<number> | undefined = isSummed
    ? { value: sum, source: 'files', rule: 'sum-of-components', approximate: true }
    : counted
  // Of a pipeline the Hub counts one part: that is not the model's size.
  const isPart = found.pipeline && !found.complete && counted?.source === 'safetensors'
  return compact({
    parameters: isPart ? undefined : parameters,
    activeParameters: active,
    components,
  })
}

/**
 * Gathers what is known about a model's size and shape; tile, catalogue, boards, memory, findings and
 * `sheet.json` print this and nothing else. A default that a library would fill in is not a fact and
 * stays out.
 * @param files The repository's files, when the caller has listed them.
 */
export function modelFacts(
  snapshot: Snapshot,
  files: readonly RepositoryFile[] = listFiles(snapshot),
  base?: BaseModelFacts,
): ModelFacts {
  const header = ggufHeader(snapshot)
  const size = sizeFacts(snapshot, files)
  const context = contextLength(snapshot, header, hubHeader(snapshot, files) ?? {})
  // A count beats a name, and a base's count is that of its quantizations.
  const isBaseBetter = size.parameters === undefined || size.parameters.source === 'name'
  return {
    ...(base?.config && fromBase(configFacts(base.config))),
    ...compact({ architecture: fact(hubHeader(snapshot, files)?.architecture, 'hub') }),
    ...(snapshot.config && configFacts(snapshot.config)),
    ...(header && headerFacts(header)),
    ...size,
    ...known({
      parameters: isBaseBetter && base?.parameters ? stated(base.parameters, 'base') : undefined,
    }),
    ...compact({
      dataType: dataTypeOf(snapshot),
      contextLength: context ?? fact(base?.contextLength, 'base'),
    }),
  }
}
