import type { GetStaticPaths } from 'astro'
import { loadListing } from '../../../compile/answering.ts'
import { type MakeFile, served } from '../../../compile/file-route.ts'
import { loadSheetPage } from '../../../compile/sheet-page.ts'
import { loadModel } from '../../../compile/site.ts'
import { sheetMarkdown } from '../../../published/sheet-markdown.ts'
import { publishedCard } from '../../../view/card-markdown.ts'
import { publicUrl } from '../../../view/url.ts'

export const getStaticPaths = (async () => {
  const { records, site } = await loadListing()
  return site.outputs.markdown ? records.map(({ id }) => ({ params: { id } })) : []
}) satisfies GetStaticPaths

/** The whole sheet of a model as Markdown. */
export const make: MakeFile = async ({ params: { id = '' }, site }) => {
  const model = await loadModel(id)
  return sheetMarkdown({
    page: await loadSheetPage(id),
    card: publishedCard(model.card ?? '', model.sheet.cardBy),
    address: (path) => publicUrl(path, import.meta.env.MODELSHEETS_BASE, site),
  })
}

export const GET = served(make, 'text/markdown; charset=utf-8')
