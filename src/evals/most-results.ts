import type { Problem } from '../errors.ts'
import { problem } from '../messages/problem.ts'

/** Results of one place that are read; no model is known to have a tenth of them. */
export const mostResults = 5000

/** Says that the rest of a list of results is not read. */
export function tooManyResults(file: string, field: string, model: string): Problem {
  return problem({
    level: 'warning',
    code: 'too-many',
    file,
    field,
    model,
    values: { most: mostResults },
  })
}
