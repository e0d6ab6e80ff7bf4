import type { Entry } from '../catalogue/entry.ts'
import {
  type FacetName,
  facetNames,
  fieldFacet,
  NOT_STATED,
  valuesOf,
} from '../catalogue/facets.ts'
import { foldFamilies } from '../catalogue/families.ts'
import type { FacetValue } from '../catalogue/files.ts'
import type { RankedSetup } from '../catalogue/scores.ts'
import { formatLabel } from '../files/formats.ts'
import { words } from '../messages/words.ts'
import type { BoardOutline } from './board-outline.ts'
import type { Catalogue } from './catalogue.ts'
import { catalogueEntries } from './catalogue-entries.ts'
import type { CatalogueRow } from './catalogue-row.ts'
import { orderedSetups } from './catalogue-scores.ts'
import { namedLanguage } from './known-names.ts'

/** Rows on one page of a list of models. */
export const PAGE_SIZE = 50

/** Values of a facet that the browser is told of; a facet of owners or languages has a long tail. */
const MOST_VALUES = 400

/** What one page of a list of models prints. */
export interface ListPage {
  rows: CatalogueRow[]
  /** 1-based. */
  page: number
  pages: number
  /** Models and rows of the whole list; families are folded into one row. */
  models: number
  count: number
}

/** Cuts models into pages of rows, the versions of a model in one row; the summaries come from the catalogue. */
export function listPages(
  entries: readonly Entry[],
  { find }: Pick<Catalogue, 'find'>,
): ListPage[] {
  const families = foldFamilies(entries)
  const pages = Math.max(1, Math.ceil(families.length / PAGE_SIZE))
  return Array.from({ length: pages }, (_none, index) => ({
    rows: families
      .slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE)
      .map((family) => ({ ...family, summary: find(family.entry.id)?.summary })),
    page: index + 1,
    pages,
    models: entries.length,
    count: families.length,
  }))
}

const t = words.catalogue

/** A field of the editor's own that the list is filtered by. */
export interface FieldFilter {
  key: string
  label: string
}

/** The words of a value of a facet. */
function labelOf(name: FacetName, value: string, entry: Entry): string {
  if (value === NOT_STATED) return t.notStated
  switch (name) {
    case 'task':
      return entry.taskLabel ?? value
    case 'library':
      return entry.libraryLabel ?? value
    case 'licence':
      return lookUp(words.licenses.classes, value)
    case 'kind':
      return lookUp(t.kinds, value)
    case 'can':
      return lookUp(t.capabilities, value)
    case 'use':
      return t.commercial
    case 'access':
      return lookUp(t.access, value)
    case 'format':
      return formatLabel(value)
    case 'language':
      return namedLanguage(value)
    case 'quant':
    case 'owner':
    case 'year':
      return value
    default:
      // A field of the editor's own: the words are the editor's.
      return lookUp({ true: words.editorFields.yes, false: words.editorFields.no }, value)
  }
}

function lookUp(labels: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(labels, value) ? (labels[value] ?? value) : value
}

/** The values of every facet with their words, the most frequent first, what is not stated last. */
export function catalogueFacets(
  entries: readonly Entry[],
  filters: readonly FieldFilter[] = [],
): Record<FacetName, FacetValue[]> {
  const names = [...facetNames, ...filters.map(({ key }) => fieldFacet(key))]
  const facets = names.map((name) => {
    const valuesIn = valuesOf(name)
    const values = new Map<string, FacetValue>()
    for (const entry of entries)
      for (const value of valuesIn(entry)) {
        const known = values.get(value)
        if (known) known.count += 1
        else values.set(value, { value, label: labelOf(name, value, entry), count: 1 })
      }
    return [
      name,
      [...values.values()].sort(name === 'year' ? byValue : byCount).slice(0, MOST_VALUES),
    ]
  })
  return Object.fromEntries(facets)
}

function byCount(a: FacetValue, b: FacetValue): number {
  return (
    // What is not stated comes last, however often it is not.
    Number(a.value === NOT_STATED) - Number(b.value === NOT_STATED) ||
    b.count - a.count ||
    (a.label < b.label ? -1 : 1)
  )
}

function byValue(a: FacetValue, b: FacetValue): number {
  return a.value > b.value ? -1 : 1
}

/** What one page of the whole catalogue prints. */
export interface CataloguePage extends ListPage {
  facets: Record<FacetName, FacetValue[]>
  /** Benchmarks that the list can be put in order by. */
  setups: Pick<RankedSetup, 'slug' | 'name' | 'setup'>[]
  /** Facets of the editor's own fields. */
  fields: FieldFilter[]
}

/** The pages of the whole catalogue. @param facets Those of all its models. */
export function cataloguePages(
  catalogue: Catalogue,
  outline: BoardOutline,
  facets: CataloguePage['facets'],
  filters: readonly FieldFilter[] = [],
): CataloguePage[] {
  const entries = catalogueEntries(catalogue)
  const fields = [...filters]
  const setups = orderedSetups(outline)
    .map(({ slug, name, setup }) => ({ slug, name, setup }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return listPages(entries, catalogue).map((page) => ({ ...page, facets, setups, fields }))
}
