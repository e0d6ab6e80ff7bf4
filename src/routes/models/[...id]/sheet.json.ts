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
  const first = `{"$schema":${JSON.stringify(`${schema}schema/sheet.json`)},`
  // The sheet is an object, and its schema comes before its own first key.
  return Buffer.concat([Buffer.from(first), sheet.subarray(1)])
}

export const GET = served(make, 'application/json')
