/** True for a JSON object: not null, not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `JSON.parse` that gives the error as a value. */
export function parseJson(source: string): { value?: unknown; error?: Error } {
  try {
    const value: unknown = JSON.parse(source)
    return { value }
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }
}

/**
 * JSON as Python writes it: `NaN` and `Infinity` stand in configurations of state-space models
 * (`"time_step_limit": [0.0, Infinity]`, https://docs.python.org/3/library/json.html#infinite-and-nan-number-values)
 * and are read as null. Gives what is wrong with the text as it was.
 */
export function parsePythonJson(source: string): { value?: unknown; error?: Error } {
  const strict = parseJson(source)
  if (!strict.error || !/\b(?:NaN|Infinity)\b/.test(source)) return strict
  const plain = source.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (token) =>
    token.startsWith('"') ? token : 'null',
  )
  const lax = parseJson(plain)
  return lax.error ? strict : lax
}
