import { plainLine } from '../printable.ts'

/** A BibTeX entry as text. */

/** Signs that TeX reads as commands; a brace counts for BibTeX even after a backslash. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A text from outside as one that TeX prints as it is, on one line. */
export function texText(text: string): string {
  return plainLine(text).replace(/[\\{}~^$%&#_]/g, (sign) => commands[sign] ?? `\\${sign}`)
}

/** An address as BibTeX has it: what could end its braces is encoded. */
export function texAddress(address: string): string {
  return address.toWellFormed().replace(/[\s\\{}"<>^`|]/g, (sign) => encodeURIComponent(sign))
}

/** An entry; absent fields are left out. Values are TeX already. */
export function bibtexEntry(
  type: string,
  key: string,
  fields: Readonly<Record<string, string | undefined>>,
): string {
  const stated = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')
  const width = Math.max(...stated.map(([name]) => name.length))
  const lines = stated.map(([name, value]) => `  ${name.padEnd(width)} = {${value}},`)
  return [`@${type}{${key},`, ...lines, '}'].join('\n')
}
