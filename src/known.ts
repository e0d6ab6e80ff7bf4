/** `T` with every key that may be `undefined` made optional instead. */
type Known<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** Leaves out the keys whose value is `undefined`, so that unknown stays absent. */
export function known<T extends object>(facts: T): Known<T> {
  const result: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(facts)) if (value !== undefined) result[key] = value
  // Only `undefined` values were left out; every key has the type it had.
  return result as Known<T>
}
