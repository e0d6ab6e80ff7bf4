import { memoText } from '../../benchmarks/memo.ts'
import type { ModelIdentity } from './identity.ts'
import { namesFamily, withoutOurs } from './model-name.ts'
import { bareName, inLatin, ownerOf } from './name-key.ts'

/** Parts of a name that say the model was tuned to answer. */
const tuned = ['chat', 'instruct', 'it', 'sft', 'dpo', 'rlhf', 'rl', 'instruction', 'aligned']
/** Parts of a name that say it was not. */
const untuned = ['base', 'pretrained', 'pt']
/** Parts of a name that tell variants of one base apart. */
const variants = new Set([
  ...tuned,
  ...untuned,
  ...['reasoning', 'thinking', 'coder', 'code', 'math', 'python'],
  ...['vision', 'vl', 'uncensored', 'abliterated', 'distill', 'distilled', 'turbo', 'plus', 'pro'],
  ...['nano', 'micro', 'tiny', 'mini', 'small', 'medium', 'large', 'xl', 'xxl', 'max', 'lite'],
])
/** Of these, the ones that tell sizes. */
const sizes = new Set(['base', 'small', 'medium', 'large', 'mini', 'tiny'])
/** Parts that a name may have or lack and still be the same model's: makers, and words for any model. */
const fillers = new Set([
  ...['nvidia', 'meta', 'google', 'microsoft', 'ibm', 'hf', 'ai', 'open', 'official', 'llm', 'moe'],
  ...['vla', 'vlm', 'mllm', 'lmm'],
  ...['dense', 'model', 'the', 'our', 'ours', 'this', 'v', 'release', 'final', 'latest'],
])
/** Parts of the own name that a shortened name may lack. */
const minor = new Set([
  ...fillers,
  ...['patch', 'cased', 'uncased', 'english', 'alpha', 'beta', 'preview'],
])

/** Splits a name into parts for loose comparison; letters and digits that touch are split apart. */
export const looseParts = memoText((name): readonly string[] =>
  inLatin(withoutOurs(bareName(name)))
    .toLowerCase()
    .replace(/(?<=[\p{L}\d])\+/gu, '-plus')
    .replace(/\p{Extended_Pictographic}|[*†‡^]/gu, ' ')
    .replace(/\([^)]*leaderboard[^)]*\)/g, ' ')
    .split(/[^\p{L}\p{N}.+]+/u)
    .flatMap((part) =>
      part.replace(/^\.+|\.+$/g, '').split(/(?<=\p{L}{2,})(?=\d)|(?<=\d[bm])(?=a\d)/u),
    )
    .map((part) => part.replace(/^v(?=\d)/, ''))
    .filter(Boolean),
)

/** True for a name that says its model was tuned to answer: `X-Instruct`, `X-Chat`. */
export function isTunedName(name: string): boolean {
  return looseParts(name).some((part) => tuned.includes(part))
}

/** True for a name that says its model was not tuned: `X-Base`. */
export function isBaseName(name: string): boolean {
  return looseParts(name).some((part) => untuned.includes(part))
}

/** The telling parts of a name without those for base or tuned: one text for both variants. */
export function withoutVariant(name: string): string {
  return tellingParts(name)
    .filter((part) => !tuned.includes(part) && !untuned.includes(part))
    .join(' ')
}

/** Words for any model at a stage of its making. */
const stages =
  /^(?:baseline|original|teacher|student|ours?|before|after|fine|finetuned|tuned|trained|modelo|padre|previous|old|new)$/

/** True for a name that tells no model from another outside its card: "Base", "tiny", "v2", "14B (padre)". */
export function isGenericName(name: string): boolean {
  return tellingParts(name).every(
    (part) => isVariant(part) || stages.test(part) || /^[\d.]+[bmk]?$/.test(part),
  )
}

/** How well a label fits a repository's name. */
export interface NameMatch {
  /** Number of shared parts, the more the better. */
  shared: number
  /** Parts of the name that the label leaves out, words that say nothing left aside. */
  missing: string[]
  /** True when the label has words before and after one that it leaves out: "X-Instruct" of X-Story-Instruct. */
  gap: boolean
}

/** Parts of a name that say what a model of a family was made for. */
const specialities =
  /^(?:reasoning|thinking|coder|code|math|python|vision|vl|uncensored|abliterated|distill(?:ed)?)$/

/**
 * True for a widely known model's name that lacks a word which tells this model from that one: neither a size, a number
 * nor a word for tuning. Both names may stand in the same card.
 */
export function mayBeFamily(label: string, { missing, gap }: NameMatch): boolean {
  const lacks = missing.some(
    (part) => specialities.test(part) || (!variants.has(part) && !/^a?\d/.test(part)),
  )
  return namesFamily(label) && (lacks || gap)
}

/** True for a part that tells variants of one base apart: "chat", "large". */
export function isVariant(part: string): boolean {
  return variants.has(part)
}

/**
 * Compares a label with the repository's own name: gives `undefined` when the label says anything that
 * the own name does not, so that siblings and other versions never pass.
 */
export function matchOwnName(label: string, identity: ModelIdentity): NameMatch | undefined {
  return [identity.id, ...(identity.aliases ?? [])]
    .flatMap((name) => matchName(label, name, ownerOf(identity.id)) ?? [])
    .sort((left, right) => left.missing.length - right.missing.length)[0]
}

