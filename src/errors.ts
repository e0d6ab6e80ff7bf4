import type { Values } from './messages/sentence.ts'
import { printable } from './printable.ts'

/** Where a problem was found and what was expected there. */
export interface ProblemDetails {
  /** Repository id of the model, e.g. `openai-community/gpt2`. */
  model?: string
  /** File inside the model's folder, or a path the user named. */
  file?: string
  /** Field path inside the file, e.g. `cardData.license`. */
  field?: string
  /** 1-based line in the file. */
  line?: number
  /** The offending value; it is cut when printed. */
  value?: unknown
  /** What would have been right. */
  expected?: string
  /** What the reader can do about it. */
  hint?: string
}

/** One finding about the content: an error loses data, a warning misleads a reader, info is advice. */
export interface Problem extends ProblemDetails {
  level: 'error' | 'warning' | 'info'
  /** Stable kebab-case name of the rule, e.g. `front-matter-yaml`. */
  code: string
  /** What the words of the code speak of, so that they can be said in another language. */
  values?: Values
  /** What is wrong, in one plain sentence. */
  message: string
}

/** The base of every error modelsheets throws on purpose: a message a user can act on. */
export class SheetError extends Error {
  override name = 'SheetError'
  readonly details: ProblemDetails

  constructor(message: string, details: ProblemDetails = {}, options?: ErrorOptions) {
    super(message, options)
    this.details = details
  }
}

/** Bad arguments or a missing content folder: the command line ends with status 2. */
export class UsageError extends SheetError {
  override name = 'UsageError'
}

/** Cuts a value to at most `max` characters of one line for a message. */
export function cut(value: unknown, max = 80): string {
  const text = typeof value === 'string' ? value : printValue(value)
  const line = text.replace(/\s+/g, ' ').trim()
  const characters = Array.from(line)
  return characters.length <= max ? line : `${characters.slice(0, max - 1).join('')}…`
}

/** JSON where it can be: big integers and values that hold themselves cannot. */
function printValue(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return String(value)
  }
}

/** Prints a problem as one line: where, what, the value, what was expected, then a hint. */
export function formatProblem(problem: Problem): string {
  const where = [
    problem.model,
    problem.file && (problem.line ? `${problem.file}:${problem.line}` : problem.file),
    problem.field,
  ]
    .filter(Boolean)
    .join(' › ')
  const parts = [`${where ? `${where}: ` : ''}${problem.message}`]
  if (problem.value !== undefined) parts.push(`got ${cut(problem.value)}`)
  if (problem.expected) parts.push(`expected ${problem.expected}`)
  return printable(
    `${parts.join('; ')}${problem.hint ? ` (${problem.hint})` : ''} [${problem.code}]`,
  )
}

/** The system's code of an error, or an empty text. */
export function errorCode(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' ? code : ''
}
