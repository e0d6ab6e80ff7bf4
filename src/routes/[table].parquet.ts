import type { GetStaticPaths } from 'astro'
import { loadListing } from '../compile/answering.ts'
import { type MakeFile, served } from '../compile/file-route.ts'
import { loadBoards, loadRows } from '../compile/site.ts'
import { rowTimes } from '../published/catalogue-rows.ts'
import { parquet } from '../published/parquet.ts'
import { publishedSchemas } from '../published/schemas.ts'
import { eachScore } from '../view/score-export.ts'
import { publicUrl } from '../view/url.ts'

export const getStaticPaths = (async () => {
  const { site } = await loadListing()
  if (!site.outputs.parquet) return []
  return ['catalogue', 'evaluations'].map((table) => ({ params: { table } }))
}) satisfies GetStaticPaths

/** Every model, or every score of a known benchmark, in columns. */
export const make: MakeFile = async ({ params: { table }, site }) => {
  const address = (path: string): string => publicUrl(path, import.meta.env.MODELSHEETS_BASE, site)
  const name = table === 'catalogue' ? 'catalogue' : 'evaluations'
  const rows =
    name === 'catalogue'
      ? await loadRows(address)
      : (await loadBoards()).values().flatMap((board) => eachScore(board, address))
  const schema = address(`schema/${name}.json`)
  return parquet([...rows], publishedSchemas[name](), schema, rowTimes)
}

export const GET = served(make, 'application/vnd.apache.parquet')
