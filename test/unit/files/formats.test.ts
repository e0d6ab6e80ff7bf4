import { expect, test } from 'vitest'
import { formatOf, libraryOfFiles, weightFormats } from '../../../src/files/formats.ts'
import { fileKind } from '../../../src/files/kind.ts'

const filesOf = (...paths: string[]) => paths.map((path) => ({ path, kind: fileKind(path) }))

test.each([
  ['model.safetensors', 'safetensors'],
  ['a-00001-of-00002.gguf', 'gguf'],
  ['a.gguf.part1of2', 'gguf'],
  ['a.gguf-split-a', 'gguf'],
  ['ggml-base.en.bin', 'ggml'],
  ['llama-2-7b.ggmlv3.q4_0.bin', 'ggml'],
  ['pytorch_model-00001-of-00002.bin', 'pytorch'],
  ['consolidated.00.pth', 'pytorch'],
  ['openvino_model.bin', 'openvino'],
  ['onnx/model.onnx_data', 'onnx'],
  ['flax_model.msgpack', 'flax'],
  ['tf_model.h5', 'keras'],
  ['variables/variables.data-00000-of-00001', 'tensorflow'],
  ['gemma.task', 'litert-lm'],
  ['model.joblib', 'pickle'],
  ['ner/model', 'spacy'],
  ['model.unknown', undefined],
])('%s is stored as %s', (path, format) => {
  expect(formatOf(path)).toBe(format)
})

test('formats carry their number of files and bytes, and unknown sizes give no sum', () => {
  const formats = weightFormats([
    { path: 'model.safetensors', kind: 'weights', size: 10 },
    { path: 'pytorch_model.bin', kind: 'weights', size: 10 },
    { path: 'other.bin', kind: 'weights' },
    { path: 'tokenizer.model', kind: 'tokenizer', size: 3 },
  ])
  expect(formats).toEqual([
    { id: 'safetensors', label: 'Safetensors', files: 1, size: 10, executable: false },
    { id: 'pytorch', label: 'PyTorch (pickle)', files: 1, size: 10, executable: true },
    { id: 'binary', label: 'Binary file', files: 1, executable: false },
  ])
})

test('a repository with only GGUF weights is GGUF even when the Hub says transformers', () => {
  const files = filesOf('a-Q4_K_M.gguf', 'mmproj-F16.gguf', 'README.md', 'config.json')
  expect(libraryOfFiles(files, { library: 'transformers', tags: ['gguf'] })).toEqual({
    id: 'gguf',
    label: 'GGUF',
    source: 'files',
    declared: { label: 'Transformers', by: 'hub' },
  })
})

test('a declaration that names a program for the same files is no contradiction', () => {
  expect(libraryOfFiles(filesOf('a.gguf'), { library: 'llama.cpp', tags: [] })).toEqual({
    id: 'gguf',
    label: 'GGUF',
    source: 'files',
  })
})

test.each([
  [['adapter_config.json', 'adapter_model.safetensors'], 'peft'],
  [['model_index.json', 'unet/model.safetensors'], 'diffusers'],
  [['modules.json', '1_Pooling/config.json', 'model.safetensors'], 'sentence-transformers'],
  [['meta.json', 'config.cfg', 'vocab/strings.json', 'ner/model'], 'spacy'],
  [['onnx/model.onnx', 'config.json'], 'onnx'],
  [['openvino_model.xml', 'openvino_model.bin'], 'openvino'],
  [['config.json', 'tokenizer.json', 'model-00001-of-00002.safetensors'], 'transformers'],
])('the files %j alone show %s', (paths, library) => {
  expect(libraryOfFiles(filesOf(...paths), { tags: [] })).toMatchObject({
    id: library,
    source: 'files',
  })
})

test('files that fit several libraries leave the word to the declaration', () => {
  const files = filesOf('config.json', 'model.safetensors')
  expect(libraryOfFiles(files, { library: 'timm', source: 'card', tags: [] })).toEqual({
    id: 'timm',
    label: 'timm',
    source: 'card',
  })
  expect(libraryOfFiles(files, { tags: ['text', 'mlx'] })).toMatchObject({ id: 'mlx' })
  expect(libraryOfFiles(files, { tags: [] })).toBeUndefined()
})

test('an unknown library keeps its own name', () => {
  expect(libraryOfFiles([], { library: 'constructor', tags: [] })).toMatchObject({
    label: 'constructor',
  })
})
