/** Who says a fact. */
export type FactSource =
  | 'editor'
  | 'safetensors'
  | 'gguf'
  | 'config'
  | 'sentence-transformers'
  | 'tokenizer'
  | 'files'
  | 'base'
  | 'hub'
  | 'card'
  | 'name'

/** Another source's value that cannot be true together with a fact's own. */
export interface Contradiction<T> {
  source: FactSource
  value: T
}

/** A value with who says it, and by which rule it was read. */
export interface Fact<T> {
  value: T
  source: FactSource
  /** Name of the rule that gave the value; stable, and printed in `sheet.json`. */
  rule: string
  /** True when the value is rounded or solved from other figures. */
  approximate?: true
  /** Figures of the rule, for the sentence that explains the value. */
  figures?: Readonly<Record<string, number | string>>
  /** What other sources say instead. */
  against?: readonly Contradiction<T>[]
}

/** A fact that is its source's own statement. */
export function stated<T>(value: T, source: FactSource, rule = 'stated'): Fact<T> {
  return { value, source, rule }
}

/** Keys of `T` whose value is known. */
export type Known<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Leaves out what is not known. */
export function compact<T extends object>(facts: T): Known<T> {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined)
  // Only absent values were taken out; the others keep their keys.
  return Object.fromEntries(entries) as Known<T>
}

/** How far two positive numbers are apart: 1 when equal, 2 when one is twice the other. */
export function ratio(a: number, b: number): number {
  return a > b ? a / b : b / a
}
