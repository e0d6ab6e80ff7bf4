/** What a sentence speaks of. Texts and numbers only, so that it can stand in a file. */
export type Values = Readonly<Record<string, string | number>>

/**
 * A sentence as data: a code, and what it speaks of. Its words are in the catalogue of messages, in one
 * table for each kind of sentence (`words.access.meanings`, `words.fit.cache`).
 */
export interface Sentence {
  code: string
  values?: Values | undefined
}

/** How a table holds the words of a code: as they are, or made from the sentence's values. */
type Wording = string | { words(values: Values): string }['words']

/** The words of one kind of sentence, by code. */
export type Wordings = Readonly<Record<string, Wording>>

/** The sentences that a table has words for: each code with just the values that its words need. */
export type SentenceOf<Table extends Wordings> = {
  [Code in keyof Table & string]: Table[Code] extends (values: infer Needed) => string
    ? { code: Code; values: Needed }
    : { code: Code }
}[keyof Table & string]

/**
 * A sentence in words.
 * @param table The words of its kind, in the language wanted.
 * @throws RangeError for a code that the table does not have.
 */
export function say(table: Wordings, { code, values = {} }: Sentence): string {
  const wording = Object.hasOwn(table, code) ? table[code] : undefined
  if (wording === undefined) throw new RangeError(`There are no words for the code "${code}"`)
  return typeof wording === 'string' ? wording : wording(values)
}
