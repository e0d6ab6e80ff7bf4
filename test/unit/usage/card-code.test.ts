import { expect, test } from 'vitest'
import { cardCode } from '../../../src/usage/card-code.ts'

const block = (...lines: string[]): string => ['```bash', ...lines, '```'].join('\n')

test.each([
  ['vllm serve acme/lark', 'vLLM'],
  ['$ VLLM_USE_V1=1 vllm serve acme/lark --port 8000', 'vLLM'],
  ['from transformers import AutoModel', 'Transformers'],
  ['    from diffusers import DiffusionPipeline', 'Diffusers'],
  ['./build/bin/llama-server -m lark.gguf', 'llama.cpp'],
  ['ollama run lark', 'Ollama'],
  ['python -m mlx_lm.generate --model acme/lark', 'MLX LM'],
])('%s is code of %s', (line, program) => {
  expect(cardCode(block(line))).toEqual({ programs: [program] })
})

test.each([
  'It runs with vllm serve and from transformers import AutoModel.',
  block('pip install vllm transformers', 'import torch', '# from transformers import AutoModel'),
  block('echo "ollama run lark"'),
  '',
])('no code of a program stands in %j', (card) => {
  expect(cardCode(card)).toBeUndefined()
})

test('the heading above the first of it is told, not one in a block', () => {
  const card = [
    '# Lark',
    block('# Install', 'pip install vllm'),
    '## Use with **vLLM**',
    block('# Serve', 'vllm serve acme/lark'),
    '## Other',
    block('from transformers import pipeline'),
  ].join('\n')
  expect(cardCode(card)).toEqual({
    programs: ['vLLM', 'Transformers'],
    heading: 'Use with **vLLM**',
  })
})
