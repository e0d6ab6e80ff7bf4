let generation = 0

/** Forgets every answer that `memoText` keeps: what is known of benchmarks has changed. */
export function forgetAnswers(): void {
  generation += 1
}

/**
 * Keeps the answers of a function of one text and of what is known of benchmarks. A card asks about the
 * same few names for every cell; the memory is emptied when it grows, so that no input can fill it.
 */
export function memoText<T>(compute: (text: string) => T, limit = 4000): (text: string) => T {
  const known = new Map<string, { answer: T }>()
  let age = generation
  return (text) => {
    if (age !== generation) known.clear()
    age = generation
    const found = known.get(text)
    if (found !== undefined) return found.answer
    const answer = compute(text)
    if (known.size >= limit) known.clear()
    known.set(text, { answer })
    return answer
  }
}
