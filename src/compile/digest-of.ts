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

/** Digests values that have large parts in common: each of these is digested once. */
export class PartDigests {
  readonly #digests = new WeakMap<object, string | undefined>()

  /** Tells parts that many values have; they stay as they are. */
  add(parts: readonly object[]): void {
    for (const part of parts) this.#digests.set(part, undefined)
  }

  /** A short digest of what JSON can say; of a value with such parts another one than `digestOf` gives. */
  of(value: unknown): string {
    return digestOfText(this.#text(value))
  }

  #text(value: unknown): string | undefined {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    const part = this.#textOfPart(value)
    if (part !== undefined) return part
    if (Array.isArray(value)) return `[${value.map((one) => this.#text(one) ?? 'null').join()}]`
    const fields = Object.entries(value).flatMap(([key, field]) => {
      const text = this.#text(field)
      return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`]
    })
    return `{${fields.join()}}`
  }

  #textOfPart(value: object): string | undefined {
    const known = this.#digests.get(value)
    if (known !== undefined || !this.#digests.has(value)) return known
    // No value of JSON begins like this, and a long one stays no longer than a digest is.
    const text = `#${hash('sha256', JSON.stringify(value), 'base64url').slice(0, LENGTH - 2)}`
    this.#digests.set(value, text)
    return text
  }
}
