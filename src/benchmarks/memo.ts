let generation = 0

/** Forgets every answer that `memoText` keeps: what is known of benchmarks has changed. */
export function forgetAnswers(): void {
  generation += 1
}

/** Longer texts are sentences, which nobody asks about twice. */
const longest = 2000

/**
 * Keeps the answers of a function of one text and of what is known of benchmarks. A card asks about the
 * same few names for every cell. No input can fill the memory: when as many answers as the limit are new,
 * those go that were not asked for since the last time.
 */
export function memoText<T>(compute: (text: string) => T, limit = 4000): (text: string) => T {
  let recent = new Map<string, { answer: T }>()
  let before = new Map<string, { answer: T }>()
  let age = generation
  return (text) => {
    if (age !== generation) {
      recent.clear()
      before.clear()
      age = generation
    }
    if (text.length > longest) return compute(text)
    const known = recent.get(text)
    if (known !== undefined) return known.answer
    const kept = before.get(text) ?? { answer: compute(text) }
    if (recent.size >= limit) {
      before = recent
      recent = new Map()
    }
    recent.set(text, kept)
    return kept.answer
  }
}
