import { libraryOfFiles } from '../files/formats.ts'
import type { RepositoryFile } from '../files/repository-files.ts'
import type { Sheet } from './sheet.ts'
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
  if (listsWeights || !onlyGguf) return libraryOfFiles(files, { ...declared, tags })
  const contradicts = declared.library && !/gguf|ggml|llama|ollama|lmstudio/i.test(declared.library)
  return {
    id: 'gguf',
    label: 'GGUF (llama.cpp)',
    source: 'tags',
    ...(contradicts && {
      note: `The ${declared.source === 'card' ? 'card' : 'Hub'} declares ${libraryLabel(declared.library ?? '')}, but the only weights the Hub tags are GGUF.`,
    }),
  }
}
