import { type ModelIdentity, modelKey, type ResolveModel, relationOf } from './identity.ts'
import { isOursOnly, saysOurs, withoutOurs } from './model-name.ts'
import { hasSize, nameKey, nameParts, repositoryOfLink } from './name-key.ts'
import { type OtherModels, otherModels } from './others.ts'
import { isVariant, matchOwnName, mayBeFamily, type NameMatch, sharesMark } from './own-name.ts'
import { setupInName } from './setup-in-name.ts'
import { ownTail } from './sibling-tails.ts'
import {
  isFullPrecisionLabel,
  isOwnStorageLabel,
  isPrecisionLabel,
  isQuantized,
  quantizationWords,
  withoutPrecision,
} from './storage.ts'

/** One model name of a table's axis. */
export interface AxisModel {
  /** Row or column in the laid-out table. */
  index: number
  text: string
  links: readonly string[]
  /** From a size column beside the name. */
  size?: string
  /** The name of the group of rows it stands in. */
  group?: string
}

/**
 * What a name is to the repository: its own; the original it converts or copies; a stated base model;
 * another known repository; one of the base's family; a shortened own name; one that lacks telling words;
 * marked as the authors' own; a stage of the model's making; none of these.
 */
type Fit =
  | 'own'
  | 'upstream'
  | 'base'
  | 'known'
  | 'family'
  | 'shortened'
  | 'partial'
  | 'ours'
  | 'stage'
  | 'none'

/** A name with what it is to the repository. */
export interface NamedModel {
  model: AxisModel
  /** The name without "(ours)", medals, footnote marks and a metric at its end. */
  label: string
  /** The name with the size that stands beside it. */
  name: string
  fit: Fit
  match?: NameMatch
  /** The other repository whose name it is. */
  other?: string
}

/** Every name of a table's axis, and what the rules ask about them. */
export interface TableNames {
  named: NamedModel[]
  identity: ModelIdentity
  others: OtherModels
  /** Headings above the table, outermost first. */
  headings: readonly string[]
}

/** Reads the names of a table's axis. */
export function readNames(
  models: readonly AxisModel[],
  identity: ModelIdentity,
  headings: readonly string[],
  resolveModel: ResolveModel,
): TableNames {
  const others = otherModels(identity, resolveModel)
  const formats = models.some(
    ({ text }) =>
      quantizationWords(bareLabel(text)).length > 0 ||
      (!isPrecisionLabel(bareLabel(text)) && sharesMark(bareLabel(text), identity)),
  )
  const tail = ownTail(
    models.map(({ text }) => bareLabel(text)),
    identity,
  )
  const repeated = (name: string) =>
    models.filter(({ text }) => displayName(text) === name).length > 1
  return {
    named: models.map((model) => {
      if (tail !== undefined) return readTail(model, tail)
      const read = readName(model, identity, others)
      // A size beside the name is part of it where the name alone does not tell the rows apart.
      const sized = model.size !== undefined && !hasSize(read.label) && repeated(read.name)
      const named = sized ? { ...read, name: `${read.name} ${model.size}` } : read
      // Among rows of formats, or beside a name that may be this model's, "BF16" is one of them, and which
      // the repository holds is not said.
      const format = formats && !isQuantized(identity) && isPrecisionLabel(named.label)
      return format ? { ...named, fit: 'stage' } : named
    }),
    identity,
    others,
    headings,
  }
}

/** A name that is only the word which tells a model from its siblings. */
function readTail(model: AxisModel, tail: string): NamedModel {
  const label = bareLabel(model.text)
  const fit = nameKey(label) === tail ? 'own' : 'none'
  return { model, label, name: displayName(model.text), fit }
}

function readName(model: AxisModel, identity: ModelIdentity, others: OtherModels): NamedModel {
  const label = bareLabel(model.text)
  const size = hasSize(label) ? undefined : model.size
  const name = displayName(model.text)
  const base = { model, label, name }
  const certain = certainFit(model, label, size, identity)
  if (certain) return { ...base, fit: certain }
  const sized = size ? `${label} ${size}` : label
  const plain = label.replace(/\s*\([^()]*\)\s*$/, '')
  const other = others.named(sized) ?? others.named(label)
  const whole = matchOwnName(sized, identity) ?? matchOwnName(label, identity)
  const beyond = matchBeyond(label, identity)
  const match = beyond ?? whole ?? matchOwnName(plain, identity)
  if (other !== undefined) {
    // A name that the own one goes on from: the card may repeat that model's scores or compare with it.
    const origin = match !== undefined && !match.missing.some(isVariant)
    return { ...base, fit: origin ? 'partial' : 'known', other }
  }
  const family = others.family(sized)
  if (family !== undefined && !saysOurs(model.text))
    return { ...base, fit: 'family', other: family }
  if (match && !isOtherSize(model, sized, identity)) {
    // "X (dense)" says of X-Sparse's name too little and beside it something else.
    const otherwise =
      whole === undefined &&
      beyond === undefined &&
      (match.missing.length > 0 || isCalledBase(label))
    const partial = (otherwise || mayBeFamily(label, match)) && !saysOurs(model.text)
    return { ...base, fit: partial ? 'partial' : 'shortened', match }
  }
  if (stageLabel.test(label)) return { ...base, ...baseOfStage(label, identity), fit: 'stage' }
  return { ...base, fit: saysOurs(model.text) ? 'ours' : 'none' }
}

