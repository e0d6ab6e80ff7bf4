import type { APIRoute } from 'astro'
import { sheetJsonSchema } from '../../sheet/json-schema.ts'

export const GET: APIRoute = () => Response.json(sheetJsonSchema())
