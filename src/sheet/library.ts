import { libraryOfFiles } from '../files/formats.ts'
import type { RepositoryFile } from '../files/repository-files.ts'
import { en } from '../messages/en.ts'
import type { Sheet } from './sheet.ts'

type Library = NonNullable<Sheet['library']>

import { libraryLabel } from './task.ts'

/** What the card or the Hub declares. */
interface Declared {
  library: string | undefined
  source: 'card' | 'hub'
}

/** Format tags of weights that another program than a GGUF reader loads; MLX weights are Safetensors. */
const OTHER_WEIGHTS = ['safetensors', 'pytorch', 'tf', 'jax', 'onnx', 'flax']

/** A name that says MLX. */
const NAMED_MLX = /(?:^|[-_.])mlx(?:[-_.]|$)/i

/** Whether no weights are listed and the Hub's format tags, made from the files, name GGUF alone. */
export function tagsOnlyGguf(files: readonly RepositoryFile[], tags: readonly string[]): boolean {
  return (
    !files.some(({ kind }) => kind === 'weights' || kind === 'adapter') &&
    tags.includes('gguf') &&
    !OTHER_WEIGHTS.some((format) => tags.includes(format))
  )
}

/**
 * The library as the files say; where the snapshot lists no weights, as the Hub's format tags say, which
 * the Hub derives from the files, MLX where the name says it too; and only then as the card or the Hub
 * declares.
 * @param name The repository's name.
 */
export function readLibrary(
  files: readonly RepositoryFile[],
  declared: Declared,
  tags: readonly string[],
  name = '',
): Sheet['library'] {
  const listsWeights = files.some(({ kind }) => kind === 'weights' || kind === 'adapter')
  if (tagsOnlyGguf(files, tags))
    return tagged('gguf', 'GGUF', declared, /gguf|ggml|llama|ollama|lmstudio/i)
  if (!listsWeights && tags.includes('mlx') && NAMED_MLX.test(name))
    return tagged('mlx', libraryLabel('mlx'), declared, /mlx/i)
  return withNote(libraryOfFiles(files, { ...declared, tags }))
}

/** The library that the Hub's tags tell, with what is declared instead where that is another. */
function tagged(
  id: string,
  label: string,
  { library, source }: Declared,
  agreeing: RegExp,
): Sheet['library'] {
  const found = { id, label, source: 'tags' as const }
  if (!library || agreeing.test(library)) return found
  return withNote({ ...found, declared: { label: libraryLabel(library), by: source } })
}

/** Says in English, for readers of the file, what was declared instead. */
function withNote(library: Omit<Library, 'note'> | undefined): Sheet['library'] {
  if (!library?.declared) return library
  const { label, by } = library.declared
  const told = library.source !== 'tags' ? 'files' : library.id === 'mlx' ? 'mlx' : 'tags'
  const note = en.library.notes[told]({ by, label })
  return { ...library, note }
}
