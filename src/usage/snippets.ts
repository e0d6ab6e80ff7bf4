import { LOCAL_APPS, MODEL_LIBRARIES_UI_ELEMENTS, type ModelData } from '@huggingface/tasks'
import type { Choice } from '../files/choices.ts'
import { fileUrl, type RepositoryAddress } from './commands.ts'
import { isQuotable, quotePosix } from './shell.ts'

/** Code a reader can copy to use the model. */
export interface Snippet {
  /** Stable within the page. */
  id: string
  /** Program or library. */
  app: string
  title: string
  language: 'python' | 'javascript' | 'bash'
  code: string
  docsUrl?: string
}

/** What the snippet functions write when they do not know how: never shown. */
const helpless =
  /⚠️|Task type is invalid|Base model is not found|\{\{|undefined|NaN|RELEASE_ID|SAE_ID|<[A-Z_]{3,}>/

const shellStart =
  /^(?:pip|pip3|uv|uvx|npx|npm|git|curl|docker|ollama|vllm|python|python3|hf|huggingface-cli|mlx_\w+(?:\.\w+)?|mlxim|brew|winget|llama|llama-server|llama-cli|\.\/|local-ai|lemonade|mlagents\w*|cd|export|wget|nexa|conda)(?:\s|$)/

function languageOf(code: string, library: string): Snippet['language'] | undefined {
  if (library === 'transformers.js') return 'javascript'
  const lines = code.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const [first = ''] = lines
  if (
    /^(?:from|import)\s/.test(first) ||
    lines.some((line) => /^(?:from\s\S+\simport|import)\s/.test(line))
  ) {
    return lines.some((line) => shellStart.test(line)) ? undefined : 'python'
  }
  return lines.length > 0 && lines.every((line) => shellStart.test(line) || /^\s|^\\/.test(line))
    ? 'bash'
    : undefined
}

/** Placeholders and ids that a snippet function forgot to quote. */
const unfinished = /[(=,]\s*<\w+>|\(\w[\w.-]*\/[\w.-]+\)/

/** Notebook lines (`!pip install …`) are shell commands: they become their own snippet. */
function splitNotebook(code: string): { shell: string; rest: string } {
  const lines = code.split('\n')
  return {
    shell: lines
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1))
      .join('\n'),
    rest: lines
      .filter((line) => !line.startsWith('!'))
      .join('\n')
      .trim(),
  }
}

/** A name that is no Python identifier cannot be imported. */
function hasBrokenImport(code: string): boolean {
  return code
    .split('\n')
    .some((line) => /^import\s+\S*-/.test(line) || /^\w+ = [\w-]+-[\w-]*\.load\(\)/.test(line))
}

function docsOf(url: string | undefined): { docsUrl?: string } {
  return url?.startsWith('https://') ? { docsUrl: url } : {}
}

/** Snippets of the model's library. GGUF repositories have none: programs load those files. */
export function librarySnippets(model: ModelData): Snippet[] {
  const name = model.library_name
  const libraries: Readonly<
    Record<
      string,
      {
        prettyLabel: string
        docsUrl?: string
        repoUrl?: string
        snippets?: (model: ModelData) => string[]
      }
    >
  > = MODEL_LIBRARIES_UI_ELEMENTS
  const library = name && Object.hasOwn(libraries, name) ? libraries[name] : undefined
  if (!name || !library?.snippets) return []
  return library.snippets(model).flatMap((text, index) => {
    const { shell, rest } = splitNotebook(text)
    const pieces = [shell, rest].filter((piece) => piece !== '')
    return pieces.flatMap((code, part) => {
      const language = languageOf(code, name)
      if (!language || helpless.test(code) || hasBrokenImport(code)) return []
      if (language === 'python' && unfinished.test(code)) return []
      return [
        {
          id: `${name}-${index}-${part}`.replace(/[^a-z0-9-]/gi, '-'),
          app: library.prettyLabel,
          title: pieces.length > 1 && part === 0 ? 'Install' : 'Use',
          language,
          code,
          ...docsOf(library.docsUrl ?? library.repoUrl),
        },
      ]
    })
  })
}

/** Programs offered for a GGUF file, in this order; others of the list need more than a command. */
const ggufApps = [
  'llama.cpp',
  'ollama',
  'docker-model-runner',
  'localai',
  'node-llama-cpp',
  'lemonade',
] as const
/** Servers that load a Transformers repository. */
const serverApps = ['vllm', 'sglang', 'tgi'] as const
const mlxApps = ['mlx-lm'] as const

type AppKey = (typeof ggufApps)[number] | (typeof serverApps)[number] | (typeof mlxApps)[number]

/** Takes the quantization that the file name says, as the program's tag. */
function fillTag(code: string, choice: Choice | undefined): string {
  const label = choice?.quantization?.label
  const tag = label && choice.quantization?.source === 'name' ? `:${label}` : ''
  return code.replaceAll(/:(?:\{\{QUANT_TAG\}\}|(?:UD-)?[A-Z0-9_]+)(?=\s|$)/g, (found) =>
    /QUANT_TAG/.test(found) || tag !== '' ? tag : found,
  )
}

function appSnippets(key: AppKey, model: ModelData, choice: Choice | undefined): Snippet[] {
  const app = LOCAL_APPS[key]
  if (!('snippet' in app) || !app.displayOnModelPage(model)) return []
  const file = choice?.weights[0]?.path
  if (file !== undefined && (!isQuotable(file) || quotePosix(file) !== file)) return []
  const made = app.snippet(model, file)
  const list = (Array.isArray(made) ? made : [made]).map((one) =>
    typeof one === 'string' ? { title: 'Run', content: one } : one,
  )
  return list.flatMap((snippet, index) => {
    const content = Array.isArray(snippet.content) ? snippet.content.join('\n\n') : snippet.content
    const setup = 'setup' in snippet && snippet.setup ? `${snippet.setup}\n\n` : ''
    const isGguf = choice?.format === 'gguf'
    const code = isGguf ? fillTag(setup + content, choice) : setup + content
    if (helpless.test(code)) return []
    return [
      {
        id: `${key}-${index}`.replace(/[^a-z0-9-]/gi, '-'),
        app: app.prettyLabel,
        title: snippet.title,
        language: 'bash' as const,
        code,
        ...docsOf(app.docsUrl),
      },
    ]
  })
}

/** llama.cpp with the very file, for repositories whose quantization its short form cannot name. */
function directFile(choice: Choice, repository: RepositoryAddress): Snippet[] {
  const [first] = choice.weights
  if (!first || choice.weights.length > 1 || !isQuotable(first.path)) return []
  return [
    {
      id: 'llama-cpp-file',
      app: 'llama.cpp',
      title: 'With the downloaded file',
      language: 'bash',
      code: [
        `curl --fail --location --continue-at - --create-dirs --output ${quotePosix(first.path)} \\`,
        `  ${quotePosix(fileUrl(repository, first.path))}`,
        `llama-server --model ${quotePosix(first.path)}`,
      ].join('\n'),
      docsUrl: LOCAL_APPS['llama.cpp'].docsUrl,
    },
  ]
}

/** Commands for a GGUF repository whose files are not listed: the program picks the quantization. */
function unlistedFiles(model: ModelData): Snippet[] {
  const commands = [
    ['llama.cpp', `llama-server -hf ${model.id}`],
    ['ollama', `ollama run hf.co/${model.id}`],
  ] as const
  return commands.map(([key, code]) => ({
    id: `${key}-unlisted`.replace('.', '-'),
    app: LOCAL_APPS[key].prettyLabel,
    title: 'Run; the program picks the quantization',
    language: 'bash',
    code,
    ...docsOf(LOCAL_APPS[key].docsUrl),
  }))
}

/**
 * Programs that run the choice: for GGUF the llama.cpp family, for Transformers repositories servers,
 * for MLX its own. What a program is offered for follows the real files, not the Hub's tags.
 */
export function programSnippets(
  model: ModelData,
  choice: Choice | undefined,
  repository: RepositoryAddress,
): Snippet[] {
  if (choice?.format === 'gguf') {
    const apps = model.gguf?.context_length
      ? ggufApps.flatMap((key) => appSnippets(key, model, choice))
      : []
    return [...apps, ...(repository.gated ? [] : directFile(choice, repository))]
  }
  if (choice === undefined && model.library_name === 'gguf') return unlistedFiles(model)
  if (model.library_name === 'mlx' || model.library_name === 'mlx-lm') {
    return mlxApps.flatMap((key) => appSnippets(key, model, undefined))
  }
  if (model.library_name !== 'transformers') return []
  return serverApps.flatMap((key) => appSnippets(key, model, undefined))
}
