import { expect, test } from 'vitest'
import { modelFacts } from '../../../src/facts/model-facts.ts'
import { listFiles } from '../../../src/files/repository-files.ts'
import { modelCache } from '../../../src/fit/model-cache.ts'
import { modelFiles } from '../../../src/fit/model-files.ts'
import { programsOf } from '../../../src/fit/program.ts'
import { fitView } from '../../../src/view/fit-view.ts'
import { makeSnapshot } from '../sheet/make.ts'

const mlx = { label: 'MLX 4-bit', source: 'config' } as const

test.each([
  [{ format: 'gguf' }, 'layers', ['llama.cpp']],
  [{ format: 'safetensors', quantization: mlx }, 'layers', ['mlx']],
  [{ format: 'safetensors' }, 'layers', ['vllm', 'transformers']],
  // An encoder keeps nothing, and of a pipeline nothing is known: no server of text is offered for them.
  [{ format: 'safetensors' }, 'none', ['transformers']],
  [{ format: 'safetensors' }, 'unknown', ['transformers']],
  [{ format: 'onnx' }, 'layers', ['transformers']],
] as const)('%j with a cache of %s runs in %j', (choice, kind, programs) => {
  expect(programsOf(choice as Parameters<typeof programsOf>[0], { kind })).toEqual(programs)
})

test('what runs on Macs alone is told by Macs: their sizes, and the share that they lend', () => {
  const config = {
    model_type: 'llama',
    num_hidden_layers: 32,
    num_attention_heads: 32,
    num_key_value_heads: 8,
    hidden_size: 4096,
    quantization: { group_size: 64, bits: 4 },
  }
  const viewOf = (tags: string[], more: Record<string, unknown>) => {
    const snapshot = makeSnapshot({
      model: { tags },
      config: { ...config, ...more },
      tree: [{ type: 'file', path: 'model.safetensors', size: 5_500_000_000, oid: '' }],
    })
    const facts = modelFacts(snapshot)
    const { found, cache } = modelFiles(snapshot, listFiles(snapshot), facts)
    return fitView(found.choices, facts, cache)
  }
  const mac = viewOf(['mlx'], {})
  expect(mac?.lead).toContain('a Mac with 16 GB')
  expect(mac?.panel.devices).toBe('unified')
  // Of 8 GiB two thirds: 5.7 GB.
  expect(mac?.rows[0]?.contexts[0]?.cells[0]?.answer).not.toBe('fits')
  const card = viewOf([], { quantization: undefined })
  expect(card?.lead).toContain('a graphics card')
  expect(card?.panel.devices).toBe('graphics')
})

test.each(['flux', 'sd3', 'wan'])('a GGUF of %s keeps nothing between steps', (architecture) => {
  const snapshot = makeSnapshot({
    model: { gguf: { architecture }, pipeline_tag: 'text-to-image' },
  })
  expect(modelCache(snapshot, [])).toMatchObject({
    cache: { kind: 'none', reason: { code: 'between-steps' }, growing: true },
  })
})
