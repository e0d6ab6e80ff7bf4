import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { filesIn, json, page, root } from './run.ts'

/** Checks bills of materials against the schemas that CycloneDX and SPDX publish. */

const strict = new Validation.JsonStrictValidator(Spec.Version.v1dot7)

/** What is wrong with a bill in CycloneDX, as its own library says it. */
export async function cycloneDxFaults(text: string): Promise<string[]> {
  const fault = await strict.validate(text)
  return fault === null ? [] : [JSON.stringify(fault).slice(0, 400)]
}

/** Whether a bill in SPDX fits the published schema; made once, since that takes longer than a bill. */
let validateSpdx: ReturnType<Ajv2020['compile']> | undefined

/** What is wrong with a bill in SPDX. */
export function spdxFaults(bill: unknown): string[] {
  validateSpdx ??= new Ajv2020({ strict: false }).compile(
    JSON.parse(
      readFileSync(join(root, 'test/site/fixtures/schemas/spdx-3.0.1.schema.json'), 'utf8'),
    ),
  )
  if (!validateSpdx(bill)) return [JSON.stringify(validateSpdx.errors?.slice(0, 2))]
  return danglingIds(bill)
}

/** Elements that a graph points to and does not hold; what SPDX itself names stands elsewhere. */
function danglingIds(bill: unknown): string[] {
  const graph: unknown = Reflect.get(Object(bill), '@graph')
  const elements: unknown[] = Array.isArray(graph) ? graph : []
  const ids = new Set(elements.map((one) => Reflect.get(Object(one), 'spdxId')))
  return elements
    .flatMap((one) => {
      const { from, to, rootElement, element, createdBy } = Object(one)
      return [from, to, rootElement, element, createdBy].flat()
    })
    .filter((id) => typeof id === 'string' && id.startsWith('urn:') && !ids.has(id))
    .map((id) => `nothing is ${id}`)
}

/** Checks every bill of a built site. */
export async function checkBills(
  site: string,
): Promise<{ cyclonedx: number; spdx: number; models: number; faults: string[] }> {
  const faults: string[] = []
  const cyclonedx = await filesIn(site, '.cdx.json')
  for (const path of cyclonedx)
    for (const fault of await cycloneDxFaults(await page(site, path)))
      faults.push(`${path}: ${fault}`)
  const spdx = await filesIn(site, '.spdx.json')
  for (const path of spdx)
    for (const fault of spdxFaults(await json(site, path))) faults.push(`${path}: ${fault}`)
  let models = 0
  for (const path of cyclonedx.filter((path) => path.startsWith('catalogue'))) {
    const { components } = await json(site, path)
    models += Array.isArray(components) ? components.length : 0
  }
  return { cyclonedx: cyclonedx.length, spdx: spdx.length, models, faults }
}
