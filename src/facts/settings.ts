import { isRecord } from '../json.ts'

/** A JSON object whose keys are not known. */
export type Settings = Readonly<Record<string, unknown>>

/** The first of `keys` that holds a finite number above zero; settings use 0 and -1 for "none". */
export function numberOf(settings: Settings | undefined, ...keys: string[]): number | undefined {
  for (const key of keys) {
    const value = settings?.[key]
    if (typeof value === 'number' && Number.isFinite(value) && value > 0) return value
  }
  return undefined
}

/** The first of `keys` that holds a list of numbers. */
export function numbersOf(
  settings: Settings | undefined,
  ...keys: string[]
): readonly number[] | undefined {
  for (const key of keys) {
    const value = settings?.[key]
    if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'number')) {
      return value
    }
  }
  return undefined
}

/** The first of `keys` that holds a text. */
export function textOf(settings: Settings | undefined, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const value = settings?.[key]
    if (typeof value === 'string' && value !== '') return value
  }
  return undefined
}

/** The list of texts under `key`. */
export function textsOf(settings: Settings | undefined, key: string): readonly string[] {
  const value = settings?.[key]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

/** The object under the first of `keys` that holds one. */
export function settingsOf(
  settings: Settings | undefined,
  ...keys: string[]
): Settings | undefined {
  for (const key of keys) {
    const value = settings?.[key]
    if (isRecord(value)) return value
  }
  return undefined
}

/**
 * The part of a configuration that describes the language model: multimodal models nest it.
 * Gives the whole configuration when nothing is nested.
 */
export function textConfig(config: Settings): Settings {
  const nested = settingsOf(
    config,
    'text_config',
    'llm_config',
    'language_config',
    'language_model',
  )
  // Qwen3-Omni nests twice.
  const thinker = settingsOf(config, 'thinker_config')
  if (thinker) return textConfig(thinker)
  return nested ? { model_type: config['model_type'], ...nested } : config
}
