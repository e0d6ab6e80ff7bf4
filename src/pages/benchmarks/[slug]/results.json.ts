import type { APIRoute, GetStaticPaths } from 'astro'
import { loadBoard, siteData } from '../../../compile/site.ts'
import { exportScores } from '../../../view/score-export.ts'
import { siteUrl } from '../../../view/url.ts'

export const getStaticPaths = (async () => {
  const { scoreboard } = await siteData()
  return scoreboard.boards.map(({ benchmark }) => ({ params: { slug: benchmark.slug } }))
}) satisfies GetStaticPaths

/** Every result of one benchmark. */
export const GET: APIRoute = async ({ params, site }) => {
  const board = await loadBoard(params['slug'])
  const address = (path: string): string => {
    const local = siteUrl(path, import.meta.env.BASE_URL)
    return site ? new URL(local, site).href : local
  }
  const $schema = siteUrl('schema/results.json', import.meta.env.BASE_URL)
  return Response.json({ $schema, ...exportScores(board, address) })
}
