import {
  bareName,
  copiedFrom,
  isFullPrecisionLabel,
  isOwnStorageLabel,
  isQuantized,
  type ModelIdentity,
  nameKey,
  possibleOriginal,
  quantizationWords,
  type ResolveModel,
  relationOf,
  repositoryOfLink,
} from './identity.ts'
import { namesFamily, saysOurs } from './model-name.ts'
import { isMentionedModel, looseParts, matchOwnName, resemblesOwnName } from './own-name.ts'
import { formatsOf, type WhoseVerdict } from './whose.ts'

/** One model name of a table's axis. */
export interface AxisModel {
  /** Row or column in the laid-out table. */
  index: number
  text: string
  links: readonly string[]
  /** From a size column beside the name. */
  size?: string
}

/** Whose each model's scores are, and which one is the repository's own. */
export interface AxisVerdict {
  byIndex: Map<number, WhoseVerdict & { name: string }>
  own?: { index: number; reason: string }
}

type Fit = 'exact' | 'upstream' | 'ours' | 'loose' | 'sibling' | 'none'

/**
 * Says for each model name of a table whether it is this repository's own model.
 * An exact name or link wins; "(ours)" next; a shortened name only when it is the only one that fits.
 */
export function judgeModels(
  models: readonly AxisModel[],
  identity: ModelIdentity,
  heading: string,
  resolveModel: ResolveModel = () => undefined,
  doubt?: string,
): AxisVerdict {
  const fits = models.map((model) => fitOf(model, identity, heading))
  const exact = models.filter((_, at) => fits[at] === 'exact')
  const upstream = models.filter((_, at) => fits[at] === 'upstream')
  const ours = models.filter((_, at) => fits[at] === 'ours')
  const loose = exact.length + upstream.length > 0 ? [] : bestLoose(models, fits, identity)
  const siblings =
    exact.length + upstream.length + loose.length > 0
      ? []
      : models.filter((_, at) => fits[at] === 'sibling')
  const byIndex = new Map<number, WhoseVerdict & { name: string }>()
  for (const model of models) {
    const verdict = exact.includes(model)
      ? ownVerdict(model, identity)
      : upstream.includes(model)
        ? upstreamVerdict(model, identity, exact.length > 0)
        : loose.includes(model)
          ? looseVerdict(model, identity, loose)
          : exact.length + upstream.length + loose.length === 0 && ours.includes(model)
            ? oursVerdict(model, identity, ours)
            : siblings.includes(model)
              ? siblingVerdict(model)
              : doubt !== undefined
                ? ({ whose: 'unclear', whoseReason: doubt } as const)
                : otherVerdict(model, identity, exact.length + upstream.length + loose.length > 0)
    byIndex.set(model.index, { name: nameOf(model), ...withIds(verdict, model, resolveModel) })
  }
  const single = (list: readonly AxisModel[]) => (list.length === 1 ? list[0] : undefined)
  const own =
    exact[0] ?? upstream[0] ?? single(loose) ?? (loose.length === 0 ? single(ours) : undefined)
  const reason = own && byIndex.get(own.index)?.whoseReason
  const certain = own && byIndex.get(own.index)?.whose !== 'unclear'
  return { byIndex, ...(own && certain && reason ? { own: { index: own.index, reason } } : {}) }
}

function nameOf(model: AxisModel): string {
  return model.size && !hasSize(model.text) ? `${model.text} ${model.size}` : model.text
}

function linkedId(model: AxisModel): string | undefined {
  for (const link of model.links) {
    const id = repositoryOfLink(link)
    if (
      id &&
      (nameKey(id).includes(nameKey(model.text)) ||
        nameKey(bareLabel(model.text)).includes(nameKey(id)))
    )
      return id
  }
  return undefined
}

