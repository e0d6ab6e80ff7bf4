import { known } from '../known.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { SiblingWire, TreeEntryWire } from '../snapshot/wire.ts'
import { type FileKind, fileKind } from './kind.ts'
import { withParts } from './parts.ts'

/** What the Hub's scanners said about one file, when the tree carried it. */
export interface FileSecurity {
  /** The Hub's own word: `safe`, `unsafe`, `suspicious`, `caution`, `queued`, `unscanned`, `error`… */
  status: string
}

/** One file of the repository, with what is known about it. */
export interface RepositoryFile {
  /** Path inside the repository, `/` between its parts, as the Hub gave it. */
  path: string
  kind: FileKind
  /** Bytes. */
  size?: number
  /** Said when the size is the card's word, rounded there; no list states it. */
  sizeOf?: 'card'
  /** SHA-256 of the content, lower-case hex; the Hub knows it for large files only. */
  sha256?: string
  /** Git blob id (SHA-1 of header and content) of a small file, or of the pointer of a large one. */
  oid?: string
  /** Whether `oid` is that of a pointer, so that it cannot verify the content. */
  pointer?: boolean
  /** ISO date of the commit that last changed the file. */
  lastChanged?: string
  security?: FileSecurity
}

const hex64 = /^[0-9a-f]{64}$/i
const hex40 = /^[0-9a-f]{40}$/i

function hash(value: string | undefined | null, shape: RegExp): string | undefined {
  return value && shape.test(value) ? value.toLowerCase() : undefined
}

function securityOf(value: unknown): FileSecurity | undefined {
  if (typeof value === 'string') return { status: value }
  if (typeof value !== 'object' || value === null) return undefined
  const status: unknown = Reflect.get(value, 'status')
  return typeof status === 'string' ? { status } : undefined
}

/** Keeps only the keys that are known, so that unknown stays absent. */
function found(
  path: string,
  facts: {
    [K in Exclude<keyof RepositoryFile, 'path' | 'kind' | 'sizeOf'>]: RepositoryFile[K] | undefined
  },
): RepositoryFile {
  return {
    path,
    kind: fileKind(path),
    ...known({
      size: facts.size,
      sha256: facts.sha256,
      oid: facts.oid,
      pointer: facts.pointer,
      lastChanged: facts.lastChanged,
      security: facts.security,
    }),
  }
}

function mergeFile(
  path: string,
  entry: TreeEntryWire | undefined,
  sibling: SiblingWire | undefined,
): RepositoryFile {
  const lfs = entry?.lfs ?? sibling?.lfs ?? undefined
  return found(path, {
    // The size of a large file stands in `lfs`; `size` is the same number or the pointer's.
    size: lfs?.size ?? entry?.size ?? sibling?.size ?? undefined,
    // The tree calls the hash `lfs.oid`, `?blobs=true` calls it `lfs.sha256`.
    sha256: hash(lfs?.sha256, hex64) ?? hash(lfs?.oid?.replace(/^sha256:/, ''), hex64),
    oid: hash(entry?.oid ?? sibling?.blobId, hex40),
    pointer: lfs ? true : undefined,
    lastChanged: entry?.lastCommit?.date,
    security: securityOf(entry?.securityFileStatus),
  })
}

const kindOrder: readonly FileKind[] = [
  'weights',
  'adapter',
  'projector',
  'component',
  'draft',
  'weights-index',
  'config',
  'tokenizer',
  'template',
  'vocabulary',
  'imatrix',
  'code',
  'card',
  'licence',
  'document',
  'image',
  'media',
  'data',
  'archive',
  'training',
  'other',
]

/** Compares paths so that `part-2` stands before `part-10`, whatever the machine's language. */
export const comparePaths: (a: string, b: string) => number = new Intl.Collator('en', {
  numeric: true,
  sensitivity: 'variant',
}).compare

/**
 * Lists the repository's files: the tree's entries, completed by the payload's `siblings`.
 * A path in both is one file; the tree's facts win. Parts beside the weights are told by `withParts`. Sorted
 * by kind (weights first), then by path.
 * Gives an empty list when neither source is there.
 */
export function listFiles(snapshot: Pick<Snapshot, 'tree' | 'model' | 'gguf'>): RepositoryFile[] {
  const entries = new Map((snapshot.tree ?? []).map((entry) => [entry.path, entry]))
  const siblings = new Map((snapshot.model?.siblings ?? []).map((file) => [file.rfilename, file]))
  const paths = new Set([...entries.keys(), ...siblings.keys()])
  const listed = Array.from(paths, (path) => mergeFile(path, entries.get(path), siblings.get(path)))
  const files = withParts(listed, snapshot.gguf ?? {})
  const rank = new Map(kindOrder.map((kind, index) => [kind, index]))
  return files.sort(
    (a, b) =>
      (rank.get(a.kind) ?? kindOrder.length) - (rank.get(b.kind) ?? kindOrder.length) ||
      comparePaths(a.path, b.path),
  )
}

/** Bytes of several files together; `undefined` when the size of any of them is unknown. */
export function totalSize(files: readonly RepositoryFile[]): number | undefined {
  let sum = 0
  for (const file of files) {
    if (file.size === undefined) return undefined
    sum += file.size
  }
  return sum
}
