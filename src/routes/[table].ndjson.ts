import type { GetStaticPaths } from 'astro'
import { loadListing } from '../compile/answering.ts'
import { type MakeFile, served } from '../compile/file-route.ts'
import { loadBoards, loadRows } from '../compile/site.ts'
import { jsonLines } from '../published/lines.ts'
import { eachScore } from '../view/score-export.ts'
import { publicUrl } from '../view/url.ts'

export const getStaticPaths = (async () => {
  const { site } = await loadListing()
  if (!site.outputs.tables) return []
  return ['catalogue', 'evaluations'].map((table) => ({ params: { table } }))
}) satisfies GetStaticPaths

/** Every model, or every score of a known benchmark, a line each. */
export const make: MakeFile = async ({ params: { table }, site }) => {
  const address = (path: string): string => publicUrl(path, import.meta.env.MODELSHEETS_BASE, site)
  const lines =
    table === 'catalogue'
      ? await loadRows(address)
      : (await loadBoards()).values().flatMap((board) => eachScore(board, address))
  return jsonLines(lines)
}

export const GET = served(make, 'application/x-ndjson')
