import { expect, test } from 'vitest'
import { isRepositoryId } from '../../../src/usage/target.ts'
import { snippetsOf } from './snippets-of.ts'

const codeOf = (payload: unknown, app: string): string | undefined =>
  snippetsOf(payload).find((snippet) => snippet.app === app && snippet.title === 'use')?.code

const gguf = {
  id: 'owner/name-GGUF',
  library_name: 'transformers',
  pipeline_tag: 'text-generation',
  tags: ['transformers', 'gguf', 'conversational'],
  gguf: { context_length: 4096 },
  siblings: [{ rfilename: 'name-UD-Q4_K_XL.gguf' }],
}

test('a GGUF repository gets programs with its quantization, and no library code', () => {
  const snippets = snippetsOf(gguf)
  expect(new Set(snippets.map((snippet) => snippet.app))).toEqual(
    new Set(['llama.cpp', 'Ollama', 'Docker Model Runner', 'LocalAI', 'node-llama-cpp']),
  )
  expect(snippets.find((snippet) => snippet.app === 'Ollama')?.code).toBe(
    'ollama run hf.co/owner/name-GGUF:UD-Q4_K_XL',
  )
  expect(snippets.every((snippet) => snippet.language === 'bash')).toBe(true)
})

test('a port in a command is no tag: what a file is called never changes it', () => {
  const snippets = snippetsOf({ ...gguf, siblings: [{ rfilename: 'name-Q4_K_M.gguf' }] })
  const localAi = snippets.find((snippet) => snippet.app === 'LocalAI')?.code
  expect(localAi).toContain('docker run -p 8080:8080 ')
  expect(localAi).toContain('huggingface://owner/name-GGUF/name-Q4_K_M.gguf')
})

test('the revision is pinned, and what takes the newest says so', () => {
  const snippets = snippetsOf(gguf)
  expect(snippets[0]).toMatchObject({ id: 'llama-cpp-file', notes: [] })
  expect(snippets[0]?.code).toBe(
    'hf download owner/name-GGUF \\\n  name-UD-Q4_K_XL.gguf \\\n  --revision main --local-dir name-GGUF\nllama-server --model name-GGUF/name-UD-Q4_K_XL.gguf',
  )
  expect(snippets.find(({ app }) => app === 'Ollama')?.notes).toEqual(['newest-revision'])
})

test('a GGUF model that makes pictures is for no language program', () => {
  expect(snippetsOf({ ...gguf, pipeline_tag: 'text-to-image' })).toEqual([])
  expect(snippetsOf({ ...gguf, gguf: { architecture: 'flux' } })).toEqual([])
})

test('a Transformers model of unknown class gets the bare network, and a note', () => {
  const snippets = snippetsOf({
    id: 'owner/name',
    library_name: 'transformers',
    tags: ['transformers'],
    siblings: [{ rfilename: 'model.safetensors' }],
  })
  expect(snippets.at(-1)).toMatchObject({ title: 'use', notes: ['class-unknown'] })
  expect(snippets.at(-1)?.code).toContain(
    'AutoModel.from_pretrained("owner/name", revision="main")',
  )
})

const transformers = (pipeline_tag: string, ...architectures: string[]) =>
  codeOf(
    {
      id: 'owner/name',
      library_name: 'transformers',
      pipeline_tag,
      tags: ['transformers'],
      config: { architectures },
      siblings: [{ rfilename: 'model.safetensors' }, { rfilename: 'config.json' }],
    },
    'Transformers',
  )

test.each([
  ['text-generation', 'LlamaForCausalLM', 'AutoModelForCausalLM'],
  ['image-text-to-text', 'Qwen2_5_VLForConditionalGeneration', 'AutoModelForImageTextToText'],
  ['translation', 'MarianMTModel', 'AutoModelForSeq2SeqLM'],
  ['summarization', 'T5ForConditionalGeneration', 'AutoModelForSeq2SeqLM'],
  [
    'automatic-speech-recognition',
    'WhisperForConditionalGeneration',
    'pipeline("automatic-speech-recognition"',
  ],
  ['text-classification', 'XLMRobertaForSequenceClassification', 'pipeline("text-classification"'],
  ['object-detection', 'DetrForObjectDetection', 'pipeline("object-detection"'],
])('%s of %s is used with %s', (task, architecture, expected) => {
  expect(transformers(task, architecture)).toContain(expected)
})

