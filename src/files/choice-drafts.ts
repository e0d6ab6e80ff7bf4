import { known } from '../known.ts'
import type { FormatId } from './format-rules.ts'
import { formatOf } from './formats.ts'
import { folderOf, nameOf } from './path.ts'
import { onnxSuffix } from './quantization.ts'
import type { RepositoryFile } from './repository-files.ts'
import { shardOf } from './shards.ts'

/** What a choice is beside the model itself. */
export type ChoiceRole = 'model' | 'adapter' | 'original' | 'checkpoint'

/** Weight files that belong together, before they are labelled. */
export interface Draft {
  key: string
  role: ChoiceRole
  format?: FormatId
  /** Folder and stem that tell drafts of one label apart. */
  name: string
  variant?: string
  weights: RepositoryFile[]
  standard: boolean
  /** Parts of a set that stands beside another set of the same weights; 1 for the whole file. */
  setOf?: number
}

const standardName =
  /^(?:model|pytorch_model|tf_model|flax_model|diffusion_pytorch_model|diffusion_flax_model|rust_model|open_clip_pytorch_model|open_clip_model|adapter_model|weights)(?:\.(?<variant>[a-z][a-z0-9_]*))?$/i

const componentFolder =
  /(?:^|\/)(?:unet|transformer(?:_\d+)?|vae(?:_encoder|_decoder)?|text_encoder(?:_\d+)?|image_encoder|safety_checker|prior|decoder|vqvae|movq|controlnet|image_normalizer|connectors|audio_vae|vocoder|feature_extractor|refiner|super_res_(?:first|last)|text_proj)$/

function roleOf(file: RepositoryFile, folder: string): ChoiceRole {
  if (/(?:^|\/)checkpoint-?\d+(?:\/|$)/.test(folder)) return 'checkpoint'
  if (file.kind === 'adapter') return 'adapter'
  if (/^original(?:\/|$)/.test(folder) || /(?:^|\/)consolidated[.-]/.test(file.path))
    return 'original'
  return 'model'
}

/** Formats whose files in one folder belong together whatever they are called. */
const folderFormats: ReadonlySet<FormatId> = new Set(['tensorflow', 'paddle', 'ncnn'])

/** Shapes of repositories whose weight files belong to one model though their names differ. */
interface Shape {
  /** Diffusers: one folder a component. */
  pipeline: boolean
  /** Sentence Transformers: one folder a module. */
  modules: boolean
  spacy: boolean
  speechbrain: boolean
}

function shapeOf(paths: ReadonlySet<string>): Shape {
  return {
    pipeline: paths.has('model_index.json'),
    modules: paths.has('modules.json'),
    spacy: paths.has('meta.json') && paths.has('config.cfg'),
    speechbrain: paths.has('hyperparams.yaml'),
  }
}

function draftOf(file: RepositoryFile, shape: Shape): Draft {
  const format = formatOf(file.path)
  const folder = folderOf(file.path)
  const role = roleOf(file, folder)
  const { stem } = shardOf(file.path)
  const base = nameOf(stem)
  const match = base.match(standardName)
  const variant = match?.groups?.['variant']
  const common = { role, ...known({ format: format || undefined }), weights: [file] }
  const make = (place: string, name: string, standard: boolean): Draft => ({
    ...common,
    key: [role, format ?? '', place, variant ?? ''].join('|'),
    name,
    standard,
    ...known({ variant: variant || undefined }),
  })
  if (shape.spacy) return { ...make('', '', true), key: 'spacy', format: 'spacy' }
  if (shape.speechbrain && folder === '' && file.path.endsWith('.ckpt')) return make('', '', true)
  if (format === 'coreml') {
    const bundle = file.path.replace(/(\.mlpackage|\.mlmodelc)\/.*$/, '$1')
    return make(bundle, shardOf(bundle).stem, false)
  }
  if (format === 'onnx' || format === 'openvino') {
    // `model_qint8_arm64` and `model_qint8_avx512` are alternatives; `encoder_q4` and `decoder_q4` are not.
    const suffix = onnxSuffix(file.path)
    const draft = make(`${folder}|${suffix ?? ''}`, folder === format ? '' : folder, true)
    return suffix ? { ...draft, variant: suffix } : draft
  }
  if (role === 'original') return make(folder, folder, true)
  if (format && folderFormats.has(format)) {
    const place = folder.replace(/(?:^|\/)(?:variables|assets)$/, '')
    return make(place, place, place === '')
  }
  if (match) {
    const joined =
      (shape.pipeline && componentFolder.test(folder)) || (shape.modules && /^\d+_/.test(folder))
    return make(joined ? '' : folder, joined ? '' : folder, true)
  }
  return make(stem, stem, false)
}

