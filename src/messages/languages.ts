import { numberLocaleOf } from './number-locale.ts'

/** What a language is, beside its messages. */
interface LanguageFacts {
  /** Its own name. */
  name: string
  direction: 'ltr' | 'rtl'
  /** The locale of dates, where that is another one than of numbers. */
  dates?: string
}

/** The languages that a site can be written in, by their tags (BCP 47). */
export const languages = {
  // British dates: the day stands before the month.
  en: { name: 'English', direction: 'ltr', dates: 'en-GB' },
  'zh-Hant': { name: '繁體中文', direction: 'ltr' },
  'zh-Hans': { name: '简体中文', direction: 'ltr' },
  ja: { name: '日本語', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
} as const satisfies Record<string, LanguageFacts>

/** The tag of a language that a site can be written in. */
export type Language = keyof typeof languages

/** All tags, English first. */
export const languageTags = Object.keys(languages).filter(isLanguage)

/** True for the tag of a language that there are messages of. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag)
}

/** What a language is, its locale of dates always stated. */
export function languageFacts(tag: Language): Required<LanguageFacts> {
  return { dates: numberLocaleOf(tag), ...languages[tag] }
}
