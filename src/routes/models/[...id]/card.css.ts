import type { GetStaticPaths } from 'astro'
import { loadListing } from '../../../compile/answering.ts'
import { type MakeFile, served } from '../../../compile/file-route.ts'
import { loadModel } from '../../../compile/site.ts'
import styles from '../../../styles/prose-author.css?raw'
import { authorRules } from '../../../view/author-rules.ts'

export const getStaticPaths = (async () => {
  const { records } = await loadListing()
  return records.filter(({ isStyled }) => isStyled).map(({ id }) => ({ params: { id } }))
}) satisfies GetStaticPaths

/** The rules of the styles that the author of a card uses. */
export const make: MakeFile = async ({ params: { id = '' } }) => {
  const { readme } = await loadModel(id)
  return authorRules(readme?.html ?? '', styles)
}

export const GET = served(make, 'text/css; charset=utf-8')
