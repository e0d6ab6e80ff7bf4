// @ts-nocheck: being translated
import type * as en from '../en/model-words.ts'
/** Words for what a model is, can do and how it is reached; lists and scripts of pages say them alike. */
export const kinds: typeof en.kinds = {
  base: 'No base stated',
  finetune: 'Fine-tune',
  quantized: 'Quantization',
  adapter: 'Adapter',
  merge: 'Merge',
}

export const capabilities: typeof en.capabilities = {
  tools: 'Tool calls',
  reasoning: 'Reasoning',
  vision: 'Reads images',
  audio: 'Takes sound',
}

export const access: typeof en.access = {
  open: 'No sign-in',
  gated: 'Gated',
  unknown: 'Not stated',
  disabled: 'Disabled',
  deleted: 'Deleted',
  missing: 'Missing',
  private: 'Private',
}
