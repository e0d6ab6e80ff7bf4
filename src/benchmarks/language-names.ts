import { z } from 'zod'

/** Schema of `data/languages.yaml`. */
export const languagesSchema = z.strictObject({
  /** Two-letter codes. */
  codes: z.array(z.string().regex(/^[a-z]{2}$/)),
  /** Names of natural languages beside those of Unicode's locale data. */
  names: z.array(z.string()),
  programming: z.array(z.string()),
})

/** Languages whose own words for the world's languages are known; cards of the Hub are written in these. */
const writtenIn = ['en', 'es', 'zh', 'zh-Hant', 'ja', 'ko', 'fr', 'de', 'pt', 'it', 'ru', 'ar']

/** Says whether a label is a language alone. */
export type IsLanguage = (text: string) => boolean

/**
 * Makes the test for language names: "fr", "zh-cn", "French", "法语", "Python". The names are those of
 * Unicode's locale data (https://cldr.unicode.org), which the JavaScript engine carries.
 */
export function makeLanguages(data: z.infer<typeof languagesSchema>): IsLanguage {
  const codes = new Set(data.codes)
  let names: Set<string> | undefined
  return (text) => {
    const plain = text.trim()
    if (plain === '' || plain.length > 40) return false
    const code = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/.exec(plain)?.[1]
    if (code !== undefined && codes.has(code)) return true
    names ??= new Set([...data.names, ...data.programming, ...namesOf(data.codes)])
    return names.has(plain.toLowerCase())
  }
}

function namesOf(codes: readonly string[]): string[] {
  return writtenIn.flatMap((locale) => {
    const inLocale = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' })
    return codes.flatMap((code) => inLocale.of(code)?.toLowerCase() ?? [])
  })
}
