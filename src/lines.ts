import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Files of lines, read and written a block at a time: no text is as long as the file, so that none meets the
 * longest text of the engine (512 MiB), and memory does not grow with it.
 */

/** Where a line stands in its file, its line break included. */
export interface Place {
  offset: number
  bytes: number
}

/** The byte that ends a line. */
export const lineBreak = 0x0a

const BLOCK = 1 << 20

/**
 * The lines of a file with their places; what follows the last line break is none.
 * @param onBlock Told of each run of bytes, in order, as for a digest.
 * @throws when it cannot be read.
 */
export function* readLines(
  path: string,
  onBlock: (bytes: Buffer) => void = () => undefined,
): Generator<{ text: string; place: Place }> {
  const file = openSync(path, 'r')
  try {
    const block = Buffer.alloc(BLOCK)
    let rest = Buffer.alloc(0)
    let offset = 0
    for (let read = readSync(file, block); read > 0; read = readSync(file, block)) {
      onBlock(block.subarray(0, read))
      rest = Buffer.concat([rest, block.subarray(0, read)])
      let start = 0
      for (let end = rest.indexOf(lineBreak); end >= 0; end = rest.indexOf(lineBreak, start)) {
        const text = rest.toString('utf8', start, end)
        yield { text, place: { offset: offset + start, bytes: end + 1 - start } }
        start = end + 1
      }
      offset += start
      rest = rest.subarray(start)
    }
  } finally {
    closeSync(file)
  }
}

/**
 * Writes a file of lines beside its place and moves it there: a reader sees the old file or the new one.
 * @param onBlock Told of each run of bytes, in order, as for a digest.
 * @param last Gives a last line, once all others are written.
 */
export function writeLines(
  path: string,
  lines: Iterable<string>,
  onBlock: (bytes: Buffer) => void = () => undefined,
  last?: () => string,
): void {
  const draft = `${path}.${process.pid}.tmp`
  const file = openSync(draft, 'w')
  let waiting: string[] = []
  let length = 0
  const flush = (): void => {
    const bytes = Buffer.from(waiting.join(''))
    onBlock(bytes)
    // `writeSync` may write less and say so; a full disk shows itself only to who writes the rest.
    writeFileSync(file, bytes)
    waiting = []
    length = 0
  }
  try {
    for (const line of lines) {
      waiting.push(line, '\n')
      length += line.length + 1
      if (length >= BLOCK) flush()
    }
    flush()
    if (last) writeFileSync(file, `${last()}\n`)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
  renameSync(draft, path)
}

/** Bytes of the last line of a sealed file, its line break included. */
const SEAL = 44

/** Writes lines as `writeLines` does, and behind them a digest of all that stands before it. */
export function writeSealed(path: string, lines: Iterable<string>): void {
  const hash = createHash('sha256')
  writeLines(
    path,
    lines,
    (bytes) => hash.update(bytes),
    () => hash.digest('base64url'),
  )
}

/** The lines of a sealed file; undefined where there is none, or not every byte is as it was written. */
export function readSealed(path: string): string[] | undefined {
  const hash = createHash('sha256')
  const lines: string[] = []
  let tail = Buffer.alloc(0)
  try {
    for (const { text } of readLines(path, (bytes) => {
      const all = Buffer.concat([tail, bytes])
      const end = Math.max(0, all.length - SEAL)
      hash.update(all.subarray(0, end))
      tail = all.subarray(end)
    }))
      lines.push(text)
  } catch {
    return undefined
  }
  return lines.pop() === hash.digest('base64url') ? lines : undefined
}
