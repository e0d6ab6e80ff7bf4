import type { OwnPage } from '../brand/brand.ts'
import { known } from '../known.ts'
import type { StatedSite } from '../snapshot/site-schema.ts'
import { type BrandInput, type MadeBrand, makeBrand } from './brand.ts'
import { codeKey } from './code-key.ts'
import { findOwnContent, makeOwnPages } from './own-pages.ts'
import { type OwnTextContext, OwnTexts } from './own-texts.ts'

/** What the site's own parts are made with. */
interface OwnInput
  extends Pick<OwnTextContext, 'endpoint' | 'base' | 'ids'>,
    Pick<BrandInput, 'content' | 'lineOf' | 'fields'> {
  /** Folder of the compiled site. */
  store: string
}

/** Makes what is the site's own beside its models: its looks, its pages, and files that are carried as they are. */
export async function compileOwn(
  stated: StatedSite,
  { store, content, lineOf, fields, ...context }: OwnInput,
): Promise<MadeBrand & { pages: OwnPage[] }> {
  const found = findOwnContent(content, context.base)
  const texts = new OwnTexts(store, { ...context, files: found.addresses, code: codeKey() })
  const { pages, problems } = await makeOwnPages(content, found, texts)
  const own = await makeBrand(stated, { content, texts, lineOf, pages, ...known({ fields }) })
  texts.finish()
  return {
    ...own,
    files: { ...found.files, ...own.files },
    pages,
    problems: [...found.problems, ...problems, ...own.problems],
  }
}
