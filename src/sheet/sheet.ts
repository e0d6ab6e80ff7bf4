import { z } from 'zod'
import { evaluationRecordSchema } from '../evals/record.ts'
import { changeSchema } from './change-schema.ts'
import { cacheSchema, choiceSchema } from './choice-schema.ts'
import { editorFieldSchema } from './editor-fields.ts'
import { licenseConflictSchema, licenseSchema } from './license-schema.ts'
import { problemSchema, sentenceSchema } from './sentence-schema.ts'
import { factSource, parametersSchema } from './size-schema.ts'

/**
 * The normalised record of one model: what `/models/<id>/sheet.json` carries and what every page reads.
 * A missing key means "not stated". The JSON Schema at `/schema/sheet.json` is made from this file.
 */

const named = z.object({
  id: z.string().describe("The Hub's own id"),
  label: z.string().describe('The name as a page prints it'),
})

/** A place to go from the sheet, and where the link was found. */
export const quickLinkSchema = z.object({
  kind: z
    .enum([
      'hub',
      'repository',
      'paper',
      'demo',
      'project',
      'documentation',
      'blog',
      'chat',
      'dataset',
      'licence',
      'upstream',
      'publisher',
    ])
    .describe('What the link leads to'),
  label: z.string().describe('Text of the link'),
  url: z.string().describe('Address'),
  source: z.enum(['hub', 'card', 'front-matter']).describe('Where the link was found'),
})

/** A model that this one is made from, and who says so. */
export const baseModelSchema = z.object({
  id: z.string().describe('Repository id'),
  relation: z
    .enum(['finetune', 'adapter', 'quantized', 'merge', 'unknown'])
    .describe('What this model is of the base model'),
  source: z.enum(['card', 'tags', 'hub', 'editor']).describe('Who says so'),
  formerId: z.string().exactOptional().describe('The id of before a renaming, which the card has'),
  contradictedBy: z
    .string()
    .exactOptional()
    .describe("What the card's own name, evaluation index or links name instead"),
})

/** A paper that the card names. */
export const paperSchema = z.object({
  id: z.string().describe('arXiv id or DOI'),
  kind: z.enum(['arxiv', 'doi']).describe('What the id is'),
  url: z.string().describe('Address of the paper'),
  title: z.string().exactOptional().describe('Title as the card has it'),
  own: z.boolean().describe('True when the card presents it as the paper of this model'),
})

/** A file of the repository. */
export const fileSchema = z.object({
  path: z.string().describe('Path inside the repository'),
  kind: z.string().describe('What the file is for'),
  size: z.number().int().nonnegative().exactOptional().describe('Bytes'),
  sha256: z.string().exactOptional().describe('SHA-256 of the content, lower-case hex'),
  oid: z.string().exactOptional().describe('Git blob id'),
  lastChanged: z.string().exactOptional().describe('Day of the commit that last changed it'),
  url: z.string().describe('Direct address, pinned to the revision'),
})

/** A table of the card that holds scores. */
export const benchmarkTableSchema = z.object({
  id: z.string().describe("The table's anchor in the card"),
  section: z.string().exactOptional().describe('Heading it stands under'),
  caption: z.string().exactOptional().describe('Its caption'),
  reason: z.string().describe('Why it is taken for a benchmark table, in English'),
  code: z.string().describe('The reason as a code'),
  html: z.string().describe('The table as printed in the card, sanitised'),
})

