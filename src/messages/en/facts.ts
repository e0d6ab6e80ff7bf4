import { counter } from '../plural.ts'

const count = counter('en')

/** Facts of size and shape. Figures come printed. */
export const facts = {
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
    'packed-weights': ({ elements }: { elements: string }) =>
      `Weights are packed: ${elements} stored elements hold several each.`,
    'unpacked-by-hub': ({ elements }: { elements: string }) =>
      `The Hub counts ${elements} with the scales of packed weights.`,
    'sum-by-type': 'Sum over the types of numbers; the stated total differs.',
    'total-by-bytes': 'The stated total, which the sizes of the files confirm.',
    'without-masks': ({ stored }: { stored: string }) =>
      `The files store ${stored} numbers, attention masks among them.`,
    'without-further-token-layers': ({ stored }: { stored: string }) =>
      `The files store ${stored}, with a layer that predicts further tokens.`,
    'layer-sizes': 'Computed from layer sizes.',
    'size-in-name': 'Rounded there.',
    'printed-total': 'Printed there to the digit; no file of the snapshot confirms it.',
    'sum-of-components': 'Sum over the parts.',
    'experts-at-rest': ({ used, experts }: { used: string; experts: string }) =>
      `${used} of ${experts} experts work on a token.`,
    'experts-at-rest-without-embedding': ({ used, experts }: { used: string; experts: string }) =>
      `${used} of ${experts} experts work on a token; the embedding table is not counted, as its publisher does not.`,
    'positions-without-offset': ({ positions, offset }: { positions: string; offset: string }) =>
      `${positions} positions, of which the first ${offset} are no tokens.`,
    stretched: ({ original, factor }: { original: string; factor: string }) =>
      `${original} tokens, stretched ${factor} times by YaRN.`,
    'trained-shorter': ({ original }: { original: string }) =>
      `Trained with ${original} tokens, then stretched.`,
    'own-limit': ({ architecture }: { architecture?: string }) =>
      architecture === undefined
        ? 'Sentence Transformers cuts longer texts.'
        : `Sentence Transformers cuts longer texts; the network reads ${architecture}.`,
    'tokenizer-limit': 'The tokenizer cuts longer texts; the configuration is not known.',
  },
  /** What another source says: `7.24B as the name says`. */
  valueBySource: ({ value, source }: { value: string; source: string }) => `${value} ${source}`,
  against: ({ others }: { others: readonly string[] }) => `It contradicts ${others.join(' and ')}.`,
  /** A model's size on its tile. */
  size: {
    total: ({ source, parts, active }: { source: string; parts: number; active: string }) => {
      const pieces = parts > 1 ? `, ${count(parts, { one: 'part', other: 'parts' })}` : ''
      return `${source}${pieces}${active === '' ? '' : `; ${active} active per token`}`
    },
    active: ({ size }: { size: string }) => `${size} active`,
    totalNotStated: ({ source }: { source: string }) => `${source}; the total is not stated`,
    onePart: ({ source }: { source: string }) => `in one part of the model, ${source}`,
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
  tokens: ({ number }: { number: string }) => `${number} tokens`,
  inSomeLayers: (of: { heads: string; used: number; layers: number }) =>
    `${of.heads} in ${of.used} of ${of.layers} layers`,
  byLayer: ({ least, most }: { least: number; most: number }) => `${least} to ${most}, by layer`,
}
