import { usageError } from '../messages/error.ts'
import { sourceSchemas } from '../snapshot/catalog-schema.ts'
import { type ModelRef, parseModelRef } from '../snapshot/model-id.ts'

/** What people answer to `modelsheets init`, by flag or at a terminal, read in one way. */

/** Reads names of models with commas or spaces between them. @throws UsageError for what names none. */
export function readModels(text: string): ModelRef[] {
  return text
    .split(/[\s,]+/)
    .filter((name) => name !== '')
    .map((name) => {
      const ref = parseModelRef(name)
      if (ref) return ref
      throw usageError({ code: 'names-no-model' }, { value: name })
    })
}

/** Reads the name of an account, or the address of its page. @throws UsageError when it is none. */
export function readOwner(text: string): string {
  const owner = text.trim().replace(/^https?:\/\/[^/]+\/|\/+$/g, '')
  if (/^[\w.-]+$/.test(owner)) return owner
  throw usageError({ code: 'bad-owner' }, { value: text })
}

/** Reads a collection, or the address of its page. @throws UsageError when it is none. */
export function readCollection(text: string): string {
  const collection = text.trim().replace(/^https?:\/\/[^/]+\/collections\/|\/+$/g, '')
  if (sourceSchemas.collection.safeParse({ collection }).success) return collection
  throw usageError({ code: 'bad-collection' }, { value: text })
}

/** Reads words to search by. @throws UsageError when there are none. */
export function readSearch(text: string): string {
  if (isLine(text)) return text.trim()
  throw usageError({ code: 'bad-search' }, { value: text })
}

/** Reads the title of a site. @throws UsageError for none, and for more than a line. */
export function readTitle(text: string): string {
  if (isLine(text)) return text.trim()
  throw usageError({ code: 'bad-title' }, { value: text })
}

function isLine(text: string): boolean {
  return text.trim() !== '' && !/\p{Cc}/u.test(text.trim())
}
