import { numberLocale } from '../messages/language.ts'

/** Names of a language in English, in the language of the site and in itself, by its code; none where the code is of no language that is known. */
export function languageNames(code: string): string[] {
  try {
    const names = ['en', numberLocale, code].map((locale) =>
      new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(code),
    )
    return [...new Set(names.filter((name) => name !== undefined))]
  } catch {
    return []
  }
}
