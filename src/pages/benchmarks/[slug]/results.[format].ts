import type { APIRoute, GetStaticPaths } from 'astro'
import { loadBoard, siteData } from '../../../compile/site.ts'
import { exportScores, scoresCsv } from '../../../view/score-export.ts'
import { publicUrl, siteUrl } from '../../../view/url.ts'

export const getStaticPaths = (async () => {
  const { scoreboard } = await siteData()
  return scoreboard.boards.flatMap(({ benchmark: { slug } }) =>
    ['csv', 'json'].map((format) => ({ params: { slug, format } })),
  )
}) satisfies GetStaticPaths

/** Every result of one benchmark, as CSV or JSON. */
export const GET: APIRoute = async ({ params: { slug, format }, site }) => {
  const address = (path: string): string => publicUrl(path, import.meta.env.BASE_URL, site)
  const results = exportScores(await loadBoard(slug), address)
  if (format === 'json')
    return Response.json({
      $schema: siteUrl('schema/results.json', import.meta.env.BASE_URL),
      ...results,
    })
  return new Response(scoresCsv(results), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
}
