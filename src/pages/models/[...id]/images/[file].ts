import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { APIRoute, GetStaticPaths } from 'astro'
import { loadCatalogue, loadModel } from '../../../../compile/site.ts'

export const getStaticPaths = (async () => {
  const { records } = await loadCatalogue()
  return records.flatMap(({ id, images = [] }) =>
    images.map((path) => ({
      params: { id, file: path.replace('images/', '') },
      props: { id, path },
    })),
  )
}) satisfies GetStaticPaths

/** The site's own copy of an image of a card. */
export const GET: APIRoute<{ id: string; path: string }> = async ({ props }) => {
  const { folder } = await loadModel(props.id)
  return new Response(new Uint8Array(await readFile(join(folder, props.path))))
}
