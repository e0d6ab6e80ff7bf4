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
