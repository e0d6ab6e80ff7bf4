import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parquetReadObjects } from 'hyparquet'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { filesIn, json, page } from './run.ts'

/** Reads a table as RFC 4180 says. @throws for text that no table has. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text)
    if (match === null) throw new Error(`no table: ${text.slice(0, 80)}`)
    const [, quoted, plain = '', end] = match
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
    else if (end === '') break
  }
  return rows.filter((row) => row.length > 0)
}

/** What a table in columns says otherwise than the lines of JSON of the same name. */
async function columnFaults(
  site: string,
  name: string,
  lines: readonly string[],
): Promise<string[]> {
  const { buffer } = new Uint8Array(readFileSync(join(site, `${name}.parquet`)))
  const rows = await parquetReadObjects({ file: buffer })
  const asJson = (value: unknown): unknown =>
    typeof value === 'bigint' ? Number(value) : (value ?? null)
  const faults = rows.flatMap((row, index) => {
    const line = Object(JSON.parse(lines[index] ?? '{}'))
    return Object.entries(row).flatMap(([key, value]) => {
      const isSame =
        value instanceof Date
          ? value.getTime() === Date.parse(line[key])
          : JSON.stringify(asJson(value)) === JSON.stringify(line[key] ?? null)
      return isSame ? [] : [`${name}.parquet, row ${index}: ${key} is ${value}`]
    })
  })
  return rows.length === lines.length ? faults : [`${name}.parquet has ${rows.length} rows`]
}

/** Checks the tables of a site against each other and their schemas. */
export async function checkTables(
  site: string,
): Promise<{ models: number; scores: number; faults: string[] }> {
  const faults: string[] = []
  const counts: number[] = []
  for (const name of ['catalogue', 'evaluations']) {
    const schema = await json(site, `schema/${name}.json`)
    const validate = new Ajv2020({ strict: false }).compile(schema)
    const lines = (await page(site, `${name}.ndjson`)).split('\n').slice(0, -1)
    for (const line of lines)
      if (!validate(JSON.parse(line)))
        faults.push(`${line.slice(0, 80)}: ${JSON.stringify(validate.errors?.slice(0, 1))}`)
    faults.push(...(await columnFaults(site, name, lines)))
    counts.push(lines.length)
  }
  const [models = 0, scores = 0] = counts
  const [head = [], ...rows] = readCsv(await page(site, 'catalogue.csv'))
  if (rows.length !== models) faults.push(`${rows.length} rows of ${models} models`)
  for (const row of rows) {
    if (row.length !== head.length) faults.push(`${row[0]} has ${row.length} cells`)
    for (const value of row) if (/^[=+@\t\r]/.test(value)) faults.push(`a formula: ${value}`)
  }
  return { models, scores, faults }
}

const parser = unified().use(remarkParse).use(remarkGfm)

/**
 * Checks every sheet in Markdown: what stands before the card reads back as headings, tables, code and text, with no
 * markup and no address of its own.
 */
export async function checkMarkdown(
  site: string,
  hosts: RegExp,
): Promise<{ sheets: number; faults: string[] }> {
  const paths = await filesIn(site, 'index.md')
  const faults: string[] = []
  for (const path of paths) {
    const text = await page(site, path)
    const [own = ''] = text.split('\n## Model card\n')
    const id = path.replace(/^models\/|\/index\.md$/g, '')
    const tree = parser.parse(own)
    const [first] = tree.children
    const heading = first?.type === 'heading' ? first : undefined
    const words: string[] = []
    if (heading) visit(heading, 'text', ({ value }) => words.push(value))
    if (words.join('') !== id) faults.push(`${path} is headed ${words.join('')}`)
    visit(tree, 'html', ({ value }) => faults.push(`${path} has markup: ${value}`))
    visit(tree, 'image', ({ url }) => faults.push(`${path} shows ${url}`))
    visit(tree, 'link', ({ url, children: [child] }) => {
      // GFM makes links of addresses that stand in a text; they lead where they say.
      const said = child?.type === 'text' ? child.value : ''
      const isPlain = [url, url.replace(/^(?:http:\/\/|mailto:)/, '')].includes(said)
      if (!isPlain && !hosts.test(url)) faults.push(`${path} leads to ${url}`)
    })
    visit(tree, 'table', ({ children }) => {
      const widths = new Set(children.map((row) => row.children.length))
      if (widths.size > 1) faults.push(`${path} has a table of uneven rows`)
    })
  }
  return { sheets: paths.length, faults }
}
