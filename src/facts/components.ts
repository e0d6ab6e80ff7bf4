import { type RepositoryFile, totalSize } from '../files/repository-files.ts'
import { isRecord } from '../json.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { countFromConfig, hasOtherParts } from './config-count.ts'
import { bytesOf, countedElements, sumOf } from './element-counts.ts'
import { type Fact, type FactSource, ratio } from './fact.ts'
import { settingsOf, textConfig, textOf } from './settings.ts'
import { storedBytes } from './stored-files.ts'

/** Parameters of one part of a model. */
export interface Component {
  /** The folder or the part's usual name. */
  name: string
  parameters: number
  source: FactSource
}

/** Components of a repository. */
export interface Components {
  parts: readonly Component[]
  /** Whether the parts are the whole model. */
  complete: boolean
  /** Whether the Hub's one count is of a part that is less than the model. */
  pipeline: boolean
}

/** Folders of a pipeline or of a chain of modules whose models work together. */
const partFolder =
  /^(?:unet|transformer(?:_\d+)?|vae|vqvae|movq|prior|decoder|encoder|text_encoder(?:_\d+)?|image_encoder|audio_encoder|speech_encoder|audio_tokenizer|speech_tokenizer|codec|vocoder|connectors|audio_vae|projector|mm_projector|vision_tower|refiner|\d+_[A-Za-z]\w*)$/

function headerCount(snapshot: Snapshot, path: string): number | undefined {
  const facts = snapshot.safetensors?.[path]
  const elements = isRecord(facts) ? settingsOf(facts, 'elements') : undefined
  const counts = Object.values(elements ?? {}).filter((one) => typeof one === 'number')
  return counts.length > 0 ? counts.reduce((sum, one) => sum + one, 0) : undefined
}

function isPart({ path, kind }: RepositoryFile, folder: string): boolean {
  return (
    kind === 'weights' &&
    path.startsWith(`${folder}/`) &&
    !path.slice(folder.length + 1).includes('/')
  )
}

/** Bytes of a folder's files in 16 bits, as the variant's name says. */
function halfBytes(files: readonly RepositoryFile[], folder: string): number | undefined {
  const half = files.filter(
    (file) => isPart(file, folder) && /\.(?:fp16|bf16)[.-].*safetensors$/.test(file.path),
  )
  return half.length === 0 ? undefined : totalSize(half)
}

interface Counted {
  count: number
  /** Bytes per parameter of the whole repository, where the Hub counts one part of one type. */
  width: number | undefined
}

/** The part that the Hub's one count is of, told by its bytes. */
function isCountedPart(bytes: number, { count, width }: Counted): boolean {
  return [width, 4, 2].some((one) => one !== undefined && ratio(bytes, count * one) < 1.02)
}

function partOf(
  snapshot: Snapshot,
  files: readonly RepositoryFile[],
  folder: string,
  counted: Counted | undefined,
): Component | undefined {
  const own = files.filter((file) => isPart(file, folder) && file.path.endsWith('.safetensors'))
  const headers = own.map(({ path }) => headerCount(snapshot, path))
  if (headers.length === 1 && headers[0] !== undefined) {
    return { name: folder, parameters: headers[0], source: 'safetensors' }
  }
  const whole = storedBytes(files, folder)
  const half = halfBytes(files, folder)
  if (
    counted &&
    [whole, half].some((bytes) => bytes !== undefined && isCountedPart(bytes, counted))
  ) {
    return { name: folder, parameters: counted.count, source: 'safetensors' }
  }
  if (half) return { name: folder, parameters: Math.round(half / 2), source: 'files' }
  // In one chain of modules every module is stored in the same type.
  if (whole && counted?.width && /^\d+_/.test(folder)) {
    return { name: folder, parameters: Math.round(whole / counted.width), source: 'files' }
  }
  return undefined
}

/** Folders with weights that belong to one model. */
function partFolders(files: readonly RepositoryFile[]): string[] {
  const folders = files.flatMap(({ path, kind }) => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    const isTensors = kind === 'weights' && /\.(?:safetensors|bin|pt|pth)$/.test(path)
    return isTensors && partFolder.test(folder) ? [folder] : []
  })
  return [...new Set(folders)]
}

function ofFolders(
  snapshot: Snapshot,
  files: readonly RepositoryFile[],
  total: Fact<number> | undefined,
): Components | undefined {
  const isPipeline =
    files.some(({ path }) => path === 'model_index.json') ||
    snapshot.model?.library_name === 'diffusers'
  const folders = partFolders(files)
  const { counts } = countedElements(snapshot)
  const sum = sumOf(counts)
  const counted =
    total?.source === 'safetensors'
      ? { count: total.value, width: sum > 0 ? bytesOf(counts) / sum : undefined }
      : undefined
  const parts = folders
    .flatMap((folder) => partOf(snapshot, files, folder, counted) ?? [])
    .sort((a, b) => b.parameters - a.parameters)
  const isRootCounted = !isPipeline && counted !== undefined && storedBytes(files) !== undefined
  if (isPipeline) {
    // Without a list of files the Hub's count is of one part, and nothing says of which.
    const some: Component[] =
      parts.length === 0 && counted
        ? [{ name: 'part', parameters: counted.count, source: 'safetensors' }]
        : parts
    const complete = parts.length > 0 && parts.length === folders.length
    return { parts: some, complete, pipeline: true }
  }
  if (folders.length === 0) return undefined
  const root: Component[] = isRootCounted
    ? [{ name: 'model', parameters: counted.count, source: 'safetensors' }]
    : []
  return {
    parts: [...root, ...parts],
    complete: isRootCounted && parts.length === folders.length,
    pipeline: false,
  }
}

/** A model that also sees or hears: its language part is computed, the rest is what remains. */
function ofConfig(snapshot: Snapshot, total: Fact<number> | undefined): Components | undefined {
  const { config } = snapshot
  if (!config || !hasOtherParts(config) || total?.source !== 'safetensors') return undefined
  const language = countFromConfig(config)?.total
  if (!language || language >= total.value) return undefined
  const other = textOf(textConfig(config), 'model_type') && settingsOf(config, 'vision_config')
  return {
    parts: [
      { name: 'language', parameters: language, source: 'config' },
      {
        name: other ? 'vision' : 'other',
        parameters: total.value - language,
        source: 'safetensors',
      },
    ],
    complete: true,
    pipeline: false,
  }
}

/**
 * Parts of a model that is more than one network: a diffusion pipeline, a chain of modules, speech with
 * a tokenizer of its own, a language model that sees. `undefined` for one network.
 */
export function componentsOf(
  snapshot: Snapshot,
  files: readonly RepositoryFile[],
  total: Fact<number> | undefined,
): Components | undefined {
  return ofFolders(snapshot, files, total) ?? ofConfig(snapshot, total)
}
