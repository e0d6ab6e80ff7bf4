import { iso6393 } from 'iso-639-3'
import { isDoubtful } from './country-code.ts'
import { listOf } from './values.ts'

/** A language the card names. */
export interface Language {
  /** The code as stated, e.g. `zh`, `pt-br`, `multilingual`. */
  code: string
  /** Its English name; absent when the code is not a known one. */
  name?: string
}

/** Values the Hub accepts beside language codes. */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['multilingual', 'Multilingual'],
  ['code', 'Code'],
])

/** ISO 639-3 has thousands of languages that the CLDR does not name. */
const iso6393Names = new Map(iso6393.map(({ iso6393: code, name }) => [code, name]))

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/**
 * The English name of a language code (ISO 639-1, -2 or -3, or a BCP 47 tag), from the Unicode CLDR
 * (https://cldr.unicode.org/), else from ISO 639-3 (https://iso639-3.sil.org/). `undefined` when the code is none.
 */
export function languageName(code: string): string | undefined {
  const special = SPECIAL.get(code.toLowerCase())
  if (special) return special
  const [first = '', ...rest] = code.split(/[-_]/)
  const name = cldrName(code.replaceAll('_', '-')) ?? iso6393Names.get(first.toLowerCase())
  // A tag that says more than the language, such as `aae-Latn`, keeps what it says.
  return name && rest.length > 0 && !cldrName(code.replaceAll('_', '-'))
    ? `${name} (${rest.join(' ')})`
    : name
}

/** Tags that are remembered; what is stated as a language may be any text. */
const MOST_ASKED = 2000

/** Remembers what the CLDR says of a tag: cards name the same hundred languages, and it is slow to answer. */
function remembered(find: (tag: string) => string | undefined) {
  const asked = new Map<string, string | undefined>()
  return (tag: string): string | undefined => {
    if (asked.has(tag)) return asked.get(tag)
    const answer = answerTo(find, tag)
    if (asked.size < MOST_ASKED) asked.set(tag, answer)
    return answer
  }
}

function answerTo(find: (tag: string) => string | undefined, tag: string): string | undefined {
  try {
    return find(tag)
  } catch {
    // No tag of a language.
    return undefined
  }
}

const cldrName = remembered((tag) => names.of(tag))

/** The script that a language is mostly written in, by its tag (BCP 47). */
const scriptOf = remembered((tag) => new Intl.Locale(tag).maximize().script)

/**
 * Reads the languages of the front matter, in the order stated, without repeats. A code that a country is
 * likely to be meant by, such as `kr`, gets no name.
 * @param said What the repository says of itself: id, tags, the card's text.
 */
export function readLanguages(fields: Record<string, unknown>, said = ''): Language[] {
  return [...listOf(fields['language']), ...listOf(fields['language_bcp47'])]
    .filter((code, index, all) => all.indexOf(code) === index)
    .map((code, _index, { length }) => {
      const name = isDoubtful(code, length, said) ? undefined : languageName(code)
      return name ? { code, name } : { code }
    })
}

/** Letters of the scripts that tell languages apart, most telling first. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, ['Jpan']],
  [/\p{sc=Hangul}/gu, ['Kore']],
  [/\p{sc=Han}/gu, ['Hans', 'Hant', 'Jpan']],
  [/\p{sc=Arabic}/gu, ['Arab']],
  [/\p{sc=Hebrew}/gu, ['Hebr']],
  [/\p{sc=Cyrillic}/gu, ['Cyrl']],
  [/\p{sc=Greek}/gu, ['Grek']],
  [/\p{sc=Devanagari}/gu, ['Deva']],
  [/\p{sc=Thai}/gu, ['Thai']],
]

/** Where the letters of these scripts stand, and others; without one of them a text is not searched for each. */
const BEYOND_LATIN = /[\u0370-\u1fff\u2126\u2de0-\uffff]/

/** The scripts that a text is written in, each as the codes of those that share its letters. */
function scriptsOf(sample: string): readonly string[] | undefined {
  const others = BEYOND_LATIN.test(sample) ? SCRIPTS : []
  const counts = others.map(([letter]) => sample.match(letter)?.length ?? 0)
  if (counts.every((count) => count === 0)) return /\p{L}/u.test(sample) ? ['Latn'] : undefined
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const most = SCRIPTS[counts.findIndex((count) => count > letters / 10)]
  return most?.[1] ?? ['Latn']
}

/**
 * The BCP 47 tag for a card's `lang`: the first stated language that is written in the script of the
 * card's text, else the first stated one. A card may name ten languages and be written in the fifth.
 * @param text A sample of the card; scripts that make up a tenth of it count.
 */
export function contentLanguage(
  languages: readonly Language[],
  text: string | undefined,
): string | undefined {
  const stated = languages.filter(({ code, name }) => name && !SPECIAL.has(code.toLowerCase()))
  const scripts = scriptsOf((text ?? '').slice(0, 4000))
  const tags = stated.map(({ code }) => code.replaceAll('_', '-'))
  const fitting = scripts && tags.find((tag) => scripts.includes(scriptOf(tag) ?? ''))
  return fitting ?? tags[0]
}