/**
 * "Tern2-15B" where the own name, Tern2, states no size, "v2" where it holds this version, "X" for `X-TestRepo`: names
 * that say more or less than the own one, and nothing else.
 */
function matchBeyond(label: string, identity: ModelIdentity): NameMatch | undefined {
  const key = nameKey(label)
  if (key !== nameKey(identity.id) && key === modelKey(identity.id))
    return { shared: 1, missing: [], gap: false }
  const version = /^v\d+(?:\.\d+)*$/i.exec(label)?.[0].toLowerCase()
  if (version !== undefined)
    return nameParts(identity.id.slice(identity.id.indexOf('/') + 1)).includes(version)
      ? { shared: 1, missing: [], gap: false }
      : undefined
  const step = /^(?:step|paso|checkpoint|iter(?:ation)?|epoch|época)\s*(\d+)$/i.exec(label)?.[1]
  if (step !== undefined)
    return new RegExp(`(?:step|checkpoint|iter|epoch)[-_]?${step}(?!\\d)`, 'i').test(identity.id)
      ? { shared: 1, missing: [], gap: false }
      : undefined
  const unsized = /^(.+?)[\s_-][ae]?\d+(?:\.\d+)?[bm]$/i.exec(label)?.[1]
  if (unsized === undefined || hasSize(identity.id)) return undefined
  const match = matchOwnName(unsized, identity)
  return match?.missing.length === 0 ? match : undefined
}

/** "Tern (base)": the own name, but for what this model was made from. */
function isCalledBase(label: string): boolean {
  return /\((?:base|original)\b[^()]*\)$/i.test(label)
}

/** A printed name without footnote marks and pictures. */
function displayName(text: string): string {
  return (
    text
      .replace(/\p{Extended_Pictographic}|\u{fe0f}|[*†‡^§]+(?=\s|$)/gu, '')
      .replace(/\s+/g, ' ')
      .trim() || text
  )
}

/** A size beside the name that the own name, which states one, does not have. */
function isOtherSize(model: AxisModel, sized: string, identity: ModelIdentity): boolean {
  return (
    model.size !== undefined && hasSize(identity.id) && matchOwnName(sized, identity) === undefined
  )
}

/** What a whole name, an id, a link or a word for the weights says at once. */
function certainFit(
  model: AxisModel,
  label: string,
  size: string | undefined,
  identity: ModelIdentity,
): Fit | undefined {
  const id = /^[\w.-]+\/[\w.-]+(?=\s|$)/.exec(label)?.[0]
  const whole = [
    id,
    linkedId(model),
    label,
    size && `${label}-${size}`,
    // "owner/X-BF16" is a repository of its own beside "owner/X".
    id === label ? undefined : withoutPrecision(label),
    withoutRemark(label),
    setupInName(label)?.name,
  ]
  for (const name of whole) {
    if (name === undefined || name === '') continue
    const relation = relationOf(name, identity)
    if (relation === 'self') return 'own'
    if (relation !== 'other') return relation
  }
  if (isOwnStorageLabel(label, identity)) return 'own'
  if (isQuantized(identity) && isFullPrecisionLabel(label)) return 'base'
  if (isPrecisionLabel(label) || isOursOnly(model.text)) return 'own'
  return undefined
}

/** "Tern-7B (adapter)", "Tern-7B 96K": a name without a word on what it is, or the length of texts it takes. */
function withoutRemark(label: string): string | undefined {
  return (
    /^(\S.*?)\s*\((?!.*\b(?:base|original|before|antes|teacher)\b)[^()\d]+\)$/i.exec(label)?.[1] ??
    /^(\S.*?)\s+\(?\d+k(?: (?:tokens|context|ctx))?\)?$/i.exec(label)?.[1]
  )
}

/** True for a label that says at which stage of its making a model was: "Base", "Fine-tuned". */
export function isStageLabel(text: string, identity: ModelIdentity): boolean {
  const label = bareLabel(text)
  return stageLabel.test(label) || matchBeyond(label, identity) !== undefined
}

/** Stages of one model's making: which of them the repository holds is not said. */
const stageLabel =
  /^(?:(?:the )?(?:base(?:line)?|before|after|fine-?tuned|tuned|antes|despu[eé]s|modelo (?:base|afinado|original|\w+)|original|student|teacher|trained|untrained)(?: (?:model|modelo|version|training|fine-?tuning).*| del? .*|\s*\(.*\))?)$/i

/** "Base" is no name: where the card states one model that this was made from, it has that one's. */
function baseOfStage(label: string, { baseModels }: ModelIdentity): { name?: string } {
  const [base, ...others] = baseModels
  const says = /^(?:the )?(?:base(?: model| checkpoint)?|modelo base)(?:\s*\(.*\))?$/i.test(label)
  return says && base !== undefined && others.length === 0 ? { name: base.id } : {}
}

/** A label without "(ours)", medals, footnote marks and a metric at its end. */
export function bareLabel(text: string): string {
  return withoutOurs(text.replace(/\p{Extended_Pictographic}|[*†‡^]|\u{fe0f}/gu, ''))
    .replace(/\s+(?:f1|acc|accuracy|bleu|wer)(?: score)?$/i, '')
    .trim()
}

/** The repository that a name links to, when the link's id and the name hold one another. */
export function linkedId(model: AxisModel): string | undefined {
  const text = nameKey(bareLabel(model.text))
  return model.links
    .map(repositoryOfLink)
    .find((id) => id && (nameKey(id).includes(nameKey(model.text)) || text.includes(nameKey(id))))
}
