import { join } from 'node:path'
import { isRecord, parseJson } from '../json.ts'
import type { Catalog } from '../snapshot/catalog.ts'
import type { SideFile } from '../snapshot/catalog-schema.ts'
import { isModelId, parseModelRef } from '../snapshot/model-id.ts'
import { readIfThere } from '../snapshot/write-folder.ts'
import { modelFolder } from '../snapshot/write-path.ts'
import { isExcluded, type Wanted } from './wanted.ts'

/** The bases that a model's payload in the snapshot names: the Hub's own list, the card, the tags. */
export function baseIdsOf(content: string, id: string): string[] {
  const bytes = readIfThere(join(content, modelFolder(id), 'model.json'))
  const model = bytes === undefined ? undefined : parseJson(bytes.toString('utf8')).value
  if (!isRecord(model)) return []
  const named: unknown[] = []
  const { baseModels, cardData, tags } = model
  if (isRecord(baseModels) && Array.isArray(baseModels.models)) {
    named.push(...baseModels.models.map((base: unknown) => (isRecord(base) ? base.id : undefined)))
  }
  if (isRecord(cardData)) named.push(...[cardData.base_model].flat())
  if (Array.isArray(tags)) {
    const relation = /^base_model:(?:(?:adapter|finetune|merge|quantized):)?([^:]+)$/
    named.push(
      ...tags.map((tag: unknown) =>
        typeof tag === 'string' ? relation.exec(tag)?.[1] : undefined,
      ),
    )
  }
  const ids = named.flatMap((name) => {
    const base = typeof name === 'string' ? parseModelRef(name)?.id : undefined
    return base !== undefined && isModelId(base) && base.toLowerCase() !== id.toLowerCase()
      ? [base]
      : []
  })
  return [...new Set(ids)]
}

/**
 * The bases that the catalogue's `basesOf` entries ask for and that are not wanted yet. `seen` holds
 * the models whose bases were looked at in earlier rounds; bases of bases are followed, too.
 */
export function basesToAdd(
  catalog: Catalog,
  wanted: ReadonlyMap<string, Wanted>,
  basesOf: (id: string) => string[],
  seen: Set<string>,
): Wanted[] {
  const found = new Map<string, Wanted>()
  for (const source of catalog.sources) {
    if (source.kind !== 'basesOf') continue
    const roots = source.basesOf === 'all' ? undefined : [source.basesOf].flat()
    for (const model of wanted.values()) {
      const isRoot =
        roots === undefined || roots.some((id) => id.toLowerCase() === model.id.toLowerCase())
      if ((!isRoot && !model.optional) || seen.has(model.id)) continue
      seen.add(model.id)
      for (const id of basesOf(model.id)) {
        const key = id.toLowerCase()
        if (wanted.has(key) || isExcluded(id, catalog.exclude)) continue
        const base = found.get(key) ?? { id, take: new Set<SideFile>(), optional: true }
        for (const file of source.take ?? catalog.take) base.take.add(file)
        found.set(key, base)
      }
    }
  }
  return [...found.values()]
}
