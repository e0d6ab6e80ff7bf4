import { createHash } from 'node:crypto'
import {
  createReadStream,
  type Dirent,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { basename, join, sep } from 'node:path'
import type { TreeEntryWire } from '../snapshot/wire.ts'
import { readIfThere } from '../snapshot/write-folder.ts'
import type { RepositoryFolder } from './folder.ts'
import { gitBlobId } from './repository-file.ts'

/** One file of a local copy. */
export interface LocalFile {
  entry: TreeEntryWire
  /** Where it is on this machine; absent when only its LFS pointer is here. */
  path?: string
}

const HASH_BELOW = 16 * 2 ** 20
const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d+)\n/

/**
 * Lists the files of a local copy with the hashes that the tool wrote down, in the order of their
 * paths. Links that lead out of the copy are left out. With `hash`, large files are read for theirs.
 */
export async function listLocalFiles(
  folder: RepositoryFolder,
  hash: boolean,
): Promise<{ files: LocalFile[]; left: string[] }> {
  const files: LocalFile[] = []
  const left: string[] = []
  for (const path of walk(folder.root, '')) {
    const at = inside(folder, path)
    if (at === undefined) left.push(path)
    else files.push(await describe(folder, path, at, hash))
  }
  files.sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1))
  return { files, left }
}

function* walk(root: string, below: string): Generator<string> {
  const entries: Dirent[] = readdirSync(join(root, below), { withFileTypes: true })
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (path === '.git' || path === '.cache') continue
    if (entry.isDirectory()) yield* walk(root, path)
    else if (entry.isFile() || entry.isSymbolicLink()) yield path
  }
}

/** The real file, or undefined for a link to anywhere but the cache's blobs. */
function inside(folder: RepositoryFolder, path: string): string | undefined {
  const at = join(folder.root, path)
  if (!lstatSync(at).isSymbolicLink()) return at
  if (folder.links === undefined) return undefined
  try {
    const real = realpathSync(at)
    return real.startsWith(`${realpathSync(folder.links)}${sep}`) ? real : undefined
  } catch {
    return undefined
  }
}

async function describe(
  folder: RepositoryFolder,
  path: string,
  at: string,
  hash: boolean,
): Promise<LocalFile> {
  const { size } = statSync(at)
  const named = hashNamed(folder, path, at)
  if (named !== undefined && named.length === 64) return large(path, size, named, at)
  if (size <= HASH_BELOW) {
    const content = readFileSync(at)
    const pointer = size < 1024 ? POINTER.exec(content.toString('latin1')) : null
    if (pointer) {
      const entry = large(path, Number(pointer[2]), pointer[1] ?? '').entry
      return { entry: { ...entry, oid: gitBlobId(content) } }
    }
    return { entry: { type: 'file', path, size, oid: gitBlobId(content) }, path: at }
  }
  if (hash) return large(path, size, await hashOf(at), at)
  return { entry: { type: 'file', path, size }, path: at }
}

function large(path: string, size: number, sha256: string, at?: string): LocalFile {
  const entry: TreeEntryWire = { type: 'file', path, size, lfs: { oid: sha256, size } }
  return at === undefined ? { entry } : { entry, path: at }
}

/** The hash that the tool keeps: the blob's name in the cache, the ETag beside a download. */
function hashNamed(folder: RepositoryFolder, path: string, at: string): string | undefined {
  if (folder.kind === 'cache') return hex(basename(at))
  if (folder.kind !== 'download') return undefined
  const file = join(folder.root, '.cache', 'huggingface', 'download', `${path}.metadata`)
  return hex(readIfThere(file)?.toString('utf8').split('\n')[1]?.trim())
}

function hex(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  return hash.digest('hex')
}
