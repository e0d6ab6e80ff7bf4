import { hash } from 'node:crypto'

/** Characters of a digest. */
const LENGTH = 16

/** A short digest of what JSON can say; of what JSON says in fewer characters, that very text. */
export function digestOf(value: unknown): string {
  return digestOfText(JSON.stringify(value))
}

/** @param text What JSON says: nothing of `undefined`, for which stands what JSON says of no value. */
function digestOfText(text = '-'): string {
  // Half of all answers are an empty list or nothing at all.
  return text.length < LENGTH ? text : hash('sha256', text, 'base64url').slice(0, LENGTH)
}

const digests = new WeakMap<object, string>()

/** A digest of something that stays as it is, in place of which it may stand in what JSON can say. */
export function digestOfPart(part: object): string {
  const known = digests.get(part)
  if (known !== undefined) return known
  // No value of JSON begins like this, and a long one stays no longer than a digest is.
  const text = `#${hash('sha256', JSON.stringify(part), 'base64url').slice(0, LENGTH - 2)}`
  digests.set(part, text)
  return text
}

/** Digests values that have large parts in common: each of these is digested once. */
export class PartDigests {
  readonly #parts = new WeakSet<object>()

  /** Tells parts that many values have; they stay as they are. */
  add(parts: readonly object[]): void {
    for (const part of parts) this.#parts.add(part)
  }

  /** A short digest of what JSON can say; of a value with such parts another one than `digestOf` gives. */
  of(value: unknown): string {
    return digestOfText(this.#text(value))
  }

  #text(value: unknown): string | undefined {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    if (this.#parts.has(value)) return digestOfPart(value)
    if (Array.isArray(value)) return `[${value.map((one) => this.#text(one) ?? 'null').join()}]`
    const fields = Object.entries(value).flatMap(([key, field]) => {
      const text = this.#text(field)
      return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`]
    })
    return `{${fields.join()}}`
  }
}
