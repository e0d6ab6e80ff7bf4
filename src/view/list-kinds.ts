/** Kinds of lists that the catalogue is cut into; each is a folder of addresses. */
export const listKinds = [
  'tasks',
  'owners',
  'licences',
  'libraries',
  'languages',
  'families',
  'datasets',
] as const
export type ListKind = (typeof listKinds)[number]
