import type { GetStaticPaths } from 'astro'
import { fileType } from '../../../../brand/file-types.ts'
import { loadListing } from '../../../../compile/answering.ts'
import { type MakeFile, served } from '../../../../compile/file-route.ts'
import { loadModelFile } from '../../../../compile/site.ts'

export const getStaticPaths = (async () => {
  const { records } = await loadListing()
  return records.flatMap(({ id, images }) =>
    images.map((path) => ({ params: { id, file: path.replace('images/', '') } })),
  )
}) satisfies GetStaticPaths

/** The site's own copy of an image of a card. */
export const make: MakeFile = async ({ params: { id = '', file = '' } }) =>
  loadModelFile(id, `images/${file}`)

export const GET = served(make, ({ file = '' }) => fileType(file))
