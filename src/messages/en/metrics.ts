/** What metrics are called, by id. In English the data say it (`src/benchmarks/data/metrics.yaml`). */
export const metrics: Readonly<Record<string, string>> = {}
