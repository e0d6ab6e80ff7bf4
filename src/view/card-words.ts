import { fold, isUnspaced, pairsOf } from '../catalogue/words.ts'

/** Words of one card that are searched; longer cards say the rest in other words. */
const MOST = 1500

/** What is no prose: blocks of code, formulas, pictures' and links' addresses. */
const NO_PROSE = /<(pre|math|svg)\b.*?<\/\1>|<[^>]*>/gs

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
}

/**
 * The words by which a card is found, each once: its prose without code, folded, in scripts without spaces by pairs of
 * letters. Long numbers and hashes are left out.
 * @param html The rendered card.
 */
export function cardWords(html: string): string[] {
  const text = html
    .replace(NO_PROSE, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole)
  const words = new Set<string>()
  for (const word of fold(text).split(/[^\p{L}\p{N}.]+|\.(?!\d)|(?<!\d)\./u)) {
    if (words.size >= MOST) break
    // A card says most of its words several times.
    if (words.has(word)) continue
    if (isUnspaced(word)) for (const pair of pairsOf(word)) words.add(pair)
    else if (word.length > 1 && word.length < 40 && !/^[\d.]{5,}$|^[\da-f]{12,}$/.test(word))
      words.add(word)
  }
  return [...words]
}
