import { readVariable } from '../environment.ts'
import { isLanguage, type Language, languageFacts } from './languages.ts'
import { numberLocaleOf } from './number-locale.ts'

/**
 * The language of the site that this process builds or serves: the one place that says it. Messages, numbers,
 * plurals, dates, and the `lang` of every page follow it. It is settled once, before this module is loaded
 * (`cli/site-language.ts`, `integrations/compiled-content.ts`); threads have it from their process. Bundles
 * of pages and of scripts have a module of constants in this one's place (`integrations/one-language.ts`).
 */
export const language: Language = settled(readVariable('MODELSHEETS_LANGUAGE'))

/** Which way its text runs. */
export const direction: 'ltr' | 'rtl' = languageFacts(language).direction

/** The locale of numbers, units and plurals. */
export const numberLocale: string = numberLocaleOf(language)

/** The locale of dates. */
export const dateLocale: string = languageFacts(language).dates

function settled(tag = 'en'): Language {
  if (isLanguage(tag)) return tag
  throw new RangeError(`MODELSHEETS_LANGUAGE names no language of a site: ${tag}`)
}
