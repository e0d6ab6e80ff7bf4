import { MODEL_LIBRARIES_UI_ELEMENTS } from '@huggingface/tasks'
import { known } from '../known.ts'
import { type FormatId, formatRules } from './format-rules.ts'
import { type RepositoryFile, totalSize } from './repository-files.ts'

/** One format found in a repository. */
export interface Format {
  id: FormatId
  /** As a page prints it. */
  label: string
  /** How many of the repository's files are of it. */
  files: number
  /** Bytes of those files together; absent when the size of any of them is unknown. */
  size?: number
  /** Whether loading the file can run code that the file brings along. */
  executable: boolean
}

/** Gives the format of one weight file, from its path; `undefined` when the ending tells none. */
export function formatOf(path: string): FormatId | undefined {
  const lower = path.toLowerCase()
  return formatRules.find((rule) => rule.pattern.test(lower))?.id
}

/** The printed name of a format; what is no format of ours stays as it is. */
export function formatLabel(id: string): string {
  return formatRules.find((rule) => rule.id === id)?.label ?? id
}

const storesWeights = new Set(['weights', 'adapter', 'projector', 'draft', 'vocabulary'])

/**
 * Lists the formats that the repository's weights are stored in, in a fixed order.
 * Weights, adapters, projectors and vocabulary-only files count; other files do not.
 */
export function weightFormats(files: readonly RepositoryFile[]): Format[] {
  const byId = Map.groupBy(
    files.filter((file) => storesWeights.has(file.kind)),
    (file) => formatOf(file.path),
  )
  return formatRules.flatMap((rule) => {
    const found = byId.get(rule.id)
    if (!found) return []
    const size = totalSize(found)
    return [
      {
        id: rule.id,
        label: rule.label,
        files: found.length,
        ...known({ size }),
        executable: rule.executable ?? false,
      },
    ]
  })
}

/** The library that a repository is for, with who says so. */
export interface Library {
  /** The Hub's key where it has one (`transformers`, `diffusers`…), else ours (`gguf`). */
  id: string
  label: string
  /** `files` when the file list proves it, else who declared it. */
  source: 'files' | 'card' | 'hub'
  /** What is declared, when the files say something else. */
  declared?: { label: string; by: 'card' | 'hub' }
}

/** What a card or a Hub declares about the library. */
export interface DeclaredLibrary {
  /** `library_name`. */
  library?: string | undefined
  /** Who declared it; `hub` when not given. */
  source?: 'card' | 'hub' | undefined
  /** The payload's tags. */
  tags: readonly string[]
}

const ownLabels: Readonly<Record<string, string>> = {
  gguf: 'GGUF',
  ggml: 'GGML',
  openvino: 'OpenVINO',
  coreml: 'Core ML',
  tflite: 'LiteRT (TFLite)',
  'litert-lm': 'LiteRT-LM',
  onnx: 'ONNX',
  mlx: 'MLX',
  peft: 'PEFT',
  executorch: 'ExecuTorch',
  llamafile: 'llamafile',
  mnn: 'MNN',
  ncnn: 'ncnn',
  rknn: 'RKNN',
  tensorrt: 'TensorRT',
  paddle: 'Paddle',
  pytorch: 'PyTorch',
  tensorflow: 'TensorFlow',
  jax: 'JAX',
  exllamav2: 'ExLlamaV2',
  exllamav3: 'ExLlamaV3',
}

function libraryLabel(id: string): string {
  // A card can name a library `constructor`: only own keys count.
  if (Object.hasOwn(ownLabels, id)) return ownLabels[id] ?? id
  const entries: Readonly<Record<string, { prettyLabel: string }>> = MODEL_LIBRARIES_UI_ELEMENTS
  return Object.hasOwn(entries, id) ? (entries[id]?.prettyLabel ?? id) : id
}

/** Formats that only one family of programs loads: when all weights are of one, that settles it. */
const decisiveFormats: readonly FormatId[] = [
  'gguf',
  'ggml',
  'llamafile',
  'openvino',
  'coreml',
  'tflite',
  'litert-lm',
  'executorch',
  'mnn',
  'ncnn',
  'rknn',
  'tensorrt',
  'nemo',
  'onnx',
]

