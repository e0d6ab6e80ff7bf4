/** The Hub that repositories live on unless the catalogue names another. */
export const DEFAULT_ENDPOINT = 'https://huggingface.co'

/**
 * The base of a site that is read from a disk: it stands for the folder of the site in everything that is made, and
 * is replaced by the way there. Nobody serves a site under it.
 */
export const RELATIVE_BASE = '/~modelsheets-relative~/'

/**
 * A Hub's address as every other address begins with it: http or https, no slash at the end.
 * Gives undefined for what cannot be one; a query, a fragment or a password would end up in every link.
 */
export function hubEndpoint(text: string): string | undefined {
  const url = URL.parse(text.trim())
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  if (url.search || url.hash || url.username || url.password) return undefined
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

/** Hosts that serve the public Hub's pages: its own names, and the mirror that cards link to. */
const PUBLIC_HUB = /^https?:\/\/(?:(?:www\.)?huggingface\.co|hf\.co|hf-mirror\.com)(?=[/?#]|$)/i

/**
 * An address on a Hub as the public Hub would write it, so that one rule reads links of cards on any Hub
 * or mirror; any other address as it is.
 * @param endpoint The Hub that the catalogue is taken from, without a slash at the end.
 */
export function canonicalAddress(address: string, endpoint: string): string {
  const rest = address.startsWith(endpoint) ? address.slice(endpoint.length) : undefined
  if (rest !== undefined && /^(?:[/?#]|$)/.test(rest)) return DEFAULT_ENDPOINT + rest
  return address.replace(PUBLIC_HUB, DEFAULT_ENDPOINT)
}

/** The repository whose file an address on a Hub leads to; `undefined` for any other address. */
export function repositoryOfFile(address: string, endpoint: string): string | undefined {
  const canonical = canonicalAddress(address, endpoint)
  if (!canonical.startsWith(`${DEFAULT_ENDPOINT}/`)) return undefined
  const path = canonical.slice(DEFAULT_ENDPOINT.length + 1)
  return /^([\w.-]+\/[\w.-]+)\/(?:blob|resolve|raw)\//.exec(path)?.[1]
}

/** A text as part of an address; half a character, which no address can carry, becomes U+FFFD. */
export function encodePart(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

/** A path as part of an address: every character encoded but the slashes. */
export function encodePath(path: string): string {
  // What stays as it is: nearly every file of nearly every repository.
  if (/^[\w.!~*'()/-]*$/.test(path)) return path
  return path.split('/').map(encodePart).join('/')
}

/** A repository's id in its parts; old ids have no owner. */
export function splitId(id: string): { owner?: string; name: string } {
  const slash = id.indexOf('/')
  return slash < 0 ? { name: id } : { owner: id.slice(0, slash), name: id.slice(slash + 1) }
}

/** The repository's page. */
export function hubUrl(endpoint: string, id: string): string {
  return `${endpoint}/${encodePath(id)}`
}

/** A file's direct address, pinned to a revision; every character of the path is encoded. */
export function resolveUrl(endpoint: string, id: string, revision: string, path: string): string {
  return `${hubUrl(endpoint, id)}/resolve/${encodePart(revision)}/${encodePath(path)}`
}

/** A file's page, pinned to a revision. */
export function blobUrl(endpoint: string, id: string, revision: string, path: string): string {
  return `${hubUrl(endpoint, id)}/blob/${encodePart(revision)}/${encodePath(path)}`
}

/**
 * An outside text as an address that a page may link to: absolute, http or https, and nothing else.
 * Every address that a card or a payload states passes here before it becomes a link.
 */
export function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined
  return text
}

/** Where a DOI leads. */
export function doiUrl(doi: string): string {
  return `https://doi.org/${encodePath(doi)}`
}
