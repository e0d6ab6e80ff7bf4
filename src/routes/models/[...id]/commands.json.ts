import type { GetStaticPaths } from 'astro'
import { loadListing } from '../../../compile/answering.ts'
import { type MakeFile, served } from '../../../compile/file-route.ts'
import { loadModel } from '../../../compile/site.ts'
import { modelCommands } from '../../../view/compare-commands.ts'

export const getStaticPaths = (async () => {
  // Elsewhere a comparison reads them from the sheets.
  if (!import.meta.env.MODELSHEETS_RELATIVE) return []
  const { records } = await loadListing()
  return records.map(({ id }) => ({ params: { id } }))
}) satisfies GetStaticPaths

/** The commands that a sheet offers first, for comparisons of sites that are read from a disk. */
export const make: MakeFile = async ({ params: { id = '' } }) => {
  const { parts } = await loadModel(id)
  return JSON.stringify(modelCommands(parts))
}

export const GET = served(make, 'application/json')
