import type { Problem } from '../errors.ts'
import { known } from '../known.ts'
import { en } from './en.ts'
import type { Values } from './sentence.ts'
import { words } from './words.ts'

/** What a problem says: what is wrong, what would have been right, what to do about it. */
type ProblemWords = Pick<Problem, 'message' | 'expected' | 'hint'>

type Wording = string | ProblemWords | { words(values: Values): string | ProblemWords }['words']
type Table = typeof en.problems

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
  return { ...finding, message: '', ...wordsOf(en.problems, finding) }
}

/** The words of a problem in the language of the site. */
export function problemWords(found: Problem): ProblemWords {
  const { message, expected, hint } = found
  return {
    message,
    ...known({ expected, hint }),
    ...wordsOf(words.problems, found),
  }
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
