import type { GetStaticPaths } from 'astro'
import { loadListing } from '../../../compile/answering.ts'
import { type MakeFile, served } from '../../../compile/file-route.ts'
import { loadPublishedSheet } from '../../../compile/site.ts'

export const getStaticPaths = (async () => {
  const { records } = await loadListing()
  return records.map(({ id }) => ({ params: { id } }))
}) satisfies GetStaticPaths

/** The record of a model. */
export const make: MakeFile = async ({ params: { id = '' } }) => {
  const sheet = await loadPublishedSheet(id)
  const schema = '../'.repeat(id.split('/').length + 1)
  return JSON.stringify({ $schema: `${schema}schema/sheet.json`, ...sheet })
}

export const GET = served(make, 'application/json')
