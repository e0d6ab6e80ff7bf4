import type { Entry } from './entry.ts'

/** Facets with values that are counted; their names are those of the address. */
export const facetNames = [
  'use',
  'task',
  'kind',
  'can',
  'library',
  'format',
  'quant',
  'licence',
  'access',
  'language',
  'owner',
  'year',
] as const
/** A facet of a field of the editor's own, by its key. */
export type FieldFacet = `field:${string}`
export type FacetName = (typeof facetNames)[number] | FieldFacet

/** The facet of a field of the editor's own. */
export function fieldFacet(key: string): FieldFacet {
  return `field:${key}`
}

/** True for the name of such a facet. */
export function isFieldFacet(name: string): name is FieldFacet {
  return name.startsWith('field:')
}

/** True for the name of any facet. */
export function isFacet(name: string): name is FacetName {
  return isFieldFacet(name) || facetNames.some((one) => one === name)
}

/** The facets of a choice in the order of the page: ours, then those of the editor's own fields. */
export function chosenFacets(chosen: Partial<Record<FacetName, string[]>>): FacetName[] {
  const names = Object.keys(chosen)
  return [
    ...facetNames.filter((name) => names.includes(name)),
    ...names.filter(isFieldFacet).sort(),
  ]
}

/** Licence classes that let a model be used to earn money; the second asks for something. */
const COMMERCIAL: readonly string[] = ['permissive', 'with-conditions']

/** The value of a facet that a model does not state. */
export const NOT_STATED = ''

const stated = (value: string | undefined): string[] => [value ?? NOT_STATED]
const listed = (values: string[]): string[] => (values.length === 0 ? [NOT_STATED] : values)

/** The values of each facet that a model has; a model fits a choice when it has one of the chosen. */
export const facetValues: Record<(typeof facetNames)[number], (entry: Entry) => string[]> = {
  // What is not known to be allowed is not said to be.
  use: ({ licence }) => (COMMERCIAL.includes(licence) ? ['commercial'] : []),
  task: ({ task }) => stated(task),
  kind: ({ kind }) => [kind],
  can: ({ capabilities }) => capabilities,
  library: ({ library }) => stated(library),
  format: ({ formats }) => formats,
  quant: ({ quantizations }) => quantizations,
  licence: ({ licence }) => [licence],
  access: ({ access }) => [access],
  language: ({ languages }) => listed(languages),
  owner: ({ id }) => (id.includes('/') ? [id.slice(0, id.indexOf('/'))] : []),
  year: ({ added, updated }) => stated((added ?? updated)?.slice(0, 4)),
}

/** The values of any facet that a model has. */
export function valuesOf(name: FacetName): (entry: Entry) => string[] {
  if (!isFieldFacet(name)) return facetValues[name]
  const key = name.slice(fieldFacet('').length)
  return ({ fields }) => (fields && Object.hasOwn(fields, key) ? (fields[key] ?? []) : [NOT_STATED])
}
