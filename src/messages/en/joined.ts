/** How texts that were made apart come to stand in one line. */
export const joined = {
  /** Names, or facts of the same weight. */
  list: (items: readonly string[]): string => items.join(', '),
  /** Facts of different kinds, each of several words. */
  facts: (items: readonly string[]): string => items.join('; '),
  /** Sentences one after another, each with its stop. */
  sentences: (texts: readonly string[]): string => texts.join(' '),
  /** A text after what it speaks of. */
  labelled: ({ label, text }: { label: string; text: string }): string => `${label}: ${text}`,
  /** A text with one more word on it. */
  aside: ({ text, aside }: { text: string; aside: string }): string => `${text} (${aside})`,
}
