/** Rules for what only some cards have, each a file of its own (src/styles). */
export const cardStyleNames = [
  'author',
  'alerts',
  'math',
  'rare',
  'odd',
  'rightToLeft',
  'latin',
  'cyrillic',
  'greek',
  'vietnamese',
] as const
export type CardStyle = (typeof cardStyleNames)[number]

/** How each shows in the HTML of a card. */
const signs: Readonly<Record<CardStyle, RegExp>> = {
  /** The first parts of the classes that an author's own styles turn into (prose-author.css). */
  author: /class="(?:[^"]* )?(?:ai|bd|bg|br|c|d|fd|fl|fs|fst|fw|gap|h|jc|m|mw|p|ta|td|va|w)-/,
  alerts: /class="[^"]*\balert\b/,
  math: /<math\b/,
  /** What prose-rare.css has rules for. */
  rare: /<kbd\b|class="[^"]*\b(?:as-written|contains-task-list|footnotes|hidden-character|only-(?:dark|light)|sr-only)\b/,
  /** What prose-odd.css has rules for. */
  odd: /<(?:audio|caption|figure|mark)\b|class="[^"]*\b(?:depth-6|media-link|template-sections)\b/,
  rightToLeft: / dir="rtl"/,
  /** Letters beyond those of western languages: the ranges of the files of the font (font-*.css). */
  latin: /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1e9f\u1ef2-\u1eff]/,
  cyrillic: /[\u0400-\u052f]/,
  greek: /[\u0370-\u03ff]/,
  vietnamese:
    /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/,
}

/** Whether the HTML of a card needs these rules. */
export function needsStyle(html: string, name: CardStyle): boolean {
  return signs[name].test(html)
}

/** The rules that the HTML of a card needs beside those of every card. */
export function cardStyles(html: string): CardStyle[] {
  return cardStyleNames.filter((name) => needsStyle(html, name))
}
