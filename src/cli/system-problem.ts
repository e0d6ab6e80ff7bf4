import { SheetError } from '../errors.ts'

/** What the system's errors mean to a user; others keep the system's own words. */
const SENTENCES: Readonly<Record<string, { what: string; hint: string }>> = {
  EACCES: { what: 'This may not be read or written', hint: 'give this user the right to it' },
  EADDRINUSE: { what: 'Another program listens there', hint: 'choose another --port' },
  EDQUOT: { what: 'The disk quota is used up', hint: 'make room and run it again' },
  EEXIST: { what: 'Something stands where a folder should be', hint: 'move it away' },
  EIO: { what: 'The disk fails, or is full', hint: 'make room, look at the disk, run it again' },
  EISDIR: { what: 'A folder stands where a file should be', hint: 'move the folder away' },
  EMFILE: { what: 'Too many files are open', hint: 'raise the limit, for example ulimit -n 4096' },
  ENOSPC: { what: 'The disk is full', hint: 'make room and run it again' },
  ENOTDIR: { what: 'A file stands where a folder should be', hint: 'move the file away' },
  EPERM: { what: 'This may not be changed', hint: 'give this user the right to it' },
  EROFS: { what: 'The disk is read-only', hint: 'name a folder on a disk that can be written' },
}

/**
 * Gives an error of the operating system as one a user can act on, with the path it is about.
 * Gives undefined for any other error. Source of the codes: errno(3).
 */
export function systemProblem(error: unknown): SheetError | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return
  const known = SENTENCES[error.code]
  if (!known) return
  const path = 'path' in error && typeof error.path === 'string' ? { file: error.path } : {}
  return new SheetError(
    `${known.what} (${error.code})`,
    { ...path, hint: known.hint },
    { cause: error },
  )
}
