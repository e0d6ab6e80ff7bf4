import { canonicalAddress, DEFAULT_ENDPOINT } from '../../address.ts'
import { known } from '../../known.ts'
import { repeatingWords, statedOriginals } from './copy-in-text.ts'
import type { BaseModel, ModelIdentity, Siblings } from './identity.ts'
import { nameKey, nameParts, repositoryOfLink } from './name-key.ts'
import { isFormLabel, quantizationWords } from './storage.ts'
import { variantHeading } from './variants.ts'

/** What identity is read from. */
export interface CardIdentityInput {
  id: string
  /** The card's front matter. */
  data: Readonly<Record<string, unknown>>
  /** The card without front matter. */
  body?: string
  /** Paths of the repository's files. */
  files?: readonly string[]
  /** The Hub the repository is on; the public one unless told. */
  endpoint?: string
  /** Base models as the Hub's payload states them. */
  baseModels?: readonly BaseModel[]
  /** Former ids of the repository. */
  aliases?: readonly string[]
  /** Gives the models beside it in the catalogue. */
  siblings?: () => Siblings
  /** What the text says, where it was read before for another question. */
  names?: CardNames
}

/** Names that the text of a card gives: each kind is looked for when it is first asked for, once a card. */
export class CardNames {
  readonly #body: string
  readonly #id: string
  readonly #endpoint: string
  #mentions: string[] | undefined
  #mirrors: string[] | undefined
  #loads: string[] | undefined
  #repeats: string[] | undefined
  #originals: string[] | undefined
  #title: { text: string | undefined } | undefined
  #bothVariants: boolean | undefined

  /** @param body The card without front matter. */
  constructor(body: string, id: string, endpoint = DEFAULT_ENDPOINT) {
    this.#body = body
    this.#id = id
    this.#endpoint = endpoint
  }

  get mentions(): readonly string[] {
    this.#mentions ??= mentionsOf(this.#body, this.#endpoint)
    return this.#mentions
  }

  get mirrors(): readonly string[] {
    this.#mirrors ??= mirrorsOf(this.#body, this.#id)
    return this.#mirrors
  }

  get loads(): readonly string[] {
    this.#loads ??= loadsOf(this.#body)
    return this.#loads
  }

  get repeats(): readonly string[] {
    this.#repeats ??= repeatingWords(this.#body, this.#id)
    return this.#repeats
  }

  get originals(): readonly string[] {
    this.#originals ??= statedOriginals(this.#body, this.#id, this.mentions)
    return this.#originals
  }

  get title(): string | undefined {
    this.#title ??= { text: firstHeading(this.#body) }
    return this.#title.text
  }

  get bothVariants(): boolean {
    this.#bothVariants ??= namesBothVariants(this.#body)
    return this.#bothVariants
  }

  /** Names in its code that begin as the model's own. */
  inCode(): string[] {
    return namesInCode(this.#body, this.#id)
  }
}

/** Puts together what tells one model's scores from another's: base models, formats, names in the card. */
export function cardIdentity(input: CardIdentityInput): ModelIdentity {
  const names = input.names ?? new CardNames(input.body ?? '', input.id, input.endpoint)
  return {
    id: input.id,
    baseModels: baseModelsOf(input),
    quantizations: quantizationsOf(input),
    aliases: input.aliases ?? [],
    siblings: () => {
      const { owned, more } = input.siblings?.() ?? { owned: [], more: [] }
      return { owned, more: [...more, ...names.inCode()] }
    },
    // Few cards have tables that need all of them.
    get mentions() {
      return names.mentions
    },
    get mirrors() {
      return names.mirrors
    },
    get loads() {
      return names.loads
    },
    get repeats() {
      return names.repeats
    },
    get originals() {
      return names.originals
    },
    get title() {
      return names.title
    },
    get bothVariants() {
      return names.bothVariants
    },
  }
}

/** The first heading of level one outside code, as Markdown or as HTML. */
function firstHeading(body: string): string | undefined {
  let fence: string | undefined
  for (const line of body.split('\n', 2000)) {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1]
    if (mark !== undefined && (fence === undefined || fence === mark)) {
      fence = fence === undefined ? mark : undefined
      continue
    }
    if (fence !== undefined) continue
    const text = /^ {0,3}#\s+(.+)$/.exec(line)?.[1]
    if (text !== undefined) return text.replace(/<[^>]*>/g, '').trim() || undefined
  }
  return /<h1[^>]*>([^<]{1,300})/i.exec(body)?.[1]?.trim() || undefined
}

function baseModelsOf(input: CardIdentityInput): BaseModel[] {
  if (input.baseModels && input.baseModels.length > 0) return [...input.baseModels]
  const value = input.data['base_model']
  const relation = input.data['base_model_relation']
  const list: unknown[] = Array.isArray(value) ? value : [value]
  const endpoint = input.endpoint ?? DEFAULT_ENDPOINT
  return list
    .filter((id) => typeof id === 'string' && id.trim() !== '')
    .map((id) => ({
      id: canonicalAddress(String(id).trim(), endpoint).replace(`${DEFAULT_ENDPOINT}/`, ''),
      ...known({ relation: typeof relation === 'string' ? relation : undefined }),
    }))
}

