import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Files of a new project as they are written down in `templates/`: documents, not words of the site. */
const folder = new URL('./templates/', import.meta.url)

/** Reads a template by its name. */
export function template(name: string): string {
  return readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')
}

/**
 * Puts values where a template has `%name%`. A line that holds nothing but an empty value is left out.
 * @throws RangeError for a name that has no value: a mistake in the template.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  const value = (name: string): string => {
    const found = values[name]
    if (found === undefined) throw new RangeError(`No value for %${name}%`)
    return found
  }
  return text
    .replace(/^%(\w+)%\n/gm, (_all, name: string) => {
      const found = value(name)
      return found === '' ? '' : `${found.replace(/\n+$/, '')}\n`
    })
    .replace(/%(\w+)%/g, (_all, name: string) => value(name))
}
