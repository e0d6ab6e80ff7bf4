import { fileType } from '../brand/file-types.ts'
import { loadListing } from '../compile/answering.ts'
import { type MakeFile, served } from '../compile/file-route.ts'
import { loadOwnFile } from '../compile/site.ts'

export async function getStaticPaths() {
  return (await loadListing()).files.map((file) => ({ params: { file } }))
}

/** A file that the site carries as it is. */
export const make: MakeFile = async ({ params: { file = '' } }) => loadOwnFile(file)

export const GET = served(make, ({ file = '' }) => fileType(file))
