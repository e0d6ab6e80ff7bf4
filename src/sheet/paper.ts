import type { CardLink } from '../readme/readme.ts'
import type { Paper } from './sheet.ts'

// Ids of before 2007 name an archive: cs/0112017 (https://info.arxiv.org/help/arxiv_identifier.html).
const ARXIV_ADDRESS =
  /^https?:\/\/(?:www\.)?(?:arxiv\.org\/(?:abs|pdf|html)|ar5iv\.(?:org|labs\.arxiv\.org)\/html|huggingface\.co\/papers)\/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?/i
const DOI_ADDRESS = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/[^\s?#]+)/i

/** Words before or in a link that present a paper as the model's own. */
const OWN_WORDS = /\b(paper|technical report|tech report|arxiv)\b|論文|论文|技术报告|技術報告/i
/** Sections in which a paper is cited, not presented. */
const CITING_SECTION =
  /reference|bibliograph|related|acknowledg|dataset|training data|evaluation|benchmark|result/i

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

/**
 * Collects the papers of a card. The Hub's `arxiv:` tags hold every paper that the card mentions, so a
 * paper counts as the model's own only where the card presents it as such: a link labelled "Paper", or
 * the card's citation block.
 * @param links The card's links in order.
 * @param tags The Hub's tags.
 * @param citation The card's BibTeX text, if any.
 */
export function readPapers(
  links: readonly CardLink[],
  tags: readonly string[],
  citation: string | undefined,
): Paper[] {
  const papers = new Map<string, Paper>()
  for (const link of links) {
    const paper = paperOf(link.canonical ?? link.href)
    if (!paper) continue
    const before = papers.get(paper.id)
    const own = presentsOwnPaper(link) || (citation?.includes(paper.id) ?? false)
    papers.set(paper.id, { ...paper, own: own || (before?.own ?? false) })
  }
  for (const tag of tags) {
    const id = /^arxiv:(\d{4}\.\d{4,5})/.exec(tag)?.[1]
    if (id && !papers.has(id))
      papers.set(id, {
        id,
        kind: 'arxiv',
        url: `https://arxiv.org/abs/${id}`,
        own: citation?.includes(id) ?? false,
      })
  }
  // Own papers first; otherwise in the card's order.
  return [...papers.values()].sort((a, b) => Number(b.own) - Number(a.own))
}

function presentsOwnPaper(link: CardLink): boolean {
  if (link.section && CITING_SECTION.test(link.section)) return false
  if (link.label) return OWN_WORDS.test(link.label)
  return OWN_WORDS.test(link.text) && link.text.length <= 40
}
