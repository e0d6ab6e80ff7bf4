import type { GetStaticPaths } from 'astro'
import { type MakeFile, served } from '../../compile/file-route.ts'
import { loadChangesOf, siteData } from '../../compile/site.ts'
import { changeMonths } from '../../published/changes.ts'
import { siteUrl } from '../../view/url.ts'

export const getStaticPaths = (async () => {
  const { site, changes } = await siteData()
  if (!site.outputs.feeds) return []
  return changeMonths(changes).map(({ month }) => ({ params: { month } }))
}) satisfies GetStaticPaths

/** All changes of a month. */
export const make: MakeFile = async ({ params: { month = '' } }) => {
  const $schema = siteUrl('schema/changes.json', import.meta.env.MODELSHEETS_BASE)
  return JSON.stringify({ $schema, schemaVersion: 1, changes: await loadChangesOf(month) })
}

export const GET = served(make, 'application/json')
