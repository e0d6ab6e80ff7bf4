import { knowledge } from './knowledge.ts'

/** True for two codes of three letters: "deu-eng". */
export function isLanguagePair(text: string): boolean {
  const [, from, to] = /^([a-z]{3})[-–→]([a-z]{3})$/.exec(text.trim()) ?? []
  const { languages } = knowledge()
  return [from, to].every((code) => code !== undefined && languages.code(code) !== undefined)
}

/** True when a label is a language alone: "fr", "zh-cn", "French", "法语", "Python". */
export function isLanguage(text: string): boolean {
  const { languages } = knowledge()
  // "SS ↑" is as short for anything as "SS" is.
  const plain = text.replace(/[↑↓⬆⬇*†‡]/g, '').trim()
  if (/^[A-Z]{2,3}$|^[a-z]{3}$/.test(plain)) return languages.isProgramming(text)
  return languages.code(text) !== undefined || languages.isProgramming(text)
}
