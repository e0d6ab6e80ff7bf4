import { hash } from 'node:crypto'
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { known } from '../known.ts'
import { type ContentFile, readContentFile, readOpened, staysInside } from './content-file.ts'
import { type Stamp, stampOf } from './stamp.ts'

/** What was asked of a model's folder, and what it said. */
export interface FolderAnswer {
  /** Path below the folder; that of an inner folder whose names were asked for ends in a slash. */
  file: string
  /** Bytes of the file at most. */
  max: number
  /** A digest of what was found; '' for nothing. */
  answer: string
  /** Absent where only reading tells whether it is the same. */
  stamp?: Stamp
}

/**
 * A model's folder, listed once: what is not in the list is not looked for, and a plain file is opened
 * without asking first what it is. It remembers what it was asked.
 */
export class ListedFolder {
  /** Everything that was asked, in order. */
  readonly answers: FolderAnswer[] = []
  readonly #root: string
  readonly #path: string
  readonly #entries: ReadonlyMap<string, Dirent>
  readonly #inner = new Map<string, ReadonlyMap<string, Dirent>>()
  readonly #files = new Map<string, ContentFile | undefined>()
  /** Whether the folder is where its path says, no link between. */
  readonly #isPlain: boolean
  readonly #stamp: Stamp | undefined

  /**
   * @param root The content folder, which no link may leave.
   * @param path The model's folder.
   */
  constructor(root: string, path: string) {
    this.#root = root
    this.#path = path
    this.#isPlain = isPlain(root, path)
    // Before the list: what comes after it is then never taken for what was there.
    this.#stamp = this.#isPlain ? stampOfFolder(path) : undefined
    this.#entries = list(path)
  }

  /** The folder's own stamp; absent where a list of it has to be made again to be sure. */
  get stamp(): Stamp | undefined {
    return this.#stamp
  }

  /** True for a name that stands for something that is no folder. */
  has(name: string): boolean {
    const entry = this.#entries.get(name)
    return entry !== undefined && !entry.isDirectory()
  }

  /**
   * Reads a file below the folder as `readContentFile` does.
   * @returns undefined when nothing is there.
   */
  read(file: string, maxBytes: number): ContentFile | undefined {
    const key = `${maxBytes} ${file}`
    if (this.#files.has(key)) return this.#files.get(key)
    const { found, stamp } = this.#find(file, maxBytes)
    this.#files.set(key, found)
    this.answers.push({ file, max: maxBytes, answer: digestOf(found), ...known({ stamp }) })
    return found
  }

  /** The names in an inner folder, sorted; none when it is not there. */
  names(folder: string): string[] {
    const entry = this.#entries.get(folder)
    const stamp = entry?.isDirectory() ? stampOfFolder(join(this.#path, folder)) : undefined
    const names = [...this.#listOf(folder).keys()].sort()
    const answer = entry === undefined ? '' : digest(JSON.stringify(names))
    this.answers.push({ file: `${folder}/`, max: 0, answer, ...known({ stamp }) })
    return names
  }

  #listOf(folder: string): ReadonlyMap<string, Dirent> {
    const seen = this.#inner.get(folder)
    if (seen) return seen
    const entry = this.#entries.get(folder)
    const names = entry === undefined || entry.isFile() ? none : list(join(this.#path, folder))
    this.#inner.set(folder, names)
    return names
  }

  #find(file: string, maxBytes: number): { found: ContentFile | undefined; stamp?: Stamp } {
    const path = join(this.#path, file)
    const [name = '', inner, ...deeper] = file.split('/')
    const top = this.#entries.get(name)
    if (top === undefined) return { found: undefined }
    const entry = inner === undefined ? top : this.#listOf(name).get(inner)
    const isPlain = inner === undefined || (top.isDirectory() && deeper.length === 0)
    if (isPlain && entry === undefined) return { found: undefined }
    if (this.#isPlain && isPlain && entry?.isFile()) {
      const plain = readPlain(path, file, maxBytes)
      if (plain) return plain
    }
    return { found: readContentFile(this.#root, path, file, maxBytes) }
  }
}

const none: ReadonlyMap<string, Dirent> = new Map()

function list(path: string): ReadonlyMap<string, Dirent> {
  try {
    return new Map(readdirSync(path, { withFileTypes: true }).map((entry) => [entry.name, entry]))
  } catch {
    return none
  }
}

function stampOfFolder(path: string): Stamp | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  return stats?.isDirectory() ? stampOf(stats) : undefined
}

/** Whether no link leads from the content folder to a folder in it. */
function isPlain(root: string, path: string): boolean {
  try {
    const way = relative(root, path)
    return staysInside(way) && realpathSync.native(path) === join(realpathSync.native(root), way)
  } catch {
    return false
  }
}

/** Reads a regular file that is no link; undefined where the long way has to say what it is. */
function readPlain(
  path: string,
  name: string,
  maxBytes: number,
): { found: ContentFile; stamp?: Stamp } | undefined {
  try {
    // It may have become a link or a pipe since the list was made.
    const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)
    const file = openSync(path, flags)
    try {
      const stats = fstatSync(file)
      const stamp = stampOf(stats)
      return { found: readOpened(file, stats, name, maxBytes), ...known({ stamp }) }
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
}

function digestOf(found: ContentFile | undefined): string {
  if (found === undefined) return ''
  return 'bytes' in found ? digest(found.bytes) : `! ${digest(JSON.stringify(found.problem))}`
}

function digest(data: string | Uint8Array): string {
  return hash('sha256', data, 'base64url').slice(0, 22)
}
