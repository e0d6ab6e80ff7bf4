/** Rules for what only some cards have, each a file of its own (src/styles). */
export const cardStyleNames = ['author', 'boxes', 'tints', 'rare', 'scripts'] as const
export type CardStyle = (typeof cardStyleNames)[number]

/** How each shows in the HTML of a card. */
const signs: Readonly<Record<CardStyle, RegExp>> = {
  /** The first parts of the classes that an author's own styles turn into (prose-author.css and those beside). */
  author: /class="(?:[^"]* )?(?:ai|d|fd|fl|fs|fst|fw|jc|ta|td|va)-/,
  boxes: /class="(?:[^"]* )?(?:bd|br|gap|h|m|mw|p|w)-/,
  tints: /class="(?:[^"]* )?(?:bg|c)-/,
  /** What prose-rare.css has rules for. */
  rare: /<(?:kbd|math)|class="[^"]*\b(?:alert|as-written|contains-task-list|footnotes|hidden-character|only-(?:dark|light)|sr-only)\b/,
  /** Greek, Cyrillic and Vietnamese letters: the ranges of font-scripts.css. */
  scripts:
    /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u0370-\u03ff\u0400-\u052f\u1ea0-\u1ef9]/,
}

/** The rules that the HTML of a card needs beside those of every card. */
export function cardStyles(html: string): CardStyle[] {
  return cardStyleNames.filter((name) => signs[name].test(html))
}
