// @ts-nocheck: being translated
import type * as en from '../en/evaluation.ts'
import { counter } from '../plural.ts'

const count = counter('ar')

const scores = (number: number): string =>
  count(number, {
    zero: 'scores',
    one: 'score',
    two: 'scores',
    few: 'scores',
    many: 'scores',
    other: 'scores',
  })

/** What several rows of one benchmark differ in. */
const kinds = {
  pairs: (number: number) =>
    count(number, {
      zero: 'language pairs',
      one: 'language pair',
      two: 'language pairs',
      few: 'language pairs',
      many: 'language pairs',
      other: 'language pairs',
    }),
  languages: (number: number) =>
    count(number, {
      zero: 'languages',
      one: 'language',
      two: 'languages',
      few: 'languages',
      many: 'languages',
      other: 'languages',
    }),
  subsets: (number: number) =>
    count(number, {
      zero: 'subsets',
      one: 'subset',
      two: 'subsets',
      few: 'subsets',
      many: 'subsets',
      other: 'subsets',
    }),
  scores,
}

/** The evaluation section of a sheet. */
export const evaluation: typeof en.evaluation = {
  table: 'Scores',
  none: 'The card states no scores.',
  lead: ({ measured, inherited, unclear, tables, compared }) =>
    `${[
      [measured, `${scores(measured)} of this model`],
      [inherited, `${scores(inherited)} inherited from another model`],
      [unclear, `${scores(unclear)} of unclear origin`],
      [
        tables,
        `${count(tables, { zero: 'benchmark tables', one: 'benchmark table', two: 'benchmark tables', few: 'benchmark tables', many: 'benchmark tables', other: 'benchmark tables' })} in the card`,
      ],
      [compared, `${scores(compared)} of other models for comparison`],
    ]
      .flatMap(([number, text]) => (number === 0 ? [] : text))
      .join(', ')}.`,
  columns: {
    benchmark: 'Benchmark',
    score: 'Score',
    place: 'Place among the models measured alike',
    setup: 'Setup',
    subject: 'Measured on',
    source: 'Source',
  },
  direction: { up: 'higher is better', down: 'lower is better' },
  units: { percent: '%', fraction: 'of 1', decibel: 'dB', elo: 'Elo' },
  subjects: { measured: 'this model', other: 'another model', unclear: 'not clear' },
  runs: (number) =>
    count(number, {
      zero: 'runs',
      one: 'run',
      two: 'runs',
      few: 'runs',
      many: 'runs',
      other: 'runs',
    }),
  samples: (number) =>
    count(number, {
      zero: 'answers a question',
      one: 'answer a question',
      two: 'answers a question',
      few: 'answers a question',
      many: 'answers a question',
      other: 'answers a question',
    }),
  places: {
    table: 'card table',
    index: 'evaluation index',
    results: ({ name }) => `results of ${name}`,
  },
  conflicts: {
    table: ({ value }) => `A table of the card says ${value}`,
    index: ({ value }) => `The index says ${value}`,
  },
  bar: ({ value, low, high, models }) =>
    `${value} in a range from ${low} to ${high} over ${count(models, { zero: 'models', one: 'model', two: 'models', few: 'models', many: 'models', other: 'models' })} measured alike`,
  verified: 'verified by the Hub',
  proposed: 'Proposed in a pull request, not merged',
  /** In place of the name of a benchmark, or of a metric, that nothing names. */
  nothingNames: 'not stated',
  /** Ways to measure, as records name them. */
  ways: {
    shots: ({ value }) => `${value}-shot`,
    fewShot: 'few-shot',
    mean: ({ value }) => `mean of ${value}`,
    vote: ({ value }) => `majority vote of ${value}`,
    oneAnswer: 'one answer',
    best: ({ value }) => `best of ${value}`,
  },
  index: 'Evaluation index',
  /** Columns of the table of scores in `sheet.json`. */
  exported: {
    benchmark: 'Benchmark',
    metric: 'Metric',
    value: 'Value',
    model: 'Model',
    whose: 'Whose',
  },
  printed: 'As printed in the card:',
  tableNumber: ({ number }) => `table ${number}`,
  /** Many scores of one benchmark in one line: "BLEU on 626 language pairs, from 0.3 to 68.1". */
  fold: ({ metric, kind, number, low, high }) => {
    const many = kinds[kind](number)
    const range = low === undefined || high === undefined ? '' : `, from ${low} to ${high}`
    if (metric === undefined) return `${many}${range}`
    return kind === 'scores' ? `${metric}, ${many}${range}` : `${metric} on ${many}${range}`
  },
  all: ({ number }) => `All ${scores(number)}`,
  allOf: ({ number }) => `all ${number}`,
  more: ({ number }) =>
    `${count(number, { zero: 'more lines', one: 'more line', two: 'more lines', few: 'more lines', many: 'more lines', other: 'more lines' })} on the page of all scores.`,
  allTitle: ({ model }) => `Scores of ${model}`,
  allLead: ({ number }) =>
    `${scores(number)} as the card and its index state them. The record of each is in`,
  cut: ({ shown, all }) => `The first ${shown} of ${scores(all)}; the rest is in`,
}
