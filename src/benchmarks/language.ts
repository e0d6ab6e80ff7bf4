import { knowledge } from './knowledge.ts'

/** True when a label is a language alone: "fr", "zh-cn", "French", "法语", "Python". */
export function isLanguage(text: string): boolean {
  const { languages } = knowledge()
  if (/^[A-Z]{2,3}$|^[a-z]{3}$/.test(text.trim())) return languages.isProgramming(text)
  return languages.code(text) !== undefined || languages.isProgramming(text)
}
