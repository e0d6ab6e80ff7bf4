import type { en } from './en.ts'
import { language } from './language.ts'
import type { Language } from './languages.ts'

/** Every message of a language. A catalogue that lacks one of them does not compile. */
export type Messages = typeof en

/** The catalogues of messages; a process loads the one that it needs. */
const catalogues: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./en.ts')).messages,
  'zh-Hant': async () => (await import('./zh-Hant.ts')).messages,
  'zh-Hans': async () => (await import('./zh-Hans.ts')).messages,
  ja: async () => (await import('./ja.ts')).messages,
  ar: async () => (await import('./ar.ts')).messages,
}

/** Every message of one language. */
export function messagesOf(tag: Language): Promise<Messages> {
  return catalogues[tag]()
}

/** The words of this site. In a bundle this module is replaced by one that has a single language. */
export const words: Messages = await messagesOf(language)
