import type { GetStaticPaths } from 'astro'
import { loadListing } from '../../compile/answering.ts'
import { type MakeFile, served } from '../../compile/file-route.ts'
import { loadChangesOf } from '../../compile/site.ts'
import { siteUrl } from '../../view/url.ts'

export const getStaticPaths = (async () => {
  const { site, months } = await loadListing()
  if (!site.outputs.feeds) return []
  return months.map((month) => ({ params: { month } }))
}) satisfies GetStaticPaths

/** All changes of a month. */
export const make: MakeFile = async ({ params: { month = '' } }) => {
  const $schema = siteUrl('schema/changes.json', import.meta.env.MODELSHEETS_BASE)
  return JSON.stringify({ $schema, schemaVersion: 1, changes: await loadChangesOf(month) })
}

export const GET = served(make, 'application/json')
