import type { CardLink } from '../readme/readme.ts'
import type { BibtexEntry } from './citation.ts'
import type { BaseModel, Paper } from './sheet.ts'

// Ids of before 2007 name an archive: cs/0112017 (https://info.arxiv.org/help/arxiv_identifier.html).
const ARXIV_ADDRESS =
  /^https?:\/\/(?:www\.)?(?:arxiv\.org\/(?:abs|pdf|html)|ar5iv\.(?:org|labs\.arxiv\.org)\/html|huggingface\.co\/papers)\/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?/i
const DOI_ADDRESS = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/[^\s?#]+)/i

/** Words before or in a link that present a paper as the model's own. */
const OWN_WORDS =
  /\b(papers?|preprint|technical report|tech report|arxiv|publication)\b|art[ií]culo|論文|论文|技术报告|技術報告/i
/** Sections in which a paper is cited, not presented. */
const CITING_SECTION =
  /referenc|bibliograph|related|relacionad|acknowledg|dataset|training data|evaluation|benchmark|result|prompt|compar/i
/** Words before a link that say that the paper is of something else. */
const OF_OTHERS =
  /\b(?:related|relacionad\w*|relevant|relevantes?|similar|compar\w+|referenc\w+|inspired|alternativ\w+|based on|basad\w+|background|see also|prior|previous|base model|modelo base|data ?sets?|corpus|corpora|m[eé]todo|method|optimi[sz]er|architecture|arquitectura|following|cites?|citad\w*|encuestas?|survey|catalog\w*)\b/i
/** A sentence that presents a paper, where its link stands in one. */
const PRESENTING =
  /\bour\b|\b(?:introduced|proposed|presented|described|detailed|published|released|reported|part of)\b|\b(?:details?|information|infos?|refer to)\b|\bread the\b|se (?:describe|presenta|publica)|junto (?:a|con)/i

/** The paper an address leads to: arXiv (also through the Hub's paper pages) or a DOI. */
export function paperOf(address: string): Pick<Paper, 'id' | 'kind' | 'url'> | undefined {
  const arxiv = ARXIV_ADDRESS.exec(address)?.[1]
  if (arxiv) return { id: arxiv, kind: 'arxiv', url: `https://arxiv.org/abs/${arxiv}` }
  const doi = DOI_ADDRESS.exec(address)?.[1]?.replace(/[.,;:)\]}]+$/, '')
  // arXiv gives each paper a DOI too: https://info.arxiv.org/help/doi.html
  const twin = /^10\.48550\/arxiv\.(\d{4}\.\d{4,5})/i.exec(doi ?? '')?.[1]
  if (twin) return paperOf(`https://arxiv.org/abs/${twin}`)
  if (doi) return { id: doi, kind: 'doi', url: `https://doi.org/${doi}` }
  return undefined
}

/** What tells a model's own paper from its base model's and from what it only uses. */
export interface PaperContext {
  /** The repository's id. */
  id: string
  baseModels: readonly Pick<BaseModel, 'id'>[]
  /** The card's BibTeX entries. */
  citations: readonly Pick<BibtexEntry, 'text'>[]
}

/**
 * Collects the papers of a card. The Hub's `arxiv:` tags hold every paper that the card mentions, so a
 * paper counts as the model's own only where the card presents it as such, by a link labelled "Paper" or
 * its citation, and nothing says that it is of something else: of the base model, a data set, a toolkit.
 * @param links The card's links in order.
 * @param tags The Hub's tags.
 */
export function readPapers(
  links: readonly CardLink[],
  tags: readonly string[],
  context: PaperContext,
): Paper[] {
  const papers = new Map<string, Paper>()
  const add = (paper: Pick<Paper, 'id' | 'kind' | 'url'>, link: CardLink | undefined) => {
    const own = (papers.get(paper.id)?.own ?? false) || isOwn(paper.id, link, context)
    papers.set(paper.id, { ...paper, own })
  }
  for (const link of links) {
    const paper = paperOf(link.canonical ?? link.href)
    if (paper) add(paper, link)
  }
  for (const tag of tags) {
    const id = /^arxiv:(\d{4}\.\d{4,5})/.exec(tag)?.[1]
    if (id && !papers.has(id))
      add({ id, kind: 'arxiv', url: `https://arxiv.org/abs/${id}` }, undefined)
  }
  // Own papers first; otherwise in the card's order.
  return [...papers.values()].sort((a, b) => Number(b.own) - Number(a.own))
}

