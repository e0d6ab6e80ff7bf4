/**
 * Keeps the answers of a pure function of one text. A card asks about the same few names for every cell;
 * the memory is emptied when it grows, so that no input can fill it.
 */
export function memoText<T>(compute: (text: string) => T, limit = 4000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined || known.has(text)) return found as T
    const answer = compute(text)
    if (known.size >= limit) known.clear()
    known.set(text, answer)
    return answer
  }
}
