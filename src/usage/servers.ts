import type { Choice } from '../files/choices.ts'
import { known } from '../known.ts'
import { endpointPrefix, folderName } from './commands.ts'
import { quotePosix } from './shell.ts'
import { chatRequest, completionRequest, type Program, type Snippet } from './snippet.ts'
import type { UseTarget } from './target.ts'

/** Servers that load a repository of Safetensors, with where their commands are documented. */
const PROGRAMS = {
  vllm: { label: 'vLLM', docsUrl: 'https://docs.vllm.ai/en/latest/cli/serve/' },
  sglang: {
    label: 'SGLang',
    docsUrl: 'https://docs.sglang.io/advanced_features/server_arguments.html',
  },
  // Its README says so since December 2025: https://github.com/huggingface/text-generation-inference
  tgi: {
    label: 'TGI',
    docsUrl: 'https://huggingface.co/docs/text-generation-inference/',
    notes: ['tgi-maintenance'],
  },
  mlxLm: {
    label: 'MLX LM',
    docsUrl: 'https://github.com/ml-explore/mlx-lm/blob/main/mlx_lm/SERVER.md',
  },
  mlxVlm: { label: 'MLX-VLM', docsUrl: 'https://github.com/Blaizzy/mlx-vlm' },
} satisfies Record<string, Program>

const WRITES = /^(?:text-generation|image-text-to-text|video-text-to-text|any-to-any)$/
const SEES = /^(?:image-text-to-text|video-text-to-text|any-to-any)$/

/** Whether the model writes text token by token, by its task or, where none is stated, its class. */
function isWriter({ task, architectures }: UseTarget): boolean {
  if (task !== undefined) return WRITES.test(task)
  return architectures.some((name) => /(?:ForCausalLM|LMHeadModel)$/.test(name))
}

/** Names of libraries that mean MLX, and those that mean a repository for Transformers and its servers. */
const MLX = /^mlx(?:-lm|-vlm)?$/
const FOR_SERVERS = /^(?:transformers|vllm|sglang)$/

/** Commands of the servers that load the choice. */
export function serverSnippets(target: UseTarget, choice: Choice | undefined): Snippet[] {
  const library = target.library ?? ''
  if (MLX.test(library)) return mlx(target, choice)
  const isLoadable =
    FOR_SERVERS.test(library) &&
    !isAdapterOf(target, choice) &&
    (choice === undefined || choice.format === 'safetensors' || choice.format === 'pytorch')
  if (!isLoadable || !isWriter(target)) return []
  return [
    ...vllm(target),
    ...sglang(target),
    ...(target.tags.has('text-generation-inference') ? tgi(target) : []),
  ]
}

function snippet(program: Program, id: string, title: Snippet['title'], code: string): Snippet {
  const { label, docsUrl, notes } = program
  return { id, app: label, title, language: 'bash', code, docsUrl, ...known({ notes }) }
}

function call(target: UseTarget, program: Program, port: number, id: string): Snippet {
  const model = target.repository.id
  // A model of any input and output is not asked to go on with bare text.
  const isAsked = target.isChat || target.task === 'any-to-any'
  const code = isAsked ? chatRequest(port, model) : completionRequest(port, model)
  return snippet(program, id, 'call', code)
}

function vllm(target: UseTarget): Snippet[] {
  const { id, revision } = target.repository
  const mistral = target.tags.has('mistral-common')
    ? ' --tokenizer-mode mistral --config-format mistral --load-format mistral'
    : ''
  const code = target.runsOwnCode ? ' --trust-remote-code' : ''
  return [
    snippet(PROGRAMS.vllm, 'vllm-install', 'install', 'uv pip install vllm'),
    snippet(
      PROGRAMS.vllm,
      'vllm-serve',
      'serve',
      `${endpointPrefix(target.repository)}vllm serve ${id} --revision ${quotePosix(revision)}${mistral}${code}`,
    ),
    call(target, PROGRAMS.vllm, 8000, 'vllm-call'),
  ].map((one) => withCodeNote(one, target, 'vllm-serve'))
}

