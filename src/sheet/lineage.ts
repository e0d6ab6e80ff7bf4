import { canonicalAddress, DEFAULT_ENDPOINT } from '../address.ts'
import type { ModelWire } from '../snapshot/wire.ts'
import type { BaseModel } from './sheet.ts'
import { asText, asTexts } from './values.ts'

/** A repository id as the Hub allows it, old ids without owner included. */
const HUB_ID = /^[\w.-]+(?:\/[\w.-]+)?$/

const RELATIONS = ['finetune', 'adapter', 'quantized', 'merge'] as const
type Relation = BaseModel['relation']

/** What tells the relation when nobody states it. */
interface RelationHints {
  /** Relation the weight files imply: an adapter's or a quantized format's. */
  files?: Relation | undefined
  /** The Hub that addresses in the card may name. */
  endpoint?: string | undefined
}

/**
 * Reads the base models from the front matter's `base_model` and the Hub's `base_model:<relation>:<id>`
 * tags (https://huggingface.co/docs/hub/model-cards#specifying-a-base-model). The tag's relation is the
 * Hub's own reading and counts before the card's.
 */
export function readBaseModels(
  fields: Record<string, unknown>,
  tags: readonly string[],
  model: ModelWire | undefined,
  hints: RelationHints = {},
): BaseModel[] {
  const stated = asRelation(asText(fields['base_model_relation']))
  const tagged = taggedRelations(tags, model)
  const found = new Map<string, BaseModel>()
  const cardIds = asTexts(fields['base_model'])
    .map((value) => hubId(value, hints.endpoint))
    .filter((id) => id !== undefined)
  for (const id of cardIds) {
    const relation =
      tagged.get(id.toLowerCase())?.relation ??
      stated ??
      (cardIds.length > 1 && tags.includes('merge') ? 'merge' : hints.files) ??
      'unknown'
    found.set(id.toLowerCase(), { id, relation, source: 'card' })
  }
  for (const [key, base] of tagged) if (!found.has(key)) found.set(key, base)
  return [...found.values()]
}

function taggedRelations(
  tags: readonly string[],
  model: ModelWire | undefined,
): Map<string, BaseModel> {
  const bases = new Map<string, BaseModel>()
  for (const tag of tags) {
    const match = /^base_model:(?:(finetune|adapter|quantized|merge):)?(.+)$/.exec(tag)
    const id = hubId(match?.[2] ?? '')
    if (!id) continue
    const relation = asRelation(match?.[1])
    const key = id.toLowerCase()
    if (relation || !bases.has(key))
      bases.set(key, { id, relation: relation ?? 'unknown', source: 'tags' })
  }
  const relation = asRelation(model?.baseModels?.relation)
  for (const { id } of model?.baseModels?.models ?? [])
    if (!bases.has(id.toLowerCase()))
      bases.set(id.toLowerCase(), { id, relation: relation ?? 'unknown', source: 'hub' })
  return bases
}

function asRelation(value: string | undefined): Exclude<Relation, 'unknown'> | undefined {
  return RELATIONS.find((relation) => relation === value)
}

/** A Hub id out of an id or a Hub address; `undefined` for anything else, a path like `./out` too. */
export function hubId(value: string, endpoint: string = DEFAULT_ENDPOINT): string | undefined {
  const id = canonicalAddress(value, endpoint)
    .replace(`${DEFAULT_ENDPOINT}/`, '')
    .replace(/\/+$/, '')
  return HUB_ID.test(id) && !/(?:^|\/)\.*(?:\/|$)/.test(id) ? id : undefined
}
