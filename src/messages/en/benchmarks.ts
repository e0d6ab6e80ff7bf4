/** What each benchmark measures, by key. In English the data say it (`src/benchmarks/data/benchmarks`). */
export const measures: Readonly<Record<string, string>> = {}

/** Why the scores of some benchmarks say little, by the English note of the data. */
export const remarks: Readonly<Record<string, string>> = {}
