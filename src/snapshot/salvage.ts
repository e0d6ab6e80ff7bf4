import { parseYaml, type SizeBudget, sizeBudget, YamlError } from './yaml.ts'

/** A top-level key of a YAML block that could not be read. */
export interface UnreadKey {
  key: string
  /** 1-based line within the block. */
  line: number
}

/** What a broken YAML block still says. */
interface Salvaged {
  data: Record<string, unknown>
  unread: UnreadKey[]
}

/** A line that begins a top-level key, with or without quotes. */
const TOP_KEY = /^(["']?)([A-Za-z_][\w .-]{0,60})\1[ \t]*:(?=[ \t\r\n]|$)/

/** More keys than any card has at its top. */
const MAX_KEYS = 200

/**
 * Reads a YAML block that does not parse as a whole key by key: each top-level key with the lines up to
 * the next one is parsed by itself. What breaks the block costs its own key and no other.
 * @returns The keys that could be read, and those that could not with their lines.
 */
export function salvageYaml(source: string): Salvaged {
  const budget = sizeBudget()
  const entries = new Map<string, unknown>()
  const unread: UnreadKey[] = []
  for (const { key, line, text } of topLevelParts(source).slice(0, MAX_KEYS)) {
    const value = readPart(text, key, budget)
    if (value !== undefined) entries.set(key, value.value)
    else unread.push({ key, line })
  }
  return { data: Object.fromEntries(entries), unread }
}

function topLevelParts(source: string): { key: string; line: number; text: string }[] {
  const parts: { key: string; line: number; text: string }[] = []
  for (const [index, line] of source.split(/(?<=\r\n|\n|\r(?!\n))/).entries()) {
    const key = TOP_KEY.exec(line)?.[2]
    const last = parts.at(-1)
    if (key !== undefined) parts.push({ key, line: index + 1, text: line })
    else if (last) last.text += line
  }
  return parts
}

function readPart(text: string, key: string, budget: SizeBudget): { value: unknown } | undefined {
  try {
    const { value } = parseYaml(text, budget)
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    return { value: Reflect.get(value, key) }
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    return undefined
  }
}