/** Titles of papers that are of something a model is made with or measured by. */
const OTHER_WORK =
  /\b(?:data ?sets?|corpus|corpora|tool ?kit|benchmark|library|framework|challenge|shared task|survey)\b/i

function isOwn(id: string, link: CardLink | undefined, context: PaperContext): boolean {
  const entry = context.citations.find(({ text }) => text.includes(id))
  const isPresented =
    entry !== undefined || (link !== undefined && presentsOwnPaper(link, context.id))
  if (!isPresented) return false
  const title = entry ? titleOf(entry.text) : (link?.text ?? '')
  const own = nameWords(context.id)
  if (context.baseModels.length > 0) {
    // The base's report names the base; only what this model adds to the name is its own.
    const base = new Set(context.baseModels.flatMap((model) => [...nameWords(model.id)]))
    return mentions(
      title,
      [...own].filter((word) => !base.has(word)),
    )
  }
  if (mentions(title, [...own])) return true
  return !OTHER_WORK.test(title) && (entry === undefined || context.citations.length === 1)
}

function titleOf(entry: string): string {
  return /\btitle\s*=\s*[{"]+([^\n]{1,300}?)[}"]+\s*,?\s*(?:\n|$)/i.exec(entry)?.[1] ?? ''
}

/** Words of names that say a kind, a size or a format and nothing of whose model it is. */
const COMMON_WORDS = new Set(
  'language base large small tiny mini medium xlarge huge nano model instruct chat gguf awq gptq mlx fp8 int4 int8 bit uncased cased english multilingual the for and finetuned tuned lora adapter merged preview'.split(
    ' ',
  ),
)

function nameWords(id: string): Set<string> {
  const name = id.slice(id.indexOf('/') + 1)
  const words = name.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return new Set(words.filter((word) => !COMMON_WORDS.has(word)))
}

function mentions(title: string, words: readonly string[]): boolean {
  const text = title.toLowerCase()
  return words.some((word) => text.includes(word))
}

/** Names before a link that are of no model: what a paper is, where it appeared. */
const PLAIN_NAMES =
  /^(?:papers?|preprint|technical|tech|report|arxiv|pdf|hugging|face|our|the|this|read|official|original|acl|emnlp|naacl|eacl|iclr|icml|neurips|nips|cvpr|iccv|eccv|aaai|interspeech|icassp|i)$/i

/** Names of something else, and none of the repository's: "Paper of GPTQ", "RT-2 (paper)". */
function namesAnother(words: string, id: string): boolean {
  const essence = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  // The first word of a sentence has its capital from there, unless more than that tells a name.
  const names = (words.match(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu) ?? []).filter(
    (word, index) =>
      (/^\p{Lu}/u.test(word)
        ? index > 0 || /\p{Lu}.*\p{Lu}|\d/u.test(word)
        : /\p{Lu}/u.test(word)) && !PLAIN_NAMES.test(word),
  )
  return names.length > 0 && !names.some((name) => essence(id).includes(essence(name)))
}

const bareAddress = /^(?:https?:\/\/|\[?(?:arxiv\s*[:.]?\s*)?\d{4}\.\d)/i

/** An address as text says nothing of whose paper it is; the words before it may. */
function presentsOwnPaper(link: CardLink, id: string): boolean {
  if (link.section && CITING_SECTION.test(link.section)) return false
  const sentence = (link.before ?? '').split(/[.!?]\s+|[|•·]/).at(-1) ?? ''
  if (OF_OTHERS.test(sentence)) return false
  if (link.label) {
    const label = link.before ? sentence : link.label
    return OWN_WORDS.test(label) && (/\bour\b/i.test(label) || !namesAnother(label, id))
  }
  const isTelling = link.text.length <= 40 && !bareAddress.test(link.text)
  const text = isTelling ? link.text : ''
  if (!/\p{L}{2}/u.test(sentence)) return OWN_WORDS.test(text)
  return OWN_WORDS.test(`${sentence} ${text}`) && PRESENTING.test(sentence)
}
