import type { APIRoute, GetStaticPaths } from 'astro'
import { loadScoreboard } from '../../../compile/site.ts'
import { exportScores } from '../../../view/score-export.ts'
import { siteUrl } from '../../../view/url.ts'

export const getStaticPaths = (async () => {
  const { boards } = await loadScoreboard()
  return boards.map(({ benchmark }) => ({ params: { slug: benchmark.slug } }))
}) satisfies GetStaticPaths

/** Every result of one benchmark. */
export const GET: APIRoute = async ({ params, site }) => {
  const board = (await loadScoreboard()).board(params['slug'] ?? '')
  if (board === undefined) return new Response(null, { status: 404 })
  const address = (path: string): string => {
    const local = siteUrl(path, import.meta.env.BASE_URL)
    return site ? new URL(local, site).href : local
  }
  const $schema = siteUrl('schema/results.json', import.meta.env.BASE_URL)
  return Response.json({ $schema, ...exportScores(board, address) })
}
