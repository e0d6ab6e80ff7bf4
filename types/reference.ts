/** Makes a page of the documentation of a JSON Schema: every key with its type and what it means. */

/** What a JSON Schema of zod's may have, as far as a reader is told of it. */
export interface Schema {
  type?: string | readonly string[]
  description?: string
  const?: unknown
  enum?: readonly unknown[]
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  minItems?: number
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  items?: Schema
  prefixItems?: readonly Schema[]
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  additionalProperties?: boolean | Schema
  propertyNames?: Schema
}

/** A page about a schema. */
export interface Reference {
  title: string
  /** What stands below the title, as Markdown. */
  lead: string
  schema: Schema
}

/** Made by this module, so that nobody edits it by hand. */
const NOTE = '<!-- Made from the schema by `npm run types:write`; not to be edited. -->'

/**
 * Gives the page: a table of the keys at the top, then a section for each key that holds more, its keys by
 * their path. `[]` stands for every entry of a list, `*` for every name.
 */
export function referencePage({ title, lead, schema }: Reference): string {
  const keys = Object.entries(schema.properties ?? {})
  const parts = [
    `# ${title}`,
    lead.trim(),
    NOTE,
    table([...keys.map((key) => topRow(key, schema))]),
  ]
  for (const [name, value] of keys) {
    const rows = below(value, '')
    if (rows.length === 0) continue
    parts.push(
      `## ${name}`,
      ...(value.description ? [`${sentence(value.description)}`] : []),
      table(rows),
    )
  }
  return `${parts.join('\n\n')}\n`
}

interface Row {
  path: string
  type: string
  always: boolean
  what: string
}

function topRow([name, value]: [string, Schema], schema: Schema): Row {
  const more = below(value, '').length > 0
  const what = [value.description ?? '', more ? `([below](#${name.toLowerCase()}))` : '']
  return { ...row(name, value, schema), what: what.filter(Boolean).join(' ') }
}

function row(path: string, value: Schema, holder: Schema, name = path): Row {
  const always = holder.required?.includes(name) ?? false
  return { path, type: typeOf(value), always, what: value.description ?? '' }
}

/** The keys that stand somewhere below a value, each by its path. */
function below(value: Schema, path: string): Row[] {
  const options = value.anyOf ?? value.oneOf
  // What one of several forms needs is not always there.
  if (options)
    return unique(options.flatMap((option) => below(option, path))).map((one) => ({
      ...one,
      always: false,
    }))
  if (value.items) return below(value.items, `${path}[]`)
  if (typeof value.additionalProperties === 'object')
    return below(value.additionalProperties, join(path, '*'))
  return Object.entries(value.properties ?? {}).flatMap(([name, inner]) => {
    const inside = join(path, name)
    return [row(inside, inner, value, name), ...below(inner, inside)]
  })
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

/** The first of rows of one path: the branches of a choice share keys. */
function unique(rows: readonly Row[]): Row[] {
  const first = new Map<string, Row>()
  for (const one of rows) if (!first.has(one.path)) first.set(one.path, one)
  return [...first.values()]
}

/** The type of a value in words. */
function typeOf(value: Schema): string {
  const options = value.anyOf ?? value.oneOf
  if (options) return [...new Set(options.map(typeOf))].join(' or ')
  if (value.const !== undefined) return code(value.const)
  if (value.enum) return value.enum.map(code).join(', ')
  if (value.items) return `list of ${typeOf(value.items)}`
  if (value.type === 'array') return 'list'
  if (typeof value.additionalProperties === 'object')
    return `object of ${typeOf(value.additionalProperties)}, by name`
  const types = value.type === undefined ? ['anything'] : [value.type].flat()
  return types.map((type) => withBounds(type, value)).join(' or ')
}

function withBounds(type: string, { minimum, maximum, format }: Schema): string {
  if (type === 'string' && format) return `string (${format})`
  if (type !== 'integer' && type !== 'number') return type
  const word = type === 'integer' ? 'whole number' : 'number'
  const least = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? ` from ${minimum}` : ''
  const most = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? ` to ${maximum}` : ''
  return `${word}${least}${most}`
}

function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``
}

/** A table of keys; whether a key is always there is said where some are. */
function table(rows: readonly Row[]): string {
  const tells = rows.some(({ always }) => always)
  const head = tells ? ['key', 'always', 'type', 'what'] : ['key', 'type', 'what']
  const lines = rows.map(({ path, type, always, what }) => {
    const cells = [`\`${path}\``, ...(tells ? [always ? 'yes' : ''] : []), type, what]
    return `| ${cells.map(cell).join(' | ')} |`
  })
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...lines].join('\n')
}

/** A text as a cell of a table: a bar would end it, and `<name>` is no markup. */
function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .replace(/(?<!`[^`]*)<(?=[a-z/])(?![^`]*`)/g, '&lt;')
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