function sglang(target: UseTarget): Snippet[] {
  const { id, revision } = target.repository
  const code = target.runsOwnCode ? ' --trust-remote-code' : ''
  return [
    snippet(PROGRAMS.sglang, 'sglang-install', 'install', 'uv pip install sglang'),
    snippet(
      PROGRAMS.sglang,
      'sglang-serve',
      'serve',
      `${endpointPrefix(target.repository)}sglang serve --model-path ${id} --revision ${quotePosix(revision)} --port 30000${code}`,
    ),
    call(target, PROGRAMS.sglang, 30_000, 'sglang-call'),
  ].map((one) => withCodeNote(one, target, 'sglang-serve'))
}

function withCodeNote(one: Snippet, target: UseTarget, id: string): Snippet {
  return target.runsOwnCode && one.id === id
    ? { ...one, notes: [...(one.notes ?? []), 'runs-own-code'] }
    : one
}

function tgi(target: UseTarget): Snippet[] {
  const { id, revision, gated } = target.repository
  const code = [
    'docker run --gpus all --shm-size 1g -p 8080:80 -v "$PWD/data:/data" \\',
    ...(gated ? ['  -e HF_TOKEN \\'] : []),
    ...(endpointPrefix(target.repository) === ''
      ? []
      : [`  -e ${endpointPrefix(target.repository)}\\`]),
    '  ghcr.io/huggingface/text-generation-inference:3.3.5 \\',
    `  --model-id ${id} --revision ${quotePosix(revision)}`,
  ].join('\n')
  return [
    snippet(PROGRAMS.tgi, 'tgi-docker', 'serve', code),
    call(target, PROGRAMS.tgi, 8080, 'tgi-call'),
  ]
}

/** Whether the repository is an adapter: by its files, or by what it says of itself. */
export function isAdapterOf({ isAdapter }: UseTarget, choice: Choice | undefined): boolean {
  return isAdapter || choice?.role === 'adapter'
}

/** MLX programs take a folder, so that the pinned revision is what runs. */
function mlx(target: UseTarget, choice: Choice | undefined): Snippet[] {
  const { id, revision } = target.repository
  const folder = quotePosix(folderName(id))
  const path = `./${folder}`
  const download = `${endpointPrefix(target.repository)}hf download ${id} --revision ${quotePosix(revision)} --local-dir ${folder}`
  if (isAdapterOf(target, choice)) {
    const { base } = target
    if (base === undefined || !isWriter(target)) return []
    const run = `mlx_lm.generate --model ${base} --adapter-path ${path} --prompt 'The largest planet is'`
    return [
      snippet(PROGRAMS.mlxLm, 'mlx-lm-install', 'install', 'uv tool install mlx-lm'),
      {
        ...snippet(PROGRAMS.mlxLm, 'mlx-lm-run', 'run', `${download}\n${run}`),
        notes: ['needs-base'],
      },
    ]
  }
  if (SEES.test(target.task ?? '') || target.library === 'mlx-vlm') {
    const generate = `mlx_vlm.generate --model ${path} --image picture.jpg --prompt 'What is in the picture?'`
    return [
      snippet(PROGRAMS.mlxVlm, 'mlx-vlm-install', 'install', 'uv tool install mlx-vlm'),
      snippet(PROGRAMS.mlxVlm, 'mlx-vlm-generate', 'run', `${download}\n${generate}`),
    ]
  }
  if (!isWriter(target)) return []
  const run = target.isChat
    ? `mlx_lm.chat --model ${path}`
    : `mlx_lm.generate --model ${path} --prompt 'The largest planet is'`
  return [
    snippet(PROGRAMS.mlxLm, 'mlx-lm-install', 'install', 'uv tool install mlx-lm'),
    snippet(PROGRAMS.mlxLm, 'mlx-lm-run', target.isChat ? 'chat' : 'run', `${download}\n${run}`),
    ...(target.isChat
      ? [
          snippet(
            PROGRAMS.mlxLm,
            'mlx-lm-serve',
            'serve',
            `mlx_lm.server --model ${path} --port 8080`,
          ),
          snippet(PROGRAMS.mlxLm, 'mlx-lm-call', 'call', chatRequest(8080, undefined)),
        ]
      : []),
  ]
}
