import type { GetStaticPaths } from 'astro'
import { loadListing } from '../compile/answering.ts'
import { type MakeFile, served } from '../compile/file-route.ts'
import { loadAllChanges } from '../compile/site.ts'
import { siteUrl } from '../view/url.ts'

export const getStaticPaths = (async () => {
  const { site } = await loadListing()
  return site.outputs.feeds ? [{ params: { changes: 'changes' } }] : []
}) satisfies GetStaticPaths

/** The newest changes, and where those of each month are. */
export const make: MakeFile = async () => {
  const { newest, months } = await loadAllChanges()
  const $schema = siteUrl('schema/changes.json', import.meta.env.MODELSHEETS_BASE)
  return JSON.stringify({ $schema, schemaVersion: 1, months, changes: newest })
}

export const GET = served(make, 'application/json')
