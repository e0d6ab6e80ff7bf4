import { hash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { lineBreak } from './lines.ts'

/**
 * Writes a file that others may read or write meanwhile, on this machine or another one: they see it as it was, or as it
 * is now, and the last one stands.
 */
export function writeWhole(path: string, contents: string | Uint8Array): void {
  const draft = `${path}.${hostname()}.${process.pid}.tmp`
  writeFileSync(draft, contents)
  renameSync(draft, path)
}

/**
 * The bytes of a file that tells whether it is whole: before its contents a line with a key, and a digest of them.
 * @param key What the contents depend on, in a line; where it is another one, they count as never written.
 */
export function keyed(key: string, contents: string | Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${headOf(key, contents)}\n`), Buffer.from(contents)])
}

/** The contents of such a file; undefined where there is none of this key, or not every byte is as it was written. */
export function readKeyed(path: string, key: string): Buffer | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    return undefined
  }
  const head = bytes.indexOf(lineBreak)
  const contents = bytes.subarray(head + 1)
  return bytes.toString('utf8', 0, head) === headOf(key, contents) ? contents : undefined
}

function headOf(key: string, contents: string | Uint8Array): string {
  return `${key} ${hash('sha256', contents, 'base64url')}`
}
