import type { FileView } from './files-view.ts'

/** A line of a table of files. */
export interface FileLine {
  file: FileView
  /** Whether it is a part of the file above it. */
  part: boolean
}

/** Lines that a table shows as any other; more of them stand in groups, which are laid out one after another. */
const MOST = 60
/** Lines of a group: a few of them fill a screen. */
const GROUP = 20

function lineCount(rows: readonly FileView[]): number {
  return rows.reduce((sum, { parts = [] }) => sum + 1 + parts.length, 0)
}

/** Whether a table of these files is so long that its lines stand in groups. */
export function isLongList(rows: readonly FileView[]): boolean {
  return lineCount(rows) > MOST
}

/** The lines of a table of files: in one group, or in several of a long list. */
export function fileLines(rows: readonly FileView[]): FileLine[][] {
  const lines = rows.flatMap((file): FileLine[] => [
    { file, part: false },
    ...(file.parts ?? []).map((part) => ({ file: part, part: true })),
  ])
  if (!isLongList(rows)) return [lines]
  return Array.from({ length: Math.ceil(lines.length / GROUP) }, (_none, at) =>
    lines.slice(at * GROUP, (at + 1) * GROUP),
  )
}
