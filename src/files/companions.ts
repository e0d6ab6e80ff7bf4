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

/** Lists the small files that a choice's weights need to load. */
export type FindCompanions = (
  weights: readonly RepositoryFile[],
  format: FormatId | undefined,
) => RepositoryFile[]

const notForSpacy: ReadonlySet<FileKind> = new Set(['card', 'licence', 'image', 'document'])

/** Small files of one folder that a model can need; where there are more, they are its data. */
const mostInFolder = 200

function isCompanion(file: RepositoryFile): boolean {
  if (gitFiles.test(file.path)) return false
  if (file.kind === 'code') return loadedCode.test(file.path)
  return file.kind === 'weights-index' || needed.has(file.kind)
}

/**
 * Looks a repository's files through once, for all its choices. The small files of a choice are those of
 * the top folder and of the weights' own folders; in a pipeline or a chain of modules
 * (`model_index.json`, `modules.json`) those of every component.
 */
export function companionFinder(files: readonly RepositoryFile[]): FindCompanions {
  const order = new Map(files.map((file, index) => [file, index]))
  const byFolder = Map.groupBy(files.filter(isCompanion), (file) => folderOf(file.path))
  const spans = files.some((file) => /^(?:model_index|modules)\.json$/.test(file.path))
  const isPipeline = files.some((file) => file.path === 'model_index.json')
  const shared = [...byFolder.keys()].filter(
    (folder) => folder === '' || (spans && !folder.includes('/')),
  )
  return (weights, format) => {
    if (format && selfContained.has(format)) return []
    const own = new Set(weights.map((file) => folderOf(file.path)))
    // A single file beside a pipeline is loaded by itself.
    if (isPipeline && own.has('') && own.size === 1) return []
    if (format === 'spacy') {
      const taken = new Set(weights)
      return files.filter(
        (file) => !taken.has(file) && !gitFiles.test(file.path) && !notForSpacy.has(file.kind),
      )
    }
    const index = format && indexOf[format]
    return [...new Set([...shared, ...own])]
      .flatMap((folder) => byFolder.get(folder)?.slice(0, mostInFolder) ?? [])
      .filter((file) => file.kind !== 'weights-index' || index?.test(file.path))
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  }
}
