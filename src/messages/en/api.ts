import { counter } from '../plural.ts'

const count = counter('en')

/** The page of everything that programs can read. */
export const api = {
  title: 'Data and schemas',
  lead: 'Everything on this site as files. No key, no limit of requests, the same bytes until the next build.',
  files: 'Files',
  columns: { file: 'File', what: 'What it holds', schema: 'Schema', size: 'How many' },
  models: ({ number }: { number: number }) => count(number, { one: 'model', other: 'models' }),
  boards: ({ number }: { number: number }) =>
    count(number, { one: 'benchmark', other: 'benchmarks' }),
  scores: ({ number }: { number: number }) => count(number, { one: 'score', other: 'scores' }),
  one: 'one file',
  published: 'published',
  copy: ({ name }: { name: string }) => `Copy the ${name} example`,
  oneOfEach: 'beside each sheet',
  none: 'none',
  examples: 'Examples',
  previewed:
    'This site was built without its own address: the examples ask the preview on this computer.',
  exampleOf: {
    curl: 'curl',
    python: 'Python',
    javascript: 'JavaScript',
    pandas: 'pandas',
    duckdb: 'DuckDB',
  },
  notes:
    'A missing key means that it is not stated. Codes stay, English words may change. Figures carry the day on which they were taken.',
  what: {
    sheet: 'The normalised record of a model',
    markdown: 'The whole sheet as Markdown',
    card: 'The card as Markdown',
    sums: 'SHA-256 of the files, where known',
    cyclonedx: 'Bill of materials in CycloneDX 1.7',
    spdx: 'Bill of materials in SPDX 3.0.1',
    badge: 'What is known of a model in one line, as a picture',
    factBadge: 'One fact as a picture: parameters, licence, memory or score',
    embed: 'A card of a model for a frame on another page',
    bibtex: 'How the model and its sheet are cited, in BibTeX',
    cff: 'How the model is cited, in the Citation File Format 1.2.0',
    rows: 'Every model, a line of JSON each',
    csv: 'Every model as a table',
    evaluations: 'Every score of known benchmarks, a line of JSON each',
    columns: 'Every model in typed columns, as Apache Parquet',
    scoreColumns: 'Every score in typed columns, as Apache Parquet',
    results: 'Every score of one benchmark',
    resultsCsv: 'The same as a table',
    changes: 'The newest changes; names the files of each month',
    atom: 'The newest changes as Atom',
    jsonFeed: 'The newest changes as JSON Feed',
    bills: 'The models as bills of materials in CycloneDX 1.7',
    image: 'The picture for previews of a sheet’s address, 1,200 × 630',
    sitemap: 'Every page, for search engines',
    llms: 'What assistants find here',
  },
}
