/** Words for what a model is, can do and how it is reached; lists and scripts of pages say them alike. */
export const kinds = {
  base: 'No base stated',
  finetune: 'Fine-tune',
  quantized: 'Quantization',
  adapter: 'Adapter',
  merge: 'Merge',
}

export const capabilities = {
  tools: 'Tool calls',
  reasoning: 'Reasoning',
  vision: 'Reads images',
  audio: 'Takes sound',
}

export const access = {
  open: 'No sign-in',
  gated: 'Gated',
  unknown: 'Not stated',
  disabled: 'Disabled',
  deleted: 'Deleted',
  missing: 'Missing',
  private: 'Private',
}