const sentences = (pipeline_tag: string, architecture: string) =>
  codeOf(
    {
      id: 'owner/name',
      library_name: 'sentence-transformers',
      pipeline_tag,
      tags: ['sentence-transformers'],
      config: { architectures: [architecture] },
      siblings: [{ rfilename: 'model.safetensors' }, { rfilename: 'modules.json' }],
    },
    'Sentence Transformers',
  )

test('a reranker gets the class of pairs, an embedding model the class of sentences', () => {
  expect(sentences('text-classification', 'XLMRobertaForSequenceClassification')).toContain(
    'CrossEncoder("owner/name", revision="main")',
  )
  expect(sentences('text-ranking', 'BertModel')).toContain('CrossEncoder(')
  expect(sentences('text-classification', '')).toContain('CrossEncoder(')
  expect(sentences('sentence-similarity', 'BertModel')).toContain(
    'SentenceTransformer("owner/name"',
  )
})

test('MLX serves and asks one port', () => {
  const snippets = snippetsOf({
    id: 'owner/name-4bit',
    library_name: 'mlx',
    pipeline_tag: 'text-generation',
    tags: ['mlx', 'conversational'],
    siblings: [{ rfilename: 'model.safetensors' }],
  })
  const code = snippets.map((snippet) => snippet.code).join('\n')
  expect(code).toContain('mlx_lm.server --model ./name-4bit --port 8080')
  expect([...code.matchAll(/localhost:(\d+)/g)].map((match) => match[1])).toEqual(['8080'])
})

test('what ESPnet gives is taken out of its dictionary', () => {
  const code = codeOf(
    {
      id: 'espnet/voice',
      library_name: 'espnet',
      pipeline_tag: 'text-to-speech',
      tags: ['espnet'],
    },
    'ESPnet',
  )
  expect(code).toContain('["wav"]')
})

test('a program in maintenance says so', () => {
  const snippets = snippetsOf({
    id: 'owner/name',
    library_name: 'transformers',
    pipeline_tag: 'text-generation',
    tags: ['transformers', 'text-generation-inference'],
    siblings: [{ rfilename: 'model.safetensors' }],
  })
  expect(snippets.find(({ app }) => app === 'TGI')?.notes).toContain('tgi-maintenance')
})

test('an adapter is loaded on its base, and not at all when the base is not known', () => {
  const adapter = {
    id: 'owner/lora',
    pipeline_tag: 'text-generation',
    tags: ['peft', 'base_model:adapter:meta/base'],
    siblings: [{ rfilename: 'adapter_config.json' }, { rfilename: 'adapter_model.safetensors' }],
  }
  const code = codeOf(adapter, 'PEFT')
  expect(code).toContain('from_pretrained("meta/base"')
  expect(code).toContain('"owner/lora", revision="main"')
  expect(snippetsOf({ ...adapter, tags: ['peft'] })).toEqual([])
})

