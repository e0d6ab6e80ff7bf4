import type { CardLink } from '../readme/readme.ts'
import { ARCHITECTURE_NAMES, architectureOf, isFamilyOfOthers } from './architecture-papers.ts'
import { bibtexFields } from './bibtex-fields.ts'
import type { BibtexEntry } from './citation.ts'
import { OTHER_WORK, presentation } from './paper-words.ts'
import type { BaseModel, Paper } from './sheet.ts'

/** What tells a model's own paper from its base model's and from what it only uses. */
export interface PaperContext {
  /** The repository's id. */
  id: string
  baseModels: readonly Pick<BaseModel, 'id' | 'relation'>[]
  /** The card's BibTeX entries. */
  citations: readonly Pick<BibtexEntry, 'text'>[]
  /** Ids of the data sets that the card names. */
  datasets: readonly string[]
  /** The card's text as Markdown. */
  text: string
}

/**
 * Whether a paper is certainly the model's own: the card presents it as such or cites it, and
 * (1) its title names this model, or what it adds to its base's name, and the card says that the
 * repository's owner made it; or (2) its author owns the repository; or (3) the card's first person speaks
 * of it ("described in our paper"); or (4) it introduced the architecture that the model is called by, and
 * the owner is its maker. Never for a copy, a conversion, a quantization or an adapter.
 * @param id arXiv id or DOI.
 * @param links The card's links to it.
 */
export function isOwnPaper(id: string, links: readonly CardLink[], context: PaperContext): boolean {
  if (isConverted(context)) return false
  const entry = context.citations.find(({ text }) => text.includes(id))
  const said = links.map(presentation).filter((kind) => kind !== undefined)
  if (entry === undefined && said.length === 0) return false
  const architecture = architectureOf(id)
  if (architecture) {
    const { owner, words } = namesOf(context)
    const name = squashed(words.join(' '))
    return architecture.owners.includes(owner) && architecture.names.some((a) => name.includes(a))
  }
  if (COPIED.test(context.text)) return false
  const title = entry ? titleOf(entry.text) : links.map(printedTitle).join(' | ')
  if (OTHER_WORK.test(title) && !/\bmodels?\b/i.test(title)) return false
  const isAuthor = entry !== undefined && hasAuthor(entry.text, namesOf(context).owner)
  const isSole = said.length > 0 || context.citations.length === 1
  if (namesModel(title, context)) return isAuthor || (isSole && namesOwner(context))
  if (context.baseModels.length > 0) return false
  if (isAuthor) return isSole
  const { owner, words } = namesOf(context)
  if (words.some((word) => isFamilyOfOthers(withoutNumber(word), owner))) return false
  return said.includes('first-person') && namesOwner(context)
}

/**
 * Whether a BibTeX entry of the card is surely of the model itself and of nothing that it is made with or measured by:
 * it gives the repository's address; or it is of a paper that is the model's own; or its title or key holds the
 * model's whole name; or what is the model's own of its name, and the owner is an author or called so.
 * @param papers The papers of the card, each with whether it is the model's own.
 */
export function isOwnWork(
  entry: BibtexEntry,
  context: PaperContext,
  papers: readonly Pick<Paper, 'id' | 'own'>[],
): boolean {
  const { id } = context
  if (new RegExp(`//[^/\\s]+/${id.replace(/[^\w/]/g, '\\$&')}(?![\\w.-])`, 'i').test(entry.text))
    return true
  if (isConverted(context) || COPIED.test(context.text)) return false
  const cited = papers.filter((paper) => entry.text.includes(paper.id))
  if (cited.some(({ own }) => own)) return true
  const fields = bibtexFields(entry)
  const title = fields?.get('title')?.replace(/[{}]/g, '') ?? titleOf(entry.text)
  const isOther = OTHER_WORK.test(title) || entry.type === 'dataset'
  if (isOther || cited.some((paper) => architectureOf(paper.id))) return false
  const [first] = tellingWords(context)
  if (first === undefined) return false
  const { owner, words } = namesOf(context)
  const name = squashed(words.join(''))
  if (name.length > 4 && [title, entry.key].some((text) => squashed(text).includes(name)))
    return true
  if (!namesModel(`${title} ${entry.key.replace(/\d+/g, ' ')}`, context)) return false
  const account = squashed(owner)
  if (account.length < 4) return false
  const authors = (fields?.get('author') ?? '').split(/\s+and\s+/i).map(squashed)
  return (
    first.startsWith(account) ||
    authors.some((author) => author.startsWith(account)) ||
    hasAuthor(entry.text, owner)
  )
}

/** A title that the card prints: as the link's text, or quoted before it; no label such as "Paper of X". */
function printedTitle({ text, before = '' }: CardLink): string {
  const quoted = /["“]([^"”]{10,200})["”][^"“”]{0,30}$/.exec(before)?.[1] ?? ''
  return /^\W*(?:paper|arxiv|technical|tech|report|preprint)\b(?!\s*:)/i.test(text)
    ? quoted
    : `${text} | ${quoted}`
}

