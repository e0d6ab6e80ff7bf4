import { join } from 'node:path'
import type { Language } from '../messages/languages.ts'
import { bounds } from './bounds.ts'
import { parseCatalog } from './catalog.ts'
import { readContentFile } from './content-file.ts'
import { decodeText } from './decode.ts'

/**
 * The language that `catalog.yaml` of a content folder asks for; English where it says nothing, or nothing
 * that can be read. Neither this module nor what it imports may load `messages/words.ts`: the language is
 * settled before.
 */
export function siteLanguage(content: string): Language {
  const name = 'catalog.yaml'
  const file = readContentFile(content, join(content, name), name, bounds.settingsBytes)
  const text = file && 'bytes' in file ? decodeText(file.bytes).text : undefined
  return parseCatalog(text ?? '').catalog.language ?? 'en'
}
