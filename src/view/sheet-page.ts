import { known } from '../known.ts'
import { licenseMeaning } from '../licenses/terms.ts'
import { say } from '../messages/sentence.ts'
import { words } from '../messages/words.ts'
import { capabilitiesOf } from '../sheet/capabilities.ts'
import { conflictSentence, withCatalogueFacts } from '../sheet/catalogue-facts.ts'
import { contentLanguage } from '../sheet/language.ts'
import { hubId } from '../sheet/lineage.ts'
import type { SheetRecord } from '../sheet/record.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { Around } from './around.ts'
import type { CatalogueQuestions, Relative } from './catalogue.ts'
import type { CompiledModel, ModelParts } from './compiled.ts'
import { type EvaluationView, makeEvaluation } from './evaluation.ts'
import { parametersText } from './fact-words.ts'
import { formatCount, formatDate, formatShortCount, formatTokens } from './format.ts'
import type { ListKind } from './list-kinds.ts'
import { relationOf } from './relation.ts'
import type { ScoreQuestions } from './scoreboard.ts'
import { type Sparkline, sparkline } from './sparkline.ts'
import { sheetPath } from './url.ts'

/** One line of state under the title, most important first. */
export interface StateLine {
  tone: 'info' | 'caution' | 'stop'
  /** With `{model}` where the link to the other model stands. */
  text: string
  /** The model that the line speaks of. */
  model?: { id: string; path?: string }
}

/** One tile: a figure with its unit, or a quiet "not stated". */
export interface Tile {
  label: string
  /** Absent prints "not stated". */
  value?: string
  /** Unit, period or origin below the value. */
  note?: string
  spark?: Sparkline
}

/** A short fact under the summary; it leads to the models that share it, where they have a page. */
export interface Chip {
  text: string
  path?: string
}

/** Everything the sheet page prints, computed once. */
export interface SheetPage {
  sheet: Sheet
  readme: CompiledModel['readme']
  /** Relation lines, gates, successors. */
  states: StateLine[]
  chips: Chip[]
  /** Path of the owner's list, when it has a page. */
  ownerPath?: string
  /** Lists that it is in, and models to look at instead. */
  around?: Around
  tiles: Tile[]
  evaluation: EvaluationView
  /** Files, fit and usage, as compiled. */
  parts: ModelParts
  lineage: { bases: Relative[]; derivatives: Relative[]; predecessors: Relative[] }
  /** Language of the summary and the card, where it is stated. */
  lang?: string
  /** Licence class in words, or that none is stated. */
  licenseMeaning: string
  /** The licence's terms, a sentence each. */
  licenseTerms: string[]
  description: string
}

/** Builds the page of one model from its sheet, its card and the catalogue. */
export function makeSheetPage(
  { sheet: compiled, readme, parts }: CompiledModel,
  catalogue: CatalogueQuestions,
  board?: ScoreQuestions,
  around?: Around,
): SheetPage {
  const sheet = withCatalogueFacts(compiled, catalogue.find)
  const ownerPath = around?.lists.find(({ kind }) => kind === 'owners')?.path
  const lineage = {
    bases: sheet.baseModels.map((base) => relative(base, catalogue)),
    derivatives: catalogue.derivatives(sheet.id),
    predecessors: catalogue.predecessors(sheet.id).map((record) => ({
      id: record.id,
      relation: 'predecessor',
      record,
    })),
  }
  const lang = contentLanguage(sheet.languages, sheet.summary)
  return {
    sheet,
    readme,
    states: stateLines(sheet, catalogue),
    chips: chips(sheet, parts.abilities, around),
    ...known({ ownerPath: ownerPath || undefined, around }),
    tiles: tiles(sheet),
    evaluation: makeEvaluation(sheet, catalogue, board),
    parts,
    lineage,
    licenseMeaning: words.licenses.meanings[licenseMeaning(sheet.license)],
    licenseTerms: (sheet.license?.terms ?? []).map((term) => say(words.licenses.terms, term)),
    description: sheet.summary ?? words.sheet.description({ id: sheet.id }),
    ...known({ lang: lang || undefined }),
  }
}

type Base = Sheet['baseModels'][number]

/** The record of a base, under whichever of its ids the catalogue has it. */
function findBase({ id, formerId }: Base, catalogue: CatalogueQuestions): SheetRecord | undefined {
  return catalogue.find(id) ?? (formerId === undefined ? undefined : catalogue.find(formerId))
}

