import { MODEL_LIBRARIES_UI_ELEMENTS, PIPELINE_DATA } from '@huggingface/tasks'
import { languageName } from './language.ts'
import type { Sheet } from './sheet.ts'

/** Prefixes of tags that say something another field of the sheet already says. */
const STRUCTURED = /^(arxiv|doi|dataset|base_model|license|diffusers):/

/** Tags that name a weight format. */
const FORMATS = new Set([
  'safetensors',
  'gguf',
  'onnx',
  'pytorch',
  'tf',
  'jax',
  'rust',
  'coreml',
  'openvino',
  'tflite',
  'mlx',
  'ggml',
  'flax',
  'tensorrt',
])

/** Tags the Hub sets by itself: what its services can do with the repository. */
const FEATURES = new Set([
  'endpoints_compatible',
  'autotrain_compatible',
  'text-generation-inference',
  'text-embeddings-inference',
  'has_space',
  'model-index',
  'conversational',
  'custom_code',
  'deploy:azure',
  'deploy:sagemaker',
  'deploy:google-cloud',
  'not-for-all-audiences',
  'eval-results',
  'co2_eq_emissions',
  '4-bit',
  '8-bit',
  'infinity_compatible',
  'region:us',
  'region:eu',
])

/** What a tag means. */
type TagKind = keyof Sheet['tags'] | 'structured'

function tagKind(tag: string, languages: ReadonlySet<string>): TagKind {
  if (STRUCTURED.test(tag)) return 'structured'
  if (tag.startsWith('region:')) return 'regions'
  if (FORMATS.has(tag)) return 'formats'
  if (FEATURES.has(tag) || tag.startsWith('deploy:')) return 'features'
  if (Object.hasOwn(MODEL_LIBRARIES_UI_ELEMENTS, tag)) return 'libraries'
  if (Object.hasOwn(PIPELINE_DATA, tag)) return 'structured'
  // Where the card names its languages, another two letters ("ml", "ai") are a topic.
  const mayBeLanguage = languages.size === 0 && /^[a-z]{2}$/.test(tag)
  if (languages.has(tag) || (mayBeLanguage && languageName(tag))) return 'structured'
  return 'topics'
}

/**
 * Splits the Hub's flat tag list into what the tags mean. Languages, licence, data sets, papers, base
 * models and the task have fields of their own and are left out; what is left is a topic.
 * @param tags The Hub's tags, or the card's when there is no payload.
 * @param languages Language codes the card names, which may be longer than two letters.
 */
export function splitTags(tags: readonly string[], languages: readonly string[]): Sheet['tags'] {
  const known = new Set(languages)
  const split: Sheet['tags'] = { topics: [], libraries: [], formats: [], regions: [], features: [] }
  for (const tag of new Set(tags)) {
    const kind = tagKind(tag, known)
    if (kind === 'structured' || tag.trim() === '') continue
    split[kind].push(kind === 'regions' ? tag.slice('region:'.length) : tag)
  }
  return split
}
