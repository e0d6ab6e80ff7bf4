import { hash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileMark } from '../file-mark.ts'
import { isRecord, parseJson } from '../json.ts'

const VERSION = 1

/** Files that are looked at to see whether marks are those of before; a wrong mark costs the next build a reading. */
const SAMPLE = 100

/** What this machine knows of a site that it published, so that its files need not be read again. */
export interface Remembered {
  /** Key of everything that the site was made from. */
  key: string
  bytes: number
  /** By path: SHA-256 in hex, and the mark of the file that has it. */
  files: ReadonlyMap<string, readonly [digest: string, mark: string]>
}

const fileFor = (folder: string, out: string): string =>
  join(folder, `${hash('sha256', out, 'hex').slice(0, 16)}.json`)

/** Reads what is known of the site in `out`; undefined where nothing is. */
export function recall(folder: string, out: string): Remembered | undefined {
  let text: string
  try {
    text = readFileSync(fileFor(folder, out), 'utf8')
  } catch {
    return undefined
  }
  const { value } = parseJson(text)
  if (!isRecord(value) || value['version'] !== VERSION || value['out'] !== out) return undefined
  const { key, bytes, files } = value
  if (typeof key !== 'string' || typeof bytes !== 'number' || !isRecord(files)) return undefined
  const known = new Map<string, readonly [string, string]>()
  for (const [path, file] of Object.entries(files)) {
    const [digest, mark]: unknown[] = Array.isArray(file) ? file : []
    if (typeof digest !== 'string' || typeof mark !== 'string') return undefined
    known.set(path, [digest, mark])
  }
  return { key, bytes, files: known }
}

/** A file that was just published; its mark as it was before, if that is known. */
type Published = readonly [path: string, file: { digest: string; mark?: string }]

/** Notes a site that was just published. */
export function remember(
  folder: string,
  out: string,
  { key, bytes, files: published }: { key: string; bytes: number; files: readonly Published[] },
): void {
  const markOf = (path: string): string => fileMark(lstatSync(join(out, path)))
  // Renames leave marks as they are; where files were copied, or those of before stay, one of these shows it.
  const few = published.filter((_, at) => at % Math.ceil(published.length / SAMPLE) === 0)
  const moved = few.every(([path, { mark }]) => mark === markOf(path))
  const files = Object.fromEntries(
    published.map(([path, { digest, mark }]) => [
      path,
      [digest, moved && mark !== undefined ? mark : markOf(path)],
    ]),
  )
  const file = fileFor(folder, out)
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.new`
  writeFileSync(draft, JSON.stringify({ version: VERSION, out, key, bytes, files }))
  renameSync(draft, file)
}

/** True when the file is the one that was published with this digest. */
export function isAsPublished(
  known: Remembered | undefined,
  out: string,
  path: string,
  digest: string,
): boolean {
  const [knownDigest, mark] = known?.files.get(path) ?? []
  return knownDigest === digest && mark === fileMark(lstatSync(`${out}/${path}`))
}
