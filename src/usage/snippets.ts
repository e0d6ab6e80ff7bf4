import { MODEL_LIBRARIES_UI_ELEMENTS, type ModelData } from '@huggingface/tasks'
import type { Choice } from '../files/choices.ts'
import { type GgufFilling, ggufFilling, ggufSnippets, unlistedGguf } from './gguf-programs.ts'
import { ownLibrarySnippets } from './python-libraries.ts'
import { isAdapterOf, serverSnippets } from './servers.ts'
import type { Snippet } from './snippet.ts'
import type { UseTarget } from './target.ts'
import { transformersSnippets } from './transformers.ts'

/**
 * What the snippet functions write when they do not know how, and what no longer runs: `huggingface-cli`
 * gave way to `hf`, and Ultralytics has no class of the name of a version. Never shown.
 */
const helpless =
  /huggingface-cli|huggingface_hub\[|import YOLOv|⚠️|Task type is invalid|Base model is not found|\{\{|undefined|NaN|RELEASE_ID|SAE_ID|<[A-Z_]{3,}>/

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

/**
 * Snippets that `@huggingface/tasks` has for the model's library, as far as they are code: those that say
 * that they do not know, forgot to quote, or are no language of ours are left out.
 */
function upstreamSnippets(model: ModelData): Snippet[] {
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
  return library.snippets(model).flatMap((text, index): Snippet[] => {
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
          title: pieces.length > 1 && part === 0 ? 'install' : 'use',
          notes: ['newest-revision'],
          language,
          code,
          ...docsOf(library.docsUrl ?? library.repoUrl),
        },
      ]
    })
  })
}

/**
 * Code for the model's library: our own for the libraries whose class, base or revision matters, else what
 * `@huggingface/tasks` has. GGUF repositories have none: programs load those files.
 */
export function librarySnippets(
  target: UseTarget,
  model: ModelData | undefined,
  choice?: Choice,
): Snippet[] {
  // Which library made an adapter is not told by the one that its base is for.
  if (target.library === 'transformers')
    return isAdapterOf(target, choice) ? [] : transformersSnippets(target)
  const own = ownLibrarySnippets(target, choice)
  if (own) return own
  // Upstream's code for MLX opens the repository itself; an adapter has no model in it.
  if (/^mlx\b/.test(target.library ?? '') && isAdapterOf(target, choice)) return []
  return model ? upstreamSnippets(model) : []
}

/**
 * Programs that run the choice: for GGUF the llama.cpp family, for Transformers repositories servers,
 * for MLX its own. What a program is offered for follows the real files, not the Hub's tags.
 */
export function programSnippets(target: UseTarget, choice: Choice | undefined): Snippet[] {
  if (choice?.format === 'gguf') {
    const filling = choiceFilling(target, choice)
    return filling ? ggufSnippets(target, filling, choice.weights.length > 1) : []
  }
  if (!choice && target.library === 'gguf') return unlistedGguf(target)
  return serverSnippets(target, choice)
}

/** What of a GGUF choice stands in commands, its projector with it. */
export function choiceFilling(target: UseTarget, choice: Choice): GgufFilling | undefined {
  return ggufFilling(target, choice, choice.projector?.path)
}

/** The mark of a part in a command that depends on the choice of files. */
const mark = (part: keyof GgufFilling): string => `\ue000${part}\ue000`

/** The GGUF commands with marks in place of what a choice fills in. */
export function markedSnippets(target: UseTarget): Snippet[] {
  const filling: GgufFilling = {
    files: mark('files'),
    join: mark('join'),
    model: mark('model'),
    tag: mark('tag'),
    projector: mark('projector'),
    path: mark('path'),
  }
  return ggufSnippets(target, filling, false)
}
