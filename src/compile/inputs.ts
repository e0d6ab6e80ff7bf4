import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { known } from '../known.ts'
import type { ModelFolder } from '../snapshot/find-models.ts'
import { type FolderAnswer, ListedFolder } from '../snapshot/listed-folder.ts'
import { hasStamp, type Stamp } from '../snapshot/stamp.ts'

/** What a model was compiled from, as text: the stamp of its folder, then a line for each answer. */
export type Inputs = string

/** Writes down what was read of a model's folder. */
export function writeInputs({ stamp, answers }: ListedFolder): Inputs {
  const lines = answers.map(({ file, max, answer, stamp }) =>
    [encodeURIComponent(file), max, answer, writeStamp(stamp)].join(' '),
  )
  return [writeStamp(stamp), ...lines].join('\n')
}

function writeStamp(stamp: Stamp | undefined): string {
  return stamp?.join() ?? ''
}

function readStamp(text: string | undefined): Stamp | undefined {
  const [size, changed, touched, inode] = (text ?? '').split(',').map(Number)
  return size === undefined || changed === undefined || touched === undefined || inode === undefined
    ? undefined
    : [size, changed, touched, inode]
}

function readAnswer(line: string): FolderAnswer {
  const [file = '', max, answer = '', stamp] = line.split(' ')
  const read = readStamp(stamp)
  return {
    file: decodeURIComponent(file),
    max: Number(max),
    answer,
    ...known({ stamp: read }),
  }
}

/** A digest of what was found in a model's folder, whenever it was written there. */
export function digestInputs(answers: readonly FolderAnswer[]): string {
  const hash = createHash('sha256')
  for (const { file, max, answer } of answers) hash.update(`${file}\n${max}\n${answer}\n`)
  return hash.digest('base64url').slice(0, 22)
}

/**
 * Whether a model's folder holds what it was compiled from: by names, sizes, times and inodes of its
 * files, and where one of these moved by reading again what was read.
 * @param content Digest of what it was compiled from.
 * @returns undefined when it does not, else what to write down from now on.
 */
export function sameInputs(
  { path, root = path }: ModelFolder,
  inputs: Inputs,
  content: string,
): Inputs | undefined {
  const [first, ...lines] = inputs.split('\n')
  const stamp = readStamp(first)
  if (stamp && isUntouched(path, stamp, lines)) return inputs
  const folder = new ListedFolder(root, path)
  for (const { file, max } of lines.map(readAnswer))
    if (file.endsWith('/')) folder.names(file.slice(0, -1))
    else folder.read(file, max)
  return digestInputs(folder.answers) === content ? writeInputs(folder) : undefined
}

function isUntouched(path: string, stamp: Stamp, lines: readonly string[]): boolean {
  try {
    return hasStamp(stamp, lstatSync(path)) && lines.every((line) => isSameAnswer(path, line))
  } catch {
    return false
  }
}

/** A line of what was looked for in the folder itself and not there: most lines are such. */
const NOT_THERE = /^[^ %]+ \d+ {2}$/

function isSameAnswer(path: string, line: string): boolean {
  // What was not in the folder's own list is still not there; for what stands deeper that is not known.
  if (NOT_THERE.test(line)) return true
  const { file, answer, stamp } = readAnswer(line)
  const name = file.replace(/\/$/, '')
  if (answer === '') return !name.includes('/')
  return stamp !== undefined && hasStamp(stamp, lstatSync(`${path}/${name}`))
}
