import { Document, isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml'
import { UsageError } from '../errors.ts'
import { type ModelRef, parseModelRef } from './model-id.ts'

/** A catalogue's text after an edit, and what the edit did, by id. */
export interface CatalogEdit {
  text: string
  changed: string[]
  /** Ids that were there already (add), or were not there (remove). */
  same: string[]
}

/**
 * Adds models to the text of `catalog.yaml`, as a last group of `models`. Comments, order and settings
 * stay as people wrote them; an empty text becomes a new catalogue.
 */
export function addModels(text: string, refs: readonly ModelRef[]): CatalogEdit {
  const document = readDocument(text)
  const models = sequenceOf(document)
  const edit: CatalogEdit = { text, changed: [], same: [] }
  for (const ref of refs) {
    if (models.items.some((item) => refOf(item)?.id.toLowerCase() === ref.id.toLowerCase())) {
      edit.same.push(ref.id)
      continue
    }
    models.add(document.createNode(ref.revision === undefined ? ref.id : { ...ref }))
    edit.changed.push(ref.id)
  }
  // A list written in one line grows in one line; an empty one starts anew, a line an entry.
  if (edit.changed.length > 0 && models.items.length === edit.changed.length) models.flow = false
  return edit.changed.length > 0 ? { ...edit, text: print(document, text) } : edit
}

/** Takes models that are named one by one out of the text of `catalog.yaml`. */
export function removeModels(text: string, ids: readonly string[]): CatalogEdit {
  const document = readDocument(text)
  const models = sequenceOf(document)
  const edit: CatalogEdit = { text, changed: [], same: [] }
  for (const id of ids) {
    const at = models.items.findIndex((item) => refOf(item)?.id.toLowerCase() === id.toLowerCase())
    if (at < 0) {
      edit.same.push(id)
      continue
    }
    keepComment(models, at)
    models.items.splice(at, 1)
    edit.changed.push(id)
  }
  return edit.changed.length > 0 ? { ...edit, text: print(document, text) } : edit
}

/** A comment above an entry often heads a group: it moves on to the next entry. */
function keepComment(models: YAMLSeq, at: number): void {
  const gone = models.items[at]
  const comment = isScalar(gone) || isMap(gone) ? gone.commentBefore : undefined
  if (!comment) return
  const next = models.items[at + 1]
  if (isScalar(next) || isMap(next)) {
    next.commentBefore = [comment, next.commentBefore].filter(Boolean).join('\n')
  } else models.comment = [comment, models.comment].filter(Boolean).join('\n')
}

function readDocument(text: string): Document {
  const document = parseDocument(text)
  const error = document.errors[0]
  if (error) {
    throw new UsageError('catalog.yaml is not YAML and was not changed', { hint: error.message })
  }
  if (document.contents === null) {
    const fresh = new Document({ models: [] })
    fresh.commentBefore = document.commentBefore ?? document.comment
    return fresh
  }
  if (!isMap(document.contents)) {
    throw new UsageError('catalog.yaml does not hold a catalogue and was not changed')
  }
  return document
}

function sequenceOf(document: Document): YAMLSeq {
  const models: unknown = document.get('models', true)
  if (isSeq(models)) return models
  if (models !== undefined && !(isScalar(models) && models.value === null)) {
    throw new UsageError('"models" of catalog.yaml is not a list and was not changed')
  }
  const fresh: unknown = document.createNode([])
  document.set('models', fresh)
  if (!isSeq(fresh)) throw new UsageError('"models" of catalog.yaml cannot be made')
  return fresh
}

function refOf(item: unknown): ModelRef | undefined {
  if (isScalar(item) && typeof item.value === 'string') return parseModelRef(item.value)
  const id: unknown = isMap(item) ? item.get('id') : undefined
  return typeof id === 'string' ? parseModelRef(id) : undefined
}

function print(document: Document, before: string): string {
  // A dash under its key's first letter is as good as an indented one: keep the writer's way.
  const indentSeq = !/^models:[^\S\n]*(?:#.*)?\n(?:[^\S\n]*(?:#.*)?\n)*-/m.test(before)
  return document.toString({ lineWidth: 0, indentSeq })
}
