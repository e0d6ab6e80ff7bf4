import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fileChoices } from '../../../src/files/choices.ts'
import { libraryOfFiles } from '../../../src/files/formats.ts'
import { listFiles } from '../../../src/files/repository-files.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'
import { parseModel } from '../../../src/snapshot/wire.ts'
import { isRepositoryId, modelData } from '../../../src/usage/model-data.ts'
import { librarySnippets, programSnippets, type Snippet } from '../../../src/usage/snippets.ts'

const snapshotOf = (payload: unknown): Snapshot => {
  const model = parseModel(payload, () => {})
  return {
    id: model?.id ?? '',
    ...(model && { model }),
    frontMatter: { data: {}, source: 'none' },
    evalResults: [],
    history: [],
    problems: [],
  }
}

function snippetsOf(payload: unknown): Snippet[] {
  const snapshot = snapshotOf(payload)
  const files = listFiles(snapshot)
  const library = libraryOfFiles(files, {
    library: snapshot.model?.library_name,
    tags: snapshot.model?.tags ?? [],
  })
  const data = modelData(snapshot, {
    library: library?.id,
    contextLength: snapshot.model?.gguf?.context_length,
  })
  if (!data) return []
  const repository = {
    id: snapshot.id,
    revision: 'main',
    endpoint: 'https://huggingface.co',
    gated: false,
  }
  const [choice] = fileChoices(files).choices
  return [...librarySnippets(data), ...programSnippets(data, choice, repository)]
}

const folder = mkdtempSync(join(tmpdir(), 'modelsheets-snippets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const hasPython = spawnSync('python3', ['--version']).status === 0
if (!hasPython) console.log('python3 is not here: Python snippets are not parsed')

function problemOf(snippet: Snippet): string {
  if (snippet.language === 'bash') {
    return spawnSync('bash', ['-n'], { input: snippet.code, encoding: 'utf8' }).stderr
  }
  if (snippet.language === 'javascript') {
    const file = join(folder, 'snippet.mjs')
    writeFileSync(file, snippet.code)
    return spawnSync(process.execPath, ['--check', file], { encoding: 'utf8' }).stderr
  }
  if (!hasPython) return ''
  return spawnSync('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], {
    input: snippet.code,
    encoding: 'utf8',
  }).stderr
}

const source = new URL('../../truth/snippet-models.jsonl', import.meta.url)
const models = readFileSync(source, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): unknown => JSON.parse(line))

test('each snippet of forty real models parses in its language', { timeout: 120_000 }, () => {
  const languages: Record<string, number> = {}
  const wrong: { code: string; problem: string }[] = []
  for (const model of models) {
    const snippets = snippetsOf(model)
    expect(snippets.length, JSON.stringify(model).slice(0, 80)).toBeGreaterThan(0)
    for (const snippet of snippets) {
      languages[snippet.language] = (languages[snippet.language] ?? 0) + 1
      const problem = problemOf(snippet)
      if (problem) wrong.push({ code: snippet.code, problem })
      expect(snippet.code).not.toMatch(/\{\{|⚠️|undefined/)
    }
  }
  console.log(`snippets: ${models.length} models, ${JSON.stringify(languages)}`)
  expect(models.length).toBeGreaterThanOrEqual(40)
  expect(wrong).toEqual([])
})

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
    new Set([
      'llama.cpp',
      'Ollama',
      'Docker Model Runner',
      'LocalAI',
      'node-llama-cpp',
      'Lemonade',
    ]),
  )
  expect(snippets.find((snippet) => snippet.app === 'Ollama')?.code).toBe(
    'ollama run hf.co/owner/name-GGUF:UD-Q4_K_XL',
  )
  expect(snippets.every((snippet) => snippet.language === 'bash')).toBe(true)
})

test('programs that need a context length are not offered without one', () => {
  const { gguf: _, ...unknown } = gguf
  expect(snippetsOf(unknown).map((snippet) => snippet.title)).toEqual(['With the downloaded file'])
})

test('a Transformers model of unknown type gets no code', () => {
  expect(
    snippetsOf({
      id: 'owner/name',
      library_name: 'transformers',
      tags: ['transformers'],
      siblings: [{ rfilename: 'model.safetensors' }],
    }),
  ).toEqual([])
})

test('an adapter is loaded on its base, and not at all when the base is not known', () => {
  const adapter = {
    id: 'owner/lora',
    pipeline_tag: 'text-generation',
    tags: ['peft', 'base_model:adapter:meta/base'],
    siblings: [{ rfilename: 'adapter_config.json' }, { rfilename: 'adapter_model.safetensors' }],
  }
  const [snippet] = snippetsOf(adapter)
  expect(snippet?.code).toContain('from_pretrained("meta/base")')
  expect(snippet?.code).toContain('"owner/lora"')
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
  expect(snippetsOf({ ...gguf, siblings: [{ rfilename: '$(id)-Q4_K_M.gguf' }] })).toEqual([
    expect.objectContaining({ id: 'llama-cpp-file' }),
  ])
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
  expect(snippets.find((snippet) => snippet.app === 'Transformers')?.code).toContain(
    'trust_remote_code=True',
  )
})

test('a GGUF repository without a file list gets commands by its id', () => {
  const codes = snippetsOf({ id: 'owner/name-GGUF', library_name: 'gguf', tags: ['gguf'] }).map(
    (snippet) => snippet.code,
  )
  expect(codes).toEqual(['llama-server -hf owner/name-GGUF', 'ollama run hf.co/owner/name-GGUF'])
})
