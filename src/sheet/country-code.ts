/**
 * Country codes that stand where a language's code belongs: `jp` for `ja`, `kr` for `ko`. Names and the
 * language most spoken in a country are the Unicode CLDR's (likely subtags, https://cldr.unicode.org/).
 */

/** A country whose code stands for a language's. */
export interface CountryCode {
  country: string
  /** The code of the language most spoken there, and its English name. */
  code: string
  language: string
}

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Codes that CLDR calls regions and that are no country with a language: Unknown Region, the Union. */
const NO_COUNTRY = new Set(['zz', 'eu', 'un', 'ez', 'qo', 'xa', 'xb'])

/**
 * Codes of small languages that cards write for a country's: `kr` is Kanuri, and people mean Korean. Each
 * with the words by which a card names the language that the code is of.
 */
const DOUBTFUL: ReadonlyMap<string, RegExp> = new Map([
  ['kr', /kanuri/i],
  ['se', /\b(?:northern sami|s[aá]a?mi|davvis)/i],
  ['br', /\b(?:breton|brezhoneg)/i],
  ['ch', /chamorro/i],
  ['ee', /\bewe\b|e\u028begbe/i],
  ['tw', /\b(?:twi|akan)\b/i],
  ['in', /indonesia/i],
])

/** From so many codes on, a list is one of the standard's codes, as of a model of a hundred languages. */
const WHOLE_LIST = 8

/** The country that a code of two letters is of; `undefined` where it is of none. */
export function countryOf(code: string): CountryCode | undefined {
  if (!/^[a-z]{2}$/i.test(code) || NO_COUNTRY.has(code.toLowerCase())) return undefined
  const region = code.toUpperCase()
  const country = countries.of(region)
  const spoken = new Intl.Locale(`und-${region}`).maximize().language
  const language = languages.of(spoken)
  return country && language ? { country, code: spoken, language } : undefined
}

/**
 * Whether a code that is a language's is meant for a country's: nothing in the card names the language.
 * @param listed How many codes the card lists.
 * @param said What the card and the repository say: id, tags, text.
 */
export function isDoubtful(code: string, listed: number, said: string): boolean {
  const named = DOUBTFUL.get(code.toLowerCase())
  return named !== undefined && listed < WHOLE_LIST && !named.test(said)
}
