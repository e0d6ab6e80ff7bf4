import type { CardLink } from '../readme/readme.ts'

/** Words before or in a link that present a paper as the model's own. */
const OWN_WORDS =
  /\b(papers?|preprint|technical report|tech report|arxiv|publication)\b|art[ií]culo|論文|论文|技术报告|技術報告/i
/** Sections in which a paper is cited, not presented. */
const CITING_SECTION =
  /referenc|bibliograph|related|relacionad|acknowledg|dataset|training data|evaluation|benchmark|result|prompt|compar/i
/** Words before a link that say that the paper is of something else. */
const OF_OTHERS =
  /\b(?:related|relacionad\w*|relevant|relevantes?|similar|compar\w+|referenc\w+|inspired|alternativ\w+|based on|basad\w+|background|see also|prior|previous|original|base model|modelo base|data ?sets?|corpus|corpora|m[eé]todo|method|optimi[sz]er|architecture|arquitectura|following|cites?|citad\w*|encuestas?|survey|catalog\w*)\b/i
/** A sentence that presents a paper, where its link stands in one. */
const PRESENTING =
  /\bour\b|\b(?:introduced|proposed|presented|described|detailed|published|released|reported|part of)\b|\b(?:details?|information|infos?|refer to)\b|\bread the\b|se (?:describe|presenta|publica)|junto (?:a|con)/i

/** Titles of papers that are of something a model is made with or measured by. */
export const OTHER_WORK =
  /\b(?:data ?sets?|corpus|corpora|tool ?kit|benchmark(?:ing)?|library|framework|challenge|shared task|survey|leaderboard)\b/i

/**
 * The whole of a label that presents a paper, with the place it appeared at. "Paper of GPTQ", "RT-2 (paper)"
 * and "Original paper" say that it is of something else.
 */
const OWN_LABEL =
  /^[^\p{L}\p{N}]*(?:(?:our|the|read the|official)\s+)?(?:(?:research|technical|tech)\s+)?(?:papers?|preprint|report|arxiv|publication|art[ií]culo|informe t[eé]cnico|論文|论文|技术报告|技術報告)(?:\s+(?:link|(?:on )?arxiv|url))?\s*(?:\([^()]*\)?)?[^\p{L}\p{N}]*$/iu
const OWN_TITLE = /^(?:paper|technical report)\s*:/i
const BARE_ADDRESS = /^(?:https?:\/\/|\[?(?:arxiv\s*[:.]?\s*)?\d{4}\.\d)/i
/** First person, of a paper that tells of the model itself and not of what it is made with. */
const FIRST_PERSON = /\bour\b[^.]*$/i

/** How the words around a link present its paper: in the first person, plainly, or not at all. */
export function presentation(link: CardLink): 'first-person' | 'plain' | undefined {
  const { section, text } = link
  if (section && CITING_SECTION.test(section)) return undefined
  const sentence = (link.before ?? link.label ?? '').split(/[.!?]\s+|[|•·[\]]/).at(-1) ?? ''
  // "Mistral AI's [paper]" is another's.
  if (OF_OTHERS.test(sentence) || /\p{Lu}[\p{L}\p{N}]*['’]s\s*$/u.test(sentence)) return undefined
  const isAddress = BARE_ADDRESS.test(text)
  const said = text.length <= 40 && !isAddress ? `${sentence} ${text}` : sentence
  if (FIRST_PERSON.test(sentence) && OWN_WORDS.test(said) && PRESENTING.test(sentence))
    return 'first-person'
  if (link.label) return OWN_LABEL.test(sentence) ? 'plain' : undefined
  if (OWN_TITLE.test(text)) return 'plain'
  if (!/\p{L}{2}/u.test(sentence)) {
    // A badge at the top of the card, under its title.
    if (isAddress) return /^arxiv/i.test(text) && !section ? 'plain' : undefined
    return text.length <= 40 && OWN_WORDS.test(text) ? 'plain' : undefined
  }
  return OWN_WORDS.test(said) && PRESENTING.test(sentence) ? 'plain' : undefined
}
