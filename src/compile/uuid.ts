import { hash } from 'node:crypto'

/** A UUID made of what it stands for: version 8 of RFC 9562, for which the bits are our own. */
export function uuidOf(value: unknown): string {
  return uuidOfJson(JSON.stringify(value))
}

/** The same of a value that stands there as JSON. */
export function uuidOfJson(json: string | Uint8Array): string {
  const digits = hash('sha256', json, 'hex')
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16)}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ]
  return parts.join('-')
}
