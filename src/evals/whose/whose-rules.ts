import { known } from '../../known.ts'
import { copiedFrom, type ModelIdentity, possibleOriginal } from './identity.ts'
import { saysOurs } from './model-name.ts'
import { nameKey } from './name-key.ts'
import {
  judgeAlone,
  judgeDoubt,
  judgeLacksWords,
  judgeNoNames,
  judgeOwnFile,
  judgeResembles,
  judgeStages,
  judgeTellingPart,
  judgeTitled,
} from './open-rules.ts'
import { isBaseName, isTunedName, looseParts, tellingParts } from './own-name.ts'
import { formatsOf, fullPrecisionKey, isQuantized, quantizationWords } from './storage.ts'
import { comparison, isFound, type TableFacts, unclear } from './table-facts.ts'
import { linkedId, type NamedModel } from './table-names.ts'
import { isOtherVariant, variantHeading } from './variants.ts'
import { quoted, type WhoseReason, type WhoseVerdict } from './verdict.ts'

/** One rule: gives a verdict where it holds. The first that does decides. */
interface WhoseRule {
  name: string
  judge: (named: NamedModel, table: TableFacts) => WhoseVerdict | undefined
}

/** The rules in order; each is named after the reason it gives. */
export const whoseRules: readonly WhoseRule[] = [
  { name: 'other-variant', judge: judgeVariant },
  { name: 'namesake', judge: judgeNamesake },
  { name: 'own-name', judge: judgeOwnName },
  { name: 'original', judge: judgeOriginal },
  { name: 'other-repository', judge: judgeOtherRepository },
  { name: 'several-names', judge: judgeSeveralNames },
  { name: 'fits-another', judge: judgeFitsAnother },
  { name: 'fits-beside', judge: judgeFitsBeside },
  { name: 'shortened', judge: judgeShortened },
  { name: 'marked-own', judge: judgeMarkedOwn },
  { name: 'stages', judge: judgeStages },
  { name: 'lacks-words', judge: judgeLacksWords },
  { name: 'doubt', judge: judgeDoubt },
  { name: 'resembles', judge: judgeResembles },
  { name: 'titled', judge: judgeTitled },
  { name: 'own-file', judge: judgeOwnFile },
  { name: 'telling-part', judge: judgeTellingPart },
  { name: 'alone', judge: judgeAlone },
  { name: 'no-names', judge: judgeNoNames },
  { name: 'other-model', judge: judgeOther },
]

function printed({ name }: NamedModel): string {
  return quoted(name)
}

/** The own name, whole or shortened, under a heading about the other variant. */
function judgeVariant(named: NamedModel, table: TableFacts): WhoseVerdict | undefined {
  if (named.fit !== 'own' && named.fit !== 'shortened') return undefined
  const found = variantHeading([
    ...table.headings,
    ...(named.model.group ? [named.model.group] : []),
  ])
  if (!found) return undefined
  if (!isOtherVariant(found, table.identity, table.others))
    return judgeBothVariants(named, table, found.kind)
  // A name that says itself which variant it is, or whose it is, is stronger than a heading.
  if (saysOurs(named.model.text) || isTunedName(named.label) || isBaseName(named.label))
    return undefined
  const code = found.kind === 'base' ? 'base-heading' : 'tuned-heading'
  const values = { name: printed(named), heading: quoted(found.heading) }
  return comparison({ code, values }, table.others.variant(found.kind))
}

/**
 * A card with tables under "Base Model" and under "Chat Model", of a name that says neither: which of the two the
 * repository holds is not said, but for what is tuned the plain name is usual.
 */
function judgeBothVariants(
  named: NamedModel,
  { identity, others }: TableFacts,
  kind: 'base' | 'tuned',
): WhoseVerdict | undefined {
  const neither = !isTunedName(identity.id) && !isBaseName(identity.id)
  if (kind !== 'base' || !neither || identity.bothVariants !== true) return undefined
  // Beside its own `X-Instruct` the model `X` is the base.
  if (others.variant('tuned') !== undefined) return undefined
  if (saysOurs(named.model.text) || named.model.text.includes(identity.id)) return undefined
  return unclear({ code: 'lacks-words', values: { name: printed(named) } })
}

/** The card speaks of two repositories of the own name. */
function judgeNamesake(named: NamedModel, { identity }: TableFacts): WhoseVerdict | undefined {
  const text = named.model.text
  const certain =
    named.fit !== 'own' ||
    text.toLowerCase().includes(identity.id.toLowerCase()) ||
    /this model|este modelo/i.test(text)
  const other = certain ? undefined : possibleOriginal(identity)
  return other === undefined ? undefined : unclear({ code: 'namesake', values: { other } })
}

function judgeOwnName(named: NamedModel, { identity, own }: TableFacts): WhoseVerdict | undefined {
  if (named.fit !== 'own') return undefined
  const values = { name: quoted(named.model.text) }
  // "X (6K)" beside "X (10K)": of how many examples this one was made is not said.
  const amounts = new Set(own.flatMap(({ label }) => amount.exec(label)?.[1] ?? []))
  if (amounts.size > 1 && amount.test(named.label) && !identity.id.includes(named.label))
    return unclear({ code: 'several-names', values: { ...values, count: amounts.size } })
  return { whose: 'measured', because: { code: 'own-name', values }, id: identity.id }
}

/** A number of thousands or millions in brackets after a name. */
const amount = /\s\(\s*(\d+(?:[.,]\d+)?\s?[km])\b[^()]*\)$/i

