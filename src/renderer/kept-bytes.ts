import { hash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { errorCode } from '../errors.ts'
import { fileMark } from '../file-mark.ts'

/** The bytes of rendered pages, each as a file of the store that is named by its digest. */

/** Bytes that are kept. */
export interface KeptBytes {
  /** SHA-256 of its bytes, in hex. */
  digest: string
  bytes: number
  /** Tells the kept file from one that somebody wrote to. */
  mark: string
}

/** Folder of the kept bytes. */
export function bytesFolder(store: string): string {
  return join(store, 'pages')
}

/** The file of some bytes. */
export function bytesFile(folder: string, digest: string): string {
  return join(folder, digest.slice(0, 2), digest)
}

// Another machine may come to the same bytes, and write them to the same folder.
const draftEnding = `.${hostname()}.${process.pid}.${threadId}.new`

/**
 * Keeps the bytes of a page. A file that is there already stays where it has these very bytes, as another page may
 * have them, too. It may have been written to, or be another one's half, and a site may have a link to it: then it is
 * never written to, but replaced as a whole.
 */
export function keepBytes(folder: string, body: Uint8Array): KeptBytes {
  const digest = hash('sha256', body, 'hex')
  const file = bytesFile(folder, digest)
  const handle = openNew(file)
  if (handle !== undefined) return writeBytes(handle, digest, body)
  const same = sameBytes(file, digest, body)
  if (same) return same
  const draft = `${file}${draftEnding}`
  const kept = writeBytes(openSync(draft, 'w'), digest, body)
  renameSync(draft, file)
  return kept
}

/**
 * Opens a file that is not there yet. The list of pages names bytes when they are whole, and what a killed build
 * left behind is no page's until it was read: so a new file needs no draft.
 */
function openNew(file: string, isAgain = false): number | undefined {
  try {
    return openSync(file, 'wx')
  } catch (error) {
    const code = errorCode(error)
    if (code === 'EEXIST') return undefined
    if (code !== 'ENOENT' || isAgain) throw error
    mkdirSync(dirname(file), { recursive: true })
    return openNew(file, true)
  }
}

/** What is kept already, where a file has these bytes. */
function sameBytes(file: string, digest: string, body: Uint8Array): KeptBytes | undefined {
  try {
    const stats = statSync(file)
    if (stats.size !== body.length || !readFileSync(file).equals(body)) return undefined
    return { digest, bytes: body.length, mark: fileMark(stats) }
  } catch {
    // It went meanwhile.
    return undefined
  }
}

function writeBytes(handle: number, digest: string, body: Uint8Array): KeptBytes {
  try {
    writeFileSync(handle, body)
    return { digest, bytes: body.length, mark: fileMark(fstatSync(handle)) }
  } finally {
    closeSync(handle)
  }
}

/** True when kept bytes are what they were: by time and size, or where those moved, by reading them. */
export function isWhole(folder: string, page: KeptBytes): boolean {
  const file = bytesFile(folder, page.digest)
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats === undefined) return false
  const mark = fileMark(stats)
  if (mark === page.mark) return true
  if (hash('sha256', readFileSync(file), 'hex') !== page.digest) return false
  page.mark = mark
  return true
}

/** Removes bytes that are not among these digests, and were written before a time. */
export function removeOthers(
  folder: string,
  digests: ReadonlySet<string>,
  before = Number.POSITIVE_INFINITY,
): void {
  if (!existsSync(folder)) return
  for (const part of readdirSync(folder))
    for (const name of readdirSync(join(folder, part))) {
      const file = join(folder, part, name)
      if (!digests.has(name) && (before > Date.now() || statSync(file).mtimeMs < before))
        rmSync(file, { force: true })
    }
}
