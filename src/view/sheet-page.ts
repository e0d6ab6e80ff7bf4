import { known } from '../known.ts'
import { licenseMeaning } from '../licenses/terms.ts'
import { say } from '../messages/sentence.ts'
import { words } from '../messages/words.ts'
import { capabilitiesOf } from '../sheet/capabilities.ts'
import { withCatalogueFacts } from '../sheet/catalogue-facts.ts'
import { contentLanguage } from '../sheet/language.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { Around } from './around.ts'
import type { CatalogueQuestions, Relative } from './catalogue.ts'
import type { CompiledModel, ModelParts } from './compiled.ts'
import { type EvaluationView, makeEvaluation } from './evaluation.ts'
import { parametersText } from './fact-words.ts'
import { formatCount, formatDate, formatShortCount, formatTokens } from './format.ts'
import { licenceName, namedLanguage, taskName } from './known-names.ts'
import type { ListKind } from './list-kinds.ts'
import { baseRelative } from './relation.ts'
import type { ScoreQuestions } from './scoreboard.ts'
import { type Sparkline, sparkline } from './sparkline.ts'
import { accessLabel, type StateLine, stateLines } from './state-lines.ts'

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
  /** Whether the repository has a card, rendered or not. */
  hasCard: boolean
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
  /** Ids of the sections that the site's owner wants, in that order; all where nobody says. */
  sections?: readonly string[]
}

/** Builds the page of one model from its sheet, its card and the catalogue. */
export function makeSheetPage(
  { sheet: compiled, readme, card, parts }: CompiledModel,
  catalogue: CatalogueQuestions,
  board?: ScoreQuestions,
  around?: Around,
): SheetPage {
  const sheet = withCatalogueFacts(compiled, catalogue.find)
  const ownerPath = around?.lists.find(({ kind }) => kind === 'owners')?.path
  const lineage = {
    bases: sheet.baseModels.map((base) => baseRelative(base, catalogue)),
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
    hasCard: Boolean(card),
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

function chips(sheet: Sheet, abilities: readonly string[], around: Around | undefined): Chip[] {
  const { task, library, license, languages, contextLength } = sheet
  const chip = (text: string, kind?: ListKind, value?: string): Chip => {
    const list = around?.lists.find((one) => one.kind === kind && one.value === value)
    return { text, ...known({ path: list?.path }) }
  }
  const shown = languages.slice(0, 3)
  const tokens = contextLength && formatTokens(contextLength.tokens)
  return [
    ...(task ? [chip(taskName(task), 'tasks', task.id)] : []),
    ...(library ? [chip(library.label, 'libraries', library.id)] : []),
    ...(license ? [chip(licenceName(license.name), 'licences', license.name)] : []),
    ...(tokens ? [chip(words.sheet.context({ tokens }))] : []),
    ...capabilitiesOf(task?.id, abilities).map((one) => chip(words.catalogue.capabilities[one])),
    ...shown.map(({ code, name }) =>
      chip(name === undefined ? code : namedLanguage(code, name), 'languages', code),
    ),
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
    tile(t.task, sheet.task && taskName(sheet.task)),
    tile(t.library, library?.label, library && t.libraryFrom[library.source]),
    tile(t.licence, license && licenceName(license.name), license?.spdx ?? license?.id),
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
