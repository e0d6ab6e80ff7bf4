import { cardBody } from '../snapshot/split-card.ts'

/** Subjects that cards write of under headings of their own. */
export const subjects = ['uses', 'outOfScope', 'limitations', 'ethics', 'training'] as const
export type Subject = (typeof subjects)[number]

/** What the card writes on a subject. */
export interface CardSection {
  /** Text of the heading. */
  heading: string
  /** Markdown below it, as written. */
  text: string
}

/**
 * Headings by subject: those of the Hub's card template
 * (https://huggingface.co/docs/hub/model-card-annotated), of Mitchell et al., Model Cards for Model Reporting
 * (https://arxiv.org/abs/1810.03993), and their usual short forms. A heading has to be one of them whole.
 */
const headings: Readonly<Record<Subject, RegExp>> = {
  uses: /^(?:uses?|direct uses?|intended uses?(?: cases?)?|intended uses? (?:and|&) limitations|use cases?|primary intended uses?)$/,
  outOfScope:
    /^(?:out[- ]of[- ]scope uses?(?: cases?)?|misuse(?: and|,| &) out[- ]of[- ]scope use|prohibited uses?)$/,
  limitations:
    /^(?:(?:known )?limitations?(?: (?:and|&) (?:biase?s?|risks?))?|biase?s?,? risks?,?(?: and|,| &) limitations?|(?:biase?s?|risks?) (?:and|&) limitations?|intended uses? (?:and|&) limitations|ethical considerations (?:and|&) limitations)$/,
  ethics: /^ethical considerations(?: (?:and|&) limitations)?$/,
  training:
    /^(?:training|training data(?:sets?)?|training procedure|training details|how (?:it|this model) was trained)$/,
}

/** Characters of one section; a card's own text stands beside it whole. */
const MOST = 4000

/** What the template has where nothing was filled in. */
const UNFILLED = /\[?\s*more information needed\s*(?:\[optional\])?\]?\.?/gi

interface Heading {
  level: number
  text: string
  /** Where its line begins, and where what is below it begins. */
  start: number
  end: number
}

/**
 * What a card writes on each subject: the text below a heading down to the next of its level or a higher one.
 * A section that only holds the template's own words is none.
 * @param card The card as Markdown, front matter included or not.
 */
export function cardSections(card: string): Partial<Record<Subject, CardSection>> {
  const found = headingsOf(card)
  const sections: Partial<Record<Subject, CardSection>> = {}
  for (const subject of subjects) {
    const at = found.findIndex(({ text }) => headings[subject].test(plain(text)))
    const heading = found[at]
    if (heading === undefined) continue
    const next = found.slice(at + 1).find(({ level }) => level <= heading.level)
    const text = bodyOf(card.slice(heading.end, next?.start))
    if (text !== '') sections[subject] = { heading: heading.text, text }
  }
  return sections
}

/** ATX headings outside of code and front matter. */
function headingsOf(card: string): Heading[] {
  const found: Heading[] = []
  let fence: string | undefined
  let start = 0
  const { start: end } = cardBody(card)
  for (const line of card.split('\n')) {
    const after = start + line.length + 1
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? []
    if (fence === undefined) {
      const [, signs, text = ''] = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]#*)?\s*$/.exec(line) ?? []
      if (mark !== undefined) fence = mark
      else if (signs !== undefined && start >= end)
        found.push({ level: signs.length, text: text.trim(), start, end: after })
    } else if (mark?.startsWith(fence)) fence = undefined
    start = after
  }
  return found
}

/** A heading without marks, numbers and signs. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[*_`#:.]|\p{Extended_Pictographic}|\uFE0F/gu, '')
    .replace(/^[\d\s)-]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function bodyOf(text: string): string {
  const body = text.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim()
  const said = body.replace(UNFILLED, '').replace(/^[ \t]*(?:#+.*|[-*]?\s*\*\*[^*]*\*\*\s*)$/gm, '')
  if (said.trim() === '') return ''
  if (body.length <= MOST) return body
  const cut = Array.from(body.slice(0, MOST)).slice(0, -1).join('')
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST / 2))} …`
}
