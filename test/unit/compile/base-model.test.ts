import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { baseOfQuantization } from '../../../src/compile/base-model.ts'
import { AskedCatalogue, catalogueNames } from '../../../src/compile/catalogue-names.ts'
import { modelFacts } from '../../../src/facts/model-facts.ts'
import { listFiles } from '../../../src/files/repository-files.ts'
import { modelCache } from '../../../src/fit/model-cache.ts'
import { makeCard } from '../sheet/make.ts'

const root = mkdtempSync(join(tmpdir(), 'modelsheets-base-'))
const ids = new Map([['acme/lark-8b', 'acme/Lark-8B']])
const config = {
  model_type: 'llama',
  hidden_size: 4096,
  intermediate_size: 14_336,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  vocab_size: 128_256,
  max_position_embeddings: 8192,
}

beforeAll(async () => {
  await mkdir(join(root, 'acme/Lark-8B'), { recursive: true })
  await writeFile(join(root, 'acme/Lark-8B/README.md'), '# Lark')
  await writeFile(join(root, 'acme/Lark-8B/config.json'), JSON.stringify(config))
})

afterAll(() => rmSync(root, { recursive: true }))

const quantization = (base: string, files = ['lark-8b-Q4_K_M.gguf']) =>
  makeCard(
    { base_model: base, base_model_relation: 'quantized' },
    {
      id: 'acme/Lark-8B-GGUF',
      tree: files.map((path) => ({ type: 'file' as const, path, size: 5e9 })),
    },
  )
const folder = { id: 'acme/Lark-8B-GGUF', path: join(root, 'acme/Lark-8B-GGUF') }
const baseOf = (snapshot: ReturnType<typeof quantization>) =>
  baseOfQuantization(snapshot, listFiles(snapshot), folder, new AskedCatalogue(catalogueNames(ids)))
    ?.facts

test('a quantization borrows count, context and cache of its base, and says whose they are', () => {
  const snapshot = quantization('acme/lark-8b')
  const base = baseOf(snapshot)
  const facts = modelFacts(snapshot, listFiles(snapshot), base)
  expect(facts.parameters).toEqual({ value: 8_030_261_248, source: 'base', rule: 'stated' })
  expect(facts.contextLength).toMatchObject({ value: 8192, source: 'base' })
  expect(modelCache(snapshot, listFiles(snapshot), base)).toMatchObject({
    cache: { kind: 'layers', groups: [{ layers: 32, keys: 1024, values: 1024 }] },
    source: 'base',
    base: 'acme/Lark-8B',
  })
})

test('a base that the catalogue lacks, or files that are no quantization, lend nothing', () => {
  expect(baseOf(quantization('acme/other'))).toBeUndefined()
  expect(baseOf(quantization('acme/lark-8b', ['model.safetensors']))).toBeUndefined()
})
