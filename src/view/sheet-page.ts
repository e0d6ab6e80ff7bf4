import type { CompiledSections } from '../compile/sections.ts'
import type { CompiledModel } from '../compile/store.ts'
import { licenseMeaning } from '../licenses/terms.ts'
import { say } from '../messages/sentence.ts'
import { words } from '../messages/words.ts'
import type { Heading } from '../readme/readme.ts'
import { conflictSentence, withCatalogueFacts } from '../sheet/catalogue-facts.ts'
import { hubId } from '../sheet/lineage.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { Catalogue, Relative } from './catalogue.ts'
import { type EvaluationView, makeEvaluation } from './evaluation.ts'
import { parametersText } from './fact-words.ts'
import { formatCount, formatDate, formatShortCount, formatTokens } from './format.ts'
import type { Scoreboard } from './scoreboard.ts'
import { type Sparkline, sparkline } from './sparkline.ts'
import { sheetPath } from './url.ts'

/** One line of state under the title, most important first. */
export interface StateLine {
  tone: 'info' | 'caution' | 'stop'
  text: string
  /** A model the line speaks of. */
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

/** A section of the page, as its table of contents lists it. */
export interface Section {
  id: string
  title: string
  headings?: Heading[]
}

/** Everything the sheet page prints, computed once. */
export interface SheetPage {
  sheet: Sheet
  readme: CompiledModel['readme']
  /** Relation lines, gates, successors. */
  states: StateLine[]
  chips: string[]
  tiles: Tile[]
  evaluation: EvaluationView
  /** Files, fit and usage, as compiled. */
  parts: CompiledSections
  lineage: { bases: Relative[]; derivatives: Relative[]; predecessors: Relative[] }
  sections: Section[]
  /** Licence class in words, or that none is stated. */
  licenseMeaning: string
  /** The licence's terms, a sentence each. */
  licenseTerms: string[]
  description: string
}

/** Builds the page of one model from its sheet, its card and the catalogue. */
export function makeSheetPage(
  { sheet: compiled, readme, sections: parts }: CompiledModel,
  catalogue: Catalogue,
  board?: Scoreboard,
): SheetPage {
  const sheet = withCatalogueFacts(compiled, catalogue.find)
  const lineage = {
    bases: sheet.baseModels.map(({ id, relation }) => relative(id, relation, catalogue)),
    derivatives: catalogue.derivatives(sheet.id),
    predecessors: catalogue.predecessors(sheet.id).map((record) => ({
      id: record.id,
      relation: 'predecessor',
      record,
    })),
  }
  const page = {
    sheet,
    readme,
    states: stateLines(sheet, catalogue),
    chips: chips(sheet),
    tiles: tiles(sheet),
    evaluation: makeEvaluation(sheet, catalogue, board),
    parts,
    lineage,
    licenseMeaning: words.licenses.meanings[licenseMeaning(sheet.license)],
    licenseTerms: (sheet.license?.terms ?? []).map((term) => say(words.licenses.terms, term)),
    description: sheet.summary ?? `${sheet.id}: model sheet`,
  }
  return { ...page, sections: sections(page) }
}

function relative(id: string, relation: string, catalogue: Catalogue): Relative {
  const record = catalogue.find(id)
  return record ? { id: record.id, relation, record } : { id, relation }
}

const RELATION_WORDS: ReadonlyMap<string, string> = new Map([
  ['quantized', 'Quantization of'],
  ['adapter', 'Adapter for'],
  ['merge', 'Merge of'],
  ['finetune', 'Fine-tuned from'],
])

/** What this model is of another, in words: `quantized` → `Quantization of`. */
export function relationWords(relation: string): string {
  return RELATION_WORDS.get(relation) ?? 'Made from'
}

function stateLines(sheet: Sheet, catalogue: Catalogue): StateLine[] {
  const link = (id: string): NonNullable<StateLine['model']> => {
    const record = catalogue.find(id)
    return record ? { id: record.id, path: sheetPath(record.id) } : { id }
  }
  const lines: StateLine[] = []
  const { access } = sheet
  if (['disabled', 'private', 'missing', 'deleted'].includes(access.state))
    lines.push({ tone: 'stop', text: accessText(access) })
  if (sheet.newVersion)
    lines.push({ tone: 'caution', text: 'Replaced by', model: link(sheet.newVersion) })
  if (access.state === 'gated') lines.push({ tone: 'caution', text: accessText(access) })
  const quantized = sheet.baseModels.find(({ relation }) => relation === 'quantized')
  const first = quantized ?? sheet.baseModels[0]
  if (first && (quantized || sheet.baseModels.length === 1))
    lines.push({ tone: 'info', text: relationWords(first.relation), model: link(first.id) })
  else if (first)
    lines.push({
      tone: 'info',
      text: `${relationWords(first.relation)} ${sheet.baseModels.length} models, among them`,
      model: link(first.id),
    })
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
  const some = evaluations.some(({ whose }) => whose === 'measured') ? 'Some scores' : 'The scores'
  const text = `${some} on this card were measured on another model:`
  const named = inherited.find(({ subject }) => subject.catalogueId ?? subject.id)?.subject
  const id = named?.catalogueId ?? named?.id ?? repositoryId(first.subject.name)
  if (id === undefined) return [{ tone: 'caution', text: `${text} ${first.subject.name}` }]
  return [{ tone: 'caution', text, model: link(id) }]
}

function chips(sheet: Sheet): string[] {
  const languages = sheet.languages.map(({ code, name }) => name ?? code)
  const shown = languages.slice(0, 3)
  return [
    ...(sheet.task ? [sheet.task.label] : []),
    ...(sheet.library ? [sheet.library.label] : []),
    ...(sheet.contextLength ? [`${formatTokens(sheet.contextLength.tokens)} context`] : []),
    ...shown,
    ...(languages.length > shown.length ? [`+${languages.length - shown.length} languages`] : []),
  ]
}

const LIBRARY_SOURCES = {
  files: 'as the files say',
  tags: 'as the format tags say',
  card: 'as the card says',
  hub: 'as the Hub says',
  editor: 'as the editor says',
} as const

function tile(label: string, value: string | undefined, note?: string): Tile {
  return {
    label,
    ...(value === undefined ? {} : { value }),
    ...(note === undefined || value === undefined ? {} : { note }),
  }
}

function tiles(sheet: Sheet): Tile[] {
  const { downloads, parameters, likes, library, license } = sheet
  const month = downloads?.last30Days
  const size = parametersText(parameters)
  const series = sheet.history.flatMap(({ date, downloads: value }) =>
    value === undefined ? [] : [{ date, value }],
  )
  const spark = sparkline(series, 'Downloads in 30 days')
  return [
    {
      ...tile(
        'Downloads',
        month === undefined ? undefined : formatCount(month),
        downloadsNote(downloads),
      ),
      ...(spark && { spark }),
    },
    tile('Likes', likes === undefined ? undefined : formatCount(likes)),
    tile('Parameters', size?.value, size?.note),
    tile('Task', sheet.task?.label),
    tile('Library', library?.label, library && LIBRARY_SOURCES[library.source]),
    tile('Licence', license?.name, license?.spdx ?? license?.id),
    tile('Visibility', sheet.visibility && (sheet.visibility === 'public' ? 'Public' : 'Private')),
    tile(
      'Access',
      sheet.access.state === 'unknown' ? undefined : accessWord(sheet),
      accessNote(sheet),
    ),
  ]
}

function downloadsNote(downloads: Sheet['downloads']): string {
  const total = downloads?.allTime
  return total === undefined ? 'last 30 days' : `last 30 days; ${formatShortCount(total)} in all`
}

/** The door in one or two words; the licence stands in its own tile. */
function accessWord({ access }: Sheet): string {
  if (access.state === 'open') return 'No sign-in'
  if (access.state === 'gated') return 'Gated'
  return accessLabel(access)
}

function accessNote({ access, license }: Sheet): string | undefined {
  if (access.state === 'gated')
    return access.gate === 'manual' ? 'publisher reviews requests' : 'after accepting the terms'
  if (access.state !== 'open') return undefined
  if (license?.class === 'with-conditions') return 'licence has conditions'
  if (license?.class === 'non-commercial') return 'not for commercial use'
  if (license?.class === 'research') return 'for research only'
  return license?.class === 'permissive' ? 'permissive licence' : 'licence not known'
}

function sections(page: Omit<SheetPage, 'sections'>): Section[] {
  const { sheet, readme, lineage, parts } = page
  const related = lineage.bases.length + lineage.derivatives.length + lineage.predecessors.length
  const list: (Section | false)[] = [
    { id: 'evaluation', title: 'Evaluation' },
    { id: 'files', title: 'Files' },
    parts.fit !== undefined && { id: 'fit', title: 'Does it fit' },
    { id: 'usage', title: 'How to run' },
    parts.usage.citations.length > 0 && { id: 'citation', title: 'Citation' },
    readme !== undefined && {
      id: 'card',
      title: 'Model card',
      headings: readme.headings.filter(({ depth }) => depth <= 3),
    },
    related > 0 && { id: 'lineage', title: 'Lineage' },
    sheet.diagnostics.length > 0 && {
      id: 'diagnostics',
      title: words.card.findings[sheet.cardBy ?? 'publisher'],
    },
    { id: 'inspector', title: 'Metadata inspector' },
    { id: 'provenance', title: 'Provenance' },
  ]
  return list.filter((section) => section !== false)
}

/** When the snapshot's figures were taken, in words. */
export function snapshotDate(sheet: Sheet): string | undefined {
  return sheet.snapshotDate === undefined ? undefined : formatDate(sheet.snapshotDate)
}
