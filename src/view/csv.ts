/** A value of a table: absent is not stated, a list stands in one cell. */
export type CsvValue = string | number | boolean | readonly (string | number)[] | undefined

/** Rows as CSV (RFC 4180), the names of the columns first. */
export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, CsvValue>>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => csvCell(row[column])).join(','))
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`
}

/** One cell. Texts that a spreadsheet would run as a formula get a quote in front. */
export function csvCell(value: CsvValue): string {
  if (value === undefined) return ''
  const plain = typeof value === 'object' ? value.join('; ') : value
  if (typeof plain !== 'string') return String(plain)
  const safe = /^[=+\-@\t\r]/.test(plain) && !/^[+-]?[\d.]+$/.test(plain) ? `'${plain}` : plain
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
