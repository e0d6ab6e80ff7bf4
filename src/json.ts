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
