import { hash } from 'node:crypto'

/** A short digest of what JSON can say. */
export function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value) ?? '', 'base64url').slice(0, 16)
}
