import { known } from '../known.ts'
import type { Quantization } from './quantization.ts'
import { methodNames } from './quantization-schemes.ts'

/** How a repository says that its weights are stored: the settings of one method. */
export interface StorageSettings {
  /** `awq`, `gptq`, `mlx`, `compressed-tensors`… */
  method: string
  bits?: number
  /** How many weights share one scale. */
  group?: number
  /** `pack-quantized`, `nvfp4-pack-quantized`… of compressed-tensors, `quant_algo` of ModelOpt. */
  format?: string
  /** Whether zero points are stored beside the scales. */
  zeroPoints?: boolean
  /** bitsandbytes: scales are quantized once more. */
  doubleQuant?: boolean
}

type Settings = Readonly<Record<string, unknown>>

function settingsIn(value: unknown, key: string): Settings | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const found: unknown = Reflect.get(value, key)
  return typeof found === 'object' && found !== null && !Array.isArray(found)
    ? Object.fromEntries(Object.entries(found))
    : undefined
}

function numberIn(value: Settings | undefined, ...keys: string[]): number | undefined {
  for (const key of keys) {
    const found = value?.[key]
    if (typeof found === 'number' && found > 0) return found
  }
  return undefined
}

/** The settings of the first group of compressed-tensors that quantizes weights. */
function groupWeights(config: Settings): Settings | undefined {
  const groups = settingsIn(config, 'config_groups')
  for (const name of Object.keys(groups ?? {})) {
    const weights = settingsIn(settingsIn(groups, name), 'weights')
    if (weights) return weights
  }
  return undefined
}

function bitsOf(method: string, config: Settings): number | undefined {
  const fixed = Object.hasOwn(methodNames, method) ? methodNames[method]?.bits : undefined
  if (fixed !== undefined) return fixed
  if (config['load_in_4bit'] === true) return 4
  if (config['load_in_8bit'] === true) return 8
  const algorithm = config['quant_algo']
  if (typeof algorithm === 'string') {
    const named = /(?:^W|FP|INT)(\d+)/i.exec(algorithm)?.[1]
    if (named) return Number(named)
  }
  return (
    numberIn(config, 'bits', 'w_bit', 'nbits', 'num_bits', 'weight_bits') ??
    numberIn(groupWeights(config), 'num_bits')
  )
}

function ofMethod(method: string, config: Settings): StorageSettings {
  const weights = groupWeights(config)
  const bits = bitsOf(method, config)
  const group = numberIn(config, 'group_size', 'q_group_size') ?? numberIn(weights, 'group_size')
  const format = config['format'] ?? config['quant_algo']
  const isSymmetric = weights ? weights['symmetric'] !== false : config['sym'] === true
  return {
    method,
    ...known({ bits, group, format: typeof format === 'string' ? format : undefined }),
    // GPTQ and AWQ files hold zero points even where all of them are the same.
    zeroPoints: /^(?:awq|gptq)/.test(method) || !isSymmetric,
    doubleQuant: config['bnb_4bit_use_double_quant'] === true,
  }
}

/** Places of a configuration that can hold the settings: models that also see nest the language part. */
const places = ['text_config', 'llm_config', 'language_config', 'thinker_config'] as const

/**
 * Reads how weights are stored from a `config.json`: `quantization_config` (Transformers), its older name
 * `compression_config`, or `quantization` with `bits` and `group_size` (MLX), at the top or in the part
 * that describes the language model.
 */
export function storageSettings(config: Settings | undefined): StorageSettings | undefined {
  if (!config) return undefined
  for (const place of [config, ...places.map((key) => settingsIn(config, key))]) {
    const mlx = settingsIn(place, 'quantization')
    const bits = numberIn(mlx, 'bits')
    const group = numberIn(mlx, 'group_size')
    // MLX writes its settings a second time, without a method, as `quantization_config`.
    if (bits !== undefined && group !== undefined) return { method: 'mlx', bits, group }
    const settings =
      settingsIn(place, 'quantization_config') ?? settingsIn(place, 'compression_config')
    const method = settings?.['quant_method']
    if (settings && typeof method === 'string') return ofMethod(method, settings)
    if (settings && numberIn(settings, 'bits') && numberIn(settings, 'group_size')) {
      return { ...ofMethod('mlx', settings), zeroPoints: false }
    }
  }
  return undefined
}

/** Tags that the Hub gives by how the weights are stored. */
const methodTags: Readonly<Record<string, StorageSettings>> = {
  mxfp4: { method: 'mxfp4', bits: 4 },
  nvfp4: { method: 'nvfp4', bits: 4 },
  awq: { method: 'awq', bits: 4 },
  gptq: { method: 'gptq' },
  bitsandbytes: { method: 'bitsandbytes' },
  fp8: { method: 'fp8', bits: 8 },
}

/** Reads the same from the repository's tags, where no configuration is known: `awq`, `4-bit`. */
export function storageSettingsOfTags(tags: readonly string[]): StorageSettings | undefined {
  const method = tags.find((tag) => Object.hasOwn(methodTags, tag))
  const bits = tags.flatMap((tag) => /^([2-8])-bit$/.exec(tag)?.[1] ?? [])[0]
  const listed = method === undefined ? undefined : methodTags[method]
  if (listed)
    return {
      ...listed,
      ...known({ bits: listed.bits === undefined && bits ? Number(bits) : undefined }),
    }
  return tags.includes('mlx') && bits ? { method: 'mlx', bits: Number(bits) } : undefined
}

/** Names the way that settings speak of. */
export function quantizationOfSettings(
  settings: StorageSettings | undefined,
): Quantization | undefined {
  if (!settings) return undefined
  const { method, bits, group } = settings
  if (method === 'mlx') {
    return {
      label: bits === undefined ? 'MLX' : `MLX ${bits}-bit`,
      ...known({ bits }),
      stored: [{ code: 'mlx', values: { bits: String(bits), group: group ?? 0 } }],
      source: 'config',
    }
  }
  const listed = Object.hasOwn(methodNames, method) ? methodNames[method] : undefined
  const name = listed?.label ?? method
  const isFixed = listed?.bits !== undefined && listed.label !== 'bitsandbytes'
  const stored = listed?.stored ?? ({ code: 'method', values: { method } } as const)
  return {
    label: bits !== undefined && !isFixed ? `${name} ${bits}-bit` : name,
    ...known({ bits: bits !== undefined ? Math.round(bits) : undefined }),
    stored: bits === undefined ? [stored] : [{ code: 'bits', values: { bits } }, stored],
    source: 'config',
  }
}

/** Reads how a repository's weights are stored from its `config.json`. */
export function quantizationOfConfig(config: Settings | undefined): Quantization | undefined {
  return quantizationOfSettings(storageSettings(config))
}
