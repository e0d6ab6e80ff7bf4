/**
 * Words on how a score was measured, by what the data call each (`method`, `stated`, `mean` and `subset` of
 * `src/benchmarks/data/setup.yaml`), which is English. Names of splits and harnesses are names.
 */
export const setup: Readonly<Record<string, string>> = {}