/** The same for any name; `owner` is a word the label may hold too. */
export function matchName(
  label: string,
  name: string,
  owner: string | undefined = ownerOf(name),
): NameMatch | undefined {
  const said = tellingParts(label)
  const rest = [...looseParts(name)]
  const ownerKey = owner?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') ?? ''
  let shared = 0
  let distinctive = false
  for (const part of said) {
    const taken = takePart(part, rest)
    shared += taken
    if (taken > 1 || (taken === 1 && /\p{L}{3,}/u.test(part) && !variants.has(part)))
      distinctive = true
    if (taken === 0 && !(part.length >= 3 && ownerKey.includes(part))) return undefined
  }
  const numbers = said.filter((part) => /\d/.test(part)).length >= 2 && shared >= 3
  const complete = shared >= 2 && said.length === shared
  if (!distinctive && !numbers && !complete) return undefined
  const isTelling = (part: string): boolean =>
    !minor.has(part) && (part.length > 1 || /\d/.test(part))
  return { shared, missing: rest.filter(isTelling), gap: hasGap(name, rest, isTelling) }
}

/** Whether a telling word that is left out stands between two that are not; numbers aside. */
function hasGap(
  name: string,
  left: readonly string[],
  isTelling: (part: string) => boolean,
): boolean {
  const open = [...left]
  const kept = looseParts(name).map((part) => {
    if (open[0] !== part) return true
    open.shift()
    return false
  })
  return looseParts(name).some(
    (part, at) =>
      !kept[at] &&
      isTelling(part) &&
      !/^a?\d/.test(part) &&
      kept.slice(0, at).includes(true) &&
      kept.slice(at + 1).includes(true),
  )
}

/** The parts of a name without those that say nothing. */
export const tellingParts = memoText((name): readonly string[] =>
  looseParts(name).filter((part) => !fillers.has(part)),
)

/** Takes a part, or the run of parts that written together are it ("stablecode"); gives how many. */
function takePart(part: string, rest: string[]): number {
  const index = rest.indexOf(part)
  if (index >= 0) {
    rest.splice(index, 1)
    return 1
  }
  for (let start = 0; start < rest.length; start += 1) {
    let joined = ''
    for (let end = start; end < rest.length && joined.length < part.length; end += 1) {
      joined += rest[end]
      if (joined === part && end > start) return rest.splice(start, end - start + 1).length
    }
  }
  return 0
}

/**
 * True when a label shares a telling part with the own name and says nothing that rules it out: no
 * other number and at most one short part of its own.
 */
export function resemblesOwnName(label: string, identity: ModelIdentity): boolean {
  const own = looseParts(identity.id)
  const said = looseParts(label)
  // "X-Large" may be the X of a name that tells no size; "X (base)" is what this one was made from.
  const sized = own.some((part) => sizes.has(part)) || /\(base\)/i.test(label)
  const extra = said.filter(
    (part) => !own.includes(part) && !minor.has(part) && (sized || !sizes.has(part)),
  )
  if (extra.length > 1 || extra.some((part) => /\d/.test(part) || part.length > 2)) return false
  return said.some((part) => own.includes(part) && /\p{L}{4,}/u.test(part) && !variants.has(part))
}

/**
 * True for a label that begins with the first two words of a name, written together or apart, of which one at least
 * is neither a family's, a variant's nor a number: "Sea-BERT char" and "SeaBERT-CH" for `Sea-BERT-16k`.
 */
function startsAsOwn(said: readonly string[], own: readonly string[]): boolean {
  const [first = '', second = ''] = own
  const joined = first + second
  const tells = [first, second].some(
    (part) => /^\p{L}{2,}$/u.test(part) && !variants.has(part) && !namesFamily(part),
  )
  if (!tells || joined.length < 5 || second === '' || namesFamily(joined)) return false
  return said[0] === joined || (said[0] === first && said[1] === second)
}

/**
 * True when a label holds a word which the own name has and that of no model it was made from, while its size, its
 * variant and its family are no others.
 */
export function sharesMark(label: string, { id, baseModels }: ModelIdentity): boolean {
  const own = tellingParts(id)
  const said = tellingParts(label)
  const of = (parts: readonly string[], test: (part: string) => boolean): string =>
    parts.filter(test).toSorted().join(' ')
  const isSize = (part: string): boolean => /^[\d.]+[bm]$/.test(part)
  const apart = (test: (part: string) => boolean): boolean => {
    const [left, right] = [of(said, test), of(own, test)]
    return left !== '' && left !== right
  }
  const bases = baseModels.map((base) => tellingParts(base.id))
  const otherSize = apart(isSize) || apart((part) => sizes.has(part))
  if (!otherSize && startsAsOwn(said, own) && !bases.some((base) => startsAsOwn(said, base)))
    return true
  if (apart(isSize) || apart(isVariant)) return false
  if (namesFamily(label) && !said.some((part) => namesFamily(part) && own.includes(part)))
    return false
  const ofBases = new Set(bases.flat())
  return own.some(
    (part) =>
      /\p{L}{4,}/u.test(part) &&
      !variants.has(part) &&
      !ofBases.has(part) &&
      !namesFamily(part) &&
      said.includes(part),
  )
}
