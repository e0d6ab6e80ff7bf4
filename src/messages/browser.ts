import { browser } from './en/browser.ts'
import { language } from './language.ts'
import type { Messages } from './words.ts'

const languages: Record<typeof language, Messages['browser']> = { en: browser }

/** The words of the scripts of this site's pages; they load nothing else of the catalogue. */
export const browserWords: Messages['browser'] = languages[language]
