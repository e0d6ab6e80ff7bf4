import {
  CORE_SCHEMA,
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  floatCoreTag,
  intCoreTag,
  loadAll,
  mapTag,
  mergeTag,
  NOT_RESOLVED,
  seqTag,
  strTag,
  YAMLException,
} from 'js-yaml'
import { isRecord } from '../json.ts'
import { known } from '../known.ts'
import { en } from '../messages/en.ts'
import type { Finding } from '../messages/problem.ts'

/**
 * YAML 1.2 for text we do not trust: no code, no alias bombs, bounded depth and size, and numbers that
 * keep their source until their key is known, so that `revision: 1234e56` and `version: 1.10` stay text.
 */

/** Largest block of YAML that is parsed, in characters; no real card comes near it. */
export const MAX_YAML_LENGTH = 262_144

/** Most values and characters one block may stand for once its aliases are written out. */
const MAX_SIZE = 1_000_000

/** Values and characters that are left to be written out; parses of one file may share it. */
export interface SizeBudget {
  size: number
}

/** A whole budget. */
export function sizeBudget(): SizeBudget {
  return { size: MAX_SIZE }
}

/** Deepest nesting, aliases written out. */
const MAX_DEPTH = 64

/** Most lines whose indentation is mended; old parsers took such cards, and many stand. */
const MAX_MENDED = 100

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
export type YamlNotice = {
  line: number | undefined
  /** The key or tag that it is about. */
  value?: string
} & ({ code: 'duplicate-key' | 'indentation' } | { code: 'unknown-tag'; values: { tag: string } })

/** A notice as a problem of the file that holds the block, `offset` lines below its start. */
export function noticeFinding(
  where: 'yaml' | 'front-matter',
  notice: YamlNotice,
  file: string,
  offset = 0,
): Finding {
  const at = {
    level: 'warning' as const,
    file,
    ...known({
      line: notice.line === undefined ? undefined : notice.line + offset,
      value: notice.value,
    }),
  }
  return notice.code === 'unknown-tag'
    ? { ...at, code: `${where}-unknown-tag`, values: notice.values }
    : { ...at, code: `${where}-${notice.code}` }
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

/** Keys are texts: a number as a key is the text it was written as. */
const textKey = (key: unknown): unknown => (key instanceof NumberToken ? key.text : key)

const mapping = (tagName: string, onTag?: (tag: string) => void) =>
  defineMappingTag<Record<string, unknown>>(tagName, {
    matchByTagPrefix: onTag !== undefined,
    create(tag) {
      onTag?.(tag)
      return mapTag.create(tag)
    },
    addPair: (container, key, value) =>
      mapTag.addPair(container, textKey(key), value) && en.yamlFaults.key,
    has: (container, key) => mapTag.has(container, textKey(key)),
    keys: mapTag.keys,
    get: (container, key) => mapTag.get(container, textKey(key)),
    identify: () => false,
  })

/** The schema of one parse: a value under a tag we do not know is what it would be without the tag. */
function makeSchema(onTag: (tag: string) => void) {
  return CORE_SCHEMA.withTags(
    keepText(intCoreTag),
    keepText(floatCoreTag),
    mergeTag,
    mapping('tag:yaml.org,2002:map'),
    mapping('', onTag),
    defineSequenceTag<unknown[]>('', {
      matchByTagPrefix: true,
      create(tag) {
        onTag(tag)
        return seqTag.create(tag)
      },
      addItem: seqTag.addItem,
      identify: () => false,
    }),
    defineScalarTag('', {
      matchByTagPrefix: true,
      resolve(source, isExplicit, tag) {
        onTag(tag)
        return strTag.resolve(source, isExplicit, tag)
      },
      identify: () => false,
    }),
  )
}

/** Keys whose values are names, however much they look like numbers. */
const TEXT_KEY =
  /^(revision|.*version|sha|commit|licen[cs]e.*|language.*|tags|name|title|base_model|author|library_name|pipeline_tag|config|split|id|task_id)$/i

/**
 * Parses one YAML document.
 * @param source The block without fences; at most `MAX_YAML_LENGTH` characters.
 * @param budget How much it may stand for; a fresh one for each file.
 * @returns The value as JSON would carry it, and what was put up with (duplicate keys).
 * @throws YamlError with the line when the text is no YAML or breaks a limit.
 */
export function parseYaml(
  source: string,
  budget: SizeBudget = sizeBudget(),
): { value: unknown; notices: YamlNotice[] } {
  if (source.length > MAX_YAML_LENGTH)
    throw new YamlError(en.yamlFaults.long({ length: source.length, most: MAX_YAML_LENGTH }))
  if (source.trim() === '') return { value: undefined, notices: [] }
  const notices: YamlNotice[] = []
  const tags = new Set<string>()
  let text = source
  let lastKeyWins = false
  for (let mended = 0; ; ) {
    const result = loadOne(text, lastKeyWins, tags)
    if (!(result instanceof YamlError)) return settle(result.value, notices, tags, budget)
    const { message, line } = result
    if (message.includes('duplicated mapping key')) {
      notices.push({
        code: 'duplicate-key',
        line,
        ...keyOnLine(text, line),
      })
      lastKeyWins = true
    } else {
      const indented =
        message.includes('deficient indentation') && mended < MAX_MENDED && indentLine(text, line)
      if (!indented) throw result
      if (mended === 0)
        notices.push({
          code: 'indentation',
          line,
        })
      text = indented
      mended += 1
    }
  }
}

/**
 * Indents one line; inside a quoted text or brackets that changes nothing, because the blanks there are
 * folded away. Gives undefined for a line that is not there, as at the end of an open bracket.
 */
function indentLine(text: string, line: number | undefined): string | undefined {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/)
  const old = lines[(line ?? 0) - 1]
  if (line === undefined || old === undefined) return undefined
  return lines.with(line - 1, `${' '.repeat(MAX_DEPTH)}${old}`).join('')
}

