import { expect, test } from 'vitest'
import { modelFacts } from '../../../src/facts/model-facts.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'

const contextOf = (facts: Partial<Snapshot>) =>
  modelFacts({
    id: 'owner/name',
    frontMatter: { data: {}, source: 'none' },
    evalResults: [],
    history: [],
    problems: [],
    ...facts,
  }).contextLength

test.each([
  [{ max_position_embeddings: 4096 }, 4096],
  [{ n_positions: 1024 }, 1024],
  [{ model_type: 'roberta', max_position_embeddings: 514 }, 512],
  [{ model_type: 'xlm-roberta', max_position_embeddings: 8194 }, 8192],
  [{ model_type: 'xlm-roberta', max_position_embeddings: 8194, pad_token_id: 1 }, 8192],
  [
    {
      max_position_embeddings: 32_768,
      rope_scaling: { type: 'yarn', factor: 4, original_max_position_embeddings: 32_768 },
    },
    131_072,
  ],
  [
    {
      max_position_embeddings: 131_072,
      rope_scaling: { rope_type: 'llama3', factor: 8, original_max_position_embeddings: 8192 },
    },
    131_072,
  ],
  [{ text_config: { max_position_embeddings: 8192 } }, 8192],
])('the configuration %j has a context of %i tokens', (config, tokens) => {
  expect(contextOf({ config })?.value).toBe(tokens)
})

test.each([
  {},
  { config: { max_position_embeddings: '4096' } },
  { config: { max_position_embeddings: -1, n_positions: 1e30, seq_length: 1 } },
  { config: { text_config: [] } },
  { tokenizerConfig: { model_max_length: 1e30 } },
])('%j states no context length', (snapshot) => {
  expect(contextOf(snapshot)).toBeUndefined()
})

test("a header's context stands before the configuration's", () => {
  const model = { gguf: { context_length: 8192 } }
  expect(contextOf({ model, config: { n_positions: 1024 } })).toMatchObject({
    value: 8192,
    source: 'gguf',
  })
})

test("Sentence Transformers' own limit counts where it is lower", () => {
  const config = { model_type: 'bert', max_position_embeddings: 512 }
  expect(contextOf({ config, sentenceBertConfig: { max_seq_length: 256 } })).toEqual({
    value: 256,
    source: 'sentence-transformers',
    rule: 'own-limit',
    figures: { architecture: 512 },
  })
  expect(contextOf({ config, sentenceBertConfig: { max_seq_length: 512 } })?.source).toBe('config')
  const body = `SentenceTransformer(\n  (0): Transformer({'max_seq_length': 128, 'do_lower_case': False})`
  expect(contextOf({ config, body })).toMatchObject({ value: 128, source: 'card' })
})

test('the tokenizer’s limit counts where no configuration is known, and only a real one', () => {
  expect(contextOf({ tokenizerConfig: { model_max_length: 2048 } })).toEqual({
    value: 2048,
    source: 'tokenizer',
    rule: 'tokenizer-limit',
  })
  expect(contextOf({ tokenizerConfig: { model_max_length: 1e30 } })).toBeUndefined()
  const config = { max_position_embeddings: 4096 }
  const tokenizerConfig = { model_max_length: 2048 }
  expect(contextOf({ config, tokenizerConfig })).toMatchObject({ value: 4096, source: 'config' })
  expect(contextOf({ config: { model_type: 'llama' }, tokenizerConfig })).toBeUndefined()
})
