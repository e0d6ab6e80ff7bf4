import type { APIRoute } from 'astro'
import { resultsJsonSchema } from '../../view/score-export.ts'

/** The JSON Schema of a benchmark's `results.json`. */
export const GET: APIRoute = () => Response.json(resultsJsonSchema())
