import type { CompiledModel } from '../view/compiled.ts'
import { makeSheetPage, type SheetPage } from '../view/sheet-page.ts'
import { madeOnce } from './asked.ts'
import { catalogueOf, scoresOf } from './model-questions.ts'
import { ask } from './questions.ts'
import { loadModel, wholeData } from './site.ts'
import type { SiteData } from './site-data.ts'

const pageOf = madeOnce(
  (model: CompiledModel, data: SiteData): SheetPage =>
    makeSheetPage(model, catalogueOf(data), scoresOf(data), ask(data, 'around', model.sheet.id)),
)

/** What the page of one model prints; its text as Markdown prints the same. */
export async function loadSheetPage(id: string): Promise<SheetPage> {
  return pageOf(await loadModel(id), await wholeData())
}