/** Words of names that say a format: what is called so was made from another repository. */
const CONVERTED =
  /(?:^|[-_.])(?:gguf|ggml|awq|gptq|mlx|onnx|exl[23]|nf4|fp8|nvfp4|mxfp4|int[48]|w[48]a(?:4|8|16)|[2-8]-?bit|quantized|openvino|coreml|tflite|lora|adapter)(?=$|[-_.])/i

/** What a card says of a model that somebody else made. */
const COPIED =
  /\b(?:port(?:ed)? (?:version )?of|ported (?:from|to|by)|convert(?:ed|ion) (?:from|of|to)|(?:a|exact|mirror(?:ed)?) copy of|mirror of|clone of|re-?upload(?:ed)?|re-?implement\w+|implement (?:the|this) paper|(?:un|non-)official|original model card|quanti[sz]ed version of)\b/i

function isConverted({ id, baseModels }: PaperContext): boolean {
  if (CONVERTED.test(id.slice(id.indexOf('/') + 1))) return true
  return baseModels.some(({ relation }) => relation === 'quantized' || relation === 'adapter')
}

/** Words of names that say a kind, a size, a task or a subject, and nothing of whose model it is. */
const COMMON_WORDS = new Set(
  'language base large small tiny mini medium xlarge huge nano pico micro giant model models instruct chat thinking reasoning uncased cased english multilingual bilingual cross lingual the for and with from finetuned finetune fine tuned merged preview released version test medical medicine biomedical clinical bio finance financial law legal science scientific math code coder sentiment emotion classification classifier detection detector generation generator discriminator encoder decoder embedding embeddings embed retrieval reranker ner pos asr tts stt speech audio voice image images vision visual video text translation summarization summarisation question answering pretrained pretrain unsup sup distilled distill distil'.split(
    ' ',
  ),
)

const squashed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Whether a word is a language's English name or code. */
const LANGUAGES: ReadonlySet<string> = new Set(
  'ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ka kk km ko lt lv mk ml mn mr ms mt my nb ne nl no pa pl pt ro ru si sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh'
    .split(' ')
    .flatMap((code) => [code, (languageNames.of(code) ?? code).toLowerCase()]),
)

/** The owner and the words of the name, lower case. */
function namesOf({ id }: Pick<PaperContext, 'id'>): { owner: string; words: string[] } {
  const at = id.indexOf('/')
  const name = id.slice(at + 1).toLowerCase()
  return {
    owner: at === -1 ? '' : id.slice(0, at).toLowerCase(),
    words: name.split(/[^\p{L}\p{N}]+/u).filter(Boolean),
  }
}

const withoutNumber = (word: string): string => word.replace(/^\d+|\d+\p{L}?$/gu, '')

/** Words of a name that may be of this model alone: letters of them, three or more. */
function tellingWords(context: PaperContext): string[] {
  const { owner, words } = namesOf(context)
  const used = squashed([...context.datasets, ...context.baseModels.map(({ id }) => id)].join(' '))
  return words
    .map(withoutNumber)
    .filter(
      (word) =>
        /^\p{L}[\p{L}\p{N}]{2,}$/u.test(word) &&
        !COMMON_WORDS.has(word) &&
        !LANGUAGES.has(word) &&
        !ARCHITECTURE_NAMES.has(word) &&
        !isFamilyOfOthers(word, owner) &&
        !used.includes(word),
    )
}

/** Whether a title names the model by the first telling word of its name. */
function namesModel(title: string, context: PaperContext): boolean {
  const [first] = tellingWords(context)
  if (first === undefined) return false
  const words = title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  // "Code Llama" is CodeLlama; a word of three letters is only itself.
  return words.some((word, at) => {
    const next = `${word}${words[at + 1] ?? ''}`
    return first.length > 3 ? next.startsWith(first) : withoutNumber(word) === first
  })
}

/** Whether the card speaks of the owner elsewhere than in the repository's own id. */
function namesOwner({ id, text }: PaperContext): boolean {
  const owner = squashed(namesOf({ id }).owner)
  if (owner.length < 3) return false
  const inAnyCase = new RegExp(id.replace(/[^\w/]/g, '\\$&'), 'gi')
  const others = text.replaceAll(id, ' ').replaceAll(inAnyCase, ' ')
  return squashed(others).includes(owner)
}

/** Whether an entry's author owns the account: family name in it, with given name or initial. */
function hasAuthor(entry: string, owner: string): boolean {
  const authors = /\bauthor\s*=\s*[{"]+([^=]{1,4000}?)[}"]+\s*,?\s*(?:\n|\w+\s*=|$)/i.exec(
    entry,
  )?.[1]
  const account = squashed(owner)
  return (authors ?? '').split(/\s+and\s+/i).some((author) => {
    const parts = author.split(/[\s,]+/).map(squashed)
    return parts.some((part) => part.length >= 5 && account.includes(part)) && account.length < 24
  })
}

function titleOf(entry: string): string {
  return /\btitle\s*=\s*[{"]+([^\n]{1,300}?)[}"]+\s*,?\s*(?:\n|$)/i.exec(entry)?.[1] ?? ''
}