/** Declarations that name a program for the same files, so that there is nothing to contradict. */
const agreeing: Readonly<Record<string, readonly string[]>> = {
  gguf: ['llama.cpp', 'llama-cpp', 'llama-cpp-python', 'ggml', 'lmstudio', 'ollama', 'llamafile'],
  ggml: ['whisper.cpp', 'llama.cpp', 'gguf'],
  onnx: ['transformers.js', 'onnxruntime', 'optimum', 'onnxruntime-genai', 'fastembed', 'kokoro'],
  tflite: ['litert', 'tf-lite', 'mediapipe'],
  'litert-lm': ['litert', 'mediapipe'],
  coreml: ['coremltools', 'ml-sharp', 'coreai'],
  openvino: ['optimum-intel', 'optimum'],
  rknn: ['rkllm', 'rknn-toolkit2'],
  diffusers: ['diffusion-single-file'],
  spacy: ['span-marker'],
  peft: ['adapter-transformers', 'unsloth', 'mlx', 'trl'],
  'sentence-transformers': ['setfit', 'PyLate', 'pylate', 'span-marker', 'splade'],
}

function hasPath(files: readonly RepositoryFile[], pattern: RegExp): boolean {
  return files.some((file) => pattern.test(file.path))
}

const modelFile =
  /^(?:model|pytorch_model|tf_model|flax_model)(?:[.-](?!.*index\.json)[^/]*)?\.(?:safetensors|bin|h5|msgpack)$/

/** What the file list proves by itself; nothing when it fits several libraries. */
function provenByFiles(files: readonly RepositoryFile[]): string | undefined {
  if (hasPath(files, /^model_index\.json$/)) return 'diffusers'
  if (hasPath(files, /^adapter_config\.json$/) && !hasPath(files, modelFile)) return 'peft'
  if (
    hasPath(files, /^modules\.json$/) &&
    hasPath(
      files,
      /^(?:1_Pooling\/|config_sentence_transformers\.json$|sentence_bert_config\.json$)/,
    )
  ) {
    return 'sentence-transformers'
  }
  if (
    hasPath(files, /^meta\.json$/) &&
    hasPath(files, /^config\.cfg$/) &&
    hasPath(files, /^vocab\//)
  ) {
    return 'spacy'
  }
  const formats = weightFormats(files.filter((file) => file.kind !== 'projector'))
  const [only] = formats
  if (formats.length === 1 && only && decisiveFormats.includes(only.id)) return only.id
  return undefined
}

/** The usual shape of a Transformers repository: enough when nobody declares a library. */
function looksLikeTransformers(files: readonly RepositoryFile[]): boolean {
  return (
    hasPath(files, /^config\.json$/) &&
    hasPath(files, modelFile) &&
    hasPath(
      files,
      /^(?:tokenizer_config\.json|tokenizer\.json|preprocessor_config\.json|processor_config\.json)$/,
    )
  )
}

function declaredName(declared: DeclaredLibrary): string | undefined {
  if (declared.library) return declared.library
  const listed: Readonly<Record<string, unknown>> = MODEL_LIBRARIES_UI_ELEMENTS
  return declared.tags.find((tag) => Object.hasOwn(listed, tag) || Object.hasOwn(ownLabels, tag))
}

/**
 * Says which library a repository is for: what the files prove first, then what is declared.
 * When the files contradict the declaration the files win and `declared` says what was declared.
 * Gives `undefined` when neither tells.
 */
export function libraryOfFiles(
  files: readonly RepositoryFile[],
  declared: DeclaredLibrary,
): Library | undefined {
  const proven = provenByFiles(files)
  const name = declaredName(declared)
  const source = declared.library ? (declared.source ?? 'hub') : 'hub'
  if (proven && name && (proven === name || agreeing[proven]?.includes(name))) {
    return {
      id: name === 'llama.cpp' ? proven : name,
      label: libraryLabel(name === 'llama.cpp' ? proven : name),
      source: 'files',
    }
  }
  if (proven) {
    const found = { id: proven, label: libraryLabel(proven), source: 'files' as const }
    if (!declared.library) return found
    return { ...found, declared: { label: libraryLabel(declared.library), by: source } }
  }
  if (name) return { id: name, label: libraryLabel(name), source }
  if (looksLikeTransformers(files)) {
    return { id: 'transformers', label: libraryLabel('transformers'), source: 'files' }
  }
  return undefined
}