/** A label without "(ours)", medals, footnote marks and a metric at its end. */
function bareLabel(text: string): string {
  return text
    .replace(/\p{Extended_Pictographic}|[*†‡^]|\u{fe0f}/gu, '')
    .replace(
      /\s*[([（](?:ours?|this(?: (?:model|work|checkpoint|repo(?:sitory)?))?|este (?:modelo|repo)|este|esta|our model|本模型)[^)\]）]*[)\]）]\s*/gi,
      '',
    )
    .replace(/\s+(?:f1|acc|accuracy|bleu|wer)$/i, '')
    .trim()
}

function fitOf(model: AxisModel, identity: ModelIdentity, heading: string): Fit {
  const label = bareLabel(model.text)
  const size = hasSize(label) ? undefined : model.size
  const id = /^[\w.-]+\/[\w.-]+(?=\s|$)/.exec(label)?.[0]
  const names = [id, linkedId(model), label, size ? `${label}-${size}` : undefined]
  for (const name of names) {
    if (name === undefined || name === '') continue
    const relation = relationOf(name, identity)
    if (relation === 'self') return 'exact'
    if (relation === 'upstream') return 'upstream'
    if (relation === 'base') return 'none'
  }
  if (isOwnStorageLabel(label, identity)) return 'exact'
  if (isQuantized(identity) && isFullPrecisionLabel(label)) return 'none'
  if (!isQuantized(identity) && /^(?:bf16|fp16|f16|fp32)$/i.test(label)) return 'exact'
  const plain = label
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
  if (
    saysOurs(model.text) &&
    (plain === '' ||
      /^(?:ours?|this (?:model|checkpoint|work|repo)|our model|este modelo)(?: |$)/.test(plain))
  )
    return 'exact'
  const loose = looseFit(model, label, identity, heading)
  if (loose === 'none' && stageLabel.test(label)) return 'sibling'
  return loose === 'none' && saysOurs(model.text) ? 'ours' : loose
}

/** Stages of one model's making: which of them the repository holds is not said. */
const stageLabel =
  /^(?:(?:the )?(?:base(?:line)?|before|after|fine-?tuned|tuned|antes|despu[eé]s|modelo (?:base|afinado|original|\w+)|original|student|teacher|trained|untrained)(?: (?:model|modelo|version|training|fine-?tuning).*| del? .*|\s*\(.*\))?)$/i

function looseFit(model: AxisModel, label: string, identity: ModelIdentity, heading: string): Fit {
  const size = hasSize(label) ? undefined : model.size
  const name = size ? `${label} ${size}` : label
  const plain = label.replace(/\s*\([^()]*\)\s*$/, '')
  const match =
    matchOwnName(name, identity) ?? matchOwnName(label, identity) ?? matchOwnName(plain, identity)
  if (match === undefined) return 'none'
  if (model.size && matchOwnName(name, identity) === undefined && hasSize(identity.id))
    return 'none'
  if (isMentionedModel(label, identity) || isMentionedModel(name, identity))
    return match.missingVariants.length > 0 ? 'none' : 'sibling'
  const tuned = match.missingVariants.some((part) =>
    ['chat', 'instruct', 'it', 'dpo', 'sft', 'rlhf', 'reasoning', 'thinking'].includes(part),
  )
  if (match.missingOthers.length > 0 && namesFamily(label) && !saysOurs(model.text))
    return 'sibling'
  if (tuned && /\bbase\b|pre-?train/i.test(heading)) return 'none'
  return 'loose'
}

function hasSize(id: string): boolean {
  return /(?:^|[\s_.-])(?:\d+x)?\d+(?:\.\d+)?[bm](?:$|[\s_.)-])/i.test(bareName(id))
}

