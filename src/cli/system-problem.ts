import { SheetError } from '../errors.ts'
import { terminal } from '../messages/terminal.ts'

/**
 * Gives an error of the operating system as one a user can act on, with the path it is about.
 * Gives undefined for any other error. Source of the codes: errno(3).
 */
export function systemProblem(error: unknown): SheetError | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return
  const table: Readonly<Record<string, { message: string; hint: string }>> =
    terminal.commandLine.system
  const known = Object.hasOwn(table, error.code) ? table[error.code] : undefined
  if (!known) return
  const path = 'path' in error && typeof error.path === 'string' ? { file: error.path } : {}
  return new SheetError(
    `${known.message} (${error.code})`,
    { ...path, hint: known.hint },
    { cause: error },
  )
}
