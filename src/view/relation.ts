import { known } from '../known.ts'
import { words } from '../messages/words.ts'
import type { SheetRecord } from '../sheet/record.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { CatalogueQuestions, Relative } from './catalogue.ts'

/** What a model can be of another, as the catalogue of messages knows it. */
export type Relation = keyof typeof words.relations.base

const isRelation = (text: string): text is Relation => Object.hasOwn(words.relations.base, text)

/** The relation under a name that a card or a Hub gives; `unknown` for all others. */
export function relationOf(name: string): Relation {
  return isRelation(name) ? name : 'unknown'
}

type Base = Sheet['baseModels'][number]

/** The record of a base, under whichever of its ids the catalogue has it. */
function findBase({ id, formerId }: Base, catalogue: CatalogueQuestions): SheetRecord | undefined {
  return catalogue.find(id) ?? (formerId === undefined ? undefined : catalogue.find(formerId))
}

/** A base as the page names it: by the catalogue's own id, and with what the Hub says where the card errs. */
export function baseRelative(base: Base, catalogue: CatalogueQuestions): Relative {
  const record = findBase(base, catalogue)
  const { relation, contradictedBy } = base
  return {
    id: record?.id ?? base.id,
    relation: contradictedBy === undefined ? relation : 'hub-says',
    ...known({ record }),
  }
}
