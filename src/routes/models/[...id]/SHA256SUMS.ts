import type { GetStaticPaths } from 'astro'
import { loadListing } from '../../../compile/answering.ts'
import { type MakeFile, served } from '../../../compile/file-route.ts'
import { loadModel } from '../../../compile/site.ts'
import { sha256Sums } from '../../../sheet/sha256-sums.ts'

export const getStaticPaths = (async () => {
  const { records } = await loadListing()
  // A list of no hashes would check nothing and say that all is well.
  const hashed = records.filter(({ hasHashes }) => hasHashes)
  return hashed.map(({ id }) => ({ params: { id } }))
}) satisfies GetStaticPaths

/** The hashes of a model's files. */
export const make: MakeFile = async ({ params: { id = '' } }) => {
  const { sheet } = await loadModel(id)
  return sha256Sums(sheet)
}

export const GET = served(make, 'text/plain; charset=utf-8')
