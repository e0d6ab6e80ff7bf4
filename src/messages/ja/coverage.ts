// @ts-nocheck: being translated
import type * as en from '../en/coverage.ts'
import { counter } from '../plural.ts'

const count = counter('ja')

/** What the catalogue knows of its models, and what it does not. */
export const coverage: typeof en.coverage = {
  title: 'About the data',
  lead: ({ models }) =>
    `What is known of the ${count(models, { other: 'models' })} here, what is not, and what was found. For an editor this is the list of what to do.`,
  taken: ({ from, to }) =>
    from === to ? `Figures were taken on ${from}.` : `Figures were taken from ${from} to ${to}.`,
  undated: ({ models }) => `The figures of ${count(models, { other: 'models' })} have no date.`,
  stated: 'What models state',
  statedNote: 'Of all models, unless the line says of which.',
  columns: { fact: 'Fact', stated: 'Stated by', share: 'Share', missing: 'Not stated by' },
  of: ({ stated, of }) => `${stated.toLocaleString('en')} of ${of.toLocaleString('en')}`,
  percent: ({ percent }) => `${percent} %`,
  findings: 'What was found',
  findingsNote: 'By kind, with the models; each sheet says what, where and what to do.',
  none: 'Nothing was found.',
  number: ({ models }) => count(models, { other: 'models' }),
  more: ({ number }) => `and ${number} more`,
  left: 'Left out',
  leftNote: 'Of these folders nothing could be shown.',
  noneLeft: 'No model was left out.',
  facts: {
    summary: 'A summary in the card',
    task: 'Task',
    licence: 'A licence',
    licenceKnown: 'A licence whose terms are known, of those with a licence',
    parameters: 'Number of parameters',
    context: 'Context length',
    size: 'Size of the smallest download',
    memory: 'Memory it needs (estimated from its files)',
    hashes: 'SHA-256 of its files',
    languages: 'Languages',
    datasets: 'Data sets',
    scores: 'Scores of its own',
    base: 'The model it is made from (originals have none)',
    downloads: 'Downloads',
    updated: 'When it was last changed',
    access: 'Whether the files need permission',
  },
}
