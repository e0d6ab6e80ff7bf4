import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import bibtexTidy from 'bibtex-tidy'
import { parse } from 'yaml'
import { filesIn, page, root } from './run.ts'

/** Checks citations against what others read: the schema of the Citation File Format, and a parser of BibTeX. */

let validate: ReturnType<Ajv['compile']> | undefined

/** What is wrong with a file in the Citation File Format, read as YAML 1.1 and as YAML 1.2. */
export function cffFaults(text: string): string[] {
  if (validate === undefined) {
    const ajv = new Ajv({ strict: false })
    formats.default(ajv)
    const file = join(root, 'test/site/fixtures/schemas/cff-1.2.0.schema.json')
    validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')))
  }
  const readings = (['1.1', '1.2'] as const).map((version): unknown => parse(text, { version }))
  if (JSON.stringify(readings[0]) !== JSON.stringify(readings[1]))
    return ['YAML reads it in two ways']
  return validate(readings[0]) ? [] : [JSON.stringify(validate.errors?.slice(0, 2))]
}

/** The keys of the entries of a BibTeX file. @throws for what is no BibTeX. */
export function bibtexKeys(text: string): string[] {
  const { bibtex } = bibtexTidy.tidy(text, { curly: false, tidyComments: false })
  return [...bibtex.matchAll(/^@\w+\{\s*([^,\s]+),/gm)].map(([, key = '']) => key)
}

/** Checks every citation of a built site. */
export async function checkCitations(
  site: string,
): Promise<{ cff: number; bibtex: number; faults: string[] }> {
  const faults: string[] = []
  const cff = await filesIn(site, 'CITATION.cff')
  for (const path of cff)
    for (const fault of cffFaults(await page(site, path))) faults.push(`${path}: ${fault}`)
  const bibtex = await filesIn(site, 'citation.bib')
  for (const path of bibtex)
    try {
      const keys = bibtexKeys(await page(site, path))
      if (keys.length === 0) faults.push(`${path} has no entry`)
    } catch (error) {
      faults.push(`${path}: ${error}`)
    }
  return { cff: cff.length, bibtex: bibtex.length, faults }
}
