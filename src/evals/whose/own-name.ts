import { bareName, type ModelIdentity, ownerOf } from './identity.ts'

/** Parts of a name that tell variants of one base apart. */
const variants = new Set([
  'chat',
  'instruct',
  'it',
  'sft',
  'dpo',
  'rlhf',
  'rl',
  'instruction',
  'aligned',
  'base',
  'pretrained',
  'pt',
  'reasoning',
  'thinking',
  'coder',
  'code',
  'math',
  'python',
  'vision',
  'vl',
  'uncensored',
  'abliterated',
  'distill',
  'distilled',
  'mini',
  'small',
  'tiny',
  'large',
  'xl',
  'xxl',
  'medium',
  'nano',
  'lite',
  'turbo',
  'plus',
  'pro',
  'max',
])
/** Parts that say nothing about which model it is. */
const fillers = new Set([
  'moe',
  'dense',
  'llm',

  'nvidia',
  'meta',
  'google',
  'microsoft',
  'ibm',

  'patch',
  'uncased',
  'cased',
  'english',

  'hf',
  'model',
  'the',
  'ours',
  'our',
  'this',
  'v',
  'preview',
  'alpha',
  'beta',
  'release',
  'final',
  'latest',
  'official',
  'open',
  'ai',
  'f1',
  'score',
  'acc',
])

/** Splits a name into parts for loose comparison; letters and digits that touch are split apart. */
export function looseParts(name: string): string[] {
  return bareName(name)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=[\p{L}\d])\+/gu, '-plus')
    .replace(/\p{Extended_Pictographic}|[*†‡^]/gu, ' ')
    .replace(
      /\((?:ours?|this (?:model|checkpoint|work)|este modelo|[^)]*leaderboard[^)]*)[^)]*\)/g,
      ' ',
    )
    .split(/[^\p{L}\p{N}.+]+/u)
    .flatMap((part) =>
      part.replace(/^\.+|\.+$/g, '').split(/(?<=\p{L}{2,})(?=\d)|(?<=\d[bm])(?=a\d)/u),
    )
    .map((part) => part.replace(/^v(?=\d)/, ''))
    .filter(Boolean)
}

const sizePart = /^(?:\d+x)?\d+(?:\.\d+)?[bmk]$/
const versionPart = /^\d+(?:\.\d+)*$/

/** How well a label fits the repository's own name. */
export interface OwnMatch {
  /** Number of shared parts, the more the better. */
  shared: number
  /** Parts of the own name that the label leaves out and that tell variants apart. */
  missingVariants: string[]
  /** Versions or sizes of the own name that the label leaves out. */
  missingNumbers: string[]
  /** Other telling parts of the own name that the label leaves out. */
  missingOthers: string[]
}

/**
 * Compares a label that is not the exact name: gives `undefined` when the label says anything that
 * the own name does not, so that siblings and other versions never pass.
 */
export function matchOwnName(label: string, identity: ModelIdentity): OwnMatch | undefined {
  const names = [identity.id, ...(identity.aliases ?? [])]
  const matches = names.flatMap((name) => matchParts(label, name, ownerOf(identity.id)) ?? [])
  return matches.sort(
    (left, right) =>
      left.missingVariants.length +
      left.missingNumbers.length -
      right.missingVariants.length -
      right.missingNumbers.length,
  )[0]
}

function matchParts(label: string, name: string, owner: string | undefined): OwnMatch | undefined {
  const own = looseParts(name)
  const said = looseParts(label).filter((part) => !fillers.has(part))
  const ownerKey = owner?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') ?? ''
  const rest = [...own]
  let shared = 0
  let distinctive = false
  for (const part of said) {
    const index = rest.indexOf(part)
    if (index >= 0) {
      rest.splice(index, 1)
      shared += 1
      if (/\p{L}{3,}/u.test(part) && !variants.has(part)) distinctive = true
      continue
    }
    const run = runOf(part, rest)
    if (run > 0) {
      shared += run
      distinctive = true
      continue
    }
    if (ownerKey !== '' && ownerKey.includes(part) && part.length >= 3) continue
    return undefined
  }
  const telling = said.filter((part) => /\d/.test(part)).length >= 2 && shared >= 3
  const complete = shared >= 2 && said.length === shared
  if (!distinctive && !telling && !complete) return undefined
  return {
    shared,
    missingVariants: rest.filter((part) => variants.has(part)),
    missingNumbers: rest.filter((part) => sizePart.test(part) || versionPart.test(part)),
    missingOthers: rest.filter(
      (part) => !variants.has(part) && !fillers.has(part) && !/\d/.test(part) && part.length > 1,
    ),
  }
}

/** Takes out the own parts that written together are this part ("stablecode"); gives how many. */
function runOf(part: string, rest: string[]): number {
  for (let start = 0; start < rest.length; start += 1) {
    let joined = ''
    for (let end = start; end < rest.length && joined.length < part.length; end += 1) {
      joined += rest[end]
      if (joined === part && end > start) {
        rest.splice(start, end - start + 1)
        return end - start + 1
      }
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
  const extra = said.filter((part) => !own.includes(part) && !fillers.has(part))
  if (extra.length > 1 || extra.some((part) => /\d/.test(part) || part.length > 2)) return false
  return said.some((part) => own.includes(part) && /\p{L}{4,}/u.test(part) && !variants.has(part))
}

/** True when the card mentions another repository whose name is this label. */
export function isMentionedModel(label: string, identity: ModelIdentity): boolean {
  const key = withoutFiller(label)
  if (key === '') return false
  return otherMentions(identity).has(key)
}

const mentionKeys = new WeakMap<ModelIdentity, ReadonlySet<string>>()

/** Keys of the repositories that the card mentions beside its own, made once a card. */
function otherMentions(identity: ModelIdentity): ReadonlySet<string> {
  const known = mentionKeys.get(identity)
  if (known) return known
  const keys = new Set((identity.mentions ?? []).map(withoutFiller))
  keys.delete(withoutFiller(identity.id))
  mentionKeys.set(identity, keys)
  return keys
}

function withoutFiller(name: string): string {
  return looseParts(name)
    .filter((part) => part !== 'hf')
    .join('')
}
