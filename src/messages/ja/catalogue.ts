// @ts-nocheck: being translated
import type * as en from '../en/catalogue.ts'
import { counter } from '../plural.ts'
import { access, capabilities, kinds } from './model-words.ts'

const count = counter('ja')
const models = (number: number): string => count(number, { other: 'models' })

/** The list of all models. */
export const catalogue: typeof en.catalogue = {
  lead: 'One sheet per model: what it is, whose numbers these are, what is in the repository.',
  title: ({ site, page }) => `${site}, page ${page}`,
  skip: 'Skip to the list',
  /** How many there are, and in which order they stand. */
  count: ({ models: number, rows }) =>
    rows < number
      ? `${models(number)} in ${count(rows, { other: 'rows' })}, featured first, then by downloads`
      : `${models(number)}, featured first, then by downloads`,
  countPlain: ({ models: number }) => `${models(number)}, by downloads`,
  onPage: ({ page, pages }) => `; page ${page} of ${pages}`,
  browse: 'Browse',
  columns: {
    name: 'Model',
    parameters: 'Parameters',
    memory: 'Memory at 8K',
    context: 'Context',
    license: 'Licence',
    modified: 'Updated',
    downloads: 'Downloads, 30 days',
  },
  /** What the figures of a column are, for those who ask. */
  columnNotes: {
    memory:
      'Estimated for the smallest choice of files, with 8K tokens of context or all that the model has',
  },
  find: 'Find a model',
  placeholder: 'name, owner, task, “7b gguf”',
  inCards: 'In the READMEs, too',
  filters: 'Filters',
  close: 'Show the list',
  order: 'Order',
  orders: {
    best: 'Best match, else featured first',
    downloads: 'Most downloads',
    likes: 'Most likes',
    updated: 'Last updated',
    added: 'Newest',
    parameters: 'Most parameters',
    memory: 'Least memory',
    context: 'Longest context',
    name: 'Name',
  },
  byScore: 'By a benchmark',
  setup: ({ name, setup }) => `${name} (${setup})`,
  reverse: 'The other way round',
  fold: 'Versions of a model in one row',
  more: ({ number }) => `All ${number}`,
  facets: {
    use: 'Use',
    task: 'Task',
    kind: 'Kind',
    can: 'Can do',
    library: 'Library',
    format: 'Format',
    quant: 'Quantization',
    licence: 'Licence',
    access: 'Access',
    language: 'Language',
    owner: 'Owner',
    year: 'Year',
  },
  /** A value of a facet that a model does not state. */
  notStated: 'Not stated',
  commercial: 'May be used commercially',
  commercialNote: 'By the licence that is stated, some with conditions: the sheet says which.',
  kinds,
  capabilities,
  access,
  fits: {
    title: 'Fits my machine',
    only: 'Only what fits',
    device: 'Device',
    anyDevice: 'Another: type its memory',
    memory: 'Memory, GB',
    machine: 'Kind',
    machines: { graphics: 'Graphics card', unified: 'Apple silicon', system: 'System memory' },
    context: 'Context',
    note: 'Estimated for the smallest files of a model, at most at its own context. Your machine is kept in this browser alone.',
  },
  parameters: {
    title: 'Parameters, billions',
    from: 'From',
    to: 'To',
    active: 'Active ones only',
  },
  download: { title: 'Smallest download', most: 'At most, GB' },
  scored: 'Has scores of its own',
}
