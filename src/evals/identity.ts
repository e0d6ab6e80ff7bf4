/** What is known of the repository whose scores are read. */
export interface ModelIdentity {
  /** Repository id, `owner/name` or an old id without owner. */
  id: string
  /** Base models as the card or the Hub names them. */
  baseModels: readonly BaseModel[]
  /** Weight formats the repository's files show: `GGUF`, `AWQ`, `MLX`; empty for full precision. */
  quantizations?: readonly string[]
  /** Other names the card gives the model: its title, a former id. */
  aliases?: readonly string[]
}

/** A base model and, where stated, how this repository was made from it. */
export interface BaseModel {
  id: string
  /** `finetune`, `quantized`, `adapter`, `merge`; absent when not stated. */
  relation?: string
}

/** Finds a model of this catalogue by repository id or bare name. */
export type ResolveModel = (name: string) => string | undefined

/**
 * Name parts that say how weights are stored. Order does not matter: parts are compared whole.
 * Names seen on the Hub: https://huggingface.co/docs/hub/gguf and the quantization libraries' docs.
 */
const quantizationPart =
  /^(?:i1|gguf|ggml|awq|gptq|exl[23]|mlx|mxfp[48]|nvfp4|nf4|hqq|aqlm|eetq|bnb|bitsandbytes|onnx|openvino|ov|coreml|imatrix|imat|quantized|quant|quants|[2-8](?:\.\d+)?-?bits?|[2-8](?:\.\d+)?bpw|int[2-8]|fp[48]|w[248]a(?:8|16)(?:fp8)?|(?:i?q)[1-8](?:_[0-9a-z]+)*|dynamic|kv|g32|g64|g128|gs32|gs64|gs128|4bit|8bit|autoround|autogptq|llamafile|ct2|ctranslate2|hb[68])$/

/** Splits a model name into lower-case parts; digits and letters that touch stay together. */
function nameParts(name: string): string[] {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}.+]+/u)
    .map((part) => part.replace(/^\.+|\.+$/g, ''))
    .filter(Boolean)
}

/** A name without owner, spaces, hyphens and case, to compare two spellings of it. */
export function nameKey(name: string): string {
  return nameParts(bareName(name)).join('')
}

/** The part of an id after its owner; the whole text when it has none. */
export function bareName(name: string): string {
  const match = /^[\w.-]+\/([\w.-]+)$/.exec(name.trim())
  return match?.[1] ?? name
}

/** The owner of an id; absent for a bare name. */
export function ownerOf(name: string): string | undefined {
  return /^([\w.-]+)\/[\w.-]+$/.exec(name.trim())?.[1]
}

/** The name's key without the parts that say how weights are stored: that of the full-precision model. */
export function fullPrecisionKey(name: string): string {
  return nameParts(bareName(name).replace(/\./g, '.'))
    .flatMap((part) =>
      part.split('.').every((piece) => /^\d/.test(piece)) ? [part] : splitDots(part),
    )
    .filter((part) => !quantizationPart.test(part))
    .join('')
}

/** `quantized.w4a16` is two parts, `llama3.2` is one. */
function splitDots(part: string): string[] {
  return part.split(/\.(?!\d(?:\D|$))/)
}

/** The storage words of a name, e.g. `['gguf']`; empty when the name says nothing. */
export function quantizationWords(name: string): string[] {
  return nameParts(bareName(name))
    .flatMap(splitDots)
    .filter((part) => quantizationPart.test(part))
}

/** How a printed model name relates to the repository. */
export type NameRelation = 'self' | 'self-or-copy' | 'upstream' | 'base' | 'other'

/**
 * Compares a printed name or repository id with the repository.
 * `self`: this one; `self-or-copy`: the same name under another owner; `upstream`: the same model
 * before it was quantized or copied; `base`: a stated base model; `other`: none of these.
 */
export function relationOf(name: string, identity: ModelIdentity): NameRelation {
  const key = nameKey(name)
  if (key === '') return 'other'
  const owner = ownerOf(name)
  const ownName = nameKey(identity.id)
  const base = identity.baseModels.find((model) => isSameModel(name, model.id))
  if (key === ownName) {
    if (owner === undefined || sameOwner(owner, ownerOf(identity.id))) return 'self'
    return base || (isQuantized(identity) && quantizationWords(name).length === 0)
      ? 'upstream'
      : 'self-or-copy'
  }
  if (identity.aliases?.some((alias) => nameKey(alias) === key) && !base) {
    return isQuantized(identity) && quantizationWords(name).length === 0 ? 'upstream' : 'self'
  }
  if (base)
    return base.relation === 'quantized'
      ? 'upstream'
      : isUpstream(name, identity)
        ? 'upstream'
        : 'base'
  return isUpstream(name, identity) ? 'upstream' : 'other'
}

/** True when the repository holds quantized or converted weights, by its files or its name. */
export function isQuantized(identity: ModelIdentity): boolean {
  return (
    (identity.quantizations?.length ?? 0) > 0 ||
    identity.baseModels.some((model) => model.relation === 'quantized') ||
    quantizationWords(identity.id).length > 0
  )
}

function isUpstream(name: string, identity: ModelIdentity): boolean {
  return (
    isQuantized(identity) &&
    quantizationWords(name).length === 0 &&
    nameKey(name) === fullPrecisionKey(identity.id)
  )
}

function isSameModel(name: string, id: string): boolean {
  const owner = ownerOf(name)
  return nameKey(name) === nameKey(id) && (owner === undefined || sameOwner(owner, ownerOf(id)))
}

function sameOwner(left: string, right: string | undefined): boolean {
  return left.toLowerCase() === right?.toLowerCase()
}

/** The repository id a Hub link points at; absent for other links and for data sets and spaces. */
export function repositoryOfLink(link: string): string | undefined {
  const match =
    /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/([\w.-]+)\/([\w.-]+?)(?:\/(?:tree|blob|resolve)\/.*)?\/?(?:[?#].*)?$/.exec(
      link,
    )
  if (!match?.[1] || !match[2]) return undefined
  return [
    'datasets',
    'spaces',
    'papers',
    'docs',
    'blog',
    'collections',
    'models',
    'learn',
  ].includes(match[1])
    ? undefined
    : `${match[1]}/${match[2]}`
}
