import { findBenchmark } from '../../benchmarks/registry.ts'
import {
  copiedFrom,
  type ModelIdentity,
  possibleOriginal,
  type ResolveModel,
  relationOf,
} from './identity.ts'
import { namesFamily } from './model-name.ts'
import { hasSize, nameKey } from './name-key.ts'
import { type OtherModels, otherModels } from './others.ts'
import { matchOwnName } from './own-name.ts'
import { formatsOf, isQuantized } from './storage.ts'
import { isOtherVariant, variantHeading } from './variants.ts'
import { quoted, type WhoseReason, type WhoseVerdict } from './verdict.ts'
import type { NamedVerdict } from './whose-table.ts'

/** What surrounds a table that names no model. */
export interface NamelessTable {
  identity: ModelIdentity
  /** Headings above the table, outermost first, and its caption. */
  headings: readonly string[]
  /** The text just before it. */
  before: string
  resolveModel?: ResolveModel
}

interface NamelessFacts extends NamelessTable {
  others: OtherModels
}

/** The rules in order; the first that gives a verdict decides. */
const namelessRules: readonly {
  name: string
  judge: (table: NamelessFacts) => WhoseVerdict | undefined
}[] = [
  { name: 'heading', judge: judgeHeading },
  { name: 'variant-heading', judge: judgeVariantHeading },
  { name: 'compared', judge: judgeText },
  { name: 'conversion', judge: judgeConversion },
  { name: 'copy', judge: judgeCopy },
  { name: 'code', judge: judgeCode },
]

/** Whose the scores of a table without model names are, with the name that the card gives. */
export function judgeNamelessTable(table: NamelessTable): NamedVerdict {
  const { identity } = table
  const facts = { ...table, others: otherModels(identity, table.resolveModel) }
  for (const rule of namelessRules) {
    const verdict = rule.judge(facts)
    if (verdict) return { name: verdict.id ?? identity.id, ...verdict }
  }
  return {
    name: identity.id,
    whose: 'measured',
    because: { code: 'nameless-own' },
    id: identity.id,
  }
}

const unclear = (because: WhoseReason): WhoseVerdict => ({ whose: 'unclear', because })

/** A heading that names another model; one that names this model settles that none does. */
function judgeHeading(table: NamelessFacts): WhoseVerdict | undefined {
  for (const heading of table.headings.toReversed()) {
    const found = modelInHeading(heading, table)
    if (found === 'own') return undefined
    if (found === undefined) continue
    const because: WhoseReason = {
      code: 'nameless-heading',
      values: { heading: quoted(heading), name: found.name },
    }
    return found.id === undefined
      ? unclear(because)
      : { whose: 'comparison', because, id: found.id }
  }
  return undefined
}

/** The model that a heading names: the longest run of its words that is a name. */
function modelInHeading(
  heading: string,
  { identity, others }: NamelessFacts,
): { name: string; id?: string } | 'own' | undefined {
  const words = heading
    .split(/[\s,;:()（）：，]+/)
    .filter(Boolean)
    .slice(0, 40)
  let stranger: string | undefined
  for (let length = Math.min(6, words.length); length >= 1; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const name = words.slice(start, start + length).join(' ')
      if (isOwnInHeading(name, identity)) return 'own'
      if (!/\d/.test(name) || findBenchmark(name)) continue
      const id = others.named(name)
      if (id?.includes('/')) return { name, id }
      if (length === 1 && namesFamily(name) && hasSize(name)) stranger ??= name
    }
  }
  return stranger === undefined ? undefined : { name: stranger }
}

function isOwnInHeading(name: string, identity: ModelIdentity): boolean {
  const relation = relationOf(name, identity)
  return (
    relation === 'self' || relation === 'upstream' || matchOwnName(name, identity) !== undefined
  )
}

/** A heading about base models on the card of a chat model, or the other way round. */
function judgeVariantHeading({
  headings,
  identity,
  others,
}: NamelessFacts): WhoseVerdict | undefined {
  const found = variantHeading(headings)
  if (!found || !isOtherVariant(found, identity, others)) return undefined
  const id = others.variant(found.kind)
  const because: WhoseReason = {
    code: found.kind === 'base' ? 'base-heading' : 'tuned-heading',
    values: { heading: quoted(found.heading), name: identity.id },
  }
  return id?.includes('/') ? { whose: 'comparison', because, id } : unclear(because)
}

function judgeText({ before }: NamelessFacts): WhoseVerdict | undefined {
  return /\bbaselines?\b|\bcompared? (?:to|against|with)\b|\bother (?:model|librar|tool)/i.test(
    before,
  )
    ? unclear({ code: 'nameless-compared' })
    : undefined
}

function judgeConversion({ identity }: NamelessFacts): WhoseVerdict | undefined {
  if (!isQuantized(identity)) return undefined
  const titled = identity.title !== undefined && relationOf(identity.title, identity) === 'upstream'
  if (!titled) return unclear({ code: 'nameless-conversion' })
  const values = { formats: formatsOf(identity) }
  return { whose: 'inherited', because: { code: 'nameless-titled', values } }
}

function judgeCopy({ identity }: NamelessFacts): WhoseVerdict | undefined {
  const copied = copiedFrom(identity)
  if (copied !== undefined) return unclear({ code: 'nameless-copy', values: { other: copied } })
  const namesake = possibleOriginal(identity)
  return namesake === undefined
    ? undefined
    : unclear({ code: 'namesake', values: { other: namesake } })
}

/** Code that loads another model than this one. */
function judgeCode({ identity, headings }: NamelessFacts): WhoseVerdict | undefined {
  const [first] = identity.loads ?? []
  if (first === undefined) return undefined
  const named = [identity.title ?? '', ...(identity.loads ?? [])].some((name) =>
    speaksOfOwn(name, identity),
  )
  const own = nameKey(identity.id)
  if (named || headings.slice(-2).some((heading) => nameKey(heading).includes(own)))
    return undefined
  return unclear({ code: 'nameless-loads', values: { other: first } })
}

function speaksOfOwn(name: string, identity: ModelIdentity): boolean {
  const own = nameKey(identity.id)
  const key = nameKey(name)
  return (
    key.length > 3 &&
    (key.includes(own) || own.includes(key) || matchOwnName(name, identity) !== undefined)
  )
}
