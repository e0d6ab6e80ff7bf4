import type { Board } from './scoreboard.ts'

const columns = [
  'benchmark',
  'metric',
  'scale',
  'setup',
  'model',
  'value',
  'printed',
  'whose',
  'verified',
  'parameters',
  'source',
] as const

/** One exported figure; the keys are the columns of the CSV file. */
export type ExportedScore = Record<(typeof columns)[number], string | number | boolean | null>

/**
 * Every figure of a board, flat, in the order of the page.
 * @param address Full or relative address of a path below the base.
 */
export function exportScores(board: Board, address: (path: string) => string): ExportedScore[] {
  return board.groups.flatMap((group) =>
    group.rows.map((row) => ({
      benchmark: board.benchmark.slug,
      metric: group.metric,
      scale: group.scale,
      setup: group.setup.join(', '),
      model: row.model,
      value: row.value,
      printed: row.printed,
      whose: row.whose,
      verified: row.verified,
      parameters: row.parameters ?? null,
      source: address(row.sources[0]?.path ?? board.path),
    })),
  )
}

/** The same as CSV (RFC 4180). Texts that a spreadsheet would run as a formula get a quote in front. */
export function scoresCsv(scores: readonly ExportedScore[]): string {
  const lines = scores.map((score) => columns.map((column) => cell(score[column])).join(','))
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) && !/^[+-]?[\d.]+$/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
