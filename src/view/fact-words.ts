import type { Fact, FactSource } from '../facts/fact.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { formatCount, formatParameters } from './format.ts'

/** Who says a fact, after "as": `as the name says`. */
const sourceNames: Readonly<Record<FactSource, string>> = {
  editor: 'as the editor says',
  safetensors: 'counted in safetensors',
  gguf: 'from the GGUF header',
  config: 'from config.json',
  'sentence-transformers': 'from sentence_bert_config.json',
  tokenizer: 'from the tokenizer',
  files: 'from the sizes of the files',
  base: 'from its base model',
  hub: 'as the Hub says',
  card: 'as the card says',
  name: 'as the name says',
}

/** Who says a fact, in words. */
export function sourceWords(source: FactSource): string {
  return sourceNames[source]
}

type Figures = NonNullable<Fact<unknown>['figures']>

const billions = (value: number | string | undefined) => formatParameters(Number(value))
const tokens = (value: number | string | undefined) => formatCount(Number(value))

/** Sentences that explain a value, by the rule that gave it. */
const ruleSentences: Readonly<Record<string, (figures: Figures) => string>> = {
  'packed-weights': ({ elements }) =>
    `Weights are packed: ${billions(elements)} stored elements hold several each.`,
  'unpacked-by-hub': ({ elements }) =>
    `The Hub counts ${billions(elements)} with the scales of packed weights.`,
  'sum-by-type': () => 'Sum over the types of numbers; the stated total differs.',
  'total-by-bytes': () => 'The stated total, which the sizes of the files confirm.',
  'without-masks': ({ stored }) =>
    `The files store ${billions(stored)} numbers, attention masks among them.`,
  'without-further-token-layers': ({ stored }) =>
    `The files store ${billions(stored)}, with a layer that predicts further tokens.`,
  'layer-sizes': () => 'Computed from layer sizes.',
  'size-in-name': () => 'Rounded there.',
  'sum-of-components': () => 'Sum over the parts.',
  'experts-at-rest': ({ used, experts }) => `${used} of ${experts} experts work on a token.`,
  'experts-at-rest-without-embedding': ({ used, experts }) =>
    `${used} of ${experts} experts work on a token; the embedding table is not counted, as its publisher does not.`,
  'positions-without-offset': ({ positions, offset }) =>
    `${tokens(positions)} positions, of which the first ${offset} are no tokens.`,
  stretched: ({ original, factor }) =>
    `${tokens(original)} tokens, stretched ${factor} times by YaRN.`,
  'trained-shorter': ({ original }) => `Trained with ${tokens(original)} tokens, then stretched.`,
  'own-limit': ({ architecture }) =>
    architecture === undefined
      ? 'Sentence Transformers cuts longer texts.'
      : `Sentence Transformers cuts longer texts; the network reads ${tokens(architecture)}.`,
}

/** Why a value is what it is; `undefined` when its source simply states it. */
export function ruleWords({
  rule,
  figures,
}: Pick<Fact<unknown>, 'rule' | 'figures'>): string | undefined {
  return Object.hasOwn(ruleSentences, rule) ? ruleSentences[rule]?.(figures ?? {}) : undefined
}

/** What other sources say instead, in one sentence. */
export function againstWords(
  against: readonly { source: FactSource; value: number }[] | undefined,
): string | undefined {
  if (!against || against.length === 0) return undefined
  const others = against.map(
    ({ source, value }) => `${formatParameters(value)} ${sourceNames[source]}`,
  )
  return `It contradicts ${others.join(' and ')}.`
}

/** The size of a model as tile, catalogue and boards print it, with what to know about it. */
export function parametersText(
  parameters: Sheet['parameters'],
): { value: string; note: string } | undefined {
  if (!parameters) return undefined
  const { total, active, approximate, source, components } = parameters
  const says = sourceNames[source]
  if (total !== undefined) {
    const parts = components && components.length > 1 ? `, ${components.length} parts` : ''
    const working = active === undefined ? '' : `; ${formatParameters(active)} active per token`
    return {
      value: `${approximate ? '≈ ' : ''}${formatParameters(total)}`,
      note: `${says}${parts}${working}`,
    }
  }
  if (active !== undefined) {
    return { value: `${formatParameters(active)} active`, note: `${says}; the total is not stated` }
  }
  const largest = [...(components ?? [])].sort((a, b) => b.parameters - a.parameters)[0]
  return (
    largest && {
      value: formatParameters(largest.parameters),
      note: `in one part of the model, ${says}`,
    }
  )
}
