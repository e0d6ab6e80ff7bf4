import { counter } from '../plural.ts'
import { boardRow } from './board-row.ts'

const count = counter('en')

const models = (number: number): string => count(number, { one: 'model', other: 'models' })
const results = (number: number): string => count(number, { one: 'result', other: 'results' })

/** Units as they stand beside a figure or an axis. */
const scales: Readonly<Record<string, string>> = {
  percent: '%',
  fraction: 'of 1',
  points: 'points',
  elo: 'Elo',
  seconds: 's',
  milliseconds: 'ms',
  decibel: 'dB',
  perplexity: 'perplexity',
  count: 'count',
}

/** Leaderboards, the overview of benchmarks and the fields' tables. */
export const boards = {
  title: 'Benchmarks',
  description: 'Every benchmark with results in this catalogue, by field, and what it measures.',
  lead: ({ benchmarks, fields }: { benchmarks: number; fields: number }) =>
    `${count(benchmarks, { one: 'benchmark', other: 'benchmarks' })} in ${count(fields, { one: 'field', other: 'fields' })} with results in this catalogue. Models are ranked only against models that were measured alike: the same metric, unit, setup and data, all of it stated.`,
  none: 'No card of this catalogue states a result on a known benchmark.',
  models,
  results,
  fields: 'Fields',
  scales,
  columns: {
    benchmark: 'Benchmark',
    measures: 'What it measures',
    better: 'Better',
    models: 'Models',
    ranked: 'Ranked',
    unclear: 'Not clear',
    rank: 'Rank',
    model: 'Model',
    score: 'Score',
    parameters: 'Parameters',
    licence: 'Licence',
    by: 'Published by',
    source: 'Source',
    setup: 'Setup as stated',
    reason: 'Why not ranked',
    metric: 'Metric',
  },
  order: { up: 'higher', down: 'lower' },
  orderUnknown: 'by metric',
  unclearNote: 'Scores of which it is not clear whose they are; they stand on their sheets only.',
  paper: 'Paper',
  fieldTable: ({ field }: { field: string }) => `Models side by side: ${field}`,
  resultsOf: ({ benchmark }: { benchmark: string }) => `${benchmark} results`,
  pageOf: ({ title, page }: { title: string; page: number }) => `${title}, page ${page}`,
  csv: 'Results as CSV',
  json: 'Results as JSON',
  direction: { up: 'Higher is better.', down: 'Lower is better.' },
  summary: ({
    ranked,
    groups,
    listed,
    unclear,
  }: {
    ranked: number
    groups: number
    listed: number
    unclear: number
  }) =>
    [
      groups > 0
        ? `${models(ranked)} ranked in ${count(groups, { one: 'setup', other: 'setups' })}`
        : 'No two models are known to have been measured alike',
      ...(listed > 0 ? [`${results(listed)} listed without a rank`] : []),
      ...(unclear > 0 ? [`${results(unclear)} not clear whose`] : []),
    ].join(', '),
  setups: 'Setups',
  allSetups: ({ number }: { number: number }) => `All ${number} setups`,
  setupsOf: ({ benchmark }: { benchmark: string }) => `Setups of ${benchmark}`,
  /** Words beside a score of which nobody can say what they mean. */
  beside: ({ text }: { text: string }) => `“${text}” beside it`,
  shots: ({ shots }: { shots: number }) => `${shots}-shot`,
  version: ({ version }: { version: string }) => `version ${version}`,
  revision: ({ revision }: { revision: string }) => `data at ${revision}`,
  /** A metric with its unit where that is not the usual one: two tabs may differ in nothing else. */
  tab: ({ metric, scale, ranked }: { metric: string; scale: string | undefined; ranked: number }) =>
    `${metric}${scale === undefined || scale === 'percent' ? '' : ` (${scales[scale] ?? scale})`}, ${models(ranked)}`,
  groupLead: ({ models: number }: { models: number }) =>
    `${models(number)} measured alike, best first.`,
  unrankedRows: ({ rows }: { rows: number }) =>
    `${count(rows, { one: 'row', other: 'rows' })} without a rank: the table says why.`,
  notRanked: 'Listed, not ranked',
  notRankedLead:
    'Scores that cannot be compared: something that matters is not stated, or nothing else was measured alike. In the order of names.',
  ...boardRow,
  andMore: ({ number }: { number: number }) => `and ${number} more`,
  reasons: {
    benchmark: 'benchmark not known',
    metric: 'metric not stated',
    direction: 'not known which way is better',
    scale: 'unit not known',
    'shots or method': 'shots or method not stated',
    'data set part': 'part of the data not stated',
    split: 'split not stated',
    language: 'language not stated',
    version: 'version of the data not stated',
    subset: 'subset not stated',
    'name-only': 'a name, no repository',
    'several-figures': 'several figures under one setup',
    'copies-only': 'only copies of the card state it',
    alone: 'nothing else measured alike',
  },
  filter: {
    parameters: 'Parameters',
    active: 'active ones, for mixtures of experts',
    licence: 'Licence',
    by: 'Published by',
    any: 'any',
    upTo: ({ size }: { size: string }) => `up to ${size}`,
    verified: 'verified only',
    empty: 'No result fits. Allow more parameters, another licence or another publisher.',
  },
  chart: {
    parameters: 'Parameters, logarithmic',
    model: 'Model',
    axis: ({ metric, scale }: { metric: string; scale: string | undefined }) =>
      scale === undefined || scales[scale] === undefined ? metric : `${metric}, ${scales[scale]}`,
    sized: ({ size }: { size: string }) => `${size} parameters`,
    scatterTitle: ({ benchmark, metric }: { benchmark: string; metric: string }) =>
      `${benchmark}: ${metric} against parameters`,
    scatterNote: ({ shown, left }: { shown: number; left: number }) =>
      `${models(shown)} of known size${left > 0 ? `; ${left} of unknown size left out` : ''}. The table holds every figure.`,
    dotsTitle: ({ benchmark, metric }: { benchmark: string; metric: string }) =>
      `${benchmark}: ${metric} by model`,
    dotsNote: ({ shown, all }: { shown: number; all: number }) =>
      `${shown < all ? `The first ${shown} of ${models(all)}` : models(all)}. The table holds every figure.`,
    own: 'filled: stated by its own publisher',
    other: 'hollow: third party or not known',
    key: 'Key',
  },
  remarks: { saturated: 'Saturated', contaminated: 'Contaminated', source: 'source' },
  matrix: {
    title: ({ field }: { field: string }) => `${field}: models side by side`,
    lead: ({ models: rows, benchmarks }: { models: number; benchmarks: number }) =>
      `${models(rows)} on ${count(benchmarks, { one: 'benchmark', other: 'benchmarks' })}. Each column holds one setup, the one with the most models; a figure leads to the row of the card that states it. Models with most figures first.`,
    none: 'No two models of this field are known to have been measured alike.',
    sets: 'Benchmarks',
    set: ({ from, to }: { from: number; to: number }) => `${from} to ${to}`,
    /** The order that a reader chooses is that of the rows of one page. */
    sortsPage: 'A column’s button puts the rows of this page in order.',
    up: 'Benchmarks',
  },
}
