import { en } from '../../messages/en.ts'
import { copiedFrom, type ModelIdentity, type ResolveModel, relationOf } from './identity.ts'
import { bareName, isRepositoryId, nameKey } from './name-key.ts'
import { speaksOfItself } from './nameless.ts'
import { looseParts } from './own-name.ts'
import { formatsOf, isQuantized } from './storage.ts'
import { subjectIds } from './subject-ids.ts'
import type { WhoseVerdict } from './verdict.ts'

/** A name that programs of training give to folders: no model is called so. */
const workingName =
  /^(?:(?:epoch|step|checkpoint|ckpt|model|outputs?|results?|final|best|last|latest|trained|tmp|run|\d+)(?:[\s_-]+|$))+$/i

/** Whose the scores of a `model-index` entry are, from the name the entry gives. */
export function whoseIndex(
  name: string | undefined,
  identity: ModelIdentity,
  resolveModel: ResolveModel = () => undefined,
): WhoseVerdict {
  if (name === undefined) return { whose: 'unclear', because: { code: 'index-nameless' } }
  const relation = relationOf(name, identity)
  const values = { name }
  if (relation === 'self')
    return { whose: 'measured', because: { code: 'index-own', values }, id: identity.id }
  const catalogueId = resolveModel(name)
  const other = {
    ...subjectIds(
      name,
      { printed: isRepositoryId(name) ? name : undefined },
      identity,
      resolveModel,
    ),
    problem: en.expected.ownName({ name: bareName(identity.id) }),
  }
  const formats = formatsOf(identity)
  if (relation === 'upstream')
    return {
      ...other,
      whose: 'inherited',
      because: { code: 'index-original', values: { name, formats } },
    }
  if (relation === 'base')
    return { ...other, whose: 'inherited', because: { code: 'index-base', values } }
  if (catalogueId !== undefined)
    return { ...other, whose: 'inherited', because: { code: 'index-known', values } }
  if (!isQuantized(identity) && sharesName(name, identity.id))
    return { whose: 'measured', because: { code: 'index-shortened', values }, id: identity.id }
  // An index is of the model in whose card it stands: one that says only "epoch_0_model" names no other.
  const plain = !isQuantized(identity) && copiedFrom(identity) === undefined
  if (workingName.test(name) && plain && speaksOfItself(identity))
    return { whose: 'measured', because: { code: 'index-working-name', values }, id: identity.id }
  return { ...other, whose: 'unclear', because: { code: 'index-unknown', values } }
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
