// @ts-nocheck: being translated
import type * as en from '../en/facts.ts'
import { counter } from '../plural.ts'

const count = counter('zh-Hant')

/** Facts of size and shape. Figures come printed. */
export const facts: typeof en.facts = {
  /** Who says a fact. */
  sources: {
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
  },
  /** Why a value is what it is, by the rule that gave it. */
  rules: {
    'packed-weights': ({ elements }) =>
      `Weights are packed: ${elements} stored elements hold several each.`,
    'unpacked-by-hub': ({ elements }) =>
      `The Hub counts ${elements} with the scales of packed weights.`,
    'sum-by-type': 'Sum over the types of numbers; the stated total differs.',
    'total-by-bytes': 'The stated total, which the sizes of the files confirm.',
    'without-masks': ({ stored }) =>
      `The files store ${stored} numbers, attention masks among them.`,
    'without-further-token-layers': ({ stored }) =>
      `The files store ${stored}, with a layer that predicts further tokens.`,
    'layer-sizes': 'Computed from layer sizes.',
    'size-in-name': 'Rounded there.',
    'printed-total': 'Printed there to the digit; no file of the snapshot confirms it.',
    'sum-of-components': 'Sum over the parts.',
    'experts-at-rest': ({ used, experts }) => `${used} of ${experts} experts work on a token.`,
    'experts-at-rest-without-embedding': ({ used, experts }) =>
      `${used} of ${experts} experts work on a token; the embedding table is not counted, as its publisher does not.`,
    'positions-without-offset': ({ positions, offset }) =>
      `${positions} positions, of which the first ${offset} are no tokens.`,
    stretched: ({ original, factor }) => `${original} tokens, stretched ${factor} times by YaRN.`,
    'trained-shorter': ({ original }) => `Trained with ${original} tokens, then stretched.`,
    'own-limit': ({ architecture }) =>
      architecture === undefined
        ? 'Sentence Transformers cuts longer texts.'
        : `Sentence Transformers cuts longer texts; the network reads ${architecture}.`,
    'tokenizer-limit': 'The tokenizer cuts longer texts; the configuration is not known.',
  },
  /** What another source says: `7.24B as the name says`. */
  valueBySource: ({ value, source }) => `${value} ${source}`,
  against: ({ others }) => `It contradicts ${others.join(' and ')}.`,
  /** A model's size on its tile. */
  size: {
    total: ({ source, parts, active }) => {
      const pieces = parts > 1 ? `, ${count(parts, { other: 'parts' })}` : ''
      return `${source}${pieces}${active === '' ? '' : `; ${active} active per token`}`
    },
    active: ({ size }) => `${size} active`,
    totalNotStated: ({ source }) => `${source}; the total is not stated`,
    onePart: ({ source }) => `in one part of the model, ${source}`,
  },
  labels: {
    parameters: 'Parameters',
    active: 'Active per token',
    architecture: 'Architecture',
    dataType: 'Data type',
    context: 'Context',
    layers: 'Layers',
    heads: 'Attention heads',
    kvHeads: 'KV heads',
    keyWidth: 'Key width of a head',
    valueWidth: 'Value width of a head',
    slidingWindow: 'Sliding window',
    vocabulary: 'Vocabulary',
  },
  /** Usual names of a model's parts. */
  parts: {
    language: 'Language model',
    vision: 'Vision',
    other: 'Other parts',
    part: 'One part of the pipeline',
    model: 'Model',
  },
  tokens: ({ number }) => `${number} tokens`,
  inSomeLayers: (of) => `${of.heads} in ${of.used} of ${of.layers} layers`,
  byLayer: ({ least, most }) => `${least} to ${most}, by layer`,
}