/** The whole record; see the head of this file. */
export const sheetSchema = z
  .object({
    $schema: z.string().exactOptional().describe('Address of this schema'),
    schemaVersion: z.literal(1).describe('Version of the form of this file'),
    id: z.string().describe("Repository id in the Hub's own case"),
    name: z.string().describe('The id without its owner'),
    author: z.string().exactOptional().describe('Owner of the repository'),
    title: z.string().describe('What the page calls the model'),
    summary: z.string().exactOptional().describe('Plain text'),
    heroImage: z
      .object({
        url: z.string().describe('Address of the image'),
        alt: z.string().describe('Its text'),
      })
      .exactOptional()
      .describe('The first picture of the card that is no badge'),
    url: z.string().describe('The repository on its Hub'),
    sha: z.string().exactOptional().describe('Commit of the snapshot'),
    revision: z.string().describe('What links are pinned to: the sha where known'),
    task: named.exactOptional().describe('What the model is for'),
    library: named
      .extend({
        source: z.enum(['files', 'tags', 'name', 'card', 'hub', 'editor']).describe('Who says it'),
        note: z.string().exactOptional().describe('What contradicts it'),
        declared: z
          .object({
            label: z.string().describe('Name of the library'),
            by: z.enum(['card', 'hub']).describe('Who declares it'),
          })
          .exactOptional()
          .describe('What is declared, when the files say something else'),
      })
      .exactOptional()
      .describe('The library that loads the model'),
    formats: z.array(z.string()).describe('Weight formats of the files'),
    license: licenseSchema.exactOptional(),
    licenseConflicts: z
      .array(licenseConflictSchema)
      .exactOptional()
      .describe("Base models whose licence allows less than this model's"),
    licenseChanges: z
      .array(
        z.object({
          date: z.string().describe('Day of the later snapshot'),
          from: z.string().describe('Licence before'),
          to: z.string().describe('Licence after'),
        }),
      )
      .exactOptional()
      .describe(
        'Changes of the stated licence between two snapshots, with the day of the later one',
      ),
    access: z
      .object({
        state: z
          .enum(['open', 'gated', 'disabled', 'private', 'missing', 'deleted', 'unknown'])
          .describe('Whether the files can be had'),
        gate: z
          .enum(['auto', 'manual', 'unspecified'])
          .exactOptional()
          .describe('How requests are granted'),
        label: z.string().describe('The state in a word or two'),
        meaning: z.string().describe('What it means for a reader'),
        code: z.string().describe('What the label says, as a code'),
        because: z.array(sentenceSchema).describe('The sentences of the meaning, as codes'),
      })
      .describe('Who can have the files'),
    visibility: z.enum(['public', 'private']).exactOptional().describe('As the Hub says'),
    downloads: z
      .object({
        last30Days: z.number().int().exactOptional().describe('In the 30 days before the snapshot'),
        allTime: z.number().int().exactOptional().describe('Since the repository was made'),
      })
      .exactOptional()
      .describe('Downloads as the Hub counts them'),
    likes: z.number().int().exactOptional().describe('Likes on the Hub'),
    parameters: parametersSchema.exactOptional(),
    architecture: z
      .object({
        name: z.string().describe('Name of the architecture, as programs know it'),
        source: factSource,
      })
      .exactOptional()
      .describe('How the network is built'),
    contextLength: z
      .object({
        tokens: z.number().int().describe('Tokens that the model reads at once'),
        source: factSource,
        rule: z.string().describe('Name of the rule that gave the value'),
      })
      .exactOptional()
      .describe('How much the model reads at once'),
    languages: z
      .array(
        z.object({
          code: z.string().describe('Language code as stated'),
          name: z.string().exactOptional().describe('Its name in English'),
        }),
      )
      .describe('Languages that the card states'),
    tags: z
      .object({
        topics: z.array(z.string()).describe('Free words'),
        libraries: z.array(z.string()).describe('Libraries'),
        formats: z.array(z.string()).describe('Formats of weights'),
        regions: z.array(z.string()).describe('Regions'),
        features: z.array(z.string()).describe('Features of the Hub'),
      })
      .describe('The tags, by what they mean'),
    baseModels: z.array(baseModelSchema).describe('Models that this one is made from'),
    choices: z
      .array(choiceSchema)
      .exactOptional()
      .describe('What a reader can download to run the model'),
    cache: cacheSchema.exactOptional().describe('What the model keeps of its context'),
    newVersion: z.string().exactOptional().describe('Id of the successor that the card names'),
    aliases: z.array(z.string()).exactOptional().describe('Former ids of the repository'),
    datasets: z.array(z.string()).describe('Ids of data sets on the Hub'),
    metrics: z.array(z.string()).describe('Metrics that the card names'),
    dois: z
      .array(z.string())
      .exactOptional()
      .describe('DOIs of the repository itself, from its `doi:` tags'),
    papers: z.array(paperSchema).describe('Papers of the model and papers it cites'),
    links: z.array(quickLinkSchema).describe('Where to go from here'),
    createdAt: z.string().exactOptional().describe('Day the repository was made, ISO 8601'),
    lastModified: z.string().exactOptional().describe('Day of its last commit, ISO 8601'),
    snapshotDate: z.string().exactOptional().describe('When the figures were taken'),
    evaluations: z.array(evaluationRecordSchema).describe('Scores, each with whose it is'),
    benchmarkTables: z.array(benchmarkTableSchema).describe("The card's tables of scores"),
    files: z.array(fileSchema).describe('The files of the repository'),
    fileCount: z
      .number()
      .int()
      .exactOptional()
      .describe('Files in the repository, when more are known to exist than are listed'),
    totalSize: z
      .number()
      .int()
      .exactOptional()
      .describe('Bytes, when the size of every file is known'),
    history: z
      .array(
        z.object({
          date: z.string().describe('Day of a snapshot'),
          downloads: z.number().exactOptional().describe('Downloads in the 30 days before'),
          likes: z.number().exactOptional().describe('Likes on that day'),
        }),
      )
      .describe('Figures of earlier snapshots, oldest first'),
    changes: z
      .array(changeSchema)
      .exactOptional()
      .describe('What changed between snapshots, oldest first'),
    cardBy: z
      .enum(['publisher', 'editor'])
      .exactOptional()
      .describe("Who wrote the card's text: the repository's publisher, or this site's editor"),
    frontMatterBroken: z
      .object({
        line: z.number().int().exactOptional().describe('1-based line where reading stopped'),
        unread: z.array(z.string()).describe('Top-level keys that could not be read'),
      })
      .exactOptional()
      .describe("The card's metadata is no YAML; only the keys that could be read count"),
    note: z.string().exactOptional().describe("The site editor's note"),
    featured: z.boolean().exactOptional().describe('Whether the editor puts it first'),
    editor: z
      .object({ fields: z.array(editorFieldSchema).describe('Fields of their own') })
      .exactOptional()
      .describe("What the site's editors add"),
    edits: z
      .array(
        z.object({
          field: z.string().describe('Field that the editor corrected'),
          reason: z.string().exactOptional().describe('Why'),
        }),
      )
      .describe("The editor's corrections"),
    diagnostics: z.array(problemSchema).describe('What the card or the files get wrong'),
    metadata_json: z
      .record(z.string(), z.unknown())
      .describe('The metadata under the keys of earlier sheets'),
    source_payload: z.record(z.string(), z.unknown()).describe("Excerpt of the Hub's answer"),
  })
  .describe('A model intelligence sheet')

export type Sheet = z.infer<typeof sheetSchema>
export type QuickLink = z.infer<typeof quickLinkSchema>
export type BaseModel = z.infer<typeof baseModelSchema>
export type Paper = z.infer<typeof paperSchema>
export type SheetFile = z.infer<typeof fileSchema>