/**
 * Groups weight and adapter files into drafts of choices.
 * Takes the repository's files; parts of one model, components of one pipeline and the files of one
 * ONNX variant become one draft.
 */
export function choiceDrafts(files: readonly RepositoryFile[]): Draft[] {
  const paths = new Set(files.map((file) => file.path))
  const shape = shapeOf(paths)
  const drafts = new Map<string, Draft>()
  for (const file of files) {
    if (file.kind !== 'weights' && file.kind !== 'adapter') continue
    const draft = draftOf(file, shape)
    const found = drafts.get(draft.key)
    if (found) found.weights.push(file)
    else drafts.set(draft.key, draft)
  }
  const merged = Array.from(drafts.values()).flatMap(separateSets)
  if (shape.pipeline) {
    for (const draft of merged) {
      // A folder that is no component stands for itself.
      if (draft.standard && draft.role === 'model' && draft.name === '')
        completePipeline(draft, merged)
    }
  }
  return merged
}

/** Formats whose files can be whole or in numbered parts. */
const shardedFormats: ReadonlySet<FormatId> = new Set(['safetensors', 'gguf', 'pytorch', 'flax'])

/**
 * A whole file beside its parts, or two splits of the same weights, are alternatives: each set becomes a
 * draft of its own, with the files that there is one set of.
 */
function separateSets(draft: Draft): Draft[] {
  if (!draft.format || !shardedFormats.has(draft.format)) return [draft]
  const byStem = Map.groupBy(draft.weights, ({ path }) => shardOf(path).stem)
  const setOf = ({ path }: RepositoryFile) => shardOf(path).parts ?? 1
  const isSplitTwice = (files: readonly RepositoryFile[]) => new Set(files.map(setOf)).size > 1
  const twice = [...byStem.values()].filter(isSplitTwice).flat()
  if (twice.length === 0) return [draft]
  const single = draft.weights.filter((file) => !twice.includes(file))
  return [...Map.groupBy(twice, setOf)].map(([parts, files]) => ({
    ...draft,
    key: `${draft.key}|${parts}`,
    weights: [...files, ...single],
    setOf: parts,
  }))
}

/**
 * Completes a pipeline's choice: a component that has no file of the variant or format loads its
 * default one, as Diffusers itself does.
 */
function completePipeline(draft: Draft, drafts: readonly Draft[]): void {
  if (draft.format !== 'safetensors' && !draft.variant) return
  const folders = new Set(draft.weights.map((file) => folderOf(file.path)))
  const sources = drafts.filter(
    (other) =>
      other !== draft &&
      other.role === draft.role &&
      other.variant === undefined &&
      (other.format === 'safetensors' || other.format === 'pytorch'),
  )
  sources.sort((a, b) => Number(b.format === draft.format) - Number(a.format === draft.format))
  for (const source of sources) {
    const missing = source.weights.filter((file) => {
      const folder = folderOf(file.path)
      return componentFolder.test(folder) && !folders.has(folder)
    })
    for (const file of missing) folders.add(folderOf(file.path))
    draft.weights.push(...missing)
  }
}
