import { known } from '../known.ts'
import { words } from '../messages/words.ts'
import type { Outputs } from '../snapshot/catalog-schema.ts'
import { sheetPath } from '../view/url.ts'
import { embedPath } from './embeds.ts'
import { type SchemaName, schemaNames } from './schemas.ts'
import type { TableSizes } from './table-sizes.ts'

/** A kind of file that programs can read. */
export interface ApiFile {
  /** Path as it is written down, with its variable parts. */
  pattern: string
  /** Path of one of them. */
  path?: string
  what: string
  /** Name of its schema here, or the address of the one that others publish. */
  schema?: SchemaName
  outside?: string
  /** How many there are, or how long it is. */
  size: string
}

/** What the list of files is made from. */
export interface ApiInput {
  outputs: Outputs
  models: number
  /** Id of a model to show files of. */
  example: string
  boards: readonly { slug: string; results: number }[]
  /** How long files of the whole catalogue are, as far as that is known. */
  sizes?: TableSizes
  /** Whether the site knows its address, which sitemap and feeds need. */
  hasAddress: boolean
}

const t = words.api

/** How many, and how long. */
function sized(size: string, bytes: string | undefined): string {
  return bytes === undefined ? size : t.sized({ size, bytes })
}

/** Every kind of file, as far as it is published. */
export function apiFiles(input: ApiInput): ApiFile[] {
  const { outputs, models, example, boards, sizes = {}, hasAddress } = input
  const scores = boards.reduce((sum, { results }) => sum + results, 0)
  const [board] = boards
  const beside = (file: string, what: string, more: Partial<ApiFile> = {}): ApiFile => ({
    pattern: `models/<id>/${file}`,
    path: `${sheetPath(example)}${file}`,
    what,
    size: t.oneOfEach,
    ...more,
  })
  const single = (path: string, what: string, size: string, schema?: SchemaName): ApiFile => ({
    pattern: path,
    path,
    what,
    size: sized(size, sizes[path]),
    ...known({ schema }),
  })
  const results = (ending: string, what: string, schema?: SchemaName): ApiFile => ({
    pattern: `benchmarks/<slug>/results.${ending}`,
    what,
    size: t.boards({ number: boards.length }),
    ...known({ path: board && `benchmarks/${board.slug}/results.${ending}`, schema }),
  })
  const all: [boolean, ApiFile][] = [
    [true, beside('sheet.json', t.what.sheet, { schema: 'sheet' })],
    [outputs.markdown, beside('index.md', t.what.markdown)],
    [true, beside('README.md', t.what.card)],
    [
      outputs.bills,
      beside('bom.cdx.json', t.what.cyclonedx, { outside: 'https://cyclonedx.org/docs/1.7/json/' }),
    ],
    [
      outputs.bills,
      {
        pattern: 'models/<id>/bom.spdx.json',
        what: t.what.spdx,
        size: t.oneOfEach,
        outside: 'https://spdx.org/schema/3.0.1/spdx-json-schema.json',
      },
    ],
    [true, { pattern: 'models/<id>/SHA256SUMS', what: t.what.sums, size: t.oneOfEach }],
    [outputs.disclosure, beside('disclosure.json', t.what.disclosure, { schema: 'disclosure' })],
    [outputs.badges, beside('badge.svg', t.what.badge)],
    [
      outputs.factBadges,
      { pattern: 'models/<id>/badge-<fact>.svg', what: t.what.factBadge, size: t.oneOfEach },
    ],
    [
      outputs.embeds,
      { ...single(embedPath(example), t.what.embed, t.oneOfEach), pattern: 'embed/<id>/' },
    ],
    [
      outputs.citations,
      { pattern: 'models/<id>/citation.bib', what: t.what.bibtex, size: t.oneOfEach },
    ],
    [
      outputs.citations,
      {
        pattern: 'models/<id>/CITATION.cff',
        what: t.what.cff,
        size: t.oneOfEach,
        outside: 'https://citation-file-format.github.io/1.2.0/schema.json',
      },
    ],
    [
      outputs.tables,
      single('catalogue.ndjson', t.what.rows, t.models({ number: models }), 'catalogue'),
    ],
    [outputs.tables, single('catalogue.csv', t.what.csv, t.models({ number: models }))],
    [
      outputs.tables,
      single('evaluations.ndjson', t.what.evaluations, t.scores({ number: scores }), 'evaluations'),
    ],
    [outputs.parquet, single('catalogue.parquet', t.what.columns, t.models({ number: models }))],
    [
      outputs.parquet,
      single('evaluations.parquet', t.what.scoreColumns, t.scores({ number: scores })),
    ],
    [boards.length > 0, results('json', t.what.results, 'results')],
    [boards.length > 0, results('csv', t.what.resultsCsv)],
    [outputs.feeds, single('changes.json', t.what.changes, t.one, 'changes')],
    [
      outputs.feeds,
      {
        pattern: 'changes/<month>.json',
        what: t.what.month,
        schema: 'changes',
        size: t.several,
      },
    ],
    [outputs.feeds && hasAddress, { pattern: 'changes/feed.xml', what: t.what.atom, size: t.one }],
    [
      outputs.feeds && hasAddress,
      { pattern: 'changes/feed.json', what: t.what.jsonFeed, size: t.one },
    ],
    [
      outputs.bills,
      {
        ...single('catalogue/bom-1.cdx.json', t.what.bills, t.models({ number: models })),
        pattern: 'catalogue/bom-<n>.cdx.json',
        outside: 'https://cyclonedx.org/docs/1.7/json/',
      },
    ],
    [outputs.images && hasAddress, beside('preview.png', t.what.image)],
    ...browserFiles(models).map((file): [boolean, ApiFile] => [true, file]),
    [outputs.sitemap && hasAddress, single('sitemap.xml', t.what.sitemap, t.one)],
    [outputs.markdown, single('llms.txt', t.what.llms, t.one)],
  ]
  return all.flatMap(([isPublished, file]) => (isPublished ? [file] : []))
}

/** The files that the scripts of the pages read. */
function browserFiles(models: number): ApiFile[] {
  const all = t.models({ number: models })
  const kinds: [name: string, what: string, size: string, path?: string][] = [
    ['index', t.what.index, t.one, 'index'],
    ['models-<n>', t.what.block, all, 'models-1'],
    ['summaries-<n>', t.what.summaries, all, 'summaries-1'],
    ['scores-<n>', t.what.comparable, all, 'scores-1'],
    ['ranking-<slug>', t.what.ranking, t.several],
    ['cards-<block>-<n>', t.what.words, t.several, 'cards-1-1'],
    ['places', t.what.places, t.one, 'places'],
  ]
  return [
    ...kinds.map(([name, what, size, path]) => ({
      pattern: `catalogue/${name}.json`,
      what,
      size,
      schema: schemaNames.find((one) => one === `catalogue-${name.split('-')[0]}`),
      path: path === undefined ? undefined : `catalogue/${path}.json`,
    })),
    {
      pattern: 'devices.json',
      what: t.what.devices,
      size: t.one,
      schema: 'devices' as const,
      path: 'devices.json',
    },
  ].map((file) => known(file))
}
