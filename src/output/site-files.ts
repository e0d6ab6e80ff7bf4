import { markedSize } from '../file-mark.ts'

/** A file of a folder of a site. */
export interface FolderFile {
  name: string
  /** SHA-256 in hex. */
  digest: string
  /** Tells the file from others, and from the same one written to. */
  mark: string
}

/** How much the files of a folder are, those of its inner folders left out. */
export interface FolderSize {
  files: number
  pages: number
  bytes: number
  /** The largest of them. */
  largest: { name: string; bytes: number }
}

/** Entries of one file in the list of a folder: its name, its digest, its mark. */
export const STRIDE = 3

/**
 * The files of one folder of a site, in order of their names. Lists keep them as text, which tells a folder from one
 * with any other file: most folders of most builds are what they were, and are never taken apart.
 */
export class FolderFiles {
  readonly text: string
  #size: FolderSize | undefined

  /** @param text What `text` was of files that were listed before. */
  constructor(text: string) {
    this.text = text
  }

  /** Lists files; of a name that comes twice, the last one. */
  static of(files: readonly FolderFile[]): FolderFiles {
    const byName = new Map(files.map((file) => [file.name, file]))
    const sorted = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
    return new FolderFiles(
      JSON.stringify(sorted.flatMap(({ name, digest, mark }) => [name, digest, mark])),
    )
  }

  /** All files one after another, each with three entries: its name, its digest, its mark. */
  get entries(): string[] {
    // A text comes from `of`, in a list whose digest was looked at: no second parse.
    const entries = this.text.includes('\\') ? (JSON.parse(this.text) as string[]) : this.#quoted
    this.#size ??= sizeOf(entries)
    return entries
  }

  /** The entries as they stand between quotes in the text, which no part of one looks like. */
  get #quoted(): string[] {
    return this.text === '[]' ? [] : this.text.slice(2, -2).split('","')
  }

  /** The digests of all files. */
  get digests(): string[] {
    return this.#quoted.filter((_, at) => at % STRIDE === 1)
  }

  /** Every file as a line of an object of JSON: its path, and its digest. @param folder The path of the folder. */
  *digestLines(folder: string): Generator<string> {
    const before = JSON.stringify(pathIn(folder, '')).slice(0, -1)
    const entries = this.#quoted
    for (let at = 0; at < entries.length; at += STRIDE)
      yield `${before}${entries[at]}": "${entries[at + 1]}"`
  }

  get list(): FolderFile[] {
    const { entries } = this
    const files: FolderFile[] = []
    for (let at = 0; at < entries.length; at += STRIDE)
      files.push({
        name: entries[at] ?? '',
        digest: entries[at + 1] ?? '',
        mark: entries[at + 2] ?? '',
      })
    return files
  }

  get size(): FolderSize {
    return this.#size ?? sizeOf(this.entries)
  }

  /** The name of each file with its bytes. */
  get sizes(): Iterable<readonly [name: string, bytes: number]> {
    return sizesIn(this.entries)
  }

  /** Whether a file of this name is in it. */
  has(name: string): boolean {
    return this.text.includes(JSON.stringify(name)) && this.list.some((file) => file.name === name)
  }
}

function* sizesIn(entries: readonly string[]): Generator<readonly [name: string, bytes: number]> {
  for (let at = 0; at < entries.length; at += STRIDE)
    yield [entries[at] ?? '', markedSize(entries[at + 2] ?? '')]
}

function sizeOf(entries: readonly string[]): FolderSize {
  const size = { files: 0, pages: 0, bytes: 0, largest: { name: '', bytes: 0 } }
  for (const [name, bytes] of sizesIn(entries)) {
    size.files += 1
    size.bytes += bytes
    if (name.endsWith('.html')) size.pages += 1
    if (bytes > size.largest.bytes) size.largest = { name, bytes }
  }
  return size
}

/** The files of a site by folder; the site's own folder is the empty path. Folders without files may be left out. */
export type SiteFiles = ReadonlyMap<string, FolderFiles>

/** The folder that a path lies in. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The path of a name in a folder. */
export function pathIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

/** Every file of a site with its path. */
export function* filesOf(site: Iterable<[string, FolderFiles]>): Generator<{
  path: string
  digest: string
  mark: string
}> {
  for (const [folder, files] of site)
    for (const { name, digest, mark } of files.list)
      yield { path: pathIn(folder, name), digest, mark }
}

/** Files by folder; of a path that comes twice, the last one. */
export function byFolder(
  files: Iterable<readonly [path: string, file: { digest: string; mark: string }]>,
): Map<string, FolderFiles> {
  const folders = new Map<string, FolderFile[]>()
  for (const [path, { digest, mark }] of files) {
    const file = { name: nameOf(path), digest, mark }
    const inFolder = folders.get(folderOf(path))
    if (inFolder) inFolder.push(file)
    else folders.set(folderOf(path), [file])
  }
  return new Map(Array.from(folders, ([folder, list]) => [folder, FolderFiles.of(list)]))
}
