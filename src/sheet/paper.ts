import type { CardLink } from '../readme/readme.ts'
import { isOwnPaper, type PaperContext } from './own-paper.ts'
import type { Paper } from './sheet.ts'

// Ids of before 2007 name an archive: cs/0112017 (https://info.arxiv.org/help/arxiv_identifier.html).
const ARXIV_ADDRESS =
  /^https?:\/\/(?:www\.)?(?:arxiv\.org\/(?:abs|pdf|html)|ar5iv\.(?:org|labs\.arxiv\.org)\/html|huggingface\.co\/papers)\/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?/i
const DOI_ADDRESS = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/[^\s?#]+)/i

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
 * paper counts as the model's own only where `isOwnPaper` is sure of it.
 * @param links The card's links in order.
 * @param tags The Hub's tags.
 */
export function readPapers(
  links: readonly CardLink[],
  tags: readonly string[],
  context: PaperContext,
): Paper[] {
  const found = new Map<string, { paper: Pick<Paper, 'id' | 'kind' | 'url'>; links: CardLink[] }>()
  for (const link of links) {
    const paper = paperOf(link.canonical ?? link.href)
    if (!paper) continue
    const known = found.get(paper.id)
    if (known) known.links.push(link)
    else found.set(paper.id, { paper, links: [link] })
  }
  for (const tag of tags) {
    const id = /^arxiv:(\d{4}\.\d{4,5})/.exec(tag)?.[1]
    if (id && !found.has(id))
      found.set(id, {
        paper: { id, kind: 'arxiv', url: `https://arxiv.org/abs/${id}` },
        links: [],
      })
  }
  // Own papers first; otherwise in the card's order.
  return [...found.values()]
    .map(({ paper, links: named }) => ({ ...paper, own: isOwnPaper(paper.id, named, context) }))
    .sort((a, b) => Number(b.own) - Number(a.own))
}