function relative(base: Base, catalogue: CatalogueQuestions): Relative {
  const record = findBase(base, catalogue)
  const { relation, contradictedBy } = base
  return {
    id: record?.id ?? base.id,
    relation: contradictedBy === undefined ? relation : 'hub-says',
    ...known({ record }),
  }
}

function stateLines(sheet: Sheet, catalogue: CatalogueQuestions): StateLine[] {
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
  const { id, relation: name } = relative(first, catalogue)
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
  return `${accessLabel(access)}. ${accessMeaning(access)}`
}

/** The label of the door: `Gated, granted at once`. */
export function accessLabel({ code }: Sheet['access']): string {
  return say(words.access.labels, { code })
}

/** What the door means for a reader, in sentences. */
export function accessMeaning({ because }: Sheet['access']): string {
  return because.map((sentence) => say(words.access.meanings, sentence)).join(' ')
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

function chips(sheet: Sheet, abilities: readonly string[], around: Around | undefined): Chip[] {
  const { task, library, license, languages, contextLength } = sheet
  const chip = (text: string, kind?: ListKind, value?: string): Chip => {
    const list = around?.lists.find((one) => one.kind === kind && one.value === value)
    return { text, ...known({ path: list?.path }) }
  }
  const shown = languages.slice(0, 3)
  const tokens = contextLength && formatTokens(contextLength.tokens)
  return [
    ...(task ? [chip(task.label, 'tasks', task.id)] : []),
    ...(library ? [chip(library.label, 'libraries', library.id)] : []),
    ...(license ? [chip(license.name, 'licences', license.name)] : []),
    ...(tokens ? [chip(words.sheet.context({ tokens }))] : []),
    ...capabilitiesOf(task?.id, abilities).map((one) => chip(words.catalogue.capabilities[one])),
    ...shown.map(({ code, name }) => chip(name ?? code, 'languages', code)),
    ...(languages.length > shown.length
      ? [chip(words.sheet.moreLanguages({ number: languages.length - shown.length }))]
      : []),
  ]
}

function tile(label: string, value: string | undefined, note?: string): Tile {
  return {
    label,
    ...known({ value, note: note === undefined || value === undefined ? undefined : note }),
  }
}

function tiles(sheet: Sheet): Tile[] {
  const { downloads, parameters, likes, library, license } = sheet
  const month = downloads?.last30Days
  const size = parametersText(parameters)
  const series = sheet.history.flatMap(({ date, downloads: value }) =>
    value === undefined ? [] : [{ date, value }],
  )
  const t = words.tiles
  const spark = sparkline(series, (lowest, highest) => t.downloadsLine({ lowest, highest }))
  return [
    {
      ...tile(
        t.downloads,
        month === undefined ? undefined : formatCount(month),
        downloadsNote(downloads),
      ),
      ...known({ spark }),
    },
    tile(t.likes, likes === undefined ? undefined : formatCount(likes)),
    tile(t.parameters, size?.value, size?.note),
    tile(t.task, sheet.task?.label),
    tile(t.library, library?.label, library && t.libraryFrom[library.source]),
    tile(t.licence, license?.name, license?.spdx ?? license?.id),
    tile(t.visibility, sheet.visibility && t[sheet.visibility]),
    tile(
      t.access,
      sheet.access.state === 'unknown' ? undefined : accessWord(sheet),
      accessNote(sheet),
    ),
  ]
}

function downloadsNote(downloads: Sheet['downloads']): string {
  const total = downloads?.allTime
  if (total === undefined) return words.tiles.lastMonth
  return words.tiles.lastMonthOf({ total: formatShortCount(total) })
}

/** The door in one or two words; the licence stands in its own tile. */
function accessWord({ access }: Sheet): string {
  if (access.state === 'open') return words.tiles.noSignIn
  if (access.state === 'gated') return words.tiles.gated
  return accessLabel(access)
}

function accessNote({ access, license }: Sheet): string | undefined {
  const notes = words.tiles.accessNotes
  if (access.state === 'gated') return notes[access.gate === 'manual' ? 'gated-manual' : 'gated']
  if (access.state !== 'open') return undefined
  return notes[license?.class ?? 'unknown']
}

/** When the snapshot's figures were taken, in words. */
export function snapshotDate(sheet: Sheet): string | undefined {
  return sheet.snapshotDate === undefined ? undefined : formatDate(sheet.snapshotDate)
}