/** The key that a line begins with. */
function keyOnLine(text: string, line: number | undefined): { value?: string } {
  const found = text.split(/\r\n|\n|\r/)[(line ?? 0) - 1]
  const key = /^[ \t]*(?:-[ \t]+)?["']?([^:"']{1,100})["']?[ \t]*:/.exec(found ?? '')?.[1]
  return key === undefined ? {} : { value: key.trim() }
}

function loadOne(
  source: string,
  lastKeyWins: boolean,
  tags: Set<string>,
): { value: unknown } | YamlError {
  try {
    const documents = loadAll(source, {
      schema: makeSchema((tag) => tags.add(tag)),
      json: lastKeyWins,
      maxAliases: 50,
      maxDepth: MAX_DEPTH,
      maxTotalMergeKeys: 1000,
    })
    if (documents.length > 1)
      return new YamlError(en.yamlFaults.documents({ number: documents.length }))
    return { value: documents[0] }
  } catch (error) {
    return wrapError(error)
  }
}

function settle(
  value: unknown,
  notices: YamlNotice[],
  tags: ReadonlySet<string>,
  budget: SizeBudget,
): { value: unknown; notices: YamlNotice[] } {
  for (const tag of tags)
    notices.push({
      code: 'unknown-tag',
      values: { tag },
      line: undefined,
    })
  return { value: settleNumbers(value, false, budget, 0), notices }
}

function wrapError(error: unknown): YamlError {
  if (!(error instanceof YAMLException))
    return new YamlError(en.yamlFaults.broken, undefined, { cause: error })
  const line = error.mark?.line
  return new YamlError(error.reason, line === undefined ? undefined : line + 1, { cause: error })
}

/**
 * Replaces number tokens by numbers, or by their text where the key or the form says so. Aliases are
 * copied out here, so this is where an alias bomb or an alias to its own parent is stopped.
 */
function settleNumbers(
  value: unknown,
  asText: boolean,
  budget: SizeBudget,
  depth: number,
): unknown {
  budget.size -= typeof value === 'string' ? value.length + 1 : 1
  if (budget.size < 0) throw new YamlError(en.yamlFaults.aliases)
  if (depth > MAX_DEPTH) throw new YamlError(en.yamlFaults.deep({ most: MAX_DEPTH }))
  if (value instanceof NumberToken) return asText || !isExact(value) ? value.text : value.value
  if (Array.isArray(value))
    return value.map((entry) => settleNumbers(entry, asText, budget, depth + 1))
  if (!isRecord(value)) return value
  const entries: [string, unknown][] = Object.entries(value).map(([key, entry]) => [
    key,
    settleNumbers(entry, TEXT_KEY.test(key), budget, depth + 1),
  ])
  // Never by assignment: a key may be `__proto__`.
  return Object.fromEntries(entries)
}

/** False for numbers whose text says more than the number: hashes, long integers, leading zeros. */
function isExact({ text, value }: NumberToken): boolean {
  if (!Number.isFinite(value)) return false
  if (/^[-+]?\d+$/.test(text)) return Number.isSafeInteger(value) && !/^[-+]?0\d/.test(text)
  if (/^[-+]?\d{2,}e\d+$/i.test(text)) return false
  return true
}
