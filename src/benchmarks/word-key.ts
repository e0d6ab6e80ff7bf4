import { memoText } from './memo.ts'

/** A text in small letters without accents and punctuation; a slash stays, between spaces. */
export const wordKey = memoText((text) =>
  foldAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .replace(/ ?\/ ?/g, ' / ')
    .trim(),
)

/** A text with its Latin letters freed of accents, wide forms made narrow. */
export function foldAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}
