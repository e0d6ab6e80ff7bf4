import { Ajv2020 } from 'ajv/dist/2020.js'
import { filesIn, json, page } from './run.ts'

/** Validates every `sheet.json` of a site against the schema it publishes; gives the faults by file. */
export async function checkSheets(site: string): Promise<{ sheets: number; faults: string[] }> {
  const validate = new Ajv2020({ strict: false, allErrors: false }).compile(
    await json(site, 'schema/sheet.json'),
  )
  const paths = await filesIn(site, 'sheet.json')
  const sheets = paths.filter((path) => path.startsWith('models'))
  const faults: string[] = []
  for (const path of sheets)
    if (!validate(await json(site, path)))
      faults.push(`${path}: ${JSON.stringify(validate.errors?.slice(0, 2))}`)
  return { sheets: sheets.length, faults }
}

/** Validates every `disclosure.json` of a site against the schema it publishes; its anchors stand on the page. */
export async function checkDisclosures(site: string): Promise<{ files: number; faults: string[] }> {
  const validate = new Ajv2020({ strict: false }).compile(
    await json(site, 'schema/disclosure.json'),
  )
  const paths = (await filesIn(site, 'disclosure.json')).filter((path) => path.startsWith('models'))
  const faults: string[] = []
  for (const path of paths) {
    const text = await page(site, path)
    if (!validate(JSON.parse(text)))
      faults.push(`${path}: ${JSON.stringify(validate.errors?.slice(0, 2))}`)
    const sheet = await page(site, path.replace('disclosure.json', 'index.html'))
    for (const [, anchor = ''] of text.matchAll(/"anchor":"([^"]+)"/g))
      if (!sheet.includes(`id="${anchor}"`)) faults.push(`${path}: no heading ${anchor}`)
  }
  return { files: paths.length, faults }
}
