import { join } from 'node:path'
import { DEFAULT_ENDPOINT } from '../address.ts'
import type { Problem } from '../errors.ts'
import { known } from '../known.ts'
import type { Language } from '../messages/languages.ts'
import { words } from '../messages/words.ts'
import { bounds } from '../snapshot/bounds.ts'
import { type Catalog, parseCatalog } from '../snapshot/catalog.ts'
import {
  type HostName,
  type Outputs,
  optionalOutputs,
  outputNames,
} from '../snapshot/catalog-schema.ts'
import { readContentFile } from '../snapshot/content-file.ts'
import { decodeText } from '../snapshot/decode.ts'
import type { FieldDeclarations } from '../snapshot/editor-fields.ts'
import type { StatedSite } from '../snapshot/site-schema.ts'
import { type LineFinder, lineFinder } from '../snapshot/yaml-lines.ts'
import { readEndpoint } from './endpoint.ts'

/** What a build is told about the site: the catalogue's settings, with defaults where it is silent. */
export interface SiteSettings {
  title: string
  description?: string
  /** The language that the file asks for. */
  language: Language
  /** Everything that stands under `site`. */
  stated: StatedSite
  /** Fields of the editor's own that are declared. */
  fields: FieldDeclarations
  /** The Hub's address, without a slash at the end. */
  endpoint: string
  remoteImages: 'link' | 'hotlink' | 'mirror'
  /** What is published beside pages and records. */
  outputs: Outputs
  /** Where the site is put; no page depends on it. */
  host?: HostName
}

/**
 * Reads `catalog.yaml` of a content folder; a missing file means the defaults.
 * `HF_ENDPOINT` wins over the file, as it does for sync.
 */
export function readSettings(content: string): {
  settings: SiteSettings
  /** The line of `catalog.yaml` that a setting stands on. */
  lineOf: LineFinder
  problems: Problem[]
} {
  const name = 'catalog.yaml'
  const file = readContentFile(content, join(content, name), name, bounds.settingsBytes)
  const text = file && 'bytes' in file ? decodeText(file.bytes).text : undefined
  const { catalog, problems } = parseCatalog(text ?? '')
  const endpoint = readEndpoint() ?? catalog.endpoint
  return {
    lineOf: lineFinder(text ?? ''),
    settings: {
      title: catalog.site?.title ?? words.siteTitle,
      ...known({ description: catalog.site?.description || undefined, host: catalog.host }),
      stated: catalog.site ?? {},
      fields: catalog.fields ?? {},
      language: catalog.language ?? 'en',
      endpoint: endpoint ?? DEFAULT_ENDPOINT,
      remoteImages: catalog.remoteImages ?? 'mirror',
      outputs: outputsOf(catalog.outputs),
    },
    problems: file && 'problem' in file ? [file.problem] : text === undefined ? [] : problems,
  }
}

/** Everything is published that is not turned off, but for what must be turned on. */
function outputsOf(stated: Catalog['outputs'] = {}): Outputs {
  const all = outputNames.map((name) => [name, stated[name] ?? !optionalOutputs.has(name)])
  // Every name was put in just above.
  return Object.fromEntries(all) as Outputs
}
