import { counter } from '../plural.ts'
import { boardRow, fitting } from './board-row.ts'
import { joined } from './joined.ts'
import { licenseClasses } from './license-classes.ts'
import { access, capabilities, kinds } from './model-words.ts'

interface Around {
  before?: string
  after?: string
}

const count = counter('en')
const modelsOf = (number: number): string => count(number, { one: 'model', other: 'models' })

/** What stands around a figure where the heads of the columns are not shown: a language says which side. */
const around: Record<'parameters' | 'memory' | 'context' | 'downloads', Around> = {
  parameters: { after: ' parameters' },
  memory: { before: 'memory ' },
  context: { after: ' context' },
  downloads: { after: ' downloads' },
}

/** What the scripts of the pages say: a part of its own, so that a page loads no more words than it needs. */
export const browser = {
  notStated: 'not stated',
  joined,
  gated: 'gated',
  replaced: 'replaced',

  around,

  /** A row of a list of models. */
  row: {
    active: ({ size }: { size: string }) => `${size} active`,
    atLeast: ({ size }: { size: string }) => `over ${size}`,
    licences: licenseClasses as Readonly<Record<string, string>>,
    trend: { up: 'rising', down: 'falling', flat: 'steady' },
    versions: ({
      quantized,
      adapter,
      other,
      size,
    }: {
      quantized: number
      adapter: number
      other: number
      size: string | undefined
    }) => {
      const kinds = [
        ...(quantized > 0
          ? [count(quantized, { one: 'quantization', other: 'quantizations' })]
          : []),
        ...(adapter > 0 ? [count(adapter, { one: 'adapter', other: 'adapters' })] : []),
        ...(other > 0 ? [count(other, { one: 'more version', other: 'more versions' })] : []),
      ].join(', ')
      return size === undefined ? kinds : `${kinds}, from ${size}`
    },
    compareVersions: 'All versions side by side',
    inCard: 'in the README',
  },

  /** The search that two keys open on every page. */
  search: {
    label: 'Search models, lists, benchmarks and this page',
    placeholder: 'a model, owner, task, benchmark, a section of this page',
    results: 'Found',
    kinds: { model: 'model', list: 'catalogue', section: 'this page' },
    places: {
      benchmarks: ({ models }: { models: number }) => `benchmark, ${modelsOf(models)}`,
      tasks: ({ models }: { models: number }) => `task, ${modelsOf(models)}`,
      owners: ({ models }: { models: number }) => `owner, ${modelsOf(models)}`,
      families: ({ models }: { models: number }) => `family, ${modelsOf(models)}`,
      libraries: ({ models }: { models: number }) => `library, ${modelsOf(models)}`,
      languages: ({ models }: { models: number }) => `language, ${modelsOf(models)}`,
      licences: ({ models }: { models: number }) => `licence, ${modelsOf(models)}`,
      datasets: ({ models }: { models: number }) => `data set, ${modelsOf(models)}`,
    },
    all: ({ models }: { models: number }) =>
      `All ${count(models, { one: 'model', other: 'models' })} in the catalogue`,
    number: ({ number }: { number: number }) => `${number} found; arrows choose, Enter opens`,
  },

  /** Models side by side. */
  compare: {
    fact: 'Fact',
    more: ({ number }: { number: number }) => `and ${number} more`,
    tokens: ({ number }: { number: string }) => `${number} tokens`,
    commands: 'Files and commands',
    scores: 'Scores measured alike',
    scoreOf: ({ name, setup }: { name: string; setup: string }) => `${name} (${setup})`,
    commandsPart: 'Get and run it',
    choice: 'Files that the commands take',
    commandNames: { download: 'Download', check: 'Check the files', run: 'Run' },
    copyCommand: ({ command, model }: { command: string; model: string }) =>
      `Copy: ${command}, ${model}`,
    add: 'Compare',
    remove: 'Remove from the comparison',
    chosen: ({ number }: { number: number }) =>
      `Compare ${count(number, { one: 'model', other: 'models' })}`,
    none: 'No model is chosen. Every sheet and every list has “Compare”.',
    choose: 'Choose models from the list',
    failed: 'The models could not be loaded.',
    missing: ({ ids }: { ids: string }) => `Not in this catalogue: ${ids}`,
    clear: 'Clear the comparison',
    markdown: 'Copy as Markdown',
    csv: 'Copy as CSV',
    link: 'Copy the link',
    find: 'Add a model',
    facts: {
      task: 'Task',
      kind: 'Kind',
      parameters: 'Parameters',
      context: 'Context',
      memory: ({ context }: { context: string }) => `Memory at ${context} tokens, estimated`,
      download: 'Smallest download',
      quantizations: 'Quantizations',
      formats: 'Formats',
      library: 'Library',
      licence: 'Licence',
      allows: 'What it allows',
      access: 'Access',
      can: 'Can do',
      languages: 'Languages',
      scores: 'Scores of its own',
      updated: 'Updated',
      added: 'Added',
      downloads: 'Downloads, 30 days',
      likes: 'Likes',
      files: 'Files',
    },
    kinds: kinds,
    access: access as Readonly<Record<string, string>>,
    capabilities: capabilities as Readonly<Record<string, string>>,
  },

  list: {
    fit: ({ models, rows }: { models: number; rows: number }) =>
      rows < models
        ? `${count(models, { one: 'model', other: 'models' })} in ${count(rows, { one: 'row', other: 'rows' })}`
        : count(models, { one: 'model', other: 'models' }),
    /** How the rows stand, after their number. */
    order: ({ order }: { order: string }) => `, ${order}`,
    orders: {
      found: 'best match first',
      best: 'featured first, then by downloads',
      downloads: 'most downloads first',
      likes: 'most likes first',
      updated: 'last updated first',
      added: 'newest first',
      parameters: 'most parameters first',
      memory: 'least memory first',
      context: 'longest context first',
      name: 'by name',
    },
    byScore: ({ benchmark }: { benchmark: string }) =>
      `by ${benchmark}, best first, those without a comparable score last`,
    reversed: ', the other way round',
    looked: ({ looked, of }: { looked: number; of: number }) =>
      `; ${looked.toLocaleString('en')} of ${of.toLocaleString('en')} looked through so far`,
    none: 'No model fits.',
    /** What to leave out where nothing fits. */
    relax: ({ what, models }: { what: string; models: number }) =>
      `Without “${what}”: ${count(models, { one: 'model', other: 'models' })}`,
    limits: {
      params: 'parameters',
      download: 'smallest download',
      fits: 'fits my machine',
      scored: 'has scores',
      text: 'the search',
    },
    clear: 'Clear all',
    remove: ({ what }: { what: string }) => `Remove the filter ${what}`,
    failed: 'The list could not be loaded; the pages below are whole.',
    parameters: ({ from, to }: { from: string; to: string }) =>
      from === '' ? `up to ${to}B` : to === '' ? `from ${from}B` : `${from}B to ${to}B`,
    download: ({ most }: { most: number }) => `at most ${most} GB to download`,
    fits: ({ memory, context }: { memory: number; context: string }) =>
      `fits ${memory} GB at ${context} tokens`,
    scored: 'has scores',
  },
  showMore: ({ number }: { number: number }) => `Show ${number} more`,
  boardRow,
  /** Why a score has no rank, by the English words of `boards.reasons`, which files for programs carry. */
  reasons: {} as Readonly<Record<string, string>>,
  fitting,
  resultsShown: ({ number }: { number: number }) => `${number} shown`,
  resultsOnPage: ({ number }: { number: number }) =>
    `${number} shown of this page’s; the other pages are filtered by themselves`,
  didYouMean: 'Did you mean:',

  /** The record in the inspector. */
  record: {
    /** The length of a text that is cut. */
    characters: ({ number }: { number: number }) =>
      count(number, { one: 'character', other: 'characters' }),
  },
}
