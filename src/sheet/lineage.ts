import { canonicalAddress, DEFAULT_ENDPOINT } from '../address.ts'
import { nameKey } from '../evals/whose/name-key.ts'
import { fullPrecisionKey, quantizationWords } from '../evals/whose/storage.ts'
import { known } from '../known.ts'
import { currentId } from '../renames.ts'
import type { ModelWire } from '../snapshot/wire.ts'
import type { BaseModel } from './sheet.ts'
import { asText, listOf } from './values.ts'

/** A repository id as the Hub allows it, old ids without owner included. */
const HUB_ID = /^[\w.-]+(?:\/[\w.-]+)?$/

const RELATIONS = ['finetune', 'adapter', 'quantized', 'merge'] as const
type Relation = BaseModel['relation']

/** What of the repository itself tells the relation. */
interface RelationHints {
  /** The repository's id. */
  id?: string
  /** Relation the weight files imply: an adapter's, or that of quantized weights. */
  files?: Relation | undefined
  /** Whether the Hub tags GGUF weights and no others, where the files are not listed. */
  onlyGguf?: boolean
  /** Whether tags or name say that its weights are stored in fewer bits. */
  saysQuantized?: boolean
  /** The Hub that addresses in the card may name. */
  endpoint?: string | undefined
}

/**
 * Reads the base models from the front matter's `base_model` and the Hub's `base_model:<relation>:<id>`
 * tags (https://huggingface.co/docs/hub/model-cards#specifying-a-base-model). The tag's relation is the
 * Hub's own reading and counts before the card's; what the files are counts before both where they are
 * quantized. A repository that was renamed is one, under the id that it has today.
 */
export function readBaseModels(
  fields: Record<string, unknown>,
  tags: readonly string[],
  model: ModelWire | undefined,
  hints: RelationHints = {},
): BaseModel[] {
  const stated = asRelation(asText(fields['base_model_relation']))
  const tagged = taggedRelations(tags, model)
  const cardIds = listOf(fields['base_model'])
    .map((value) => hubId(value, hints.endpoint))
    .filter((id) => id !== undefined)
  const renamed = renamedPair(cardIds, [...tagged.values()])
  const found = new Map<string, BaseModel>()
  for (const id of cardIds) {
    const now = renamed?.before === id ? renamed.now : id
    const key = keyOf(now)
    const relation =
      tagged.get(key)?.relation ??
      stated ??
      (cardIds.length > 1 && tags.includes('merge') ? 'merge' : undefined) ??
      'unknown'
    const current = tagged.get(key)?.id ?? now
    const isOldName = current.toLowerCase() !== id.toLowerCase()
    if (!found.has(key))
      found.set(key, {
        id: isOldName ? current : id,
        relation,
        source: 'card',
        ...known({ formerId: isOldName ? id : undefined }),
      })
  }
  for (const [key, base] of tagged) if (!found.has(key)) found.set(key, base)
  return [...found.values()].map((base) => ({ ...base, relation: relationOf(base, hints) }))
}

const keyOf = (id: string): string => currentId(id).toLowerCase()

/**
 * A card that names one base which no tag names, beside a tag that names one the card does not: the Hub
 * makes the tags from the card and leads old ids to new ones, so the two are one when their names agree.
 */
function renamedPair(
  cardIds: readonly string[],
  tagged: readonly BaseModel[],
): { before: string; now: string } | undefined {
  const inTags = new Set(tagged.map(({ id }) => keyOf(id)))
  const inCard = new Set(cardIds.map(keyOf))
  const [before, ...moreBefore] = cardIds.filter((id) => !inTags.has(keyOf(id)))
  const [now, ...moreNow] = tagged.filter(({ id }) => !inCard.has(keyOf(id)))
  if (before === undefined || now === undefined || moreBefore.length + moreNow.length > 0)
    return undefined
  const [old, current] = [nameKey(before), nameKey(now.id)]
  return old.includes(current) || current.includes(old) ? { before, now: now.id } : undefined
}

