import { expect, test } from 'vitest'
import { programsOf } from '../../../src/fit/program.ts'

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
