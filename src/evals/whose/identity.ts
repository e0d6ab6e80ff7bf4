import { currentId, isSameRepository } from '../../renames.ts'
import { bareName, nameKey, ownerOf } from './name-key.ts'
import { fullPrecisionKey, isForkName } from './storage.ts'

/** What is known of the repository whose scores are read. */
export interface ModelIdentity {
  /** Repository id, `owner/name` or an old id without owner. */
  id: string
  /** Base models as the card or the Hub names them. */
  baseModels: readonly BaseModel[]
  /** Weight formats the repository's files show: `GGUF`, `AWQ`, `MLX`; empty for full precision. */
  quantizations?: readonly string[]
  /** Other names of the model: former ids. */
  aliases?: readonly string[]
  /** Repository ids that the card's text and links mention. */
  mentions?: readonly string[]
  /** Gives names of models that stand beside this one. */
  siblings?: () => Siblings
  /** Owners under whom other hosts carry this model. */
  mirrors?: readonly string[]
  /** Names that code in the card loads: `from_pretrained("…")`. */
  loads?: readonly string[]
  /** Words, owners among them, of the sentences which say that the repository repeats another. */
  repeats?: readonly string[]
  /** Repositories of this name of which a line of the card says that they are the base. */
  originals?: readonly string[]
  /** The card's first heading. */
  title?: string | undefined
  /** True where the card has headings for base models and for tuned ones. */
  bothVariants?: boolean
}

/** Models that stand beside a model. */
export interface Siblings {
  /** All ids of the same owner in the catalogue: one list for all its models, which may be long. */
  owned: readonly string[]
  /** Other ids whose whole name the model's begins with, and names in code. */
  more: readonly string[]
}

/** A base model and, where stated, how this repository was made from it. */
export interface BaseModel {
  id: string
  /** `finetune`, `quantized`, `adapter`, `merge`; absent when not stated. */
  relation?: string
}

/** Finds a model of this catalogue by repository id or bare name. */
export type ResolveModel = (name: string) => string | undefined

/** How a printed model name relates to the repository. */
export type NameRelation = 'self' | 'upstream' | 'base' | 'other'

/**
 * Compares a printed name or repository id with the repository.
 * `self`: this one; `upstream`: the same model before it was quantized or copied; `base`: a stated
 * base model; `other`: none of these.
 */
export function relationOf(name: string, identity: ModelIdentity): NameRelation {
  const key = nameKey(name)
  if (key === '') return 'other'
  if (isAlias(name, identity)) return 'self'
  const base = identity.baseModels.find((model) => isSameModel(name, model.id))
  if (key === nameKey(identity.id)) return relationOfNamesake(ownerOf(name), base, identity)
  const full = fullPrecisionKey(identity.id)
  if (key === full && full !== nameKey(identity.id)) return 'upstream'
  if (base?.relation === 'quantized' && !isFurtherMade(base, identity)) return 'upstream'
  return base ? 'base' : 'other'
}

/** The key of a repository's name without words that say it is one: `X-TestRepo` holds X. */
export function modelKey(id: string): string {
  return nameKey(
    id.replace(
      /[-_](?:(?:(?:test|model)[-_]?)?repo(?:sitory)?|(?:best|final|last)[-_](?:checkpoint|weights))$/i,
      '',
    ),
  )
}

/** What a name that is the repository's own stands for, by the owner printed with it. */
function relationOfNamesake(
  owner: string | undefined,
  base: BaseModel | undefined,
  identity: ModelIdentity,
): NameRelation {
  if (owner !== undefined && isOwnOwner(owner, identity)) return 'self'
  if (base) return 'upstream'
  return owner === undefined && copiedFrom(identity) === undefined ? 'self' : 'upstream'
}

/** True for a former id, with its owner or without. */
function isAlias(name: string, identity: ModelIdentity): boolean {
  const owner = ownerOf(name)
  return (identity.aliases ?? []).some(
    (alias) =>
      nameKey(alias) === nameKey(name) &&
      (owner === undefined || sameText(owner, ownerOf(alias) ?? '')),
  )
}

/** True for the repository's owner, a name the owner had before, and its name on another host. */
export function isOwnOwner(owner: string, identity: ModelIdentity): boolean {
  const own = ownerOf(identity.id) ?? ''
  const name = bareName(identity.id)
  if (isSameRepository(`${owner}/${name}`, `${own}/${name}`)) return true
  if (identity.mirrors?.some((mirror) => sameText(mirror, owner))) return true
  // "Skywork" and "SkyworkAI" are one maker on two hosts.
  const [left, right] = [owner.toLowerCase(), own.toLowerCase()]
  return (
    Math.min(left.length, right.length) >= 4 && (left.startsWith(right) || right.startsWith(left))
  )
}

/**
 * The id of the model that this repository repeats under another owner: a base model of the same name,
 * or the only one of that name which the card mentions while it never mentions its own id.
 */
export function copiedFrom(identity: ModelIdentity): string | undefined {
  // An id without owner is an old spelling of the one that has since got an owner.
  if (ownerOf(identity.id) === undefined) return undefined
  const key = nameKey(identity.id)
  const base = identity.baseModels.find(
    (model) => nameKey(model.id) === key && !isSameRepository(model.id, identity.id),
  )
  if (base) return base.id
  if (isForkName(identity.id)) {
    const full = fullPrecisionKey(identity.id)
    const forked = identity.baseModels.find((model) => nameKey(model.id) === full)
    if (forked) return forked.id
  }
  const { own, others } = namesakes(identity)
  if (!own) return others[0]
  return others.find(
    (id) =>
      identity.originals?.includes(id) ||
      identity.repeats?.includes(ownerOf(id)?.toLowerCase() ?? ''),
  )
}

/**
 * A model of the same name under another owner that the card mentions beside its own id: which of the
 * two the card was written for is not certain.
 */
export function possibleOriginal(identity: ModelIdentity): string | undefined {
  if (ownerOf(identity.id) === undefined) return undefined
  const loaded = identity.loads?.some((name) => sameText(name, identity.id))
  const titled = identity.title?.toLowerCase().includes(identity.id.toLowerCase())
  return !loaded && !titled && copiedFrom(identity) === undefined && namesakes(identity).own
    ? namesakes(identity).others[0]
    : undefined
}

/** Mentioned ids of the repository's own name: whether its own is among them, and the others. */
function namesakes(identity: ModelIdentity): { own: boolean; others: string[] } {
  const key = nameKey(identity.id)
  const same = (identity.mentions ?? []).filter((id) => nameKey(id) === key)
  return {
    own: same.some((id) => isSameRepository(id, identity.id)),
    others: same.filter((id) => !isOwnOwner(ownerOf(id) ?? '', identity)),
  }
}

/** True when the own name goes on after the base's: `X-Reasoning-GGUF` is no quantization of `X` itself. */
function isFurtherMade(base: BaseModel, identity: ModelIdentity): boolean {
  const full = fullPrecisionKey(identity.id)
  const key = nameKey(base.id)
  return full !== key && full.startsWith(key)
}

/** True when a printed name is that of a repository; an owner that is printed must be the same. */
function isSameModel(name: string, id: string): boolean {
  const owner = ownerOf(name)
  if (nameKey(name) !== nameKey(id)) return false
  return owner === undefined || sameText(currentId(name), currentId(id)) || sameOwner(owner, id)
}

function sameOwner(owner: string, id: string): boolean {
  return sameText(owner, ownerOf(id) ?? '')
}

function sameText(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase()
}
