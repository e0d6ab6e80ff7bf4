import { cardBody } from '../snapshot/split-card.ts'
import { type Heading, headingsOf } from './card-headings.ts'
import { isForeign } from './card-language.ts'
import {
  type BillSubject,
  billSubjects,
  othersWithin,
  type Subject,
  subjectsOf,
} from './card-subjects.ts'

/** What the card writes on a subject. */
export interface CardSection {
  /** Text of the heading. */
  heading: string
  /** Markdown below it, as written. */
  text: string
}

/** Characters of one section; a card's own text stands beside it whole. */
const MOST = 4000

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g

/**
 * What the Hub's template of cards has where nothing was filled in:
 * https://github.com/huggingface/huggingface_hub, modelcard_template.md
 */
const TEMPLATE: readonly RegExp[] = [
  /\[?[ \t]{0,4}more information (?:is )?needed(?: for further recommendations)?[ \t]{0,4}(?:\[optional\])?\]?\.?/gi,
  /users \(both direct and downstream\) should be made aware of the risks, biases and limitations of the model\./gi,
  /use the code below to get started with the model\./gi,
  /carbon emissions can be estimated using the \[machine learning impact calculator\]\([^)]*\) presented in \[lacoste et al\. \(2019\)\]\([^)]*\)\.?/gi,
]

/** Words of each of them. Most cards have none, which is found out far sooner than that no section has the whole. */
const TEMPLATE_WORDS =
  /more information (?:is )?needed|made aware of the risks|use the code below|carbon emissions can be/i

