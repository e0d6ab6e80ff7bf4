import { expect, test } from 'vitest'
import { fileChoices } from '../../../src/files/choices.ts'
import { listFiles } from '../../../src/files/repository-files.ts'

const repository = (...files: (readonly [string, number?])[]) =>
  listFiles({ tree: files.map(([path, size]) => ({ type: 'file' as const, path, size })) })

test('a split model is one choice with its sum, and a lost part is counted', () => {
  const { choices } = fileChoices(
    repository(
      ['Q8_0/m-Q8_0-00001-of-00003.gguf', 40],
      ['Q8_0/m-Q8_0-00003-of-00003.gguf', 20],
      ['m-Q4_K_M.gguf', 30],
      ['README.md', 1],
    ),
  )
  expect(
    choices.map(({ id, weightBytes, downloadBytes, missingParts }) => ({
      id,
      weightBytes,
      downloadBytes,
      missingParts,
    })),
  ).toEqual([
    { id: 'Q8_0', weightBytes: 60, downloadBytes: 60, missingParts: 1 },
    { id: 'Q4_K_M', weightBytes: 30, downloadBytes: 30, missingParts: 0 },
  ])
})

test('a choice downloads what its weights need and nothing else', () => {
  const { choices } = fileChoices(
    repository(
      ['model.safetensors', 100],
      ['model.safetensors.index.json', 2],
      ['pytorch_model.bin', 100],
      ['pytorch_model.bin.index.json', 2],
      ['config.json', 1],
      ['tokenizer.json', 5],
      ['modeling_x.py', 3],
      ['README.md', 9],
      ['.gitattributes', 1],
      ['training_args.bin', 4],
    ),
  )
  const [main, pickle] = choices
  expect(main?.companions.map((file) => file.path)).toEqual([
    'model.safetensors.index.json',
    'config.json',
    'tokenizer.json',
    'modeling_x.py',
  ])
  expect(main?.downloadBytes).toBe(111)
  expect(pickle).toMatchObject({ id: 'PyTorch-pickle', duplicateOf: 'Safetensors' })
})

test('an unknown size gives no sum', () => {
  const [choice] = fileChoices(repository(['model.safetensors'], ['config.json', 1])).choices
  expect(choice).not.toHaveProperty('weightBytes')
  expect(choice).not.toHaveProperty('downloadBytes')
})

test('bits per weight come from real sizes, and only when one model is meant', () => {
  const one = fileChoices(repository(['m-Q4_K_M.gguf', 5_000], ['m-Q8_0.gguf', 8_500]), {
    parameters: 8_000,
  })
  expect(one.choices.map((choice) => choice.bitsPerWeight)).toEqual([8.5, 5])
  const two = fileChoices(repository(['a-Q4_K_M.gguf', 5_000], ['b-Q4_K_M.gguf', 8_500]), {
    parameters: 8_000,
  })
  expect(two.choices.map((choice) => choice.bitsPerWeight)).toEqual([undefined, undefined])
})

test('the quantization that config.json states holds for the default weights only', () => {
  const { choices } = fileChoices(
    repository(['model.safetensors', 10], ['original/consolidated.00.pth', 40]),
    {
      configQuantization: { label: 'AWQ 4-bit', bits: 4, stored: [], source: 'config' },
    },
  )
  expect(choices.map(({ label, role }) => [label, role])).toEqual([
    ['Safetensors AWQ 4-bit', 'model'],
    ['Original checkpoint (original)', 'original'],
  ])
})

test('projectors, draft models, matrices and vocabularies stand apart', () => {
  const found = fileChoices(
    repository(
      ['m-Q4_K_M.gguf'],
      ['mmproj-F16.gguf'],
      ['mtp-m.gguf'],
      ['m-imatrix.gguf'],
      ['ggml-vocab-m.gguf'],
    ),
  )
  expect(found.choices.map((choice) => choice.id)).toEqual(['Q4_K_M'])
  expect(found.projectors).toHaveLength(1)
  expect(found.drafts).toHaveLength(1)
  expect(found.imatrices).toHaveLength(1)
  expect(found.vocabularies).toHaveLength(1)
})

test('a half-precision pipeline takes the default file of a component that has no half', () => {
  const { choices } = fileChoices(
    repository(
      ['model_index.json', 1],
      ['unet/diffusion_pytorch_model.fp16.safetensors', 50],
      ['unet/diffusion_pytorch_model.safetensors', 100],
      ['vae/diffusion_pytorch_model.safetensors', 10],
      ['vae/config.json', 1],
    ),
  )
  expect(choices.map(({ id, weightBytes }) => [id, weightBytes])).toEqual([
    ['Safetensors', 110],
    ['Safetensors-F16', 60],
  ])
})

test('training checkpoints come last and ids stay different whatever the case', () => {
  const { choices } = fileChoices(
    repository(['checkpoint-10/model.safetensors'], ['A.ckpt'], ['a.ckpt'], ['model.safetensors']),
  )
  expect(choices.map((choice) => choice.role).at(-1)).toBe('checkpoint')
  expect(new Set(choices.map((choice) => choice.id.toLowerCase())).size).toBe(4)
})

test('a header names the quantization that the file name does not', () => {
  const header = { label: 'Q4_K_M', bits: 4, stored: [], source: 'header' } as const
  const { choices } = fileChoices(repository(['model.gguf', 10]), {
    headerQuantizations: new Map([['model.gguf', header]]),
  })
  expect(choices[0]?.label).toBe('Q4_K_M')
})

