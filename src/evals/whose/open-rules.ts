import { copiedFrom } from './identity.ts'
import { namesModel } from './model-name.ts'
import { nameKey } from './name-key.ts'
import { speaksOfItself } from './nameless.ts'
import { isVariant, looseParts, resemblesOwnName, sharesMark, tellingParts } from './own-name.ts'
import { isFormLabel, isQuantized } from './storage.ts'
import { comparison, isFound, type TableFacts, unclear } from './table-facts.ts'
import type { NamedModel } from './table-names.ts'
import { quoted, type WhoseVerdict } from './verdict.ts'

// Rules for the names of a table in which none is this model's for certain.

/** Of "base" and "fine-tuned" side by side the tuned one is what the card is about. */
export function judgeStages(named: NamedModel, table: TableFacts): WhoseVerdict | undefined {
  if (isFound(table) || named.fit !== 'stage') return undefined
  const { identity } = table
  const labels = table.named.map(({ label }) => label)
  const [tuned, ...moreTuned] = labels.filter((label) => tunedStage.test(label))
  const [base, ...moreBases] = labels.filter((label) => baseStage.test(label))
  if (tuned === undefined || base === undefined || moreTuned.length + moreBases.length > 0)
    return undefined
  if (isQuantized(identity) || copiedFrom(identity) !== undefined) return undefined
  const values = { name: quoted(named.model.text) }
  if (named.label === base) return comparison({ code: 'base-stage', values })
  return named.label === tuned
    ? { whose: 'measured', because: { code: 'tuned-stage', values }, id: identity.id }
    : undefined
}

const tunedStage =
  /^(?:the )?(?:fine-?tuned|tuned|after (?:fine-?tuning|training|sft|rl)|modelo (?:afinado|ajustado)|después del? .*|ajustado|afinado)(?: (?:model|modelo|version))?(?:\s*\(.*\))?$/i
const baseStage =
  /^(?:the )?(?:base(?:line)?|before (?:fine-?tuning|training|sft|rl)|original|pre-?trained|modelo (?:base|original)|antes del? .*)(?: (?:model|modelo|version))?(?:\s*\(.*\))?$/i

/** A name that fits but lacks telling words, or that says only at which stage the model was. */
export function judgeLacksWords(named: NamedModel, table: TableFacts): WhoseVerdict | undefined {
  if (isFound(table) || (named.fit !== 'partial' && named.fit !== 'stage')) return undefined
  const code = named.fit === 'stage' ? 'stage' : 'lacks-words'
  return unclear({ code, values: { name: quoted(named.model.text) } })
}

/** Names of which it is not certain that they are models'. */
export function judgeDoubt(_: NamedModel, { doubt }: TableFacts): WhoseVerdict | undefined {
  return doubt === undefined ? undefined : unclear(doubt)
}

/** A name that shares a word with this model's and says nothing that rules it out. */
export function judgeResembles(named: NamedModel, table: TableFacts): WhoseVerdict | undefined {
  if (isFound(table) || !resemblesOwnName(named.label, table.identity)) return undefined
  return unclear({ code: 'resembles', values: { name: quoted(named.model.text) } })
}

/**
 * The model that the title of a card names which never speaks of its own repository: it may be what the repository holds,
 * or what that was made from.
 */
export function judgeTitled(named: NamedModel, table: TableFacts): WhoseVerdict | undefined {
  const { identity } = table
  const { title } = identity
  if (isFound(table) || named.fit !== 'none' || title === undefined || speaksOfItself(identity))
    return undefined
  const said = tellingParts(named.label)
  const titled = tellingParts(title)
  const whole = nameKey(named.label).length >= 4 && said.every((part) => titled.includes(part))
  return whole && said.some((part) => /\p{L}{3}/u.test(part) && !isVariant(part))
    ? unclear({ code: 'lacks-words', values: { name: quoted(named.model.text) } })
    : undefined
}

/** "Q4_K_M" in the card of a conversion is one of its files, or of those it is set beside. */
export function judgeOwnFile(
  named: NamedModel,
  { identity }: TableFacts,
): WhoseVerdict | undefined {
  if (!isQuantized(identity) || !isFormLabel(named.label)) return undefined
  return unclear({ code: 'resembles', values: { name: quoted(named.model.text) } })
}

/** Where no name is this model's, one with a word that tells it from the models it was made from may be it. */
export function judgeTellingPart(named: NamedModel, table: TableFacts): WhoseVerdict | undefined {
  if (isFound(table) || !sharesMark(named.label, table.identity)) return undefined
  return unclear({ code: 'resembles', values: { name: quoted(named.model.text) } })
}

/** The only name of a table, with a word of this model's name: nothing else in the table can be this model. */
export function judgeAlone(named: NamedModel, table: TableFacts): WhoseVerdict | undefined {
  if (table.named.length > 1 || named.fit !== 'none' || named.model.links.length > 0)
    return undefined
  const own = looseParts(table.identity.id)
  const shared = looseParts(named.label).some(
    (part) => /\p{L}{3}/u.test(part) && own.includes(part),
  )
  return shared
    ? unclear({ code: 'resembles', values: { name: quoted(named.model.text) } })
    : undefined
}

/** Rows that name no model at all, "binary classifier", "before rain": which of them the repository holds is not said. */
export function judgeNoNames(named: NamedModel, table: TableFacts): WhoseVerdict | undefined {
  const strange = ({ fit, label, model }: NamedModel): boolean =>
    (fit === 'none' || fit === 'stage') &&
    !namesModel(label.replace(/\s*\([^()]*\)/g, ''), model.links)
  // "stage-2/best.pt" is a file, of this repository or another, though it reads like an id.
  const isFile = named.fit === 'none' && weightsFile.test(named.label)
  if (isFound(table) || !(isFile || strange(named))) return undefined
  const words = ({ label }: NamedModel): boolean => !/\p{L}.*(?:\p{Lu}|\d)|\d.*\p{L}/u.test(label)
  const all = table.named.every((one) => strange(one) && words(one))
  return all || isFile || kindOfModel.test(named.label)
    ? unclear({ code: 'strange-rows' })
    : undefined
}

/** Words for a kind of model in place of a name. */
const kindOfModel =
  /\b(?:clasificador|classifier|detector|modelo|model|pipeline|probe|adapter|adaptador|ensemble|reranker|sistema|system)s?\b/i
const weightsFile = /\.(?:pt|pth|ckpt|safetensors|bin|onnx|gguf)$/i
