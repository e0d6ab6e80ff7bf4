import type * as en from '../en/joined.ts'
/** How texts that were made apart come to stand in one line. */
export const joined: typeof en.joined = {
  /** Names, or facts of the same weight. */
  list: (items): string => items.join('، '),
  /** Facts of different kinds, each of several words. */
  facts: (items): string => items.join('؛ '),
  /** Sentences one after another, each with its stop. */
  sentences: (texts): string => texts.join(' '),
  /** A text after what it speaks of. */
  labelled: ({ label, text }): string => `${label}: ${text}`,
  /** A text with one more word on it. */
  aside: ({ text, aside }): string => `${text} (${aside})`,
}
