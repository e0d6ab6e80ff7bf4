/**
 * How texts of the catalogue become words: names are cut where people cut them ("Qwen3.8-27B" is found by "qwen",
 * "3.8", "qwen3.8" and "27b"), accents and letter forms do not count, and scripts without spaces go by pairs.
 */

/** Scripts that are written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u

/**
 * A text with what looks or means the same made the same: width, case, accents; in Arabic also the marks above
 * letters, the forms of alef, the last letters ى and ة, and the stretching line.
 */
export function fold(text: string): string {
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Mn}\u0640]/gu, '')
    .normalize('NFC')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/\u0649/g, '\u064a')
    .replace(/\u0629/g, '\u0647')
}

/** Whether a word is of a script without spaces. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word)
}

/** The pairs of letters of a run without spaces; a run of one or two is its own. */
export function pairsOf(run: string): string[] {
  const letters = Array.from(run)
  if (letters.length <= 2) return [run]
  return letters.slice(0, -1).map((letter, index) => letter + (letters[index + 1] ?? ''))
}

/** Parts of a name that stand between spaces, dashes, underscores, slashes and the like; "3.8" stays whole. */
function pieces(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}.+]+|\.(?!\d)|(?<!\d)\./u)
    .map((piece) => piece.replace(/^\++/, ''))
    .filter(Boolean)
}

/** A piece cut between words of its own: "CodeLlama", "Qwen3.8", "camelbert"; a number keeps its unit: "27B". */
function cuts(piece: string): string[] {
  return (
    piece.match(
      /\d+(?:\.\d+)*(?:[bmkBMK](?![\p{Ll}])|x\d+[bB]?)?|\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|[\p{L}\p{M}]+/gu,
    ) ?? []
  )
}

// Names are made of the same few thousand pieces again and again.
const wordsOfPieces = new Map<string, readonly string[]>()

function wordsOfPiece(piece: string): readonly string[] {
  const known = wordsOfPieces.get(piece)
  if (known) return known
  const folded = fold(piece)
  const parts = cuts(piece).map(fold)
  const words = [
    ...(isUnspaced(folded) ? new Set([folded, ...pairsOf(folded)]) : [folded]),
    // "MiniLM" is "minilm", "mini", "lm"; "Llama2" is "llama2", "llama", "2".
    ...(parts.length > 1 ? parts.filter((part) => !isUnspaced(part)) : []),
  ]
  wordsOfPieces.set(piece, words)
  return words
}

/** The words by which a name or a tag is found. */
export function wordsOf(text: string): string[] {
  return [...new Set(pieces(text).flatMap(wordsOfPiece))]
}

/** One thing the reader typed, and the parts it falls into where it is not found whole. */
export interface AskedWord {
  word: string
  parts: string[]
}

/** The words of what a reader typed, in order. */
export function askedWords(text: string): AskedWord[] {
  return pieces(text).map((piece) => {
    const parts = cuts(piece).map(fold)
    return { word: fold(piece), parts: parts.length > 1 ? parts : [] }
  })
}