/** Headings, labels with nothing after them, rules, fences and markup. */
const MARKUP: readonly RegExp[] = [
  /^[ \t]*(?:#{1,6}(?:[ \t].*)?|(?:[-*+][ \t]+)?\*\*[^*\n]*\*\*:?[ \t]*|[-*_=]{3,}[ \t]*|[`~]{3,}\w*[ \t]*)$/gm,
  /<\/?[a-z][^<>\n]{0,300}>/gi,
  /^[ \t]*(?:click to expand|expand)[ \t]*$/gim,
]

/** Words that say that nothing is said yet. */
const NOTHING =
  /^(?:[-*+.:!…|()\s]|\b(?:to ?do|tb[ad]|wip|n\/?a|coming soon|to be (?:added|announced|determined|updated|completed|filled(?: in)?)|work in progress|will be (?:added|updated)(?: soon| later)?|not (?:available|provided|specified|yet)|unknown|none|placeholder|lorem ipsum)\b)*$/i

/** A short text that only promises one. */
const PROMISE =
  /\bwill (?:be )?(?:updated?|added?|released?|provided?|shared?|published?)\b|\bcoming soon\b|\bwork(?:ed)? (?:on|in progress)\b/i
const SHORT = 250

/** Headings of two subjects, of which the text may be on the first alone, and what then speaks of the second. */
const DOUBLE = /\buses? (?:and|&) limitations$/
const LIMITS =
  /limit|bias|caveat|caution|offensive|own risk|shortcoming|hallucinat|\bnot (?:be used|been (?:tested|trained)|designed|intended|suitable|suited|recommended)/i
/** A sentence on limits alone. */
const ON_LIMITS =
  /\blimit(?:ed|ations?)\b|\bbias(?:ed|es)?\b|caveat|caution|offensive|own risk|shortcoming|hallucinat|\bnot (?:be used|been (?:tested|trained)|for|designed|intended|suitable|suited|recommended)/i
/** What speaks of a use in a sentence that speaks of limits, too. */
const USE =
  /(?<!\bnot (?:be )?)\b(?:be used|used (?:for|to|as|in)|intended (?:for|to|as)|designed (?:for|to)|meant (?:for|to)|suitable for|useful for|aims? to|for (?:research|commercial))/i

/** What a card writes, by subject. */
export class CardText {
  readonly #card: string
  /** Where the text begins, after the front matter. */
  readonly #start: number
  readonly #headings: readonly Heading[]
  /** Places of the headings of a subject in the list of all, then those of its labels. */
  readonly #places: ReadonlyMap<Subject, readonly number[]>
  /** What is below a heading, by its place, and what is said of a subject, as far as it was asked for. */
  readonly #bodies = new Map<number, string>()
  readonly #sections = new Map<Subject, CardSection | undefined>()
  #isUnknown: boolean | undefined
  /** What says nothing in this card. */
  readonly #unfilled: readonly RegExp[]

  /** @param card The card as Markdown, front matter included or not. */
  constructor(card: string) {
    this.#card = card
    this.#start = cardBody(card).start
    this.#headings = headingsOf(card, this.#start)
    this.#places = placesOf(this.#headings)
    const hasTemplate = TEMPLATE_WORDS.test(card)
    this.#unfilled = hasTemplate ? [COMMENT, ...TEMPLATE, ...MARKUP] : [COMMENT, ...MARKUP]
  }

  /**
   * What the card writes on a subject: the text below a heading down to the next of its level or a higher one, else
   * behind a bold label. A section that only holds the template's own words is none.
   */
  section(subject: Subject): CardSection | undefined {
    if (!this.#sections.has(subject)) this.#sections.set(subject, this.#find(subject))
    return this.#sections.get(subject)
  }

  #find(subject: Subject): CardSection | undefined {
    for (const at of this.#places.get(subject) ?? []) {
      const heading = this.#headings[at]
      const text = this.#bodyAt(at)
      if (heading === undefined || text === '' || !this.#isOn(subject, at)) continue
      const isOther =
        (subject === 'limitations' && DOUBLE.test(heading.plain) && !LIMITS.test(text)) ||
        (subject === 'uses' && isOfLimits(text))
      if (!isOther) return { heading: heading.text, text }
    }
    return undefined
  }

  #bodyAt(at: number): string {
    const known = this.#bodies.get(at)
    if (known !== undefined) return known
    const body = bodyOf(this.#card.slice(this.#headings[at]?.end, this.#endOf(at)), this.#unfilled)
    this.#bodies.set(at, body)
    return body
  }

  /** Whether a section says something beside those below it that are of another subject. */
  #isOn(subject: Subject, at: number): boolean {
    const others = othersWithin(subject)
    if (others.length === 0) return true
    const end = this.#endOf(at)
    const parts: string[] = []
    let from = this.#headings[at]?.end ?? end
    for (let below = at + 1; below < this.#headings.length; below += 1) {
      const heading = this.#headings[below]
      if (heading === undefined || heading.start >= end) break
      const found = subjectsOf(heading.plain)
      const isOther = !found.has(subject) && others.some((other) => found.has(other))
      if (heading.start < from || !isOther) continue
      parts.push(this.#card.slice(from, heading.start))
      from = this.#endOf(below)
    }
    // Where nothing is left out, all of it was looked at before.
    if (parts.length === 0) return true
    return bodyOf(parts.join('') + this.#card.slice(from, end), this.#unfilled) !== ''
  }

  /** Where what is below a heading or behind a label ends. */
  #endOf(at: number): number {
    return this.#headings[at]?.stop ?? this.#nextOf(at)?.start ?? this.#card.length
  }

  /**
   * Whether its headings cannot be read here: it has some, none of them is known, and they or the text are in another
   * language than English.
   */
  isInUnknownLanguage(): boolean {
    this.#isUnknown ??= this.#findsNoLanguage()
    return this.#isUnknown
  }

  #findsNoLanguage(): boolean {
    const headings = this.#headings.filter(({ stop }) => stop === undefined)
    if (headings.length === 0 || this.#places.size > 0) return false
    return isForeign(headings.map(({ plain }) => plain).join(' '), this.#card.slice(this.#start))
  }

  /** The first lines of its prose that are no heading, list, table, quote or markup. */
  opening(): string {
    const lines = this.#card.slice(this.#start, this.#start + 20_000).split('\n')
    const first = lines.findIndex((line) => /^ {0,3}[\p{L}*_]/u.test(line) && !line.includes('|'))
    if (first === -1) return ''
    const length = lines.slice(first).findIndex((line) => /^\s*$/.test(line))
    return lines.slice(first, length === -1 ? undefined : first + length).join(' ')
  }

  /** The heading after one, of its level or a higher one. */
  #nextOf(at: number): Heading | undefined {
    const level = this.#headings[at]?.level ?? 0
    for (let index = at + 1; index < this.#headings.length; index += 1) {
      const heading = this.#headings[index]
      if (heading && heading.level <= level) return heading
    }
    return undefined
  }

  /** Whether it says more than its template. */
  saysSomething(): boolean {
    const body = this.#card.slice(this.#start)
    const says = (text: string): boolean => bodyOf(text, this.#unfilled) !== ''
    return says(body.slice(0, MOST)) || (body.length > MOST && says(body))
  }

  /** Where something first stands in its text, front matter left out. */
  find(pattern: RegExp): number | undefined {
    const at = this.#card.slice(this.#start).search(pattern)
    return at === -1 ? undefined : at + this.#start
  }

  /** The heading that a place of the card stands under. */
  headingAt(place: number): string | undefined {
    return this.#headings.findLast(({ end, stop }) => stop === undefined && end <= place)?.text
  }
}

let last: { card: string; text: CardText } | undefined

/**
 * Reads a card. It is kept until another one is read: the checklists and the bills of one model are made one after
 * another, and each asks for the same sections.
 */
export function readCard(card: string): CardText {
  if (last?.card !== card) last = { card, text: new CardText(card) }
  return last.text
}

/** Places of headings by their subjects, those of labels after the others. */
function placesOf(headings: readonly Heading[]): ReadonlyMap<Subject, readonly number[]> {
  const places = new Map<Subject, number[]>()
  for (const isLabel of [false, true])
    for (const [at, { plain, stop }] of headings.entries()) {
      if (isLabel !== (stop !== undefined)) continue
      for (const subject of subjectsOf(plain)) {
        const known = places.get(subject)
        if (known) known.push(at)
        else places.set(subject, [at])
      }
    }
  return places
}

/** What a card writes on each subject of a bill. */
export function cardSections(card: string): Partial<Record<BillSubject, CardSection>> {
  const text = readCard(card)
  const sections: Partial<Record<BillSubject, CardSection>> = {}
  for (const subject of billSubjects) {
    const section = text.section(subject)
    if (section) sections[subject] = section
  }
  return sections
}

/** Whether every sentence is on what it is not for, or does not do well. */
function isOfLimits(text: string): boolean {
  const sentences = text
    .split(/(?<=[.!?])\s+|\n+/)
    .filter((one) => /\p{L}/u.test(one) && !/^\s*#/.test(one))
  return sentences.length > 0 && sentences.every((one) => ON_LIMITS.test(one) && !USE.test(one))
}

/** A text without what says nothing, cut where it is long; empty where nothing is said. */
function bodyOf(text: string, unfilled: readonly RegExp[]): string {
  const body = text.replace(COMMENT, '').trim()
  const said = unfilled.reduce((rest, pattern) => rest.replace(pattern, ''), body)
  const isPromise = said.length < SHORT && PROMISE.test(said)
  if (!/[\p{L}\p{N}]/u.test(said) || NOTHING.test(said.trim()) || isPromise) return ''
  if (body.length <= MOST) return body
  const cut = Array.from(body.slice(0, MOST)).slice(0, -1).join('')
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST / 2))} …`
}
