import { Document, isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml'
import { usageError } from '../messages/error.ts'
import { type ModelRef, parseModelRef } from './model-id.ts'

/** A catalogue's text after an edit, and what the edit did, by id. */
export interface CatalogEdit {
  text: string
  changed: string[]
  /** Ids that were there already (add), or were not there (remove). */
  same: string[]
}

/**
 * Adds models to the text of `catalog.yaml`, at the end of `models`. Whatever else people wrote stays
 * byte for byte where `models` is a list with a line an entry; an empty text becomes a new catalogue.
 */
export function addModels(text: string, refs: readonly ModelRef[]): CatalogEdit {
  const edit: CatalogEdit = { text, changed: [], same: [] }
  const known = new Set(idsIn(text))
  for (const ref of refs) {
    if (known.has(ref.id.toLowerCase())) edit.same.push(ref.id)
    else {
      known.add(ref.id.toLowerCase())
      edit.text = addOne(edit.text, ref)
      edit.changed.push(ref.id)
    }
  }
  return edit
}

/** Takes models that are named one by one out of the text of `catalog.yaml`; comments stay. */
export function removeModels(text: string, ids: readonly string[]): CatalogEdit {
  const edit: CatalogEdit = { text, changed: [], same: [] }
  for (const id of ids) {
    if (!idsIn(edit.text).includes(id.toLowerCase())) edit.same.push(id)
    else {
      edit.text = removeOne(edit.text, id.toLowerCase())
      edit.changed.push(id)
    }
  }
  return edit
}

function addOne(text: string, ref: ModelRef): string {
  const models = sequenceOf(readDocument(text))
  const last = models && !models.flow ? itemLines(text, models, models.items.length - 1) : undefined
  if (last) {
    const dash = `${last.indent}- `
    const lines =
      ref.revision === undefined
        ? `${dash}${ref.id}\n`
        : `${dash}id: ${ref.id}\n${last.indent}  revision: ${JSON.stringify(ref.revision)}\n`
    const before = text.slice(0, last.end)
    const after = `${before}${before.endsWith('\n') ? '' : '\n'}${lines}${text.slice(last.end)}`
    if (idsIn(after).join() === [...idsIn(text), ref.id.toLowerCase()].join()) return after
  }
  // A list in one line, or none yet: written anew by the YAML library, comments included.
  const document = readDocument(text)
  const sequence = sequenceOf(document) ?? newSequence(document)
  if (sequence.items.length === 0) sequence.flow = false
  sequence.add(document.createNode(ref.revision === undefined ? ref.id : { ...ref }))
  return document.toString({ lineWidth: 0 })
}

function removeOne(text: string, id: string): string {
  const document = readDocument(text)
  const models = sequenceOf(document)
  if (!models) return text
  const at = models.items.findIndex((item) => idOf(item) === id)
  const lines = models.flow || models.items.length === 1 ? undefined : itemLines(text, models, at)
  if (lines) {
    const after = text.slice(0, lines.start) + text.slice(lines.end)
    if (
      idsIn(after).join() ===
      idsIn(text)
        .filter((other) => other !== id)
        .join()
    )
      return after
  }
  models.items.splice(at, 1)
  return document.toString({ lineWidth: 0 })
}

/** Where an entry's lines begin and end in the text, and what stands before its dash. */
function itemLines(
  text: string,
  models: YAMLSeq,
  at: number,
): { start: number; end: number; indent: string } | undefined {
  const item = models.items[at]
  const range = isScalar(item) || isMap(item) || isSeq(item) ? item.range : undefined
  if (!range) return undefined
  const dash = /(?:^|\n)([ \t]*)-[ \t]+$/.exec(text.slice(0, range[0]))
  if (!dash) return undefined
  const content = text.slice(0, range[1]).trimEnd().length
  const newline = text.indexOf('\n', content)
  return {
    start: dash.index === 0 && !dash[0].startsWith('\n') ? 0 : dash.index + 1,
    end: newline < 0 ? text.length : newline + 1,
    indent: dash[1] ?? '',
  }
}

function readDocument(text: string): Document {
  const document = parseDocument(text)
  const error = document.errors[0]
  if (error) {
    throw usageError({ code: 'catalog-not-yaml', values: { fault: error.message } })
  }
  if (document.contents === null) {
    const fresh = new Document({})
    fresh.commentBefore = document.commentBefore ?? document.comment
    return fresh
  }
  if (!isMap(document.contents)) {
    throw usageError({ code: 'catalog-other' })
  }
  return document
}

function sequenceOf(document: Document): YAMLSeq | undefined {
  const models: unknown = document.get('models', true)
  if (isSeq(models)) return models
  if (models === undefined || (isScalar(models) && models.value === null)) return undefined
  throw usageError({ code: 'catalog-models-no-list' })
}

function newSequence(document: Document): YAMLSeq {
  const fresh: unknown = document.createNode([])
  document.set('models', fresh)
  if (!isSeq(fresh)) throw new TypeError('An empty list makes no sequence')
  return fresh
}

/** The ids named one by one, in lower case and order. */
function idsIn(text: string): string[] {
  const models = sequenceOf(readDocument(text))
  return (models?.items ?? []).flatMap((item) => idOf(item) ?? [])
}

function idOf(item: unknown): string | undefined {
  if (isScalar(item) && typeof item.value === 'string') {
    return parseModelRef(item.value)?.id.toLowerCase()
  }
  const id: unknown = isMap(item) ? item.get('id') : undefined
  return typeof id === 'string' ? parseModelRef(id)?.id.toLowerCase() : undefined
}
