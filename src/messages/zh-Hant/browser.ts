// @ts-nocheck: being translated
import type * as en from '../en/browser.ts'
import { counter } from '../plural.ts'
import { boardRow, fitting } from './board-row.ts'
import { joined } from './joined.ts'
import { licenseClasses } from './license-classes.ts'
import { access, capabilities, kinds } from './model-words.ts'

const count = counter('zh-Hant')
const modelsOf = (number: number): string => count(number, { other: 'models' })

/** What the scripts of the pages say: a part of its own, so that a page loads no more words than it needs. */
export const browser: typeof en.browser = {
  notStated: 'not stated',
  joined,
  gated: 'gated',
  replaced: 'replaced',

  /** What stands around a figure where the heads of the columns are not shown. */
  around: {
    parameters: { after: ' parameters' },
    memory: { before: 'memory ' },
    context: { after: ' context' },
    downloads: { after: ' downloads' },
  },

  /** A row of a list of models. */
  row: {
    active: ({ size }) => `${size} active`,
    atLeast: ({ size }) => `over ${size}`,
    licences: licenseClasses,
    trend: { up: 'rising', down: 'falling', flat: 'steady' },
    versions: ({ quantized, adapter, other, size }) => {
      const kinds = [
        ...(quantized > 0 ? [count(quantized, { other: 'quantizations' })] : []),
        ...(adapter > 0 ? [count(adapter, { other: 'adapters' })] : []),
        ...(other > 0 ? [count(other, { other: 'more versions' })] : []),
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
      benchmarks: ({ models }) => `benchmark, ${modelsOf(models)}`,
      tasks: ({ models }) => `task, ${modelsOf(models)}`,
      owners: ({ models }) => `owner, ${modelsOf(models)}`,
      families: ({ models }) => `family, ${modelsOf(models)}`,
      libraries: ({ models }) => `library, ${modelsOf(models)}`,
      languages: ({ models }) => `language, ${modelsOf(models)}`,
      licences: ({ models }) => `licence, ${modelsOf(models)}`,
      datasets: ({ models }) => `data set, ${modelsOf(models)}`,
    },
    all: ({ models }) => `All ${count(models, { other: 'models' })} in the catalogue`,
    number: ({ number }) => `${number} found; arrows choose, Enter opens`,
  },

  /** Models side by side. */
  compare: {
    fact: 'Fact',
    more: ({ number }) => `and ${number} more`,
    tokens: ({ number }) => `${number} tokens`,
    commands: 'Files and commands',
    scores: 'Scores measured alike',
    scoreOf: ({ name, setup }) => `${name} (${setup})`,
    commandsPart: 'Get and run it',
    choice: 'Files that the commands take',
    commandNames: { download: 'Download', check: 'Check the files', run: 'Run' },
    copyCommand: ({ command, model }) => `Copy: ${command}, ${model}`,
    add: 'Compare',
    remove: 'Remove from the comparison',
    chosen: ({ number }) => `Compare ${count(number, { other: 'models' })}`,
    full: ({ most }) => `${most} models are the most that fit side by side.`,
    none: 'No model is chosen. Every sheet and every list has “Compare”.',
    choose: 'Choose models from the list',
    failed: 'The models could not be loaded.',
    missing: ({ ids }) => `Not in this catalogue: ${ids}`,
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
      memory: ({ context }) => `Memory at ${context} tokens, estimated`,
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
    access: access,
    capabilities: capabilities,
  },

  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied',
  copyCode: 'Copy this code',

  list: {
    fit: ({ models, rows }) =>
      rows < models
        ? `${count(models, { other: 'models' })} in ${count(rows, { other: 'rows' })}`
        : count(models, { other: 'models' }),
    /** How the rows stand, after their number. */
    order: ({ order }) => `, ${order}`,
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
    byScore: ({ benchmark }) =>
      `by ${benchmark}, best first, those without a comparable score last`,
    reversed: ', the other way round',
    looked: ({ looked, of }) =>
      `; ${looked.toLocaleString('en')} of ${of.toLocaleString('en')} looked through so far`,
    none: 'No model fits.',
    /** What to leave out where nothing fits. */
    relax: ({ what, models }) => `Without “${what}”: ${count(models, { other: 'models' })}`,
    limits: {
      params: 'parameters',
      download: 'smallest download',
      fits: 'fits my machine',
      scored: 'has scores',
      text: 'the search',
    },
    clear: 'Clear all',
    remove: ({ what }) => `Remove the filter ${what}`,
    failed: 'The list could not be loaded; the pages below are whole.',
    parameters: ({ from, to }) =>
      from === '' ? `up to ${to}B` : to === '' ? `from ${from}B` : `${from}B to ${to}B`,
    download: ({ most }) => `at most ${most} GB to download`,
    fits: ({ memory, context }) => `fits ${memory} GB at ${context} tokens`,
    scored: 'has scores',
  },
  showMore: ({ number }) => `Show ${number} more`,
  boardRow,
  /** Why a score has no rank, by the English words of `boards.reasons`, which files for programs carry. */
  reasons: {
    'benchmark not known': 'benchmark not known',
    'metric not stated': 'metric not stated',
    'not known which way is better': 'not known which way is better',
    'unit not known': 'unit not known',
    'shots or method not stated': 'shots or method not stated',
    'part of the data not stated': 'part of the data not stated',
    'split not stated': 'split not stated',
    'language not stated': 'language not stated',
    'version of the data not stated': 'version of the data not stated',
    'subset not stated': 'subset not stated',
    'a name, no repository': 'a name, no repository',
    'several figures under one setup': 'several figures under one setup',
    'only copies of the card state it': 'only copies of the card state it',
    'nothing else measured alike': 'nothing else measured alike',
  },
  fitting,
  resultsShown: ({ number }) => `${number} shown`,
  resultsOnPage: ({ number }) =>
    `${number} shown of this page’s; the other pages are filtered by themselves`,
  didYouMean: 'Did you mean:',

  mirror: {
    label: 'Download from',
    use: 'Use mirror',
    noAddress: 'That is no address of a mirror.',
    hub: 'Links and commands lead to the Hub.',
    other: ({ mirror }) => `Links and commands lead to ${mirror}; the hashes stay the Hub’s.`,
    tokenStays: 'Your token is not sent there.',
  },
}
