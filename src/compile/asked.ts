/** What the page that is being rendered has asked: one page is rendered at a time. */
let asked = new Set<string>()

/** Notes a question of the page. */
export function noteQuestion(question: string): void {
  asked.add(question)
}

/** Notes that the page has the bytes of a file of the content folder. */
export function noteFile(path: string): void {
  asked.add(`file ${path}`)
}

/** What was asked since the last call, in order of first asking. */
export function takeQuestions(): string[] {
  const taken = [...asked]
  asked = new Set()
  return taken
}

/**
 * Makes what several pages have in common once: what was asked for it counts as asked by each of them.
 * @param make Makes it of a thing that stays as it is, and of what is the same for all things.
 * @returns Gives what was made of a thing, as long as there is that thing.
 */
export function madeOnce<Thing extends WeakKey, Rest extends unknown[], Made>(
  make: (thing: Thing, ...rest: Rest) => Made,
): (thing: Thing, ...rest: Rest) => Made {
  const known = new WeakMap<Thing, { made: Made; questions: ReadonlySet<string> }>()
  return (thing, ...rest) => {
    const before = known.get(thing)
    if (before !== undefined) {
      for (const question of before.questions) asked.add(question)
      return before.made
    }
    const others = asked
    const questions = new Set<string>()
    asked = questions
    try {
      const made = make(thing, ...rest)
      known.set(thing, { made, questions })
      return made
    } finally {
      for (const question of questions) others.add(question)
      asked = others
    }
  }
}
