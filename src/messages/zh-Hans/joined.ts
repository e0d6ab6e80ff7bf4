import type * as en from '../en/joined.ts'

/** How texts that were made apart come to stand in one line. */
export const joined: typeof en.joined = {
  /** Names, or facts of the same weight. */
  list: (items) => items.join('、'),
  /** Facts of different kinds, each of several words. */
  facts: (items) => items.join('；'),
  /** Sentences one after another, each with its stop. */
  sentences: (texts) => texts.join(''),
  /** A text after what it speaks of. */
  labelled: ({ label, text }) => `${label}：${text}`,
  /** A text with one more word on it. */
  aside: ({ text, aside }) => `${text}（${aside}）`,
}
