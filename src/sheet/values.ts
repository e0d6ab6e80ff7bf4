import { isRecord } from '../json.ts'

export { known } from '../known.ts'

/** A non-empty text, trimmed; numbers and booleans are not text; anything else is unknown. */
export function asText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  return text === '' ? undefined : text
}

/** A text or a list of texts as a list without repeats; entries of other types are left out. */
export function asTexts(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  const texts = list.map(asText).filter((text) => text !== undefined)
  return [...new Set(texts)]
}

/**
 * A list that a card may also write as one text with commas (`tags: text, gguf`), which the Hub does not
 * read: as a list without repeats.
 */
export function listOf(value: unknown): string[] {
  const text = asText(value)
  return text?.includes(',') ? asTexts(text.split(',')) : asTexts(value)
}

/** Reads one key of something that may be an object. */
export function keyOf(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined
}
