import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { create } from 'fontkitten'
import { isRecord, parseJson } from '../json.ts'

/**
 * The fonts that pictures are drawn with: those of packages, never those of the machine, so that a picture is the
 * same everywhere. Each family comes in slices of some hundred characters, and only those are read that a text needs.
 */

/** A family of fonts by the name that it is drawn under, with the package that it comes from. */
const packages = {
  plex: '@fontsource-variable/ibm-plex-sans',
  arabic: '@fontsource-variable/noto-sans-arabic',
  simplified: '@fontsource-variable/noto-sans-sc',
  traditional: '@fontsource-variable/noto-sans-tc',
  japanese: '@fontsource-variable/noto-sans-jp',
  korean: '@fontsource-variable/noto-sans-kr',
} as const
/** A name of a family. */
export type Family = keyof typeof packages

type Ranges = [first: number, last: number][]

/** A part of a family in a file of its own. */
export interface Slice {
  family: Family
  file: string
  /** Characters that the package says it has. */
  ranges: Ranges
}

const slices = new Map<Family, Slice[]>()
const characters = new Map<Slice, ReadonlySet<number>>()

/** The slices of a family; none where its package is not installed. */
function slicesOf(family: Family): Slice[] {
  let known = slices.get(family)
  if (known === undefined) {
    known = readSlices(family)
    slices.set(family, known)
  }
  return known
}

function readSlices(family: Family): Slice[] {
  const name = packages[family]
  let list: string
  try {
    // Found as an import is: a bundle of pages that is kept elsewhere finds packages by no other way.
    list = fileURLToPath(import.meta.resolve(`${name}/unicode.json`))
  } catch {
    return []
  }
  const { value } = parseJson(readFileSync(list, 'utf8'))
  return Object.entries(isRecord(value) ? value : {}).map(([part, ranges]) => ({
    family,
    file: join(
      dirname(list),
      'files',
      `${name.split('/')[1]}-${part.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    ),
    ranges: readRanges(String(ranges)),
  }))
}

/** Reads what CSS writes as `unicode-range`, such as `U+4E00-4E0B,U+FF01`. */
function readRanges(text: string): Ranges {
  return Array.from(text.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi), ([, first = '', last]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last ?? first, 16),
  ])
}

/** Characters that a slice really has; what a package says of it names more. */
function charactersOf(slice: Slice): ReadonlySet<number> {
  let known = characters.get(slice)
  if (known === undefined) {
    const font = create(readFileSync(slice.file))
    const all = 'characterSet' in font ? font.characterSet : []
    known = new Set(all.filter((code) => isAmong(slice.ranges, code)))
    characters.set(slice, known)
  }
  return known
}

const isAmong = (ranges: Ranges, code: number): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last)

/** The characters of a slice as ranges, in order. */
export function rangesOf(slice: Slice): Ranges {
  const ranges: Ranges = []
  for (const code of [...charactersOf(slice)].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges
}

/** The slice of the first of these families that has a character. */
function sliceWith(code: number, families: readonly Family[]): Slice | undefined {
  for (const family of families) {
    const slice = slicesOf(family).find(
      (one) => isAmong(one.ranges, code) && charactersOf(one).has(code),
    )
    if (slice) return slice
  }
  return undefined
}

/** What is not seen by itself: joiners, selectors, places to break at. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u

/** The slices that a text needs; undefined where no family has one of its characters. */
export function slicesFor(text: string, families: readonly Family[]): Set<Slice> | undefined {
  const needed = new Set<Slice>()
  for (const character of new Set(text)) {
    if (UNSEEN.test(character)) continue
    const slice = sliceWith(character.codePointAt(0) ?? 0, families)
    if (slice === undefined) return undefined
    needed.add(slice)
  }
  return needed
}

/** Signs that say nothing that the words do not say: a text may do without those that no family has. */
const PICTURES = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/gu

/** Joiners of what was left out; between letters they say how these are written. */
const LOOSE_JOINERS = /(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}])/gu

/**
 * A text as it can be drawn: without pictures that no family has. Gives undefined where a letter or another sign is
 * missing, as a box in its place would say less than nothing, and where nothing is left.
 */
export function drawable(text: string, families: readonly Family[]): string | undefined {
  const left = text
    .replace(PICTURES, (sign) => (slicesFor(sign, families) === undefined ? '' : sign))
    .replace(LOOSE_JOINERS, '')
    .replace(/ {2,}/g, ' ')
    .trim()
  return left === '' || slicesFor(left, families) === undefined ? undefined : left
}

/** The family whose shapes of Han characters a language writes, by its tag. */
const shapes: readonly (readonly [language: RegExp, family: Family])[] = [
  [/^ja\b/i, 'japanese'],
  [/^ko\b/i, 'korean'],
  [/^(?:zh-(?:hant|tw|hk|mo)|yue|nan)\b/i, 'traditional'],
  [/^(?:zh|cmn)\b/i, 'simplified'],
]

/**
 * All families in the order in which they are asked for a character. Chinese, Japanese and Korean share characters
 * that each writes in shapes of its own: kana and hangul tell the language, else the first of the stated ones does.
 */
export function familiesFor(text: string, languages: readonly string[]): Family[] {
  const stated = languages.map((language) => shapes.find(([tag]) => tag.test(language))?.[1])
  const written = [
    /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? ('japanese' as const) : undefined,
    /\p{Script=Hangul}/u.test(text) ? ('korean' as const) : undefined,
  ]
  const han = [...written, ...stated, 'simplified', 'traditional', 'japanese', 'korean'] as const
  return [...new Set<Family>(['plex', 'arabic', ...han.filter((family) => family !== undefined)])]
}
