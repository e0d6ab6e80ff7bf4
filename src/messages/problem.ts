import type { Problem } from '../errors.ts'
import { en } from './en.ts'
import type { Values } from './sentence.ts'
import { terminal } from './terminal.ts'

/** What a problem says: what is wrong, what would have been right, what to do about it. */
export type ProblemWords = Pick<Problem, 'message' | 'expected' | 'hint'>

type Wording = string | ProblemWords | { words(values: Values): string | ProblemWords }['words']
/** What pages show, and what only the command line prints. */
const table = { ...en.problems, ...terminal.contentProblems }
type Table = typeof table

/** Where a problem was found; `expected` and `hint` where they are facts and not words. */
type Place = Omit<Problem, 'code' | 'values' | 'message'>

/** A problem before it has words: its code with just the values that the words of the code need. */
export type Finding = {
  [Code in keyof Table]: Table[Code] extends (values: infer Needed) => unknown
    ? { code: Code; values: Needed } & Place
    : { code: Code; values?: never } & Place
}[keyof Table]

/** Gives a finding its words in English, which published files carry beside the code. */
export function problem(finding: Finding): Problem {
  return { ...finding, message: '', ...wordsOf(table, finding) }
}

/** The words of a code in one table; undefined when the table does not have the code. */
export function wordsOf(
  table: Readonly<Record<string, Wording>>,
  { code, values = {} }: { code: string; values?: Values },
): ProblemWords | undefined {
  const wording = Object.hasOwn(table, code) ? table[code] : undefined
  const said = typeof wording === 'function' ? wording(values) : wording
  return typeof said === 'string' ? { message: said } : said
}
