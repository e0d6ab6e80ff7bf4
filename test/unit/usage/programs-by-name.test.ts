import { expect, test } from 'vitest'
import { snippetsOf } from './snippets-of.ts'

const model = (facts: Record<string, unknown>) => ({
  id: 'acme/lark-8b',
  tags: [],
  siblings: [],
  pipeline_tag: 'text-generation',
  ...facts,
})
const codes = (facts: Record<string, unknown>) => snippetsOf(model(facts)).map(({ code }) => code)

test.each(['vllm', 'sglang'])(
  'a repository whose library is %s is served by it',
  (library_name) => {
    expect(codes({ library_name }).join('\n')).toMatch(
      library_name === 'vllm' ? /^vllm serve acme\/lark-8b/m : /^sglang serve --model-path acme/m,
    )
  },
)

test('mlx-lm and mlx-vlm name the program that runs the files', () => {
  expect(codes({ library_name: 'mlx-lm' }).join('\n')).toContain('mlx_lm.generate --model')
  expect(
    codes({ library_name: 'mlx-vlm', pipeline_tag: 'image-text-to-text' }).join('\n'),
  ).toContain('mlx_vlm.generate --model')
})

test('commands and classes that are gone are left out', () => {
  const gone = /huggingface-cli|import YOLOv/
  expect(codes({ library_name: 'mlx', pipeline_tag: undefined }).join('\n')).not.toMatch(gone)
  const yolo = { library_name: 'ultralytics', tags: ['yolov8'], pipeline_tag: 'image-segmentation' }
  expect(codes(yolo).join('\n')).not.toMatch(gone)
})

const gguf = (facts: Record<string, unknown>) =>
  codes({ library_name: 'gguf', pipeline_tag: undefined, tags: ['gguf'], ...facts })

test.each<[Record<string, unknown>, boolean]>([
  [{ pipeline_tag: 'text-generation' }, true],
  [{}, true],
  [{ pipeline_tag: 'text-classification', tags: ['gguf', 'conversational'] }, true],
  [{ pipeline_tag: 'text-classification' }, false],
  [{ pipeline_tag: 'robotics' }, false],
  [{ id: 'acme/ComfyUI_Models' }, false],
  [{ id: 'acme/audiocpp-fork-gguf' }, false],
  [{ id: 'acme/Lark-8B-DSpark-GGUF', pipeline_tag: 'text-generation' }, false],
])('%j is for llama.cpp: %s', (facts, expected) => {
  expect(gguf(facts).some((code) => code.includes('llama-server'))).toBe(expected)
})

test('an embedding model of unlisted GGUF files is not for a chat program', () => {
  const found = gguf({ pipeline_tag: 'feature-extraction' }).join('\n')
  expect(found).toContain('llama-server -hf acme/lark-8b --embedding')
  expect(found).not.toContain('ollama')
})

test('an adapter for MLX runs on its base', () => {
  const adapter = {
    library_name: 'mlx',
    tags: ['mlx', 'base_model:acme/base-1b', 'base_model:adapter:acme/base-1b'],
    cardData: { base_model: 'acme/base-1b' },
  }
  const found = codes(adapter).join('\n')
  expect(found).toContain('mlx_lm.generate --model acme/base-1b --adapter-path ./lark-8b')
  expect(found).not.toContain('load("acme/lark-8b")')
})

test('Ultralytics opens the file that the repository has', () => {
  const yolo = { library_name: 'ultralytics', tags: ['yolov8'], pipeline_tag: 'object-detection' }
  expect(codes({ ...yolo, siblings: [{ rfilename: 'best.pt' }] }).join('\n')).toContain(
    'YOLO(hf_hub_download("acme/lark-8b", "best.pt", revision="main"))',
  )
  expect(codes(yolo)).toEqual([])
})
