import type { CompiledModel } from '../view/compiled.ts'
import { makeSheetPage, type SheetPage } from '../view/sheet-page.ts'
import { answering } from './answering.ts'
import { madeOnce } from './asked.ts'
import { catalogueOf, scoresOf } from './model-questions.ts'
import { ask, type Source } from './questions.ts'
import { loadModel } from './site.ts'

const pageOf = madeOnce(
  (model: CompiledModel, data: Source): SheetPage =>
    makeSheetPage(model, catalogueOf(data), scoresOf(data), ask(data, 'around', model.sheet.id)),
)

/** What the page of one model prints; its text as Markdown prints the same. */
export async function loadSheetPage(id: string): Promise<SheetPage> {
  return pageOf(await loadModel(id), await answering())
}
