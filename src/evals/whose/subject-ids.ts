import { known } from '../../known.ts'
import { currentId, isSameRepository } from '../../renames.ts'
import type { ModelIdentity, ResolveModel } from './identity.ts'
import { nameKey, ownerOf } from './name-key.ts'
import { wordsKey } from './name-list.ts'

/** The repository of a printed name: its id, and the id in this catalogue when it carries that model. */
export interface SubjectIds {
  id?: string
  catalogueId?: string
}

/**
 * Which repository a printed name is, from what is most certain: the id that a rule found by more than the words of the
 * name; the id that the label links to or prints; the repository of this name that the card states, its base model or
 * the only one it mentions. Where the card mentions several, the name stays a name. Only where it states none is it the
 * catalogue's model of this name, which then has a `catalogueId` and no `id`.
 * @param ids `printed`: id that the label links to or prints; `found`: id that the deciding rule gave.
 */
export function subjectIds(
  label: string,
  { printed, found }: { printed?: string | undefined; found?: string | undefined },
  identity: ModelIdentity,
  resolveModel: ResolveModel,
): SubjectIds {
  if (found !== undefined && !isByName(found, label, identity))
    return withCatalogue(found, resolveModel)
  if (printed !== undefined) return withCatalogue(currentId(printed), resolveModel)
  const byName = resolveModel(label) ?? found
  const stated = namesakesOf(label, identity, byName !== undefined)
  if (stated === 'several') return {}
  return stated === undefined ? known({ catalogueId: byName }) : withCatalogue(stated, resolveModel)
}

/**
 * True where a subject's model of the catalogue is not certain: only its printed name leads there, and that model is, or
 * may be, a copy, for its original is called the same.
 * @param find What the catalogue knows of a model: the one of its name that it copies or may copy.
 */
export function isUncertainModel(
  { id, catalogueId }: { id?: string | undefined; catalogueId?: string | undefined },
  find: (id: string) => { namesake?: string | undefined } | undefined,
): boolean {
  return id === undefined && catalogueId !== undefined && find(catalogueId)?.namesake !== undefined
}

function withCatalogue(id: string, resolveModel: ResolveModel): SubjectIds {
  const found = resolveModel(id)
  // The catalogue finds by name too: a copy of the name under another owner is not the model of an id.
  const isOther = found !== undefined && id.includes('/') && !isSameRepository(found, id)
  return known({ id, catalogueId: isOther ? undefined : found })
}

/** True for an id that only the printed words led to: another model of the site, not this one. */
function isByName(id: string, label: string, identity: ModelIdentity): boolean {
  const same = nameKey(id) === nameKey(label) || wordsKey(id) === wordsKey(label)
  return same && !isSameRepository(id, identity.id)
}

/** The repository that a card states under a name; a base model before those that are only mentioned. */
function namesakesOf(
  label: string,
  identity: ModelIdentity,
  isKnown: boolean,
): string | 'several' | undefined {
  const bases = identity.baseModels.map(({ id }) => id)
  // A mention alone makes no repository of a name that the catalogue does not know.
  for (const ids of [bases, isKnown ? (identity.mentions ?? []) : []]) {
    const [first, ...others] = ids.filter(
      (id) =>
        ownerOf(id) !== undefined &&
        nameKey(id) === nameKey(label) &&
        !isSameRepository(id, identity.id),
    )
    if (first === undefined) continue
    return others.every((other) => isSameRepository(other, first)) ? currentId(first) : 'several'
  }
  return undefined
}
