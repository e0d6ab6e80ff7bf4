import type { APIRoute, GetStaticPaths } from 'astro'
import { loadCatalogue, loadPublishedSheet } from '../../../compile/site.ts'

export const getStaticPaths = (async () => {
  const { records } = await loadCatalogue()
  return records.map(({ id }) => ({ params: { id }, props: { id } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ id: string }> = async ({ props }) => {
  const sheet = await loadPublishedSheet(props.id)
  const schema = '../'.repeat(props.id.split('/').length + 1)
  return Response.json({ $schema: `${schema}schema/sheet.json`, ...sheet })
}
