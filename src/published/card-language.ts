/** What is no prose: code, markup, addresses, rows of tables. */
const NO_PROSE =
  /```[\s\S]*?(?:```|$)|`[^`\n]*`|<[^<>\n]{0,300}>|\]\([^()\n]*\)|https?:\S+|^.*\|.*$/gm

/** Small words that hardly an English sentence is without. */
const ENGLISH =
  /^(?:the|of|and|is|to|in|a|an|for|with|this|on|that|are|was|by|as|from|it|be|or|we|you|can|at|which)$/

/** Words from which on a text tells its language, and the share of small words in English. */
const WORDS = 30
const SHARE = 0.05

/** Characters that are looked at. */
const MOST = 20_000

/**
 * Whether a card is in another language than English.
 * @param headings Its headings in small letters.
 * @param text Its text as Markdown.
 */
export function isForeign(headings: string, text: string): boolean {
  const letters = headings.match(/\p{L}/gu) ?? []
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter))
  if (latin.length * 2 < letters.length) return true
  const words =
    text
      .slice(0, MOST)
      .replace(NO_PROSE, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const english = words.filter((word) => ENGLISH.test(word))
  return words.length >= WORDS && english.length < words.length * SHARE
}
