import { encodePart, encodePath } from '../address.ts'

/** The Hub that a package URL of this type means when it names none. */
const DEFAULT_HUB = 'https://huggingface.co'

/**
 * A model as a package URL: its id in its own case, its revision, and its Hub where that is another one.
 * The type is registered: https://github.com/package-url/purl-spec, `huggingface`.
 */
export function modelPurl(hub: string, id: string, sha?: string): string {
  const version = sha === undefined ? '' : `@${encodePart(sha.toLowerCase())}`
  const at = hub === DEFAULT_HUB ? '' : `?repository_url=${encodePart(hub)}`
  return `pkg:huggingface/${encodePath(id)}${version}${at}`
}
