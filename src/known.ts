/** `T` with every key that may be `undefined` made optional instead. */
type Known<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** Leaves out the keys whose value is `undefined`, so that unknown stays absent. */
export function known<T extends object>(facts: T): Known<T> {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined)
  // Only `undefined` values were taken out; every key left has the type it had.
  return Object.fromEntries(entries) as Known<T>
}