/** Words of tags and names that say in how many bits weights are stored, or by which method. */
const STORAGE_WORD =
  /^(?:awq|gptq|nvfp4|nf4|mxfp[48]|fp8|int[2-8]|w[248]a(?:8|16)\w*|exl[23]|hqq|aqlm|[2-8]-?bits?)$/i

/** Whether a tag, or a word of the repository's name, says that weights are stored in fewer bits. */
export function saysQuantized(id: string, tags: readonly string[]): boolean {
  return [...tags, ...quantizationWords(id)].some((word) => STORAGE_WORD.test(word))
}

/** Quantized files make a quantization of what has the same name, whatever else is said. */
function relationOf({ id, relation }: BaseModel, hints: RelationHints): Relation {
  const { id: own, files, onlyGguf, saysQuantized } = hints
  const isSameName = own !== undefined && fullPrecisionKey(own) === fullPrecisionKey(id)
  if (onlyGguf && isSameName && relation !== 'merge') return 'quantized'
  if (saysQuantized && isSameName && (relation === 'finetune' || relation === 'unknown'))
    return 'quantized'
  if (files === undefined || files === relation) return relation
  if (relation === 'unknown') return files
  const isTuned = relation === 'finetune' || (relation === 'adapter' && files === 'quantized')
  return files === 'quantized' && isTuned && isSameName ? files : relation
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
    const key = keyOf(id)
    if (relation || !bases.has(key))
      bases.set(key, { id, relation: relation ?? 'unknown', source: 'tags' })
  }
  const relation = asRelation(model?.baseModels?.relation)
  for (const { id } of model?.baseModels?.models ?? [])
    if (!bases.has(keyOf(id)))
      bases.set(keyOf(id), { id, relation: relation ?? 'unknown', source: 'hub' })
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
  if (NO_VALUE.test(id)) return undefined
  return HUB_ID.test(id) && !/(?:^|\/)\.*(?:\/|$)/.test(id) ? id : undefined
}

/** What scripts write where a value was missing; it has the form of an id and is none. */
const NO_VALUE = /^(?:undefined|null|none|nan)$/i

/**
 * Marks a quantization whose own name says another model than the base that is stated, when the card also
 * names that other model: then the base is the Hub's word against the card's.
 * @param names Ids and names that the card's links and its evaluation index give.
 */
export function contradicted(
  bases: readonly BaseModel[],
  own: string,
  names: readonly string[],
): BaseModel[] {
  const key = fullPrecisionKey(own)
  return bases.map((base) => {
    const isOther = base.relation === 'quantized' && fullPrecisionKey(base.id) !== key
    if (!isOther || base.source === 'editor') return base
    const named = names.filter(
      (name) => fullPrecisionKey(name) === key && name.toLowerCase() !== own.toLowerCase(),
    )
    const other = named.find((name) => name.includes('/')) ?? named[0]
    return other === undefined ? base : { ...base, contradictedBy: other }
  })
}

/** A data set's id as the Hub allows it: `squad`, `owner/name`; a path or a list in one text is none. */
export function isDatasetId(text: string): boolean {
  const parts = text.split('/')
  return (
    parts.length <= 2 && parts.every((part) => /^[\w][\w.-]*$/.test(part)) && !text.endsWith('.')
  )
}

/** The data sets of the front matter and of the Hub's tags; what is no id of one is left out. */
export function readDatasets(
  fields: Record<string, unknown>,
  tags: readonly string[],
  endpoint?: string,
): string[] {
  const tagged = tags.flatMap((tag) => (tag.startsWith('dataset:') ? [tag.slice(8)] : []))
  const all = [...listOf(fields['datasets']), ...tagged]
    .map((text) => datasetId(text, endpoint))
    .filter(isDatasetId)
  return [...new Map(all.map((id) => [id.toLowerCase(), id])).values()]
}

/** The id that an address of a data set's page leads to; any other text as it is. */
export function datasetId(text: string, endpoint: string = DEFAULT_ENDPOINT): string {
  return canonicalAddress(text, endpoint)
    .replace(`${DEFAULT_ENDPOINT}/datasets/`, '')
    .replace(/\/+$/, '')
}
