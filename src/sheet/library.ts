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

/** Format tags of weights that another program than a GGUF reader loads. */
const OTHER_WEIGHTS = ['safetensors', 'pytorch', 'tf', 'jax', 'onnx', 'mlx', 'flax']

/**
 * The library as the files say; where the snapshot lists no weights, as the Hub's format tags say, which
 * the Hub derives from the files; and only then as the card or the Hub declares.
 */
export function readLibrary(
  files: readonly RepositoryFile[],
  declared: Declared,
  tags: readonly string[],
): Sheet['library'] {
  const listsWeights = files.some(({ kind }) => kind === 'weights' || kind === 'adapter')
  const onlyGguf = tags.includes('gguf') && !OTHER_WEIGHTS.some((format) => tags.includes(format))
  if (listsWeights || !onlyGguf) return withNote(libraryOfFiles(files, { ...declared, tags }))
  const gguf = { id: 'gguf', label: 'GGUF (llama.cpp)', source: 'tags' as const }
  if (!declared.library || /gguf|ggml|llama|ollama|lmstudio/i.test(declared.library)) return gguf
  const label = libraryLabel(declared.library)
  return withNote({ ...gguf, declared: { label, by: declared.source } })
}

/** Says in English, for readers of the file, what was declared instead. */
function withNote(library: Omit<Library, 'note'> | undefined): Sheet['library'] {
  if (!library?.declared) return library
  const { label, by } = library.declared
  const note = en.library.notes[library.source === 'tags' ? 'tags' : 'files']({ by, label })
  return { ...library, note }
}