test('text that a publisher wrote cannot leave its quotes', () => {
  const snippets = snippetsOf({
    id: 'owner/name',
    library_name: 'peft',
    pipeline_tag: 'text-generation',
    tags: ['peft', 'base_model:adapter:x"); import os; os.system("id', '$(id)'],
    cardData: { base_model: 'a"); import os #' },
    widgetData: [{ text: "'; rm -rf ~ #" }],
    siblings: [{ rfilename: 'adapter_config.json' }, { rfilename: 'adapter_model.safetensors' }],
  })
  expect(snippets).toEqual([])
  expect(isRepositoryId('owner/na"me')).toBe(false)
  expect(isRepositoryId('undefined')).toBe(false)
  const odd = snippetsOf({ ...gguf, siblings: [{ rfilename: '$(id)-Q4_K_M.gguf' }] })
  for (const { code } of odd) expect(code.replaceAll(/'[^']*'/g, '')).not.toContain('$(')
})

test('a server is offered for a Transformers model, with its Auto class', () => {
  const snippets = snippetsOf({
    id: 'owner/name',
    library_name: 'transformers',
    pipeline_tag: 'text-generation',
    tags: ['transformers', 'custom_code'],
    config: { architectures: ['XForCausalLM'], auto_map: { AutoModelForCausalLM: 'modeling_x.X' } },
    siblings: [{ rfilename: 'model.safetensors' }, { rfilename: 'config.json' }],
  })
  expect(new Set(snippets.map((snippet) => snippet.app))).toEqual(
    new Set(['vLLM', 'SGLang', 'Transformers']),
  )
  const use = snippets.find(({ app, title }) => app === 'Transformers' && title === 'use')
  expect(use?.code).toContain('trust_remote_code=True')
  expect(use?.notes).toContain('runs-own-code')
})

test('a GGUF repository without a file list gets commands by its id', () => {
  const codes = snippetsOf({ id: 'owner/name-GGUF', library_name: 'gguf', tags: ['gguf'] }).map(
    (snippet) => snippet.code,
  )
  expect(codes).toEqual(['llama-server -hf owner/name-GGUF', 'ollama run hf.co/owner/name-GGUF'])
})

test.each([
  ['audio-text-to-text', 'Qwen2AudioForConditionalGeneration'],
  ['time-series-forecasting', 'PatchTSTForPrediction'],
])('%s: where no Auto class is known, the class of the configuration loads it', (task, name) => {
  const code = transformers(task, name)
  expect(code).toContain(`from transformers import ${name}`)
  expect(code).toContain(`${name}.from_pretrained(`)
})

const appsOf = (payload: unknown): string[] => [
  ...new Set(snippetsOf(payload).map(({ app }) => app)),
]

test('an adapter is never loaded as a whole model, whatever library and files say', () => {
  const adapter = {
    id: 'owner/style',
    library_name: 'transformers',
    pipeline_tag: 'text-generation',
    tags: ['safetensors', 'base_model:adapter:acme/lark'],
  }
  expect(snippetsOf(adapter)).toEqual([])
  expect(snippetsOf({ ...adapter, siblings: [{ rfilename: 'style.safetensors' }] })).toEqual([])
  expect(appsOf({ ...adapter, tags: ['safetensors'] })).toContain('vLLM')
  const picture = { ...adapter, library_name: 'diffusers', pipeline_tag: 'text-to-image' }
  expect(codeOf(picture, 'Diffusers')).toContain('pipe.load_lora_weights("owner/style"')
})

test('a reranker of GGUF is told to rerank, by its tags or its name', () => {
  const served = (facts: object): string[] =>
    snippetsOf({ ...gguf, pipeline_tag: undefined, tags: ['gguf'], ...facts })
      .map(({ code }) => code)
      .filter((code) => code.includes('llama-server'))
  for (const facts of [{ tags: ['gguf', 'cross-encoder'] }, { id: 'owner/lark-reranker-GGUF' }]) {
    const codes = served(facts)
    expect(codes.length).toBeGreaterThan(0)
    expect(codes.every((code) => code.includes(' --reranking'))).toBe(true)
    expect(appsOf({ ...gguf, pipeline_tag: undefined, ...facts })).toContain('llama.cpp')
  }
  expect(served({}).some((code) => code.includes('--reranking'))).toBe(false)
})

test('a model of any input is asked through the chat', () => {
  const any = { id: 'owner/omni', library_name: 'transformers', pipeline_tag: 'any-to-any' }
  const calls = snippetsOf({ ...any, tags: ['safetensors'] }).filter(
    ({ title }) => title === 'call',
  )
  expect(calls.length).toBeGreaterThan(0)
  expect(calls.every(({ code }) => code.includes('/v1/chat/completions'))).toBe(true)
})

test('weights for ComfyUI are no pipeline of Diffusers', () => {
  const picture = { id: 'owner/lark', library_name: 'diffusers', pipeline_tag: 'text-to-image' }
  expect(snippetsOf({ ...picture, tags: ['diffusers', 'comfyui'] })).toEqual([])
  const both = { ...picture, tags: ['comfyui', 'diffusers:LarkPipeline'] }
  expect(codeOf(both, 'Diffusers')).toContain('DiffusionPipeline.from_pretrained')
})
