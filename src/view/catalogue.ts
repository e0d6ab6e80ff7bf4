import { splitId } from '../address.ts'
import { currentId, formerIdsOf, formerNamesOf } from '../renames.ts'
import type { SheetRecord } from '../sheet/record.ts'
import type { Sheet } from '../sheet/sheet.ts'

/** A model that another one is related to, and whether the catalogue has it. */
export interface Relative {
  id: string
  relation: string
  /** The record, when the model is in the catalogue. */
  record?: SheetRecord
}

/** A quantization related to a model, as `related_quantizations` lists it. */
export interface RelatedQuantization {
  id: string
  /** The model it is a quantization of. */
  base_model: string
  /** `quantization`: of this model; `sibling`: of the same base. */
  relation: 'quantization' | 'sibling'
  url: string
}

/** What the page of one model may ask of the others. */
export interface CatalogueQuestions {
  /** The record of an id or a former id, any case; moves that are known on the Hub are followed. */
  find(id: string): SheetRecord | undefined
  /** Models that name this one as a base, in the order of downloads, then of ids. */
  derivatives(id: string): Relative[]
  /** Models this one replaces, by their `new_version`, in the order of ids. */
  predecessors(id: string): SheetRecord[]
}

/** The models of the site with the cross-model look-ups that pages need; made once a build. */
export interface Catalogue extends CatalogueQuestions {
  records: readonly SheetRecord[]
}

/** Former ids that no other model has now, each with the id it leads to. */
export function formerIds(records: readonly SheetRecord[]): { id: string; former: string }[] {
  const taken = new Set(records.map(({ id }) => id.toLowerCase()))
  return records.flatMap(({ id, aliases = [] }) =>
    [...aliases, ...formerIdsOf(id)].flatMap((former) => {
      const key = former.toLowerCase()
      if (taken.has(key)) return []
      taken.add(key)
      return [{ id, former }]
    }),
  )
}

/** Former names of owners, each with that of now; one that models of the site still have is none. */
export function formerOwners(
  records: readonly Pick<SheetRecord, 'id'>[],
): [former: string, now: string][] {
  const owners = new Set(records.flatMap(({ id }) => splitId(id).owner ?? []))
  const taken = new Set([...owners].map((owner) => owner.toLowerCase()))
  return [...owners].flatMap((owner) =>
    formerNamesOf(owner)
      .filter((former) => !taken.has(former.toLowerCase()))
      .map((former): [string, string] => [former, owner]),
  )
}

/** Builds the look-ups from the lean records. */
export function makeCatalogue(records: readonly SheetRecord[]): Catalogue {
  const byId = new Map<string, SheetRecord>()
  const children = new Map<string, Relative[]>()
  const replaced = new Map<string, SheetRecord[]>()
  for (const record of records)
    for (const alias of [...(record.aliases ?? []), currentId(record.id)])
      byId.set(alias.toLowerCase(), record)
  for (const record of records) byId.set(record.id.toLowerCase(), record)
  const find = (id: string): SheetRecord | undefined =>
    byId.get(id.toLowerCase()) ?? byId.get(currentId(id).toLowerCase())
  // A base under an id of before its renaming may be the one the catalogue has.
  const idOf = ({ id, formerId }: SheetRecord['baseModels'][number]): string =>
    find(id) === undefined && formerId !== undefined && find(formerId) ? formerId : id
  // One key for every id of a model, whether the catalogue has it or not.
  const keyOf = (id: string): string => (find(id)?.id ?? currentId(id)).toLowerCase()
  for (const record of records) {
    for (const base of record.baseModels)
      append(children, keyOf(idOf(base)), { id: record.id, relation: base.relation, record })
    if (record.newVersion) append(replaced, keyOf(record.newVersion), record)
  }
  return {
    records,
    find,
    derivatives: (id) =>
      (children.get(keyOf(id)) ?? []).toSorted(
        (a, b) =>
          (b.record?.downloads ?? -1) - (a.record?.downloads ?? -1) ||
          compareText(a.id, b.id) ||
          compareText(a.relation, b.relation),
      ),
    predecessors: (id) =>
      (replaced.get(keyOf(id)) ?? []).toSorted((a, b) => compareText(a.id, b.id)),
  }
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/**
 * The quantizations around a model in the catalogue: the other quantizations of what it is a quantization
 * of, and the quantizations of the model itself.
 */
export function relatedQuantizations(
  sheet: Sheet,
  catalogue: CatalogueQuestions,
): RelatedQuantization[] {
  const own = (id: string): string => {
    const hub = sheet.url.slice(0, sheet.url.length - sheet.id.length)
    return `${hub}${id}`
  }
  const related: RelatedQuantization[] = []
  for (const base of sheet.baseModels.filter(({ relation }) => relation === 'quantized')) {
    for (const { id } of quantizationsOf(base.id, catalogue))
      if (id !== sheet.id)
        related.push({ id, base_model: base.id, relation: 'sibling', url: own(id) })
  }
  for (const { id } of quantizationsOf(sheet.id, catalogue))
    related.push({ id, base_model: sheet.id, relation: 'quantization', url: own(id) })
  return related
}

function quantizationsOf(id: string, catalogue: CatalogueQuestions): Relative[] {
  return catalogue.derivatives(id).filter(({ relation }) => relation === 'quantized')
}
