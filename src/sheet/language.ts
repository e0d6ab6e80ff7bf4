import { asTexts } from './values.ts'

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

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/**
 * The English name of a language code (ISO 639-1, -2 or -3, or a BCP 47 tag), from the Unicode CLDR
 * (https://cldr.unicode.org/). `undefined` when the code is none.
 */
export function languageName(code: string): string | undefined {
  const special = SPECIAL.get(code.toLowerCase())
  if (special) return special
  try {
    return names.of(code.replaceAll('_', '-'))
  } catch {
    return undefined
  }
}

/** Reads the languages of the front matter, in the order stated, without repeats. */
export function readLanguages(fields: Record<string, unknown>): Language[] {
  return [...asTexts(fields['language']), ...asTexts(fields['language_bcp47'])]
    .filter((code, index, all) => all.indexOf(code) === index)
    .map((code) => {
      const name = languageName(code)
      return name ? { code, name } : { code }
    })
}

/** The BCP 47 tag for a page's `lang`: the first stated code when it is a language. */
export function contentLanguage(languages: readonly Language[]): string | undefined {
  const first = languages.find(({ code, name }) => name && !SPECIAL.has(code.toLowerCase()))
  return first?.code.replaceAll('_', '-')
}
