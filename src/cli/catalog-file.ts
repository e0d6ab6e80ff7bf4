import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CatalogEdit } from '../snapshot/catalog-edit.ts'
import { readIfThere } from '../snapshot/write-folder.ts'

/** Edits `catalog.yaml` of a content folder in one step: the old text or the new one, never half. */
export function editCatalog(content: string, edit: (text: string) => CatalogEdit): CatalogEdit {
  const path = join(content, 'catalog.yaml')
  const done = edit(readIfThere(path)?.toString('utf8') ?? '')
  if (done.changed.length > 0) {
    mkdirSync(content, { recursive: true })
    const draft = `${path}.new`
    writeFileSync(draft, done.text, { flush: true })
    renameSync(draft, path)
  }
  return done
}
