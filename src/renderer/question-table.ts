import { setImmediate } from 'node:timers/promises'

/** Questions that are answered at once, before others get a turn. */
const AT_ONCE = 50

/** What the pages of a list asked: each question by its number, with a digest of the answer that it had. */
export class QuestionTable {
  /** Questions by number; empty where a number is free. */
  readonly #questions: string[] = []
  readonly #digests: string[] = []
  #numbers: Map<string, number> | undefined
  /** Numbers that are free, where that is known. */
  #free: number[] = []

  /** How many numbers there are. */
  get size(): number {
    return this.#questions.length
  }

  /** Takes a line of a list: questions by turns with digests, in the order of their numbers. */
  take(entries: readonly string[]): void {
    for (let at = 0; at + 1 < entries.length; at += 2) {
      this.#questions.push(entries[at] ?? '')
      this.#digests.push(entries[at + 1] ?? '')
    }
    this.#numbers = undefined
  }

  /** The question of a number. */
  question(number: number): string {
    return this.#questions[number] ?? ''
  }

  /** The number of a question; it gets one where it has none. */
  number(question: string): number {
    this.#numbers ??= new Map(
      this.#questions.flatMap((one, number) => (one === '' ? [] : [[one, number]])),
    )
    const known = this.#numbers.get(question)
    if (known !== undefined) return known
    const number = this.#free.pop() ?? this.#questions.length
    this.#questions[number] = question
    this.#digests[number] = ''
    this.#numbers.set(question, number)
    return number
  }

  /** Frees the numbers of questions that nobody asks any more. */
  keep(isAsked: (number: number) => boolean): void {
    this.#free = []
    for (let number = this.#questions.length - 1; number >= 0; number -= 1) {
      if (isAsked(number)) continue
      this.#questions[number] = ''
      this.#free.push(number)
    }
    this.#numbers = undefined
  }

  /** The questions with the digests of their answers. */
  get digests(): Map<string, string> {
    const digests = new Map<string, string>()
    for (const [number, question] of this.#questions.entries())
      if (question !== '') digests.set(question, this.#digests[number] ?? '')
    return digests
  }

  /** Tells the numbers of questions by what they are, and by the digest of the answer that they had. */
  which(isMeant: (question: string, digest: string) => boolean): Uint8Array {
    return Uint8Array.from(this.#questions, (question, number) =>
      Number(question !== '' && isMeant(question, this.#digests[number] ?? '')),
    )
  }

  /**
   * Tells the numbers of questions whose answer is another one. Others get a turn between, since to make all answers
   * takes long.
   * @param digestOf Digest of the answer that a question has now.
   */
  async moved(digestOf: (question: string) => string): Promise<Uint8Array> {
    const moved = new Uint8Array(this.size)
    for (const [number, question] of this.#questions.entries()) {
      if (number % AT_ONCE === 0) await setImmediate()
      moved[number] = Number(question !== '' && digestOf(question) !== this.#digests[number])
    }
    return moved
  }

  /** Lines of a list, of so many questions each, with the digests of the answers that they have now. */
  *lines(digests: ReadonlyMap<string, string>): Generator<string> {
    for (let from = 0; from < this.#questions.length; from += A_LINE)
      yield JSON.stringify(
        this.#questions
          .slice(from, from + A_LINE)
          .flatMap((question) => [question, digests.get(question) ?? '']),
      )
  }
}

/** Questions of a line. */
const A_LINE = 1000