/** Of the names that fit loosely those that say most of the own name; the rest are siblings. */
function bestLoose(
  models: readonly AxisModel[],
  fits: readonly Fit[],
  identity: ModelIdentity,
): AxisModel[] {
  const scored = models.flatMap((model, at) => {
    if (fits[at] !== 'loose') return []
    const match =
      matchOwnName(nameOf({ ...model, text: bareLabel(model.text) }), identity) ??
      matchOwnName(bareLabel(model.text), identity) ??
      matchOwnName(bareLabel(model.text).replace(/\s*\([^()]*\)\s*$/, ''), identity)
    return match ? [{ model, score: match.shared }] : []
  })
  const best = Math.max(0, ...scored.map((entry) => entry.score))
  return scored.filter((entry) => entry.score === best).map((entry) => entry.model)
}

/** The verdict when the card speaks of two repositories of one name. */
function namesakeVerdict(identity: ModelIdentity): WhoseVerdict | undefined {
  const original = possibleOriginal(identity)
  return original === undefined
    ? undefined
    : {
        whose: 'unclear',
        whoseReason: `The card speaks of ${original} too, a model of the same name under another owner.`,
      }
}

function ownVerdict(model: AxisModel, identity: ModelIdentity): WhoseVerdict {
  const certain =
    model.text.toLowerCase().includes(identity.id.toLowerCase()) ||
    /this model|este modelo/i.test(model.text)
  const namesake = certain ? undefined : namesakeVerdict(identity)
  if (namesake) return namesake
  return {
    whose: 'measured',
    whoseReason: `The table names this model as ${quoted(model.text)}.`,
    id: identity.id,
  }
}

function upstreamVerdict(
  model: AxisModel,
  identity: ModelIdentity,
  ownPresent: boolean,
): WhoseVerdict {
  const source =
    linkedId(model) ??
    identity.baseModels.find((base) => nameKey(base.id) === nameKey(bareLabel(model.text)))?.id ??
    copiedFrom(identity)
  const named = source ? { id: source } : {}
  if (ownPresent)
    return {
      ...named,
      whose: 'comparison',
      whoseReason: `The table sets the full-precision model ${quoted(model.text)} beside this one.`,
    }
  const what = isQuantized(identity) ? `a conversion of it${formatsOf(identity)}` : 'a copy of it'
  return {
    ...named,
    whose: 'inherited',
    whoseReason: `The table names ${quoted(model.text)}, the original model; this repository holds ${what}.`,
  }
}

function looseVerdict(
  model: AxisModel,
  identity: ModelIdentity,
  loose: readonly AxisModel[],
): WhoseVerdict {
  const sameName = loose.every((other) => nameKey(other.text) === nameKey(model.text))
  if (loose.length > 1 && !sameName)
    return {
      whose: 'unclear',
      whoseReason: `${quoted(model.text)} is one of ${loose.length} names in the table that this model may have.`,
    }
  if (isQuantized(identity) && quantizationWords(model.text).length === 0)
    return {
      whose: 'inherited',
      whoseReason: `The table names ${quoted(model.text)} without the format; this repository holds a conversion${formatsOf(identity)}.`,
    }
  if (copiedFrom(identity))
    return {
      whose: 'inherited',
      whoseReason: `The table names ${quoted(model.text)}, the original model; this repository holds a copy of ${copiedFrom(identity)}.`,
    }
  const namesake = namesakeVerdict(identity)
  if (namesake) return namesake
  return {
    whose: 'measured',
    whoseReason: `${quoted(model.text)} is the only name in the table that fits this model's.`,
    id: identity.id,
  }
}

/** The only row marked as the authors' own, when its sizes and versions are not another model's. */
function oursVerdict(
  model: AxisModel,
  identity: ModelIdentity,
  ours: readonly AxisModel[],
): WhoseVerdict {
  const own = looseParts(identity.id)
  const other = looseParts(bareLabel(model.text)).some(
    (part) => /\d/.test(part) && !own.includes(part),
  )
  if (ours.length > 1 || other || isQuantized(identity) || copiedFrom(identity))
    return {
      whose: 'unclear',
      whoseReason: `The table marks ${quoted(model.text)} as its authors' own, but the name is not this repository's.`,
    }
  return {
    whose: 'measured',
    whoseReason: `The table marks ${quoted(model.text)} as the authors' own.`,
    id: identity.id,
  }
}

