/** The folder of a repository path, without trailing `/`; `''` for the top. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/')
  return end < 0 ? '' : path.slice(0, end)
}

/** The last segment of a repository path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
