/** Faults of the catalogue's file, by the names found and the names known; either may be empty. */
const catalogEntries = {
  file: () => ({
    message: 'The file does not hold a catalogue',
    expected: 'title, models, exclude, …',
  }),
  setting: (_key: string, known: string) => ({
    message: 'The catalogue has no such setting',
    expected: `one of ${known}`,
  }),
  exclusion: () => ({
    message: 'The exclusion is not an id',
    expected: 'owner/name or owner/*',
  }),
  list: (key: string) => ({
    message: `"${key}" is not a list`,
    expected: 'a list with a dash before each entry',
  }),
  model: () => ({
    message: 'The entry names no model',
    expected: 'owner/name, or the address of its page',
  }),
  mixed: (kinds: string, known: string) => ({
    message: `The entry mixes ${kinds.replaceAll(', ', ' and ')}`,
    expected: `an id, or exactly one of ${known}`,
  }),
  unknown: (_kinds: string, known: string) => ({
    message: 'Unknown entry',
    expected: `an id, or exactly one of ${known}`,
  }),
  key: () => ({ message: 'Unknown key', expected: 'a known key' }),
  value: () => 'The value is wrong',
}

type CatalogFault = { what: keyof typeof catalogEntries; names?: string; known?: string }

/**
 * What is wrong with files of the content folder that belong to no model: the catalogue and the site's own
 * benchmarks. No page shows these.
 */
export const contentProblems = {
  'catalog-yaml': ({ fault }: { fault: string }) => `The file is not YAML: ${fault}`,
  'catalog-entry': ({ what, names = '', known = '' }: CatalogFault) =>
    catalogEntries[what](names, known),
  'benchmark-yaml': ({ fault }: { fault: string }) => `The file is not YAML: ${fault}`,
  'benchmark-rows': {
    message: 'The file holds no benchmarks',
    expected: 'a key for each, and its fields below',
  },
  'benchmark-field': ({ fault }: { fault: string }) => `The field does not fit: ${fault}`,
  'benchmark-field-unknown': 'There is no such field',
  'benchmark-key': {
    message: 'The key cannot stand in an address',
    expected: 'small letters, digits and hyphens',
  },
  'benchmark-metric': {
    message: 'There is no such metric',
    expected: 'a key of metrics.yaml',
  },
  'benchmark-domain': ({ domains }: { domains: string }) => ({
    message: 'The benchmark has no domain, and the file is not named after one',
    expected: `one of ${domains}`,
  }),
  'benchmark-name-taken': ({ holder }: { holder: string }) =>
    `The name is already that of ${holder}`,
}
