import { wordKey } from './word-key.ts'

type ByLanguage = Readonly<Record<string, readonly string[]>>

/** Words by where they stand in a name, each in several languages. A star stands for any ending. */
export interface Words {
  is?: ByLanguage
  starts?: ByLanguage
  ends?: ByLanguage
  has?: ByLanguage
}

/** Where a word may stand, each as the lists that have it there: one bit a list. */
interface Places {
  starts: number
  ends: number
  has: number
}

/** A word that does not end where a word ends. */
type OpenWord = { text: string } & Places

/**
 * Makes a function that gives the lists a name is, begins with, ends with or holds a word of, the first
 * list as bit 0. It takes a name as `wordKey` gives it. Words of letters end where they end, signs of
 * Chinese and Japanese stand anywhere.
 * @param lists At most 31.
 */
export function makeWordIndex(lists: readonly Words[]): (key: string) => number {
  const whole = new Map<string, number>()
  const phrases = new Map<string, Places>()
  const open: OpenWord[] = []
  const signs: OpenWord[] = []
  let longest = 1
  for (const [at, list] of lists.entries()) {
    const bit = 1 << at
    for (const { key } of wordsOf(list.is)) whole.set(key, (whole.get(key) ?? 0) | bit)
    for (const place of ['starts', 'ends', 'has'] as const)
      for (const { key, isOpen } of wordsOf(list[place])) {
        const places = { ...none, [place]: bit }
        if (/[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}]/u.test(key))
          signs.push({ text: key, ...places })
        else if (isOpen && place !== 'ends') open.push({ text: key, ...places })
        else {
          phrases.set(key, join(phrases.get(key) ?? none, places))
          longest = Math.max(longest, key.split(' ').length)
        }
      }
  }
  return (key) =>
    (whole.get(key) ?? 0) |
    (whole.get(singular(key)) ?? 0) |
    listsOfPhrases(key, phrases, longest) |
    listsOfOpen(key, open) |
    listsOfSigns(key, signs)
}

const none: Places = { starts: 0, ends: 0, has: 0 }

function join(left: Places, right: Places): Places {
  return {
    starts: left.starts | right.starts,
    ends: left.ends | right.ends,
    has: left.has | right.has,
  }
}

function wordsOf(words: ByLanguage = {}): { key: string; isOpen: boolean }[] {
  return Object.values(words)
    .flat()
    .map((word) => ({ key: wordKey(word), isOpen: word.endsWith('*') }))
}

function singular(key: string): string {
  return key.replace(/ies$/, 'y').replace(/s$/, '')
}

function listsOfPhrases(
  key: string,
  phrases: ReadonlyMap<string, Places>,
  longest: number,
): number {
  const words = key.split(' ')
  let lists = 0
  for (let start = 0; start < words.length; start += 1) {
    let text = ''
    for (let end = start; end < words.length && end - start < longest; end += 1) {
      text = end === start ? (words[end] ?? '') : `${text} ${words[end]}`
      const places = phrases.get(text)
      if (places === undefined) continue
      lists |= places.has
      if (start === 0) lists |= places.starts
      if (end === words.length - 1) lists |= places.ends
    }
  }
  return lists
}

function listsOfOpen(key: string, open: readonly OpenWord[]): number {
  let lists = 0
  for (const { text, starts, has } of open) {
    if (key.startsWith(text)) lists |= starts | has
    else if (has !== 0 && key.includes(` ${text}`)) lists |= has
  }
  return lists
}

function listsOfSigns(key: string, signs: readonly OpenWord[]): number {
  let lists = 0
  for (const { text, starts, ends, has } of signs) {
    if (!key.includes(text)) continue
    lists |= has
    if (key.startsWith(text)) lists |= starts
    if (key.endsWith(text)) lists |= ends
  }
  return lists
}
