import { say } from '../messages/sentence.ts'
import { words } from '../messages/words.ts'
import { conflictSentence } from '../sheet/catalogue-facts.ts'
import { hubId } from '../sheet/lineage.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { CatalogueQuestions } from './catalogue.ts'
import { formatDate } from './format.ts'
import { baseRelative, relationOf } from './relation.ts'
import { sheetPath } from './url.ts'

/** One line of state under the title, most important first. */
export interface StateLine {
  tone: 'info' | 'caution' | 'stop'
  /** With `{model}` where the link to the other model stands. */
  text: string
  /** The model that the line speaks of. */
  model?: { id: string; path?: string }
}

/** Access, successor, base, licence and whose scores: what a reader must know before all else. */
export function stateLines(sheet: Sheet, catalogue: CatalogueQuestions): StateLine[] {
  const link = (id: string): NonNullable<StateLine['model']> => {
    const record = catalogue.find(id)
    return record ? { id: record.id, path: sheetPath(record.id) } : { id }
  }
  const lines: StateLine[] = []
  const { access } = sheet
  if (['disabled', 'private', 'missing', 'deleted'].includes(access.state))
    lines.push({ tone: 'stop', text: accessText(access) })
  if (sheet.newVersion)
    lines.push({ tone: 'caution', text: words.states.replaced, model: link(sheet.newVersion) })
  if (access.state === 'gated') lines.push({ tone: 'caution', text: accessText(access) })
  lines.push(...baseLines(sheet, catalogue, link))
  if (sheet.frontMatterBroken) {
    const { line } = sheet.frontMatterBroken
    lines.push({
      tone: 'caution',
      text: line === undefined ? words.card.brokenSomewhere : words.card.broken({ line }),
    })
  }
  for (const conflict of sheet.licenseConflicts ?? [])
    lines.push({
      tone: 'caution',
      text: say(words.licenses.conflicts, conflictSentence(conflict)),
      model: link(conflict.base),
    })
  for (const { date, from, to } of sheet.licenseChanges ?? [])
    lines.push({
      tone: 'caution',
      text: words.licenses.changed({ from, to, date: formatDate(date) ?? date }),
    })
  return [...lines, ...inheritedScores(sheet, link)]
}

/** What the model was made from, and what the card says against it. */
function baseLines(
  { baseModels }: Sheet,
  catalogue: CatalogueQuestions,
  link: (id: string) => NonNullable<StateLine['model']>,
): StateLine[] {
  const quantized = baseModels.find(({ relation }) => relation === 'quantized')
  const first = quantized ?? baseModels[0]
  if (!first) return []
  const { id, relation: name } = baseRelative(first, catalogue)
  const relation = relationOf(name)
  const text =
    quantized || baseModels.length === 1
      ? words.relations.ofOne[relation]
      : words.relations.ofSeveral[relation]({ number: baseModels.length })
  const other = first.contradictedBy
  if (other === undefined) return [{ tone: 'info', text, model: link(id) }]
  const against: StateLine = other.includes('/')
    ? { tone: 'caution', text: words.lineage.cardSays, model: link(other) }
    : { tone: 'caution', text: words.lineage.cardSaysName({ name: other }) }
  return [{ tone: 'caution', text, model: link(id) }, against]
}

/** Who can have the files, in the words of the site. */
function accessText(access: Sheet['access']): string {
  return words.access.state({ label: accessLabel(access), meaning: accessMeaning(access) })
}

/** The label of the door: `Gated, granted at once`. */
export function accessLabel({ code }: Sheet['access']): string {
  return say(words.access.labels, { code })
}

/** What the door means for a reader, in sentences. */
export function accessMeaning({ because }: Sheet['access']): string {
  return words.common.sentences(because.map((sentence) => say(words.access.meanings, sentence)))
}

/** A printed name that is a whole repository id; a bare name could be anyone's. */
function repositoryId(name: string): string | undefined {
  return name.includes('/') ? hubId(name) : undefined
}

/** Says whose scores the card shows when they are another model's; links it when its id is known. */
function inheritedScores(
  { evaluations }: Sheet,
  link: (id: string) => NonNullable<StateLine['model']>,
): StateLine[] {
  const inherited = evaluations.filter(({ whose }) => whose === 'inherited')
  const first = inherited[0]
  if (!first) return []
  const { someInherited, allInherited } = words.states
  const text = evaluations.some(({ whose }) => whose === 'measured') ? someInherited : allInherited
  const named = inherited.find(({ subject }) => subject.catalogueId ?? subject.id)?.subject
  const id = named?.catalogueId ?? named?.id ?? repositoryId(first.subject.name)
  if (id === undefined) return [{ tone: 'caution', text: text({ model: first.subject.name }) }]
  return [{ tone: 'caution', text: text({ model: '{model}' }), model: link(id) }]
}
