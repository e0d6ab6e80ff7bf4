import { z } from 'zod'
import { hubUrl, splitId } from '../address.ts'
import { known } from '../known.ts'
import { licenseClasses } from '../licenses/terms.ts'
import type { SheetRecord } from '../sheet/record.ts'
import { csvText } from '../view/csv.ts'
import { sheetPath } from '../view/url.ts'

const text = z.string()
const count = z.int()

/** One model as a row of `catalogue.csv` and a line of `catalogue.ndjson`. A missing key means "not stated". */
const rowSchema = z
  .object({
    id: text.describe("Repository id in the Hub's own case"),
    owner: text.describe('Owner of the repository').exactOptional(),
    name: text.describe('The id without its owner'),
    sheet: text.describe('Address of its sheet'),
    hub: text.describe('Address of the repository on its Hub'),
    summary: text.describe('Plain text, cut to 200 characters').exactOptional(),
    task: text.describe("The Hub's id of what it is for").exactOptional(),
    library: text.describe("The Hub's id of the library that loads it").exactOptional(),
    formats: z.array(text).describe('Weight formats of its files'),
    license: text.describe('Name of its licence').exactOptional(),
    spdx: text.describe('SPDX id or expression of its licence').exactOptional(),
    licenseClass: z
      .enum(licenseClasses)
      .describe('How freely it may be used, in our own reading; no legal advice'),
    access: text.describe('Whether its files can be had: `open`, `gated`, …'),
    parameters: count.describe('Number of parameters').exactOptional(),
    approximateParameters: z
      .boolean()
      .describe('True when the number is rounded or computed from other figures')
      .exactOptional(),
    activeParameters: count
      .describe('Parameters that work on one token, where fewer')
      .exactOptional(),
    contextLength: count.describe('Tokens that it reads at once').exactOptional(),
    smallestDownload: count
      .describe('Bytes of the smallest choice that runs by itself')
      .exactOptional(),
    smallestMemory: count
      .describe(
        'Bytes of memory that it needs at 4,096 tokens or all that the model has, estimated',
      )
      .exactOptional(),
    languages: z.array(text).describe('Codes of languages as stated'),
    baseModels: z.array(text).describe('Ids of the models that it is made from'),
    newVersion: text.describe('Id of its successor').exactOptional(),
    downloads: count.describe('Downloads in the 30 days before the snapshot').exactOptional(),
    likes: count.describe('Likes on the Hub').exactOptional(),
    createdAt: text.describe('Day the repository was made, ISO 8601').exactOptional(),
    lastModified: text.describe('Day of its last commit, ISO 8601').exactOptional(),
    snapshotDate: text.describe('When the figures were taken').exactOptional(),
    sha: text.describe('Commit of the snapshot').exactOptional(),
    scores: count.describe('Scores that its card states and that are not those of another model'),
    errors: count.describe('Findings that lose data'),
    warnings: count.describe('Findings that may mislead'),
  })
  .describe('A model of a catalogue')
export type CatalogueRow = z.infer<typeof rowSchema>

/** Keys whose texts are days or times. */
export const rowTimes: readonly (keyof CatalogueRow)[] = [
  'createdAt',
  'lastModified',
  'snapshotDate',
]

/** The JSON Schema (draft 2020-12) of a line of `catalogue.ndjson`. */
export function catalogueJsonSchema(): object {
  return { ...z.toJSONSchema(rowSchema, { io: 'input' }), title: 'modelsheets catalogue row' }
}

const rowFacts = [
  'id',
  'summary',
  'task',
  'library',
  'formats',
  'license',
  'access',
  'parameters',
  'approximateParameters',
  'activeParameters',
  'contextLength',
  'smallestDownload',
  'smallestMemory',
  'languages',
  'baseModels',
  'newVersion',
  'downloads',
  'likes',
  'createdAt',
  'lastModified',
  'snapshotDate',
  'sha',
  'scores',
  'problems',
] as const satisfies readonly (keyof SheetRecord)[]

/** What the row of a model is made of. */
export type RowFacts = Pick<SheetRecord, (typeof rowFacts)[number]>

/** Of a record what its row is made of: a table is what it was, whatever else moves. */
export function rowFactsOf(record: SheetRecord): RowFacts {
  const facts = rowFacts.map((key) => [key, record[key]] as const)
  // Its own facts by their own keys.
  return Object.fromEntries(facts.filter(([, fact]) => fact !== undefined)) as RowFacts
}

/**
 * One model as a row.
 * @param hub Address of the Hub. @param address Gives the address of a path below the base.
 */
export function catalogueRow(
  record: RowFacts,
  hub: string,
  address: (path: string) => string,
): CatalogueRow {
  const { id, license, problems, parameters } = record
  const { owner, name } = splitId(id)
  return known({
    id,
    owner,
    name,
    sheet: address(sheetPath(id)),
    hub: hubUrl(hub, id),
    summary: record.summary,
    task: record.task?.id,
    library: record.library?.id,
    formats: record.formats,
    license: license?.name,
    spdx: license?.spdx,
    licenseClass: license?.class ?? 'unknown',
    access: record.access,
    parameters,
    approximateParameters: record.approximateParameters,
    activeParameters: record.activeParameters,
    contextLength: record.contextLength,
    smallestDownload: record.smallestDownload,
    smallestMemory: record.smallestMemory,
    languages: record.languages,
    baseModels: record.baseModels.map((base) => base.id),
    newVersion: record.newVersion,
    downloads: record.downloads,
    likes: record.likes,
    createdAt: record.createdAt,
    lastModified: record.lastModified,
    snapshotDate: record.snapshotDate,
    sha: record.sha,
    scores: record.scores,
    errors: problems.errors,
    warnings: problems.warnings,
  })
}

const columns = Object.keys(rowSchema.shape) as (keyof CatalogueRow)[]

/** Rows as CSV. */
export function catalogueCsv(rows: readonly CatalogueRow[]): string {
  return csvText(columns, rows)
}
