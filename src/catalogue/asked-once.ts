/** What is asked for once under each key. A failure is not kept: the next question asks again. */
export class AskedOnce<Key, Value> {
  readonly #kept = new Map<Key, Promise<Value>>()

  /** @param ask Called where nothing is kept under the key. */
  get(key: Key, ask: () => Promise<Value>): Promise<Value> {
    const kept = this.#kept.get(key)
    if (kept) return kept
    const asked = ask().catch((error: unknown) => {
      this.#kept.delete(key)
      throw error
    })
    this.#kept.set(key, asked)
    return asked
  }
}
