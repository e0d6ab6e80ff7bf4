import { makeBadge } from 'badge-maker'
import { words } from '../messages/words.ts'
import { plainLine } from '../printable.ts'
import type { Preview, PreviewFact } from '../view/preview.ts'

/** Small pictures of facts of a model, for pages elsewhere: SVG that loads nothing and runs nothing. */

/** Grounds that white letters stand out from by more than 7 to 1. */
const GROUNDS = { labelColor: '#3d434b', color: '#1c4f82' }

const t = words.embed

/** Characters of one side; a name is cut before it is as wide as a page. */
const LONGEST = 48

/** Facts that have a badge of their own, where the site wants that. */
export const badgeFacts = ['parameters', 'licence', 'memory', 'score'] as const
export type BadgeFact = (typeof badgeFacts)[number]

/** A badge with the name of a model and what is known of it; with nothing else it says what it leads to. */
export function modelBadge(name: string, { facts }: Pick<Preview, 'facts'>): string {
  const said = facts.map(wordsOf)
  return badge(name, said.length > 0 ? said.join(' · ') : t.sheet)
}

/** A badge of one fact; undefined where it is not known. */
export function factBadge(kind: BadgeFact, { facts }: Pick<Preview, 'facts'>): string | undefined {
  const fact = facts.find((one) => one.kind === kind)
  return fact && badge(fact.label, short(fact))
}

const short = ({ value, short: brief }: PreviewFact): string => brief ?? value

/** A fact beside others: a figure that could be of several things says of what it is. */
function wordsOf(fact: PreviewFact): string {
  if (fact.kind === 'memory') return t.memory({ size: short(fact) })
  return fact.kind === 'score' ? t.score({ name: fact.label, score: short(fact) }) : short(fact)
}

function badge(label: string, message: string): string {
  return `${makeBadge({ label: cut(label), message: cut(message, 2 * LONGEST), style: 'flat-square', ...GROUNDS })}\n`
}

/** One line of at most so many characters that an SVG can hold. */
function cut(text: string, most = LONGEST): string {
  const signs = Array.from(plainLine(text))
  return signs.length <= most
    ? signs.join('')
    : `${signs
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
