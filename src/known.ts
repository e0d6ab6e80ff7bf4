/** `T` with every key that may be `undefined` made optional instead. */
type Known<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/**
 * Leaves out the keys whose value is `undefined`, so that unknown stays absent. It is the one way here to
 * say that a key is optional: `{ id, ...known({ size, hash }) }`.
 */
export function known<const T extends object>(facts: T): Known<T> {
  const kept: Record<string, unknown> = {}
  // Called for every cell and figure: to list the pairs takes twice the time.
  for (const key in facts) if (facts[key] !== undefined) kept[key] = facts[key]
  // Only `undefined` values were left out; every key that stays has the type it had.
  return kept as Known<T>
}
