import type { ModelIdentity } from './identity.ts'
import type { OtherModels } from './others.ts'
import { isBaseName, isTunedName } from './own-name.ts'

/** A heading that speaks of base models or of models tuned to answer. */
export interface VariantHeading {
  kind: 'base' | 'tuned'
  heading: string
}

const baseHeading =
  /\b(?:base|pre-?trained|foundation)(?: language)? (?:models?|llms?|versions?|variants?)\b|^(?:base|pre-?trained)$|(?:基座|基础|预训练)模型/i
const tunedHeading =
  /\b(?:instruct(?:ion)?(?:[- ](?:fine-?)?tuned)?|chat|aligned|post-?trained)(?: language)? (?:models?|llms?|versions?|variants?)\b|\binstruction[- ](?:fine-?)?tuned\b|^(?:chat|instruct)$|(?:对话|指令)模型/i

/** The nearest heading that says which variant of a model its tables speak of. */
export function variantHeading(headings: readonly string[]): VariantHeading | undefined {
  for (const heading of headings.toReversed()) {
    const text = heading.trim()
    const [base, tuned] = [baseHeading.test(text), tunedHeading.test(text)]
    if (base !== tuned) return { kind: base ? 'base' : 'tuned', heading }
  }
  return undefined
}

/**
 * Whether a heading speaks of the other variant: of base models above the tables of a chat model, or the
 * other way round. A name that says neither is taken for what its sibling is not: beside `X-Base`, the
 * model `X` is tuned.
 */
export function isOtherVariant(
  { kind }: VariantHeading,
  identity: ModelIdentity,
  others: OtherModels,
): boolean {
  const tuned = isTunedName(identity.id)
  const base = isBaseName(identity.id)
  if (kind === 'base') return tuned || (!base && others.variant('base') !== undefined)
  return !tuned && (base || others.variant('tuned') !== undefined)
}
