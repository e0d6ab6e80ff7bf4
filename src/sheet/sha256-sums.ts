import type { Sheet } from './sheet.ts'

/**
 * The hashes of a repository's files in the form `sha256sum -c` reads, for the files whose SHA-256 is
 * known (the Hub states it for large files only). A name with a backslash or a line break is escaped as
 * coreutils does (https://www.gnu.org/software/coreutils/manual/html_node/cksum-output-modes.html).
 */
export function sha256Sums({ files }: Pick<Sheet, 'files'>): string {
  return files
    .filter(({ sha256 }) => sha256 !== undefined)
    .map(({ path, sha256 }) => {
      const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
      return `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`
    })
    .join('')
}
