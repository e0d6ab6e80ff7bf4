import { createHash } from 'node:crypto'
import { terminal } from '../messages/terminal.ts'
import type { TreeEntryWire } from '../snapshot/wire.ts'
import { fileAddress } from './hub.ts'
import type { HubClient } from './hub-client.ts'
import { HubError } from './hub-error.ts'

/** Hash of a git blob: SHA-1 of `blob <size>` , a zero byte and the content. */
export function gitBlobId(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.byteLength}\0`).update(content).digest('hex')
}

/** True when the content is what the file list says it is; unknown hashes leave only the size. */
export function isContentOf(entry: TreeEntryWire, content: Uint8Array): boolean {
  const sha256 = entry.lfs?.oid
  if (sha256) return createHash('sha256').update(content).digest('hex') === sha256
  if (entry.oid && /^[0-9a-f]{40}$/.test(entry.oid)) return gitBlobId(content) === entry.oid
  return entry.size === undefined || entry.size === null || entry.size === content.byteLength
}

/**
 * Fetches a file at a commit and compares it with the hash in the file list: a body that was cut off
 * or mixed up is asked for again, and never taken.
 */
export async function fetchFile(
  client: HubClient,
  model: { id: string; sha: string },
  entry: TreeEntryWire,
  maxBytes: number,
): Promise<Uint8Array> {
  if ((entry.size ?? 0) > maxBytes) {
    throw new HubError(
      'refused',
      terminal.sync.failures['large-file']({ path: entry.path, most: maxBytes }),
    )
  }
  const url = fileAddress(client, model.id, model.sha, entry.path)
  const { body } = await client.get({
    url,
    anyHost: true,
    maxBytes: maxBytes + 1,
    isRight: (content) => isContentOf(entry, content),
  })
  return body
}