test('scripts that lie beside the weights are not downloaded with them', () => {
  const [choice] = fileChoices(
    repository(['model.safetensors', 10], ['modeling_x.py', 1], ['train_script.py', 1]),
  ).choices
  expect(choice?.companions.map((file) => file.path)).toEqual(['modeling_x.py'])
})

test('a whole file beside its parts, and two splits, are alternatives', () => {
  const both = fileChoices(
    repository(
      ['mini-BF16.gguf', 16],
      ['mini-BF16-00001-of-00002.gguf', 9],
      ['mini-BF16-00002-of-00002.gguf', 7],
    ),
  ).choices
  expect(both.map(({ label, weightBytes }) => [label, weightBytes])).toEqual([
    ['BF16 (one file)', 16],
    ['BF16 (2 parts)', 16],
  ])
  expect(both[1]?.duplicateOf).toBe(both[0]?.id)
  const splits = fileChoices(
    repository(
      ['model.safetensors.index.json', 1],
      ...[1, 2].map((part) => [`model-0000${part}-of-00002.safetensors`, 8] as const),
      ...[1, 2, 3, 4].map((part) => [`model-0000${part}-of-00004.safetensors`, 4] as const),
    ),
  ).choices
  expect(splits.map(({ weightBytes, setOf }) => [weightBytes, setOf])).toEqual([
    [16, 2],
    [16, 4],
  ])
})

test('cut pieces are joined before use', () => {
  const [choice] = fileChoices(
    repository(['big-Q8_0.gguf-split-a', 20], ['big-Q8_0.gguf-split-b', 18]),
  ).choices
  expect(choice).toMatchObject({ label: 'Q8_0', weightBytes: 38, joined: 'big-Q8_0.gguf' })
})

test.each([
  ['.gguf.001', '.gguf.002'],
  ['.gguf.part1of2', '.gguf.part2of2'],
  ['.part1of2.gguf', '.part2of2.gguf'],
  ['.gguf.aa', '.gguf.ab'],
])('pieces that end in %s and %s are one choice', (first, second) => {
  const { choices } = fileChoices(repository([`big-Q8_0${first}`, 20], [`big-Q8_0${second}`, 18]))
  expect(choices.map(({ label, weightBytes, joined }) => [label, weightBytes, joined])).toEqual([
    ['Q8_0', 38, 'big-Q8_0.gguf'],
  ])
})

test("a decoder's language model is no choice beside a speech model, and one alone", () => {
  const speech = fileChoices(repository(['model.safetensors', 9], ['language_model/lm.arpa', 5]))
  expect(speech.choices.map(({ format }) => format)).toEqual(['safetensors'])
  expect(speech.decoders.map(({ path }) => path)).toEqual(['language_model/lm.arpa'])
  expect(fileChoices(repository(['lm.arpa', 5])).choices).toHaveLength(1)
  const espnet = fileChoices(
    repository(['exp/asr_train_asr_raw/33epoch.pth', 9], ['exp/lm_train_lm_kr/best.pth', 5]),
  )
  expect(espnet.choices.map(({ weights }) => weights[0]?.path)).toEqual([
    'exp/asr_train_asr_raw/33epoch.pth',
  ])
})

test('the projector of the same folder completes a vision model, in 16 bits before others', () => {
  const [choice] = fileChoices(
    repository(
      ['see-Q4_K_M.gguf', 40],
      ['mmproj-F32.gguf', 8],
      ['mmproj-BF16.gguf', 4],
      ['mmproj-F16.gguf', 4],
    ),
  ).choices
  expect(choice?.projector?.path).toBe('mmproj-F16.gguf')
  expect(choice?.weightBytes).toBe(40)
  expect(choice?.downloadBytes).toBe(44)
})

test('bits per weight stand where the label allows them; a label that they contradict is marked', () => {
  const { choices } = fileChoices(
    repository(['m.Q8_0.gguf', 4.368e9], ['m.Q4_K_M.gguf', 7.696e9], ['m.Q5_K_M.gguf', 5.13e9]),
    { parameters: 7_241_732_096 },
  )
  expect(
    choices.map(({ label, bitsPerWeight, contradictedBits }) => [
      label,
      bitsPerWeight,
      contradictedBits,
    ]),
  ).toEqual([
    ['Q8_0', undefined, 4.83],
    ['Q5_K_M', 5.67, undefined],
    ['Q4_K_M', undefined, 8.5],
  ])
})

test('when all labels disagree one way the count is wrong, and no label is', () => {
  const { choices } = fileChoices(repository(['m.Q8_0.gguf', 8e9], ['m.Q4_K_M.gguf', 4.5e9]), {
    parameters: 1e9,
  })
  expect(
    choices.map(({ bitsPerWeight, contradictedBits }) => bitsPerWeight ?? contradictedBits),
  ).toEqual([undefined, undefined])
})

test('a file without a label has 32, 16 or 8 bits per weight, or none is said', () => {
  const bits = (size: number) =>
    fileChoices(repository(['model.safetensors', size]), { parameters: 1e9 }).choices[0]
      ?.bitsPerWeight
  expect([4.01e9, 2e9, 1e9, 2.7e9, 0.5e9].map(bits)).toEqual([32.08, 16, 8, undefined, undefined])
})

test("a decoder's tables and a vocoder beside a speech model are no choices", () => {
  const { choices, decoders } = fileChoices(
    repository(['pytorch_model.bin', 900], ['language_model/5gram.bin', 400], ['hifigan.bin', 50]),
  )
  expect(choices.map(({ label }) => label)).toEqual(['PyTorch (pickle)'])
  expect(decoders.map(({ path }) => path)).toEqual(['language_model/5gram.bin'])
})
