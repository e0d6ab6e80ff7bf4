import type { Problem } from '../errors.ts'
import { known } from '../known.ts'
import { en } from './en.ts'
import { type ProblemWords, wordsOf } from './problem.ts'
import { words } from './words.ts'

/** The words of a problem in the language of the site. */
export function problemWords(found: Problem): ProblemWords {
  const { message, expected, hint } = found
  return {
    message,
    ...known({ expected: expected && expectation(expected), hint }),
    ...wordsOf(words.problems, found),
  }
}

/** What is said of values that do not fit, by its English words: schemas say it in English. */
const expectations = new Map(
  Object.entries(words.expected).flatMap(([code, said]): [string, string][] => {
    const english = new Map<string, unknown>(Object.entries(en.expected)).get(code)
    return typeof said === 'string' && typeof english === 'string' ? [[english, said]] : []
  }),
)

const ownName = en.expected.ownName({ name: '' })

function expectation(english: string): string {
  if (english.startsWith(ownName))
    return words.expected.ownName({ name: english.slice(ownName.length) })
  return expectations.get(english) ?? english
}
