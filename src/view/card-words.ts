import { fold, isUnspaced, pairsOf } from '../catalogue/words.ts'

/** Words of one card that are searched; longer cards say the rest in other words. */
const MOST = 1500

/** What is no prose: blocks of code, formulas, pictures' and links' addresses. */
const NO_PROSE = /<(pre|math|svg)\b.*?<\/\1>|<[^>]*>/gs

/** What parts words: a point does not between figures. */
const BETWEEN = /[^\p{L}\p{N}.]+|\.(?!\d)|(?<!\d)\./u

/** What nothing parts. */
const PLAIN = /^[a-z\d]+$/

/** Of each code of ASCII, 1 where it parts words. */
const isSign = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[^a-z\d.]/i.test(String.fromCharCode(code))),
)

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
  // A card says most of its words several times: each is looked at once.
  for (const piece of piecesOf(fold(text))) {
    const isPlain = PLAIN.test(piece)
    for (const word of isPlain ? [piece] : piece.split(BETWEEN)) {
      if (words.size >= MOST) return [...words]
      if (!isPlain && isUnspaced(word)) for (const pair of pairsOf(word)) words.add(pair)
      else if (word.length > 1 && word.length < 40 && !/^[\d.]{5,}$|^[\da-f]{12,}$/.test(word))
        words.add(word)
    }
  }
  return [...words]
}

/**
 * What stands between ASCII's signs but points, which part words in every script. Looked through code by code: it
 * takes a fraction of what a regular expression takes that finds every sign.
 */
function piecesOf(text: string): Set<string> {
  const pieces = new Set<string>()
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 127 || isSign[code] === 0) continue
    if (at > start) pieces.add(text.slice(start, at))
    start = at + 1
  }
  return pieces.add(text.slice(start))
}
