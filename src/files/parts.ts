import { isRecord } from '../json.ts'
import type { FileKind } from './kind.ts'
import type { RepositoryFile } from './repository-files.ts'

/**
 * Parts of a model that stand beside its weights in files of their own: vision and audio encoders, text
 * encoders and autoencoders of diffusion models. They are no choice of a reader's, and no part of a sum.
 */

/** What a GGUF header says a file is. */
export interface HeaderKind {
  /** `general.architecture` */
  architecture?: string | undefined
  /** `general.type`: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md */
  type?: string | undefined
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** What the header of a GGUF file in `gguf.json` says of the file's kind. */
export function headerKind(facts: unknown): HeaderKind {
  if (!isRecord(facts)) return {}
  const metadata = isRecord(facts['metadata']) ? facts['metadata'] : facts
  const [architecture, type] = ['general.architecture', 'general.type'].map((key) => metadata[key])
  return {
    ...(isText(architecture) && { architecture }),
    ...(isText(type) && { type }),
  }
}

/** `general.type` of files that are no model, and what they are. */
const BY_TYPE: ReadonlyMap<string, FileKind> = new Map([
  ['mmproj', 'projector'],
  ['adapter', 'adapter'],
  ['imatrix', 'imatrix'],
])

/**
 * Architectures of parts. llama.cpp writes `clip` for every file with an image or sound encoder and its
 * projector; `t5encoder` is a T5 without its decoder.
 */
const BY_ARCHITECTURE: ReadonlyMap<string, FileKind> = new Map([
  ['clip', 'projector'],
  ['mmproj', 'projector'],
  ['t5encoder', 'component'],
  ['vae', 'component'],
])

/** Whether a header's architecture is that of a part, which says nothing of the model's own shape. */
export function isPartArchitecture(architecture: string | undefined): boolean {
  return architecture !== undefined && BY_ARCHITECTURE.has(architecture.toLowerCase())
}

/** Files of weights that can stand alone beside others. */
const SINGLE_FILE = /\.(?:gguf|safetensors|sft|pt|pth|ckpt|bin)$/

const word = (words: string): RegExp => new RegExp(`(?:^|[-_.])(?:${words})(?=[-_.])`)

/** Names of parts, on the lower-cased file name, one of them on the path. */
const BY_NAME: readonly (readonly [FileKind, RegExp])[] = [
  ['projector', word('mm[-_]?proj\\w*|(?:vision|multimodal)[-_]?projector')],
  // A projector of something else, such as a voice's.
  ['component', word('(?:audio[-_]?)?projector')],
  ['component', /^(?:.*\/)?(vision|audio)\/[^/]*[-_.]\1[-_.][^/]*$/],
  ['component', word('(?:vision|visual|image|audio|speech)[-_]?(?:encoder|tower|backbone)')],
  [
    'component',
    word('clip[-_]?vit\\w*|clip[-_]?vision\\w*|siglip\\d?\\w*|vit[-_](?:l|h|g|b|so400m)'),
  ],
  ['component', word('t5[-_]?xxl\\w*|u?mt5\\w*|t5[-_]?v1[-_.]1|byt5\\w*|clip[-_]?[lgh]')],
  ['component', word('text[-_]?enc(?:oder)?s?\\d?')],
  // Nobody cuts an autoencoder to a few bits: `x-vae-q4` is all of x, its autoencoder cut.
  ['component', word('(?:\\w+[-_])?vae(?![-_.]q[2-6])|autoencoder|taesd\\w*|taef1')],
  ['component', /^ae\.(?:gguf|safetensors|sft)$/],
]

/** Names of checkpoints that hold their autoencoder. */
const WITH_VAE =
  /(?:with|incl\w*|baked|no|built-?in)[-_.]?vae|vae[-_.]?(?:baked|incl\w*|fix(?:ed)?)/

/** Folders in which ComfyUI and its kin keep parts. */
const PART_FOLDER =
  /(?:^|\/)(?:text_encoders?|text-encoders?|clip|clip_vision|vae|vaes|mmproj|vision_encoder|image_encoder)\//

function kindByName(path: string): FileKind | undefined {
  const lower = path.toLowerCase()
  if (!SINGLE_FILE.test(lower)) return undefined
  const name = lower.slice(lower.lastIndexOf('/') + 1)
  const named = BY_NAME.find(([, pattern]) => pattern.test(name) || pattern.test(lower))?.[0]
  if (named && !WITH_VAE.test(name)) return named
  return PART_FOLDER.test(lower) ? 'component' : undefined
}

/** What a file is by its header, where one is known that says so. */
function kindByHeader({ type, architecture }: HeaderKind): FileKind | undefined {
  return (
    BY_TYPE.get(type?.toLowerCase() ?? '') ?? BY_ARCHITECTURE.get(architecture?.toLowerCase() ?? '')
  )
}

/**
 * Finds the parts among a repository's weights. A header decides where one is known; else the name does,
 * and only where weights of the model itself remain in a GGUF file or a folder for them: a repository of
 * nothing but text encoders offers text encoders.
 * @param headers What is known of GGUF headers, by path.
 * @returns The files, with the kinds of parts set right.
 */
export function withParts(
  files: readonly RepositoryFile[],
  headers: Readonly<Record<string, unknown>>,
): RepositoryFile[] {
  // Folders of a pipeline are read as one model elsewhere.
  if (files.some(({ path }) => path === 'model_index.json')) return [...files]
  const kinds = new Map<string, FileKind>()
  const weights = files.filter(({ kind }) => kind === 'weights')
  for (const { path } of weights) {
    const header = headerKind(headers[path])
    const isKnown = header.architecture !== undefined
    const kind = kindByHeader(header) ?? (isKnown ? undefined : kindByName(path))
    if (kind) kinds.set(path, kind)
  }
  const isMain = ({ path }: RepositoryFile) =>
    /\.gguf$|(?:^|\/)(?:diffusion_models|unet|transformer)\//i.test(path) && !kinds.has(path)
  if (!weights.some(isMain)) return [...files]
  return files.map((file) => ({ ...file, kind: kinds.get(file.path) ?? file.kind }))
}
