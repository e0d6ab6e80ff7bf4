import { counter } from '../plural.ts'

const count = counter('en')

const scores = (number: number): string => count(number, { one: 'score', other: 'scores' })

/** What several rows of one benchmark differ in. */
const kinds = {
  pairs: (number: number) => count(number, { one: 'language pair', other: 'language pairs' }),
  languages: (number: number) => count(number, { one: 'language', other: 'languages' }),
  subsets: (number: number) => count(number, { one: 'subset', other: 'subsets' }),
  scores,
}

/** The evaluation section of a sheet. */
export const evaluation = {
  table: 'Scores',
  none: 'The card states no scores.',
  lead: ({
    measured,
    inherited,
    unclear,
    tables,
    compared,
  }: {
    measured: number
    inherited: number
    unclear: number
    tables: number
    compared: number
  }) =>
    `${[
      [measured, `${scores(measured)} of this model`],
      [inherited, `${scores(inherited)} inherited from another model`],
      [unclear, `${scores(unclear)} of unclear origin`],
      [
        tables,
        `${count(tables, { one: 'benchmark table', other: 'benchmark tables' })} in the card`,
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
  ofOne: ({ percent }: { percent: number }) => `of 1 (${percent}%)`,
  subjects: { measured: 'this model', other: 'another model', unclear: 'not clear' },
  runs: (number: number) => count(number, { one: 'run', other: 'runs' }),
  samples: (number: number) =>
    count(number, { one: 'answer a question', other: 'answers a question' }),
  places: {
    table: 'card table',
    index: 'evaluation index',
    results: ({ name }: { name: string }) => `results of ${name}`,
  },
  conflicts: {
    table: ({ value }: { value: string }) => `A table of the card says ${value}`,
    index: ({ value }: { value: string }) => `The index says ${value}`,
  },
  bar: ({
    value,
    low,
    high,
    models,
  }: {
    value: string
    low: string
    high: string
    models: number
  }) =>
    `${value} in a range from ${low} to ${high} over ${count(models, { one: 'model', other: 'models' })} measured alike`,
  verified: 'verified by the Hub',
  proposed: 'Proposed in a pull request, not merged',
  /** In place of the name of a benchmark, or of a metric, that nothing names. */
  nothingNames: 'not stated',
  /** Ways to measure, as records name them. */
  ways: {
    shots: ({ value }: { value: number }) => `${value}-shot`,
    fewShot: 'few-shot',
    mean: ({ value }: { value: string }) => `mean of ${value}`,
    vote: ({ value }: { value: number }) => `majority vote of ${value}`,
    oneAnswer: 'one answer',
    best: ({ value }: { value: string }) => `best of ${value}`,
    classes: ({ value }: { value: string }) => `${value}-way`,
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
  tableNumber: ({ number }: { number: number }) => `table ${number}`,
  /** Many scores of one benchmark in one line: "BLEU on 626 language pairs, from 0.3 to 68.1". */
  fold: ({
    metric,
    kind,
    number,
    low,
    high,
  }: {
    metric?: string
    kind: keyof typeof kinds
    number: number
    low?: string
    high?: string
  }) => {
    const many = kinds[kind](number)
    const range = low === undefined || high === undefined ? '' : `, from ${low} to ${high}`
    if (metric === undefined) return `${many}${range}`
    return kind === 'scores' ? `${metric}, ${many}${range}` : `${metric} on ${many}${range}`
  },
  all: ({ number }: { number: number }) => `All ${scores(number)}`,
  allOf: ({ number }: { number: number }) => `all ${number}`,
  more: ({ number }: { number: number }) =>
    `${count(number, { one: 'more line', other: 'more lines' })} on the page of all scores.`,
  allTitle: ({ model }: { model: string }) => `Scores of ${model}`,
  allLead: ({ number }: { number: number }) =>
    `${scores(number)} as the card and its index state them. The record of each is in`,
  cut: ({ shown, all }: { shown: number; all: number }) =>
    `The first ${shown} of ${scores(all)}; the rest is in`,
}
