import { knowledge } from './knowledge.ts'

/** True when a label is a language alone: "fr", "zh-cn", "French", "法语", "Python". */
export function isLanguage(text: string): boolean {
  return knowledge().isLanguage(text)
}
