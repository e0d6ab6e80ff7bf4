import type { FormatId } from './format-rules.ts'
import type { FileKind } from './kind.ts'
import { folderOf } from './path.ts'
import type { RepositoryFile } from './repository-files.ts'

/** Formats that carry configuration and tokenizer inside the weight file. */
const selfContained: ReadonlySet<FormatId> = new Set([
  'gguf',
  'ggml',
  'llamafile',
  'litert-lm',
  'dduf',
  'nemo',
  'rknn',
])

const needed: ReadonlySet<FileKind> = new Set(['config', 'tokenizer', 'template', 'code'])

/** Python files that Transformers and Diffusers load from a repository; others are scripts. */
const loadedCode =
  /^(?:modeling|modelling|configuration|tokenization|processing|image_processing|video_processing|feature_extraction|generation|pipeline|attention|custom|quantization|vision|audio|visual|layers?|utils?|cache|conversation|model|config|handler)\w*\.py$/

const gitFiles = /(?:^|\/)\.git[a-z]*$/
/** Indexes name the format they are for: `model.safetensors.index.json`, `pytorch_model.bin.index.json`. */
const indexOf: Readonly<Partial<Record<FormatId, RegExp>>> = {
  safetensors: /\.safetensors\.index/,
  pytorch: /\.bin\.index/,
  keras: /\.h5\.index/,
  flax: /\.msgpack\.index/,
}

/**
 * Lists the small files that a choice's weights need to load.
 * Those of the top folder and of the weights' own folders; in a pipeline or a chain of modules
 * (`model_index.json`, `modules.json`) those of every component.
 */
export function companionsOf(
  files: readonly RepositoryFile[],
  weights: readonly RepositoryFile[],
  format: FormatId | undefined,
): RepositoryFile[] {
  if (format && selfContained.has(format)) return []
  const own = new Set(weights.map((file) => folderOf(file.path)))
  const spans = files.some((file) => /^(?:model_index|modules)\.json$/.test(file.path))
  // A single file beside a pipeline is loaded by itself.
  const isSingle = files.some((file) => file.path === 'model_index.json') && own.has('')
  if (isSingle && own.size === 1) return []
  const taken = new Set(weights.map((file) => file.path))
  return files.filter((file) => {
    if (taken.has(file.path) || gitFiles.test(file.path)) return false
    const folder = folderOf(file.path)
    const isNear = own.has(folder) || folder === '' || (spans && !folder.includes('/'))
    if (format === 'spacy') return !['card', 'licence', 'image', 'document'].includes(file.kind)
    if (!isNear) return false
    if (file.kind === 'weights-index')
      return format ? (indexOf[format]?.test(file.path) ?? false) : false
    if (file.kind === 'code') return folder === '' && loadedCode.test(file.path)
    return needed.has(file.kind)
  })
}
