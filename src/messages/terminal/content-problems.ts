/** Faults of the catalogue's file, by the names found and the names known; either may be empty. */
const catalogEntries = {
  file: () => ({
    message: 'The file does not hold a catalogue',
    expected: 'site, models, exclude, …',
  }),
  setting: (_key: string, known: string) => ({
    message: 'There is no such setting',
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

/** An accent that cannot stand as it is: contrasts as they are printed. */
type AccentChange = {
  scheme: 'light' | 'dark'
  contrast: string
  instead: string
  reached: string
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
  'page-entry': ({ what, names = '', known = '' }: CatalogFault) =>
    catalogEntries[what](names, known),
  'brand-file-missing': {
    message: 'The file is not there',
    expected: 'the path of a file in the content folder',
  },
  'brand-file-type': ({ types }: { types: string }) => ({
    message: 'The file is not of a kind that is taken here; it is left out',
    expected: types,
  }),
  'brand-svg-active': {
    message: 'The SVG does more than draw; it is left out',
    expected: 'shapes, text and pictures of its own',
    hint: 'export it as a plain SVG, or as PNG',
  },
  'brand-css-outside': {
    message: 'The style sheet asks for a file of another host, which no page may load',
    expected: 'a file of content/public, as url(../name)',
  },
  'accent-no-colour': {
    message: 'The accent is no colour that can be seen by itself; it is left out',
    expected: 'a colour as CSS writes it, such as #0a5c8f, without transparency',
  },
  'accent-moved': ({ scheme, contrast, instead, reached }: AccentChange) => ({
    message: `On ${scheme} pages the accent would have a contrast of ${contrast}; ${instead} with ${reached} stands in its place`,
    expected: 'at least 4.5',
    hint: `state ${scheme} by itself for another colour`,
  }),
  'accent-refused': ({ scheme, contrast, instead, reached }: AccentChange) => ({
    message: `On ${scheme} pages the accent has a contrast of ${contrast} and could not be read; it is left out`,
    expected: 'at least 4.5',
    hint: `${instead} has ${reached}`,
  }),
  'own-file-name': {
    message: 'The name cannot be an address on every host; it is left out',
    expected: 'a name without # ? % : * " < > | and \\',
  },
  'own-file-other': {
    message: 'Something other than a file or a folder stands here; it is left out',
    expected: 'a file',
  },
  'own-file-taken': ({ path }: { path: string }) => ({
    message: `A page or a file of the site stands at ${path}, and stays; the one of content/public or content/pages is left out`,
    expected: 'another name',
  }),
  'own-page-front': {
    message: 'The first page of the site is the list of its models; this page is left out',
    expected: 'another name',
  },
  'own-page-unknown': ({ known }: { known: string }) => ({
    message: 'There is no such page; the link is left out',
    expected: known === '' ? 'a page in content/pages' : `one of ${known}`,
  }),
  'no-paragraph': {
    message: 'The text is more than one paragraph; it is shown as it is written',
    expected: 'Markdown of one paragraph',
  },
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
