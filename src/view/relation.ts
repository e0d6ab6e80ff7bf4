import { words } from '../messages/words.ts'

/** What a model can be of another, as the catalogue of messages knows it. */
export type Relation = keyof typeof words.relations.base

const isRelation = (text: string): text is Relation => Object.hasOwn(words.relations.base, text)

/** The relation under a name that a card or a Hub gives; `unknown` for all others. */
export function relationOf(name: string): Relation {
  return isRelation(name) ? name : 'unknown'
}
