// @ts-nocheck: being translated
import type * as en from '../en/boards.ts'
import { counter } from '../plural.ts'
import { boardRow } from './board-row.ts'

const count = counter('ja')

const models = (number: number): string => count(number, { other: 'models' })
const results = (number: number): string => count(number, { other: 'results' })

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
export const boards: typeof en.boards = {
  title: 'Benchmarks',
  description: 'Every benchmark with results in this catalogue, by field, and what it measures.',
  lead: ({ benchmarks, fields }) =>
    `${count(benchmarks, { other: 'benchmarks' })} in ${count(fields, { other: 'fields' })} with results in this catalogue. Models are ranked only against models that were measured alike: the same metric, unit, setup and data, all of it stated.`,
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
  fieldTable: ({ field }) => `Models side by side: ${field}`,
  resultsOf: ({ benchmark }) => `${benchmark} results`,
  pageOf: ({ title, page }) => `${title}, page ${page}`,
  csv: 'Results as CSV',
  json: 'Results as JSON',
  direction: { up: 'Higher is better.', down: 'Lower is better.' },
  summary: ({ ranked, groups, listed, unclear }) =>
    [
      groups > 0
        ? `${models(ranked)} ranked in ${count(groups, { other: 'setups' })}`
        : 'No two models are known to have been measured alike',
      ...(listed > 0 ? [`${results(listed)} listed without a rank`] : []),
      ...(unclear > 0 ? [`${results(unclear)} not clear whose`] : []),
    ].join(', '),
  setups: 'Setups',
  allSetups: ({ number }) => `All ${number} setups`,
  setupsOf: ({ benchmark }) => `Setups of ${benchmark}`,
  shots: ({ shots }) => `${shots}-shot`,
  version: ({ version }) => `version ${version}`,
  revision: ({ revision }) => `data at ${revision}`,
  /** A metric with its unit where that is not the usual one: two tabs may differ in nothing else. */
  tab: ({ metric, scale, ranked }) =>
    `${metric}${scale === undefined || scale === 'percent' ? '' : ` (${scales[scale] ?? scale})`}, ${models(ranked)}`,
  groupLead: ({ models: number }) => `${models(number)} measured alike, best first.`,
  unrankedRows: ({ rows }) =>
    `${count(rows, { other: 'rows' })} without a rank: the table says why.`,
  notRanked: 'Listed, not ranked',
  notRankedLead:
    'Scores that cannot be compared: something that matters is not stated, or nothing else was measured alike. In the order of names.',
  ...boardRow,
  andMore: ({ number }) => `and ${number} more`,
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
    upTo: ({ size }) => `up to ${size}`,
    verified: 'verified only',
    empty: 'No result fits. Allow more parameters, another licence or another publisher.',
  },
  chart: {
    parameters: 'Parameters, logarithmic',
    model: 'Model',
    axis: ({ metric, scale }) =>
      scale === undefined || scales[scale] === undefined ? metric : `${metric}, ${scales[scale]}`,
    sized: ({ size }) => `${size} parameters`,
    scatterTitle: ({ benchmark, metric }) => `${benchmark}: ${metric} against parameters`,
    scatterNote: ({ shown, left }) =>
      `${models(shown)} of known size${left > 0 ? `; ${left} of unknown size left out` : ''}. The table holds every figure.`,
    dotsTitle: ({ benchmark, metric }) => `${benchmark}: ${metric} by model`,
    dotsNote: ({ shown, all }) =>
      `${shown < all ? `The first ${shown} of ${models(all)}` : models(all)}. The table holds every figure.`,
    own: 'filled: stated by its own publisher',
    other: 'hollow: third party or not known',
    key: 'Key',
  },
  remarks: { saturated: 'Saturated', contaminated: 'Contaminated', source: 'source' },
  matrix: {
    title: ({ field }) => `${field}: models side by side`,
    lead: ({ models: rows, benchmarks }) =>
      `${models(rows)} on ${count(benchmarks, { other: 'benchmarks' })}. Each column holds one setup, the one with the most models; a figure leads to the row of the card that states it. Models with most figures first.`,
    none: 'No two models of this field are known to have been measured alike.',
    sets: 'Benchmarks',
    set: ({ from, to }) => `${from} to ${to}`,
    /** The order that a reader chooses is that of the rows of one page. */
    sortsPage: 'A column’s button puts the rows of this page in order.',
    up: 'Benchmarks',
  },
}
