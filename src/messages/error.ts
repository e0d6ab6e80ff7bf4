import { type ProblemDetails, SheetError, UsageError } from '../errors.ts'
import { known } from '../known.ts'
import { wordsOf } from './problem.ts'
import type { Values } from './sentence.ts'
import { terminal } from './terminal.ts'

type Table = typeof terminal.errors

/** An error before it has words: its code with just the values that the words of the code need. */
export type Told = {
  [Code in keyof Table]: Table[Code] extends (values: infer Needed) => unknown
    ? { code: Code; values: Needed }
    : { code: Code; values?: never }
}[keyof Table]

/** The words of an error, and where it was found. */
export function told(
  { code, values }: { code: Told['code']; values?: Values | undefined },
  place: ProblemDetails = {},
): { message: string; details: ProblemDetails } {
  const { message = '', ...more } = wordsOf(terminal.errors, { code, ...known({ values }) }) ?? {}
  return { message, details: { ...place, ...more } }
}

/** An error that a user can act on. */
export function sheetError(
  error: Told,
  place?: ProblemDetails,
  options?: ErrorOptions,
): SheetError {
  const { message, details } = told(error, place)
  return new SheetError(message, details, options)
}

/** Wrong use: the command line ends with status 2. */
export function usageError(
  error: Told,
  place?: ProblemDetails,
  options?: ErrorOptions,
): UsageError {
  const { message, details } = told(error, place)
  return new UsageError(message, details, options)
}
