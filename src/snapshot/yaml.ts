import {
  CORE_SCHEMA,
  defineScalarTag,
  floatCoreTag,
  intCoreTag,
  load,
  mergeTag,
  NOT_RESOLVED,
  YAMLException,
} from 'js-yaml'
import { isRecord } from './wire.ts'

/**
 * YAML 1.2 for text we do not trust: no code, no alias bombs, bounded depth and size, and numbers that
 * keep their source until their key is known, so that `revision: 1234e56` and `version: 1.10` stay text.
 */

/** Largest block of YAML that is parsed, in characters; no real card comes near it. */
export const MAX_YAML_LENGTH = 262_144

/** A YAML text that could not be used, with its place. */
export class YamlError extends Error {
  override name = 'YamlError'
  /** 1-based line within the block, where the parser knows it. */
  readonly line: number | undefined

  constructor(message: string, line?: number, options?: ErrorOptions) {
    super(message, options)
    this.line = line
  }
}

/** Something the parser put up with. */
export interface YamlNotice {
  message: string
  line: number | undefined
}

/** A plain scalar that looks like a number, with the text it was written as. */
class NumberToken {
  readonly text: string
  readonly value: number
  constructor(text: string, value: number) {
    this.text = text
    this.value = value
  }
}

const isToken = (data: unknown): boolean => data instanceof NumberToken

const keepText = (tag: typeof intCoreTag) =>
  defineScalarTag(tag.tagName, {
    implicit: true,
    implicitFirstChars: tag.implicitFirstChars,
    identify: isToken,
    resolve(source, isExplicit, tagName) {
      const value = tag.resolve(source, isExplicit, tagName)
      return typeof value === 'number' ? new NumberToken(source, value) : NOT_RESOLVED
    },
  })

const SCHEMA = CORE_SCHEMA.withTags(keepText(intCoreTag), keepText(floatCoreTag), mergeTag)

/** Keys whose values are names, however much they look like numbers. */
const TEXT_KEY =
  /^(revision|.*version|sha|commit|licen[cs]e.*|language.*|tags|name|title|base_model|author|library_name|pipeline_tag|config|split|id|task_id)$/i

/**
 * Parses one YAML document.
 * @param source The block without fences; at most `MAX_YAML_LENGTH` characters.
 * @returns The value as JSON would carry it, and what was put up with (duplicate keys).
 * @throws YamlError with the line when the text is no YAML or breaks a limit.
 */
export function parseYaml(source: string): { value: unknown; notices: YamlNotice[] } {
  if (source.length > MAX_YAML_LENGTH)
    throw new YamlError(
      `the block has ${source.length} characters; the limit is ${MAX_YAML_LENGTH}`,
    )
  if (source.trim() === '') return { value: undefined, notices: [] }
  const notices: YamlNotice[] = []
  let value: unknown
  try {
    value = loadBounded(source, false)
  } catch (error) {
    const wrapped = wrapError(error)
    if (!wrapped.message.includes('duplicated mapping key')) throw wrapped
    notices.push({ message: 'A key is given twice; the last one counts', line: wrapped.line })
    try {
      value = loadBounded(source, true)
    } catch (second) {
      throw wrapError(second)
    }
  }
  return { value: settleNumbers(value, false), notices }
}

function loadBounded(source: string, lastKeyWins: boolean): unknown {
  return load(source, {
    schema: SCHEMA,
    json: lastKeyWins,
    maxAliases: 50,
    maxDepth: 64,
    maxTotalMergeKeys: 1000,
  })
}

function wrapError(error: unknown): YamlError {
  if (!(error instanceof YAMLException))
    return new YamlError('the block is nested too deeply or broken', undefined, { cause: error })
  const line = error.mark?.line
  // An empty document (comments only) is no error to us, but js-yaml throws on it.
  return new YamlError(error.reason, line === undefined ? undefined : line + 1, { cause: error })
}

/** Replaces number tokens by numbers, or by their text where the key or the form says so. */
function settleNumbers(value: unknown, asText: boolean): unknown {
  if (value instanceof NumberToken) return asText || !isExact(value) ? value.text : value.value
  if (Array.isArray(value)) return value.map((entry) => settleNumbers(entry, asText))
  if (!isRecord(value)) return value
  const entries: [string, unknown][] = Object.entries(value).map(([key, entry]) => [
    key,
    settleNumbers(entry, TEXT_KEY.test(key)),
  ])
  return Object.fromEntries(entries)
}

/** False for numbers whose text says more than the number: hashes, long integers, leading zeros. */
function isExact({ text, value }: NumberToken): boolean {
  if (!Number.isFinite(value)) return false
  if (/^[-+]?\d+$/.test(text)) return Number.isSafeInteger(value) && !/^[-+]?0\d/.test(text)
  if (/^[-+]?\d{2,}e\d+$/i.test(text)) return false
  return true
}
