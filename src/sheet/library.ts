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

/** A name that says GGUF at its end. */
const NAMED_GGUF = /[-_.]gguf$/i

/**
 * Who says that the weights are GGUF and nothing else, where none are listed: the Hub's format tags, made
 * from the files, or the name, which stands against tags that a card carries over from its base.
 */
export function onlyGgufBy(
  files: readonly RepositoryFile[],
  tags: readonly string[],
  name: string,
): 'tags' | 'name' | undefined {
  if (files.some(({ kind }) => kind === 'weights' || kind === 'adapter')) return undefined
  if (tags.includes('gguf') && !OTHER_WEIGHTS.some((format) => tags.includes(format))) return 'tags'
  return NAMED_GGUF.test(name) && !tags.includes('safetensors') ? 'name' : undefined
}

/**
 * The library as the files say; where the snapshot lists no weights, as the Hub's format tags say, which
 * the Hub derives from the files, or a name that ends in GGUF, MLX where the name says it too; and only
 * then as the card or the Hub declares.
 * @param name The repository's name.
 */
export function readLibrary(
  files: readonly RepositoryFile[],
  declared: Declared,
  tags: readonly string[],
  name = '',
): Sheet['library'] {
  const gguf = onlyGgufBy(files, tags, name)
  if (gguf) return told('gguf', 'GGUF', gguf, declared, /gguf|ggml|llama|ollama|lmstudio/i)
  const listsWeights = files.some(({ kind }) => kind === 'weights' || kind === 'adapter')
  if (!listsWeights && tags.includes('mlx') && NAMED_MLX.test(name))
    return told('mlx', libraryLabel('mlx'), 'tags', declared, /mlx/i)
  return withNote(libraryOfFiles(files, { ...declared, tags }))
}

/** The library that tags or name tell, with what is declared instead where that is another. */
function told(
  id: string,
  label: string,
  by: 'tags' | 'name',
  { library, source }: Declared,
  agreeing: RegExp,
): Sheet['library'] {
  const found = { id, label, source: by }
  if (!library || agreeing.test(library)) return found
  return withNote({ ...found, declared: { label: libraryLabel(library), by: source } })
}

/** Says in English, for readers of the file, what was declared instead. */
function withNote(library: Omit<Library, 'note'> | undefined): Sheet['library'] {
  if (!library?.declared) return library
  const { label, by } = library.declared
  return { ...library, note: en.library.notes[noteOf(library)]({ by, label }) }
}

/** Which note a contradicted declaration gets: a key of `library.notes`. */
export function noteOf({
  id,
  source,
}: Pick<Library, 'id' | 'source'>): keyof typeof en.library.notes {
  if (source === 'name') return 'name'
  if (source !== 'tags') return 'files'
  return id === 'mlx' ? 'mlx' : 'tags'
}
