import type { Whose } from '../record.ts'
import {
  bareName,
  isQuantized,
  type ModelIdentity,
  nameKey,
  type ResolveModel,
  relationOf,
} from './identity.ts'
import { looseParts } from './own-name.ts'

/** Whose a set of scores is, with the reason as a sentence for readers. */
export interface WhoseVerdict {
  whose: Whose
  whoseReason: string
  id?: string
  catalogueId?: string
  /** What was expected, when the name is another model's. */
  problem?: string
}

/** Whose the scores of a `model-index` entry are, from the name the entry gives. */
export function whoseIndex(
  name: string | undefined,
  identity: ModelIdentity,
  resolveModel: ResolveModel = () => undefined,
): WhoseVerdict {
  if (name === undefined) {
    return { whose: 'unclear', whoseReason: 'The evaluation index does not name a model.' }
  }
  const relation = relationOf(name, identity)
  if (relation === 'self') {
    return {
      whose: 'measured',
      whoseReason: `The evaluation index names this model, ${name}.`,
      id: identity.id,
    }
  }
  const catalogueId = resolveModel(name)
  const known = catalogueId === undefined ? {} : { catalogueId }
  const problem = `the name of this repository, ${bareName(identity.id)}`
  if (relation === 'upstream') {
    return {
      ...known,
      whose: 'inherited',
      whoseReason: `The evaluation index names ${name}, the full-precision model; this repository holds a conversion of it${formatsOf(identity)}.`,
      problem,
    }
  }
  if (relation === 'base' || catalogueId !== undefined) {
    return {
      ...known,
      whose: 'inherited',
      whoseReason: `The evaluation index names ${name}, ${relation === 'base' ? 'a base model of this one' : 'another model'}.`,
      problem,
    }
  }
  if (!isQuantized(identity) && sharesName(name, identity.id)) {
    return {
      whose: 'measured',
      whoseReason: `The evaluation index calls this model ${name}; no other known model has that name.`,
      id: identity.id,
    }
  }
  return {
    whose: 'unclear',
    whoseReason: `The evaluation index names ${name}, which is neither this repository's name nor a stated base model.`,
    problem,
  }
}

/** The formats of a conversion as an aside: " (GGUF)". */
export function formatsOf(identity: ModelIdentity): string {
  return identity.quantizations?.length ? ` (${identity.quantizations.join(', ')})` : ''
}

/** True when one name holds the other or they share most parts: a shortened or a spelt-out name. */
function sharesName(name: string, id: string): boolean {
  const left = nameKey(name)
  const right = nameKey(id)
  if (left.length < 3 || right.length < 3) return false
  if (left.includes(right) || right.includes(left)) return true
  const own = looseParts(id)
  const shared = new Set(looseParts(name).filter((part) => own.includes(part)))
  return shared.size >= 3 && shared.size * 2 >= own.length
}
