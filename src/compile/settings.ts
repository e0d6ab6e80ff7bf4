import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DEFAULT_ENDPOINT } from '../address.ts'
import { readEndpoint } from '../environment.ts'
import type { Problem } from '../errors.ts'
import { parseCatalog } from '../snapshot/catalog.ts'

/** What a build is told about the site: the catalogue's settings, with defaults where it is silent. */
export interface SiteSettings {
  title: string
  description?: string
  /** The Hub's address, without a slash at the end. */
  endpoint: string
  remoteImages: 'link' | 'hotlink' | 'mirror'
}

/**
 * Reads `catalog.yaml` of a content folder; a missing file means the defaults.
 * `HF_ENDPOINT` wins over the file, as it does for sync.
 */
export async function readSettings(
  content: string,
): Promise<{ settings: SiteSettings; problems: Problem[] }> {
  const text = await readFile(join(content, 'catalog.yaml'), 'utf8').catch(() => undefined)
  const { catalog, problems } = parseCatalog(text ?? '')
  const endpoint = readEndpoint() ?? catalog.endpoint
  return {
    settings: {
      title: catalog.title ?? 'Model sheets',
      ...(catalog.description ? { description: catalog.description } : {}),
      endpoint: endpoint ?? DEFAULT_ENDPOINT,
      remoteImages: catalog.remoteImages ?? 'mirror',
    },
    problems: text === undefined ? [] : problems,
  }
}
