import { hash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { fileMark } from '../file-mark.ts'
import { parseJson } from '../json.ts'

const schema = z.object({
  version: z.literal(1),
  out: z.string(),
  /** Key of everything that the site was made from. */
  key: z.string(),
  bytes: z.number(),
  /** By path: SHA-256 in hex, and the mark of the file that has it. */
  files: z.record(z.string(), z.tuple([z.string(), z.string()])),
})

/** What this machine knows of a site that it published, so that its files need not be read again. */
export interface Remembered {
  key: string
  bytes: number
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
  const { data } = schema.safeParse(parseJson(text).value)
  if (data?.out !== out) return undefined
  return { key: data.key, bytes: data.bytes, files: new Map(Object.entries(data.files)) }
}

/** Notes a site that was just published. */
export function remember(
  folder: string,
  out: string,
  { key, bytes, digests }: { key: string; bytes: number; digests: ReadonlyMap<string, string> },
): void {
  const files = Object.fromEntries(
    [...digests].map(([path, digest]) => [path, [digest, fileMark(lstatSync(join(out, path)))]]),
  )
  const file = fileFor(folder, out)
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.new`
  writeFileSync(draft, JSON.stringify({ version: 1, out, key, bytes, files }))
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
  return knownDigest === digest && mark === fileMark(lstatSync(join(out, path)))
}
