import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { en } from '../../messages/en.ts'
import {
  copiedFrom,
  type ModelIdentity,
  possibleOriginal,
  type ResolveModel,
  relationOf,
} from './identity.ts'
import { earlierInText, type ModelInText, modelInText, speaksOfBase } from './model-in-text.ts'
import { saysOurs } from './model-name.ts'
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
  { name: 'ablation', judge: judgeAblation },
  { name: 'before', judge: judgeBefore },
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
    const found = modelInText(heading, table)
    // "BERT fine-tuned for names" is this model's title; "Tern-7B" alone may be that of the one it was made from.
    const titled = heading === table.identity.title || !hasSize(found?.name ?? '')
    const own = found?.kind === 'own' || (found?.kind === 'partial' && titled)
    if (own) return undefined
    if (found !== undefined) return another('nameless-heading', found, heading)
  }
  const nearest = table.headings.findLast((heading) => speaksOf(heading, 'evaluation'))
  return nearest === undefined ? undefined : judgeBaseHeading(nearest, table)
}

/** "Results of the base model": another's scores, unless the heading sets this model beside it. */
function judgeBaseHeading(heading: string, { identity }: NamelessFacts): WhoseVerdict | undefined {
  if (!speaksOfBase(heading) || beside.test(heading)) return undefined
  const [base, ...others] = identity.baseModels
  const name = base !== undefined && others.length === 0 ? base.id : en.whose.theBase
  return unclear({ code: 'nameless-heading', values: { heading: quoted(heading), name } })
}

/** Words by which a heading sets one model beside another. */
const beside =
  /\b(?:vs|versus|with|over|against|from|than|compar\w*|and|con|frente|sobre|desde|y|mit|gegenüber|und|avec|et)\b|对比|對比|相比|与|與|和|との|比/iu

/** The verdict on a text that names another model, or one that this model's name goes on from. */
function another(
  code: 'nameless-heading' | 'nameless-before',
  found: ModelInText,
  text: string,
): WhoseVerdict {
  const because: WhoseReason = { code, values: { heading: quoted(text), name: found.name } }
  return found.id === undefined ? unclear(because) : { whose: 'comparison', because, id: found.id }
}

/** A sentence between heading and table that gives the scores of another model: the nearest that names one. */
function judgeBefore(table: NamelessFacts): WhoseVerdict | undefined {
  const { before, identity } = table
  for (const sentence of sentencesOf(before).toReversed().slice(0, 3)) {
    const reports = speaksOf(sentence, 'evaluation') || /[:：]$/.test(sentence) || isTitle(sentence)
    if (reports && speaksOfBase(sentence)) {
      const id = identity.baseModels.length === 1 ? identity.baseModels[0]?.id : undefined
      const name = id ?? modelName(sentence, table) ?? en.whose.theBase
      return unclear({ code: 'nameless-before', values: { heading: quoted(sentence), name } })
    }
    const before = reports ? earlierInText(sentence) : undefined
    if (before !== undefined)
      return unclear({
        code: 'nameless-before',
        values: { heading: quoted(sentence), name: before },
      })
    if (saysOurs(sentence)) return undefined
    const found = modelInText(isTitle(sentence) ? sentence : withoutBrackets(sentence), table, true)
    if (found?.kind === 'own') return undefined
    const certain = found?.kind === 'other' || hasSize(found?.name ?? '')
    if (found && reports && certain) return another('nameless-before', found, sentence)
  }
  return undefined
}

function modelName(sentence: string, table: NamelessFacts): string | undefined {
  const found = modelInText(sentence, table, true)
  return found?.kind === 'own' ? undefined : found?.name
}

/** What stands in brackets in a sentence is said of something else: a judge, a size. */
function withoutBrackets(sentence: string): string {
  return sentence.replace(/\s[(（][^()（）]*[)）]/g, ' ')
}

/** Few words without an end: the name of a table rather than a sentence. */
function isTitle(sentence: string): boolean {
  return sentence.length <= 80 && !/[.!?。！？]$/.test(sentence)
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|(?<=[。！？])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
}

/** The rows of an ablation are variants of the model, and which of them the repository holds is not said. */
function judgeAblation({ headings }: NamelessFacts): WhoseVerdict | undefined {
  return /\bablat|ablaci[oó]n|消融|アブレーション/iu.test(headings.at(-1) ?? '')
    ? unclear({ code: 'strange-rows' })
    : undefined
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

const compared =
  /\bbaselines?\b|\bcompared? (?:to|against|with)\b|\bother (?:model|librar|tool)|比較対象|对比模型|對比模型|基线|基線|비교 ?대상|línea base/i

function judgeText({ before }: NamelessFacts): WhoseVerdict | undefined {
  return compared.test(before) ? unclear({ code: 'nameless-compared' }) : undefined
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
  const own = nameKey(identity.id)
  if (
    speaksOfItself(identity) ||
    headings.slice(-2).some((heading) => nameKey(heading).includes(own))
  )
    return undefined
  return unclear({ code: 'nameless-loads', values: { other: first } })
}

/** True when the card's title or the code in it names this model. */
export function speaksOfItself(identity: ModelIdentity): boolean {
  return [identity.title ?? '', ...(identity.loads ?? [])].some((name) =>
    speaksOfOwn(name, identity),
  )
}

function speaksOfOwn(name: string, identity: ModelIdentity): boolean {
  const own = nameKey(identity.id)
  const key = nameKey(name)
  return (
    key.length > 3 &&
    (key.includes(own) || own.includes(key) || matchOwnName(name, identity) !== undefined)
  )
}
