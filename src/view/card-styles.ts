/** Rules for what only some cards have, each a file of its own (src/styles). */
export const cardStyleNames = ['author', 'boxes', 'tints', 'rare', 'odd', 'scripts'] as const
export type CardStyle = (typeof cardStyleNames)[number]

/** How each shows in the HTML of a card. */
const signs: Readonly<Record<CardStyle, RegExp>> = {
  /** The first parts of the classes that an author's own styles turn into (prose-author.css and those beside). */
  author: /class="(?:[^"]* )?(?:ai|d|fd|fl|fs|fst|fw|jc|ta|td|va)-/,
  boxes: /class="(?:[^"]* )?(?:bd|br|gap|h|m|mw|p|w)-/,
  tints: /class="(?:[^"]* )?(?:bg|c)-/,
  /** What prose-rare.css has rules for. */
  rare: /<(?:kbd|math)\b|class="[^"]*\b(?:alert|as-written|contains-task-list|footnotes|hidden-character|only-(?:dark|light)|sr-only)\b/,
  /** What prose-odd.css has rules for. */
  odd: /<(?:audio|caption|figure|mark)\b| dir="rtl"|class="[^"]*\b(?:depth-6|media-link|template-sections)\b/,
  /** Letters beyond those of western languages: the ranges of font-scripts.css. */
  scripts: /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u0370-\u052f\u1e00-\u1eff]/,
}

/** The rules that the HTML of a card needs beside those of every card. */
export function cardStyles(html: string): CardStyle[] {
  return cardStyleNames.filter((name) => signs[name].test(html))
}
