import type { APIRoute } from 'astro'
import favicon from '../styles/favicon.svg?raw'

/** The sign of a site that names none of its own. */
export const GET: APIRoute = () =>
  new Response(favicon, { headers: { 'content-type': 'image/svg+xml' } })
