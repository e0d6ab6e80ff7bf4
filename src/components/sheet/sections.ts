import Card from 'virtual:modelsheets/components/Card'
import Citation from 'virtual:modelsheets/components/Citation'
import Diagnostics from 'virtual:modelsheets/components/Diagnostics'
import Disclosure from 'virtual:modelsheets/components/Disclosure'
import Evaluation from 'virtual:modelsheets/components/Evaluation'
import Files from 'virtual:modelsheets/components/Files'
import Fit from 'virtual:modelsheets/components/Fit'
import Inspector from 'virtual:modelsheets/components/Inspector'
import Lineage from 'virtual:modelsheets/components/Lineage'
import Provenance from 'virtual:modelsheets/components/Provenance'
import Usage from 'virtual:modelsheets/components/Usage'
import type { loadSite } from '../../compile/site.ts'
import EditorFields from '../../components/sheet/EditorFields.astro'
import type { Messages } from '../../messages/words.ts'
import { words } from '../../messages/words.ts'
import { ownerOf } from '../../published/citation.ts'
import type { SheetPage } from '../../view/sheet-page.ts'

/** What the site publishes. */
type Outputs = Awaited<ReturnType<typeof loadSite>>['outputs']

/** A section of a sheet; its title stands in the catalogue of messages. */
export interface SheetSection {
  id: keyof Messages['sections']
  /** Prints what is below the title. */
  Component: (props: { page: SheetPage }) => unknown
  /** The output that it shows; turned off with it. */
  output?: keyof Outputs
  /** Whether a page has the section; every page has one that does not say. */
  has?: (page: SheetPage) => boolean
  /** Whether it only says that nothing is known; then it stands after those that say something. */
  empty?: (page: SheetPage) => boolean
  /** What the list of contents names below the section. */
  headings?: (page: SheetPage) => NonNullable<SheetPage['readme']>['headings']
  /** Whether it is left out on paper. */
  screenOnly?: (page: SheetPage) => boolean
}

/** Every section of a sheet, in the order of the page. */
const sections: readonly SheetSection[] = [
  {
    id: 'fields',
    Component: EditorFields,
    has: ({ sheet }) => sheet.editor !== undefined,
  },
  {
    id: 'evaluation',
    Component: Evaluation,
    empty: ({ evaluation }) => evaluation.groups.length === 0 && evaluation.tables.length === 0,
  },
  {
    id: 'files',
    Component: Files,
    empty: ({ parts }) => parts.files.rows.length === 0 && parts.files.choices.length === 0,
  },
  { id: 'fit', Component: Fit, has: ({ parts }) => parts.fit !== undefined },
  {
    id: 'usage',
    Component: Usage,
    empty: ({ parts: { usage } }) =>
      usage.groups.length === 0 && usage.templates.length === 0 && usage.cardSection === undefined,
  },
  {
    id: 'citation',
    Component: Citation,
    has: ({ sheet, parts }) => parts.usage.citations.length > 0 || ownerOf(sheet) !== undefined,
    // What is made of facts says nothing that does not stand elsewhere on the sheet.
    screenOnly: ({ parts }) => parts.usage.citations.length === 0,
  },
  {
    id: 'card',
    Component: Card,
    has: ({ readme }) => readme !== undefined,
    headings: ({ readme }) => readme?.headings.filter(({ depth }) => depth <= 3) ?? [],
  },
  {
    id: 'lineage',
    Component: Lineage,
    has: ({ lineage, sheet, around }) =>
      sheet.datasets.length > 0 ||
      [around?.smaller, around?.freer].some((list = []) => list.length > 0) ||
      Object.values(lineage).some((models) => models.length > 0),
  },
  { id: 'diagnostics', Component: Diagnostics, has: ({ sheet }) => sheet.diagnostics.length > 0 },
  { id: 'disclosure', Component: Disclosure, output: 'disclosure', screenOnly: () => true },
  { id: 'inspector', Component: Inspector, screenOnly: () => true },
  { id: 'provenance', Component: Provenance },
]

/**
 * The sections of one page, for the page itself and its list of contents: those that the site's owner names, in
 * that order, else all; of these the ones with nothing in them come last.
 */
export function sectionsOf(page: SheetPage, outputs: Outputs): SheetSection[] {
  const own = sections.filter(
    ({ has, output }) =>
      (has === undefined || has(page)) && (output === undefined || outputs[output]),
  )
  // Whoever names them has decided what comes last, too.
  if (page.sections) return page.sections.flatMap((id) => own.find((one) => one.id === id) ?? [])
  const isEmpty = ({ empty }: SheetSection): boolean => empty?.(page) ?? false
  const last = own.findIndex(({ id }) => id === 'disclosure' || id === 'inspector')
  const full = (section: SheetSection): boolean => !isEmpty(section)
  return [...own.slice(0, last).filter(full), ...own.filter(isEmpty), ...own.slice(last)]
}

/** The title of a section; the findings of a record whose card is the editor's have one of their own. */
export function titleOf(id: SheetSection['id'], { sheet }: SheetPage): string {
  if (id === 'diagnostics') return words.card.findings[sheet.cardBy ?? 'publisher']
  return words.sections[id]
}
