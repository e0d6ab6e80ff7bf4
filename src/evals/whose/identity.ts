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
  /** Repository ids that the card's text and links mention. */
  mentions?: readonly string[]
  /** Names that code in the card loads: `from_pretrained("…")`. */
  loads?: readonly string[]
  /** The card's first heading. */
  title?: string
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
    .replace(/(?<=[\p{L}\d])\+/gu, '-plus')
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
  return nameParts(bareName(name).replace(fileQuantization, '-'))
    .flatMap((part) =>
      part.split('.').every((piece) => /^\d/.test(piece)) ? [part] : splitDots(part),
    )
    .filter(
      (part) => !quantizationPart.test(part) && !/^(?:llamafied|llamaified|sharded)$/.test(part),
    )
    .join('')
    .replace(/(?<=\d[bm])llama$/, '')
}

/** Quantization kinds of GGUF files inside a name: `Q4_K_M`, `IQ2_XS`. */
const fileQuantization = /(?<=^|[-_.\s])i?q[1-8](?:_[0-9a-z]{1,3})*(?=$|[-_.\s])/gi

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
export type NameRelation = 'self' | 'upstream' | 'base' | 'other'

/**
 * Compares a printed name or repository id with the repository.
 * `self`: this one; `upstream`: the same model before it was quantized or copied; `base`: a stated
 * base model; `other`: none of these.
 */
export function relationOf(name: string, identity: ModelIdentity): NameRelation {
  const key = nameKey(name)
  if (key === '') return 'other'
  const owner = ownerOf(name)
  const base = identity.baseModels.find((model) => isSameModel(name, model.id))
  if (key === nameKey(identity.id)) {
    if (owner !== undefined && sameOwner(owner, ownerOf(identity.id))) return 'self'
    if (base) return 'upstream'
    if (owner === undefined) return isCopy(identity) ? 'upstream' : 'self'
    return isFormerOwner(owner, ownerOf(identity.id)) ? 'self' : 'upstream'
  }
  if (isUpstream(name, identity)) return 'upstream'
  if (base?.relation === 'quantized' && !isFurtherMade(base, identity)) return 'upstream'
  return base ? 'base' : 'other'
}

/**
 * Owners that were renamed on the Hub, new name first; their old ids lead to the new ones.
 */
const formerOwners: Readonly<Record<string, readonly string[]>> = {
  redhatai: ['neuralmagic', 'neuralmagic-ent', 'nm-testing'],
  wizardlmteam: ['wizardlm'],
  wizardlm: ['wizardlmteam'],
  cognitivecomputations: ['ehartford', 'dphn'],
  coherelabs: ['cohereforai'],
  nousresearch: ['nous-research'],
}

/** True when the two owners are one under an old and a new name. */
function isFormerOwner(owner: string, current: string | undefined): boolean {
  const [left, right] = [owner.toLowerCase(), current?.toLowerCase() ?? '']
  // "Skywork" and "SkyworkAI" are one maker on two hosts.
  if (
    Math.min(left.length, right.length) >= 4 &&
    (left.startsWith(right) || right.startsWith(left))
  )
    return true
  return formerOwners[right]?.includes(left) ?? false
}

/**
 * The id of the model that this repository repeats under another owner: a base model of the same name,
 * or the only one of that name which the card mentions while it never mentions its own id.
 */
export function copiedFrom(identity: ModelIdentity): string | undefined {
  // An id without owner is an old spelling of the one that has since got an owner.
  if (ownerOf(identity.id) === undefined) return undefined
  const key = nameKey(identity.id)
  const base = identity.baseModels.find(
    (model) => nameKey(model.id) === key && model.id.toLowerCase() !== identity.id.toLowerCase(),
  )
  if (base) return base.id
  return namesakes(identity).own ? undefined : namesakes(identity).others[0]
}

/**
 * A model of the same name under another owner that the card mentions beside its own id: which of the
 * two the card was written for is not certain.
 */
export function possibleOriginal(identity: ModelIdentity): string | undefined {
  if (ownerOf(identity.id) === undefined) return undefined
  const loaded = identity.loads?.some((name) => name.toLowerCase() === identity.id.toLowerCase())
  const titled = identity.title?.toLowerCase().includes(identity.id.toLowerCase())
  return !loaded && !titled && copiedFrom(identity) === undefined && namesakes(identity).own
    ? namesakes(identity).others[0]
    : undefined
}

/** Mentioned ids of the repository's own name: whether its own is among them, and the others. */
function namesakes(identity: ModelIdentity): { own: boolean; others: string[] } {
  const key = nameKey(identity.id)
  const owner = ownerOf(identity.id)
  const same = (identity.mentions ?? []).filter((id) => nameKey(id) === key)
  const own = same.filter((id) => id.toLowerCase() === identity.id.toLowerCase())
  const others = same.filter(
    (id) => !sameOwner(ownerOf(id) ?? '', owner) && !isFormerOwner(ownerOf(id) ?? '', owner),
  )
  return { own: own.length > 0, others }
}

function isCopy(identity: ModelIdentity): boolean {
  return copiedFrom(identity) !== undefined
}

/**
 * True for a label of a conversion's card that names only how weights are stored: "W4A16", "FP8", "BF16".
 */
export function isStorageLabel(label: string, identity: ModelIdentity): boolean {
  if (!isQuantized(identity)) return false
  return isFullPrecisionLabel(label) || isOwnStorageLabel(label, identity)
}

/** True for "W4A16" on the card of a repository that has this word in its name. */
export function isOwnStorageLabel(label: string, identity: ModelIdentity): boolean {
  const words = quantizationWords(label)
  const own = quantizationWords(identity.id)
  const parts = nameParts(label)
  return (
    words.length > 0 && words.length === parts.length && words.every((word) => own.includes(word))
  )
}

/** True for the usual short names of the weights before conversion. */
export function isFullPrecisionLabel(label: string): boolean {
  return /^(?:bf16|fp16|f16|fp32|base(?:line)?|original|unquantized)$/i.test(label.trim())
}

/** True when the repository holds quantized or converted weights, by its files or its name. */
export function isQuantized(identity: ModelIdentity): boolean {
  return (
    (identity.quantizations?.length ?? 0) > 0 ||
    identity.baseModels.some((model) => model.relation === 'quantized') ||
    quantizationWords(identity.id).length > 0
  )
}

/** True when the own name goes on after the base's: `X-Reasoning-GGUF` is no quantization of `X` itself. */
function isFurtherMade(base: BaseModel, identity: ModelIdentity): boolean {
  const full = fullPrecisionKey(identity.id)
  const key = nameKey(base.id)
  return full !== key && full.startsWith(key)
}

function isUpstream(name: string, identity: ModelIdentity): boolean {
  const full = fullPrecisionKey(identity.id)
  return nameKey(name) === full && full !== nameKey(identity.id)
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