/** Whether some headings speak of base models and some of tuned ones. */
function namesBothVariants(body: string): boolean {
  const headings = [...body.matchAll(/^ {0,3}#{1,6}\s+(.+?)\s*#*$/gm)].map(([, text]) => text ?? '')
  const kinds = headings.slice(0, 500).map((text) => variantHeading([text])?.kind)
  return kinds.includes('base') && kinds.includes('tuned')
}

const words: Readonly<Record<string, string>> = {
  gguf: 'GGUF',
  ggml: 'GGML',
  awq: 'AWQ',
  gptq: 'GPTQ',
  exl2: 'EXL2',
  exl3: 'EXL3',
  mlx: 'MLX',
  onnx: 'ONNX',
  openvino: 'OpenVINO',
  bnb: 'bitsandbytes',
}

/** Formats the file names show, or the repository's name when it carries such a word. */
function quantizationsOf(input: CardIdentityInput): string[] {
  const found = new Set<string>()
  const files = input.files ?? []
  const full = files.some((file) =>
    /^(?:.*\/)?(?:pytorch_model|model).*\.(?:bin|safetensors)$/.test(file),
  )
  if (files.some((file) => /\.gguf$/i.test(file)) && !full) found.add('GGUF')
  for (const word of quantizationWords(input.id)) found.add(words[word] ?? word)
  return [...found]
}

/** First parts of local paths that look like ids. */
const folder =
  /^(?:pretrained_models?|models?|outputs?(?:[_-]?dir)?|results?|checkpoints?|ckpts?|exps?|experiments?|runs?|logs?|egs|local|path|tmp|data|home|content|root|workspace|weights?|saved?_?models?|examples?|scripts?|src|assets?|images?|docs?)$/i

/** The lines that hold a sign: a pattern that needs it, and reads no further than a line, finds the same in them. */
function linesWith(sign: string, text: string): string {
  return text
    .split('\n')
    .filter((line) => line.includes(sign))
    .join('\n')
}

/** Repository ids in links, in code and in plain text, in order, without repeats. */
function mentionsOf(body: string, endpoint: string): string[] {
  const found = new Set<string>()
  const text = linesWith('/', body)
  for (const match of text.matchAll(/https?:\/\/[\w.:-]+\/[^\s)"'<>\]]+/g)) {
    const id = repositoryOfLink(canonicalAddress(match[0].replace(/[.,;:!?]+$/, ''), endpoint))
    if (id) found.add(id)
  }
  for (const match of text.matchAll(
    /(?<![\w./:-])([A-Za-z0-9][\w.-]{1,60})\/([A-Za-z0-9][\w.-]{2,95})(?![\w/])/g,
  )) {
    const [, owner = '', name = ''] = match
    // "FP8/INT8" are two ways to store weights.
    if (isFormLabel(owner) && isFormLabel(name)) continue
    if (/\d|[-_]/.test(name) && /[a-z]/i.test(name) && /[a-z]/i.test(owner) && !folder.test(owner))
      found.add(`${owner}/${name.replace(/\.+$/, '')}`)
  }
  return [...found].slice(0, 2000)
}

/** Names in code that begin as the model's own does: its siblings in a list of variants. */
function namesInCode(body: string, id: string): string[] {
  const [first] = nameParts(id.slice(id.indexOf('/') + 1))
  if (first === undefined || first.length < 3) return []
  const found = new Set<string>()
  for (const match of linesWith('`', body).matchAll(/`([A-Za-z0-9][\w.]*-[\w.-]{2,95})`/g)) {
    const name = match[1] ?? ''
    if (nameParts(name)[0] === first && !/\.[a-z]{2,11}$/i.test(name)) found.add(name)
  }
  return [...found].slice(0, 200)
}

/** Owners under whom other hosts carry a model of this name: `modelscope.cn/models/<owner>/<name>`. */
function mirrorsOf(body: string, id: string): string[] {
  const key = nameKey(id)
  const found = new Set<string>()
  const add = (path: string) => {
    // Where the Hub has that owner's model too, this repository is another's.
    for (const [, owner, name] of path.matchAll(/(?<=\/|^)([\w.-]+)\/(?=([\w.-]+))/g))
      if (
        owner &&
        name &&
        nameKey(name) === key &&
        !body.includes(`/huggingface.co/${owner}/${name}`)
      )
        found.add(owner)
  }
  for (const [, host, path] of linesWith('/', body).matchAll(
    /https?:\/\/([\w.-]+)\/([^\s)"'<>\]]+)/g,
  ))
    if (host && path && !/(?:^|\.)(?:huggingface\.co|hf\.co)$/.test(host)) add(path)
  for (const [, path] of body.matchAll(/modelscope[^"']{0,300}["']([\w.-]+\/[\w.-]+)["']/gi))
    if (path) add(path)
  return [...found]
}

function loadsOf(body: string): string[] {
  const found = new Set<string>()
  for (const match of body.matchAll(
    /(?:from_pretrained|pipeline)\(\s*(?:["'][\w-]+["']\s*,\s*)?(?:model\s*=\s*)?["']([\w./-]+)["']/g,
  )) {
    if (match[1]) found.add(match[1])
  }
  return [...found]
}
