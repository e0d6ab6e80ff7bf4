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
export type FacetName = (typeof facetNames)[number]

/** Licence classes that let a model be used to earn money; the second asks for something. */
const COMMERCIAL: readonly string[] = ['permissive', 'with-conditions']

/** The value of a facet that a model does not state. */
export const NOT_STATED = ''

const stated = (value: string | undefined): string[] => [value ?? NOT_STATED]
const listed = (values: string[]): string[] => (values.length === 0 ? [NOT_STATED] : values)

/** The values of each facet that a model has; a model fits a choice when it has one of the chosen. */
export const facetValues: Record<FacetName, (entry: Entry) => string[]> = {
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
