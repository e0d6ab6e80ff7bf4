/** A model named by a user: its id and, when the name pins one, a branch, tag or commit. */
export interface ModelRef {
  id: string
  revision?: string
}

// Real ids are up to 257 characters long; the 96 of the Hub's documentation binds new names only.
const MAX_ID_LENGTH = 260
const SEGMENT = /^[\p{L}\p{N}._-]+$/u
const NOT_MODELS = new Set([
  'api',
  'blog',
  'collections',
  'datasets',
  'docs',
  'organizations',
  'papers',
  'posts',
  'settings',
  'spaces',
  'tasks',
  'users',
])
const RESERVED_ON_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * True for a repository id that is also a safe relative folder: `owner/name`, or an old id without
 * owner; no empty, dot-only or hidden segment, nothing a file system reads as a path or a device.
 */
export function isModelId(text: string): boolean {
  if (text.length === 0 || text.length > MAX_ID_LENGTH) return false
  const segments = text.split('/')
  if (segments.length > 2) return false
  return segments.every(
    (segment) =>
      SEGMENT.test(segment) &&
      !segment.startsWith('.') &&
      !segment.endsWith('.') &&
      !segment.includes('..') &&
      !RESERVED_ON_WINDOWS.test(segment),
  )
}

/**
 * Reads a model's name as people write it: `owner/name`, `owner/name@revision`, or the address of its
 * page on a Hub, with or without `/tree/<revision>`. Gives undefined when it names no model.
 */
export function parseModelRef(text: string): ModelRef | undefined {
  const trimmed = text.trim()
  const address =
    /^(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+(?::\d+)?|localhost:\d+)\/(.+)$/.exec(trimmed)
  const isAddress = /^https?:\/\//.test(trimmed) || /^(?:hf\.co|huggingface\.co)\//.test(trimmed)
  if (address && isAddress) return parsePath(address[2] ?? '')
  const [id, revision, ...rest] = trimmed.split('@')
  if (id === undefined || rest.length > 0 || !isModelId(id)) return undefined
  if (revision === undefined) return { id }
  return isRevision(revision) ? { id, revision } : undefined
}

/** True for a branch, tag, `refs/pr/N` or commit that can stand in an address. */
export function isRevision(text: string): boolean {
  return /^[\w][\w./+-]{0,199}$/.test(text) && !text.includes('..') && !text.endsWith('/')
}

function parsePath(path: string): ModelRef | undefined {
  const clean = path.replace(/[?#].*$/, '').replace(/\/+$/, '')
  let segments: string[]
  try {
    segments = clean.split('/').map((segment) => decodeURIComponent(segment))
  } catch {
    return undefined
  }
  if (NOT_MODELS.has(segments[0] ?? '')) return undefined
  const at = segments.findIndex((segment) => /^(?:tree|blob|resolve|raw|commit)$/.test(segment))
  const id = segments.slice(0, at > 0 ? at : 2).join('/')
  if (!isModelId(id)) return undefined
  const revision = at > 0 ? segments[at + 1] : undefined
  if (revision === undefined || revision === 'main') return { id }
  return isRevision(revision) ? { id, revision } : { id }
}
