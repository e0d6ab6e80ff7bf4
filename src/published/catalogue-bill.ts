import { splitId } from '../address.ts'
import { BLOCK } from '../catalogue/files.ts'
import { known } from '../known.ts'
import type { SheetRecord } from '../sheet/record.ts'
import { billHead, billTools, licences } from './cyclonedx.ts'
import { instantOf } from './day.ts'
import { modelPurl } from './purl.ts'

/** A model as the catalogue's bill of materials lists it; the model's own bill says the rest. */
export function billComponent(record: SheetRecord, hub: string): object {
  const { id, sha, summary, license } = record
  const { owner, name } = splitId(id)
  const purl = modelPurl(hub, id, sha)
  return {
    type: 'machine-learning-model',
    'bom-ref': purl,
    ...known({
      group: owner,
      version: sha,
      description: summary,
      licenses: license && licences({ ...license, terms: [], source: 'card' }),
    }),
    name,
    purl,
  }
}

/** The bill of materials of a run of models. */
export function catalogueBill({
  title,
  components,
  uuid,
  date,
}: {
  title: string
  components: readonly object[]
  uuid: string
  /** Of the latest snapshot. */
  date?: string
}): object {
  return {
    ...billHead(uuid),
    metadata: {
      ...known({ timestamp: instantOf(date) }),
      tools: billTools,
      component: { type: 'data', 'bom-ref': 'catalogue', name: title },
    },
    components,
  }
}

/** The models of one bill of the catalogue, by id. @param number From 1. */
export function billBlock(records: readonly SheetRecord[], hub: string, number: number): object[] {
  return records
    .slice((number - 1) * BLOCK, number * BLOCK)
    .map((record) => billComponent(record, hub))
}
