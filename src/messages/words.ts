import { en } from './en.ts'
import { language } from './language.ts'

/** Every message of a language. A catalogue that lacks one of them does not compile. */
export type Messages = typeof en

const languages: Record<typeof language, Messages> = { en }

/** The words of this site. */
export const words: Messages = languages[language]