/** The model that this repository converts or copies. */
function judgeOriginal(named: NamedModel, table: TableFacts): WhoseVerdict | undefined {
  if (named.fit !== 'upstream') return undefined
  const { identity } = table
  const id =
    linkedId(named.model) ??
    identity.baseModels.find((base) => nameKey(base.id) === nameKey(named.label))?.id ??
    copiedFrom(identity)
  const values = { name: quoted(named.model.text) }
  if (table.own.length > 0) return comparison({ code: 'full-precision-beside', values }, id)
  // The owner that is printed alone does not make this repository the copy of the two.
  if (id !== undefined && !repeatsModel(identity))
    return unclear({ code: 'namesake', values: { other: id } })
  const because: WhoseReason = isQuantized(identity)
    ? { code: 'original-of-conversion', values: { ...values, formats: formatsOf(identity) } }
    : { code: 'original-of-copy', values }
  return { whose: 'inherited', because, ...known({ id: id || undefined }) }
}

/** True for a repository that is known to hold another's model: in another format, as a copy, or of a base of its name. */
function repeatsModel(identity: ModelIdentity): boolean {
  return (
    isQuantized(identity) ||
    copiedFrom(identity) !== undefined ||
    fullPrecisionKey(identity.id) !== nameKey(identity.id)
  )
}

/** A stated base, another known repository, or one of the base's family. */
function judgeOtherRepository(named: NamedModel, table: TableFacts): WhoseVerdict | undefined {
  const values = { name: quoted(named.model.text) }
  if (named.fit === 'base') return comparison({ code: 'base-model', values })
  const { fit, other } = named
  if (other === undefined || (fit === 'partial' && !isFound(table))) return undefined
  if (fit === 'family') return comparison({ code: 'base-family', values: { ...values, other } })
  return comparison({ code: 'known-model', values: { ...values, other } }, idOf(other))
}

/** Names in code have no owner and are no ids. */
function idOf(other: string): string | undefined {
  return other.includes('/') ? other : undefined
}

function judgeSeveralNames(named: NamedModel, table: TableFacts): WhoseVerdict | undefined {
  if (!table.shortened.includes(named)) return undefined
  const keys = new Set(table.shortened.map(({ model }) => nameKey(model.text)))
  if (keys.size < 2) return undefined
  return unclear({
    code: 'several-names',
    values: { name: quoted(named.model.text), count: table.shortened.length },
  })
}

/** A shortened name must hold the words that tell this model from its siblings. */
function judgeFitsAnother(named: NamedModel, table: TableFacts): WhoseVerdict | undefined {
  if (!table.shortened.includes(named)) return undefined
  const other = table.others.fitting(named.name, variantHeading(table.headings)?.kind)
  if (other === undefined) return undefined
  return unclear({ code: 'fits-another', values: { name: quoted(named.model.text), other } })
}

/** "MSA" beside "MSA-1/4": the name that lacks words of the own one has a longer one beside it. */
function judgeFitsBeside(named: NamedModel, table: TableFacts): WhoseVerdict | undefined {
  if (!table.shortened.includes(named) || !named.match) return undefined
  const { missing } = named.match
  const said = tellingParts(named.label)
  const beside = table.named.find(({ label, fit }) => {
    if (fit !== 'none' || !label.toLowerCase().startsWith(named.label.toLowerCase())) return false
    const extra = tellingParts(label).filter((part) => !said.includes(part))
    // A number that is left out matters only where the longer name adds one.
    return extra.length > 0 && missing.some((part) => !isNumber(part) || extra.some(isNumber))
  })
  if (beside === undefined) return undefined
  return unclear({
    code: 'fits-beside',
    values: { name: quoted(named.model.text), other: printed(beside) },
  })
}

function isNumber(part: string): boolean {
  return /^[\d.]+[bmk]?$/.test(part)
}

/** The one name that fits. */
function judgeShortened(named: NamedModel, table: TableFacts): WhoseVerdict | undefined {
  if (!table.shortened.includes(named)) return undefined
  const { identity } = table
  const name = quoted(named.model.text)
  if (isQuantized(identity) && quantizationWords(named.model.text).length === 0)
    return {
      whose: 'inherited',
      because: { code: 'shortened-of-conversion', values: { name, formats: formatsOf(identity) } },
    }
  const copied = copiedFrom(identity)
  if (copied !== undefined)
    return {
      whose: 'inherited',
      because: { code: 'shortened-of-copy', values: { name, other: copied } },
    }
  const namesake = possibleOriginal(identity)
  if (namesake !== undefined) return unclear({ code: 'namesake', values: { other: namesake } })
  return { whose: 'measured', because: { code: 'only-name', values: { name } }, id: identity.id }
}

/** A row marked as the authors' own, when its sizes and versions are not another model's. */
function judgeMarkedOwn(named: NamedModel, table: TableFacts): WhoseVerdict | undefined {
  if (named.fit !== 'ours' || isFound(table)) return undefined
  const { identity } = table
  const own = looseParts(identity.id)
  const otherNumber = looseParts(named.label).some((part) => /\d/.test(part) && !own.includes(part))
  const values = { name: quoted(named.model.text) }
  if (table.ours.length > 1 || otherNumber || isQuantized(identity) || copiedFrom(identity))
    return unclear({ code: 'marked-own-otherwise', values })
  return { whose: 'measured', because: { code: 'marked-own', values }, id: identity.id }
}

function judgeOther(named: NamedModel): WhoseVerdict {
  return comparison({ code: 'other-model', values: { name: quoted(named.model.text) } })
}
