/** A text as Markdown that says just that text: signs that mean something are escaped, and it is one line. */
export function plainText(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_[\]<>|~#&!$]/g, '\\$&')
      // No address becomes a link by itself.
      .replace(/:(?=\/\/)|(?<=www)\.(?=\S)/gi, '\\$&')
      .replace(/^([-+]|\d+[.)])(?=\s)/, (mark) =>
        /^\d/.test(mark) ? mark.replace(/[.)]/, '\\$&') : `\\${mark}`,
      )
  )
}

/** A link; an address that could end it is encoded. */
export function link(text: string, address: string): string {
  const safe = address.replace(/[\s<>()\\]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  )
  return `[${plainText(text)}](${safe})`
}

/** A table; its cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
