import { counter } from '../plural.ts'

const count = counter('en')

/** Sheets and lists as Markdown. */
export const markdown = {
  /** A name, then what is said of it in sentences. */
  noted: (texts: readonly string[]) => texts.join('. '),
  fact: 'Fact',
  value: 'Value',
  context: 'Context',
  languages: 'Languages',
  formats: 'Formats',
  choice: 'Choice',
  format: 'Format',
  download: 'Download',
  memory: 'Memory',
  weights: 'Weights',
  atLeast: 'at least',
  at: ({ tokens }: { tokens: string }) => `at ${tokens} tokens`,
  inRecord: 'Not all scores are listed here; sheet.json beside this file has them.',
  about:
    'Every model has a sheet: facts with their sources, scores with whose they are, files, memory, commands, findings, then its card. The sheet as Markdown is index.md in the folder of its page, as a record sheet.json.',
  data: 'Data',
  files: {
    rows: ({ models }: { models: number }) =>
      `${count(models, { one: 'model', other: 'models' })}, a line of JSON each`,
    csv: 'the same as a table',
    evaluations: 'every score of known benchmarks, a line of JSON each',
    api: 'all files with their schemas and examples',
  },
  more: ({ models }: { models: number }) =>
    `${count(models, { one: 'more model stands', other: 'more models stand' })} in the catalogue.`,
}
