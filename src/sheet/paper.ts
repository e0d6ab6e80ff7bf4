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
  const isPresented = link !== undefined && presentsOwnPaper(link, context.id)
  if (entry === undefined && !isPresented) return false
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
  return !OTHER_WORK.test(title) && (isPresented || context.citations.length === 1)
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

/**
 * The whole of a label that presents a paper, with the place it appeared at. "Paper of GPTQ", "RT-2 (paper)"
 * and "Original paper" say that it is of something else.
 */
const OWN_LABEL =
  /^[^\p{L}\p{N}]*(?:(?:our|the|read the|official)\s+)?(?:(?:research|technical|tech)\s+)?(?:papers?|preprint|report|arxiv|publication|art[ií]culo|informe t[eé]cnico|論文|论文|技术报告|技術報告)(?:\s+(?:link|(?:on )?arxiv|url))?\s*(?:\([^()]*\)?)?[^\p{L}\p{N}]*$/iu
const ownTitle = /^(?:paper|technical report)\s*:/i
const bareAddress = /^(?:https?:\/\/|\[?(?:arxiv\s*[:.]?\s*)?\d{4}\.\d)/i

/** An address as text says nothing of whose paper it is; the words before it may. */
function presentsOwnPaper(link: CardLink, id: string): boolean {
  const { section, text } = link
  if (section && CITING_SECTION.test(section)) return false
  const sentence = (link.before ?? link.label ?? '').split(/[.!?]\s+|[|•·[\]]/).at(-1) ?? ''
  // "Mistral AI's [paper]" is another's.
  if (OF_OTHERS.test(sentence) || /\p{Lu}[\p{L}\p{N}]*['’]s\s*$/u.test(sentence)) return false
  if (link.label) return OWN_LABEL.test(sentence) || /\bour\b.*\bpaper\b/i.test(sentence)
  const own = [...nameWords(id)]
  if (ownTitle.test(text)) return mentions(text, own)
  const isAddress = bareAddress.test(text)
  if (!/\p{L}{2}/u.test(sentence)) {
    // A badge at the top of the card, under its title.
    if (isAddress) return /^arxiv/i.test(text) && (!section || mentions(section, own))
    return text.length <= 40 && OWN_WORDS.test(text)
  }
  const said = text.length <= 40 && !isAddress ? `${sentence} ${text}` : sentence
  return OWN_WORDS.test(said) && PRESENTING.test(sentence)
}
