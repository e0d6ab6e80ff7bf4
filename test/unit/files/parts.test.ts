import { expect, test } from 'vitest'
import { modelFacts } from '../../../src/facts/model-facts.ts'
import { listFiles } from '../../../src/files/repository-files.ts'
import { modelFiles } from '../../../src/fit/model-files.ts'
import { useTarget } from '../../../src/usage/target.ts'
import { makeSnapshot } from '../sheet/make.ts'

type Sizes = Readonly<Record<string, number>>

function read(sizes: Sizes, gguf?: Record<string, unknown>, hub?: Record<string, unknown>) {
  const snapshot = makeSnapshot({
    tree: Object.entries(sizes).map(([path, size]) => ({ type: 'file', path, size, oid: '' })),
    ...(gguf && { gguf }),
    ...(hub && { model: { gguf: hub } }),
  })
  const files = listFiles(snapshot)
  const facts = modelFacts(snapshot, files)
  return { snapshot, facts, ...modelFiles(snapshot, files, facts) }
}

const choicesOf = (sizes: Sizes, gguf?: Record<string, unknown>) =>
  read(sizes, gguf).found.choices.map(({ weights }) => weights.map(({ path }) => path).join('+'))

const header = (architecture: string, type?: string) => ({
  metadata: { 'general.architecture': architecture, ...(type && { 'general.type': type }) },
})

test.each([
  'clip-vit-l.gguf',
  'llava-vision-encoder.gguf',
  'widget-audio-encoder-f16.gguf',
  'siglip-so400m.gguf',
  'tts/widget-projector-f16.gguf',
  'vision/widget-vision-f16.gguf',
  't5xxl_q4_0.gguf',
  't5-v1_1-xxl-encoder-Q8_0.gguf',
  'umt5-xxl-encoder-Q5_K_M.gguf',
  'clip_l.safetensors',
  'clip-g.gguf',
  'flux-vae.gguf',
  'ae.safetensors',
  'pig_vae_fp16.safetensors',
  'vae/wan_2.1.safetensors',
  'text_encoders/qwen_2.5_vl_7b-Q4_0.gguf',
])('%s beside GGUF weights is a part and no choice', (part) => {
  const { found, files } = read({ 'widget-Q4_0.gguf': 4000, [part]: 200 })
  expect(found.choices.map(({ weights }) => weights[0]?.path)).toEqual(['widget-Q4_0.gguf'])
  expect(found.choices[0]?.downloadBytes).toBe(4000)
  expect(found.components.map(({ path }) => path)).toEqual([part])
  expect(files.find(({ path }) => path === part)?.kind).toBe('component')
})

test.each([
  'widget-mmproj-f16.gguf',
  'mmproj.gguf',
  'mm_proj-widget.gguf',
  'widget-vision-projector.gguf',
])('%s is a projector, which belongs to the choice', (part) => {
  const { found } = read({ 'widget-Q4_0.gguf': 4000, [part]: 200 })
  expect(found.choices).toHaveLength(1)
  expect(found.choices[0]).toMatchObject({ downloadBytes: 4200, projector: { path: part } })
})

test.each([
  ['widget-with-vae-Q4_0.gguf'],
  ['sd_xl_base_1.0_0.9vae.gguf'],
  ['Widget-Vision-11B-Q8_0.gguf'],
  ['widget-novae-Q8_0.gguf'],
  ['widget-vae-q4.gguf'],
  ['audio/widget-Q8_0.gguf'],
])('%s is weights of its own', (path) => {
  expect(choicesOf({ 'widget-Q4_0.gguf': 4000, [path]: 8000 })).toContain(path)
})

test('a repository of nothing but text encoders offers them', () => {
  expect(choicesOf({ 't5xxl_q4_0.gguf': 2, 't5xxl_q8_0.gguf': 4 })).toHaveLength(2)
  expect(choicesOf({ 'clip_l.safetensors': 1, 't5xxl_fp16.safetensors': 9 })).toHaveLength(2)
})

test('a header decides before the name does', () => {
  const sizes = { 'a.gguf': 4000, 'b.gguf': 200, 'c-vae.gguf': 100, 'd.gguf': 50, 'e.gguf': 10 }
  const { found } = read(sizes, {
    'a.gguf': header('llama', 'model'),
    'b.gguf': header('clip'),
    'c-vae.gguf': header('flux'),
    'd.gguf': header('llama', 'adapter'),
    'e.gguf': header('t5encoder'),
  })
  const roles = found.choices.map(({ role, weights }) => [role, weights[0]?.path])
  expect(roles).toEqual([
    ['model', 'a.gguf'],
    ['model', 'c-vae.gguf'],
    ['adapter', 'd.gguf'],
  ])
  expect(found.projectors.map(({ path }) => path)).toEqual(['b.gguf'])
  expect(found.components.map(({ path }) => path)).toEqual(['e.gguf'])
})

test('a part’s header says nothing of the model: count, context and commands', () => {
  const sizes = { 'widget-7b-Q4_0.gguf': 4_000_000_000, 'clip-vit-l.gguf': 600_000_000 }
  const { facts, snapshot } = read(
    sizes,
    { 'clip-vit-l.gguf': { ...header('clip'), parameters: 300_000_000 } },
    { architecture: 'clip', total: 300_000_000, context_length: 77 },
  )
  expect(facts.parameters).toMatchObject({ source: 'name', value: 7_000_000_000 })
  expect(facts.contextLength).toBeUndefined()
  expect(facts.architecture).toBeUndefined()
  const repository = {
    id: 'acme/widget-7b-GGUF',
    revision: 'main',
    endpoint: 'https://hub.test',
    gated: false,
  }
  expect(useTarget(snapshot, repository, { hasTemplate: true })).not.toHaveProperty(
    'ggufArchitecture',
  )
})
