/** The Hub that repositories live on unless the catalogue names another. */
export const DEFAULT_ENDPOINT = 'https://huggingface.co'

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** The repository's page. */
export function hubUrl(endpoint: string, id: string): string {
  return `${endpoint}/${encodePath(id)}`
}

/** A file's direct address, pinned to a revision; every character of the path is encoded. */
export function resolveUrl(endpoint: string, id: string, revision: string, path: string): string {
  return `${hubUrl(endpoint, id)}/resolve/${encodeURIComponent(revision)}/${encodePath(path)}`
}

/** A file's page, pinned to a revision. */
export function blobUrl(endpoint: string, id: string, revision: string, path: string): string {
  return `${hubUrl(endpoint, id)}/blob/${encodeURIComponent(revision)}/${encodePath(path)}`
}