function siblingVerdict(model: AxisModel): WhoseVerdict {
  return {
    whose: 'unclear',
    whoseReason: `${quoted(model.text)} may be this model or the one it was made from.`,
  }
}

function otherVerdict(model: AxisModel, identity: ModelIdentity, ownFound: boolean): WhoseVerdict {
  if (
    relationOf(bareLabel(model.text), identity) === 'base' ||
    (isQuantized(identity) && isFullPrecisionLabel(bareLabel(model.text)))
  )
    return {
      whose: 'comparison',
      whoseReason: `${quoted(model.text)} is the model this one was made from.`,
    }
  if (
    !ownFound &&
    resemblesOwnName(model.text, identity) &&
    !isMentionedModel(bareLabel(model.text), identity) &&
    !isMentionedModel(nameOf(model), identity)
  )
    return {
      whose: 'unclear',
      whoseReason: `${quoted(model.text)} resembles this model's name but is not it for certain.`,
    }
  return {
    whose: 'comparison',
    whoseReason: `The table names another model, ${quoted(model.text)}.`,
  }
}

function withIds(
  verdict: WhoseVerdict,
  model: AxisModel,
  resolveModel: ResolveModel,
): WhoseVerdict {
  const id =
    verdict.id ??
    linkedId(model) ??
    (/^[\w.-]+\/[\w.-]+$/.test(bareLabel(model.text)) ? bareLabel(model.text) : undefined)
  const catalogueId = resolveModel(id ?? bareLabel(model.text))
  return { ...verdict, ...(id ? { id } : {}), ...(catalogueId ? { catalogueId } : {}) }
}

function quoted(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/** Whose the scores of a table without model names are. */
export function judgeNamelessTable(
  identity: ModelIdentity,
  heading: string,
  before = '',
): WhoseVerdict {
  if (
    /\bbaselines?\b|\bcompared? (?:to|against|with)\b|\bother (?:model|librar|tool)/i.test(before)
  )
    return {
      whose: 'unclear',
      whoseReason: 'The table names no model, and the text before it speaks of another one too.',
    }
  const copied = copiedFrom(identity)
  if (isQuantized(identity)) {
    const title = identity.title === undefined ? undefined : relationOf(identity.title, identity)
    if (title === 'upstream')
      return {
        whose: 'inherited',
        whoseReason: `The table names no model and the card's title is that of the full-precision model; this repository holds a conversion of it${formatsOf(identity)}.`,
      }
    return {
      whose: 'unclear',
      whoseReason:
        'The table names no model, and this repository holds a conversion of another one.',
    }
  }
  if (copied)
    return {
      whose: 'unclear',
      whoseReason: `The table names no model, and this repository repeats ${copied}.`,
    }
  const namesake = namesakeVerdict(identity)
  if (namesake) return namesake
  const loads = identity.loads ?? []
  const named = [identity.title ?? '', ...loads].some((name) => speaksOfOwn(name, identity))
  if (loads.length > 0 && !named && !looksLikeOwnSection(heading, identity))
    return {
      whose: 'unclear',
      whoseReason: `The table names no model, and the card's own code loads ${loads[0]}.`,
    }
  return {
    whose: 'measured',
    whoseReason: 'The table names no model, and the card speaks of this one.',
    id: identity.id,
  }
}

function speaksOfOwn(name: string, identity: ModelIdentity): boolean {
  const own = nameKey(identity.id)
  const key = nameKey(name)
  return (
    key.length > 3 &&
    (key.includes(own) || own.includes(key) || matchOwnName(name, identity) !== undefined)
  )
}

function looksLikeOwnSection(heading: string, identity: ModelIdentity): boolean {
  return nameKey(heading).includes(nameKey(identity.id))
}
