import type { APIRoute } from 'astro'
import { changesJsonSchema } from '../../published/changes.ts'

/** The JSON Schema of lists of changes. */
export const GET: APIRoute = () => Response.json(changesJsonSchema())
