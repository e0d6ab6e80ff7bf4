import { z } from 'zod'
import { evaluationRecordSchema } from '../evals/record.ts'
import { licenseClasses } from '../licenses/terms.ts'
import { cacheSchema, choiceSchema } from './choice-schema.ts'

/**
 * The normalised record of one model: what `/models/<id>/sheet.json` carries and what every page reads.
 * A missing key means "not stated". The JSON Schema at `/schema/sheet.json` is made from this file.
 */

const licenseClass = z
  .enum(licenseClasses)
  .describe('How freely it lets the model be used, in our own reading')

const comparedLicense = z.object({ name: z.string(), class: licenseClass })

const licenseSchema = z
  .object({
    id: z.string().exactOptional().describe("The Hub's licence id, lower case"),
    name: z.string().describe('Name in full; several are joined by "and" or "or"'),
    class: licenseClass,
    spdx: z.string().exactOptional().describe('SPDX id or expression'),
    osiApproved: z.boolean().exactOptional().describe('As the SPDX licence list says'),
    fsfLibre: z.boolean().exactOptional().describe('True when the FSF lists it as free'),
    url: z.string().exactOptional().describe("Address of its text, the card's own link first"),
    terms: z
      .array(
        z.object({
          code: z.string().describe('Stable name of the term'),
          values: z
            .record(z.string(), z.union([z.string(), z.number()]))
            .exactOptional()
            .describe('The figure or name it speaks of'),
          text: z.string().describe('The term in English'),
        }),
      )
      .describe('What decides what may be done'),
    source: z.enum(['card', 'tags', 'editor']).describe('Where it is stated'),
    stated: z
      .array(
        z.object({
          id: z.string().exactOptional(),
          name: z.string(),
          class: licenseClass,
          url: z.string().exactOptional(),
        }),
      )
      .exactOptional()
      .describe('Every stated licence, when there are several; the strictest counts'),
  })
  .describe('The licence as stated and as understood; no legal advice')

const licenseConflictSchema = z.object({
  base: z.string().describe('Id of the base model'),
  kind: z
    .enum(['freer', 'no-derivatives'])
    .describe("freer: than the base's licence; no-derivatives: the base may not be shared changed"),
  baseLicense: comparedLicense,
  ownLicense: comparedLicense,
  source: z
    .enum(['catalogue', 'known-bases'])
    .describe("Where the base's licence was read: its sheet, or the table of well-known bases"),
})

const named = z.object({
  id: z.string().describe("The Hub's own id"),
  label: z.string().describe('The name as a page prints it'),
})

const valuesSchema = z
  .record(z.string(), z.union([z.string(), z.number()]))
  .describe('What the words of the code speak of')

const sentenceSchema = z.object({
  code: z.string().describe('Stable name of what is said'),
  values: valuesSchema.exactOptional(),
})

const factSource = z
  .enum([
    'editor',
    'safetensors',
    'gguf',
    'config',
    'sentence-transformers',
    'tokenizer',
    'files',
    'base',
    'hub',
    'card',
    'name',
  ])
  .describe('Who says the value')

const parametersSchema = z
  .object({
    total: z
      .number()
      .int()
      .exactOptional()
      .describe('All parameters, without layers that only predict further tokens'),
    source: factSource,
    rule: z.string().describe('Name of the rule that gave the count'),
    approximate: z
      .boolean()
      .exactOptional()
      .describe('True when the count is rounded or computed from other figures'),
    against: z
      .array(z.object({ source: factSource, value: z.number().describe('Parameters') }))
      .exactOptional()
      .describe('Counts of other sources that cannot be true beside this one'),
    active: z.number().int().exactOptional().describe('Parameters that work on one token'),
    activeSource: factSource.exactOptional(),
    components: z
      .array(
        z.object({
          name: z.string().describe('Folder or usual name of the part'),
          parameters: z.number().int().describe('Parameters of the part'),
          source: factSource,
        }),
      )
      .exactOptional()
      .describe('Parts of a model that is more than one network'),
  })
  .describe('Size of the model in parameters')

const problem = z.object({
  level: z.enum(['error', 'warning', 'info']),
  code: z.string().describe('Stable name of the rule'),
  values: valuesSchema.exactOptional(),
  message: z.string(),
  model: z.string().exactOptional(),
  file: z.string().exactOptional(),
  field: z.string().exactOptional(),
  line: z.number().int().exactOptional(),
  value: z.unknown().exactOptional(),
  expected: z.string().exactOptional(),
  hint: z.string().exactOptional(),
})

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
  label: z.string(),
  url: z.string(),
  source: z.enum(['hub', 'card', 'front-matter']).describe('Where the link was found'),
})

export const baseModelSchema = z.object({
  id: z.string(),
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

export const paperSchema = z.object({
  id: z.string().describe('arXiv id or DOI'),
  kind: z.enum(['arxiv', 'doi']),
  url: z.string(),
  title: z.string().exactOptional(),
  own: z.boolean().describe('True when the card presents it as the paper of this model'),
})

export const fileSchema = z.object({
  path: z.string(),
  kind: z.string(),
  size: z.number().int().nonnegative().exactOptional().describe('Bytes'),
  sha256: z.string().exactOptional(),
  oid: z.string().exactOptional().describe('Git blob id'),
  lastChanged: z.string().exactOptional(),
  url: z.string().describe('Direct address, pinned to the revision'),
})

export const benchmarkTableSchema = z.object({
  id: z.string().describe("The table's anchor in the card"),
  section: z.string().exactOptional(),
  caption: z.string().exactOptional(),
  reason: z.string().describe('Why it is taken for a benchmark table'),
  html: z.string().describe('The table as printed in the card, sanitised'),
})

export const sheetSchema = z
  .object({
    $schema: z.string().exactOptional(),
    schemaVersion: z.literal(1),
    id: z.string().describe("Repository id in the Hub's own case"),
    name: z.string().describe('The id without its owner'),
    author: z.string().exactOptional(),
    title: z.string(),
    summary: z.string().exactOptional().describe('Plain text'),
    heroImage: z.object({ url: z.string(), alt: z.string() }).exactOptional(),
    url: z.string().describe('The repository on its Hub'),
    sha: z.string().exactOptional(),
    revision: z.string().describe('What links are pinned to: the sha where known'),
    task: named.exactOptional(),
    library: named
      .extend({
        source: z.enum(['files', 'tags', 'card', 'hub', 'editor']),
        note: z.string().exactOptional(),
        declared: z
          .object({ label: z.string(), by: z.enum(['card', 'hub']) })
          .exactOptional()
          .describe('What is declared, when the files say something else'),
      })
      .exactOptional(),
    formats: z.array(z.string()).describe('Weight formats of the files'),
    license: licenseSchema.exactOptional(),
    licenseConflicts: z
      .array(licenseConflictSchema)
      .exactOptional()
      .describe("Base models whose licence allows less than this model's"),
    licenseChanges: z
      .array(z.object({ date: z.string(), from: z.string(), to: z.string() }))
      .exactOptional()
      .describe(
        'Changes of the stated licence between two snapshots, with the day of the later one',
      ),
    access: z.object({
      state: z.enum(['open', 'gated', 'disabled', 'private', 'missing', 'deleted', 'unknown']),
      gate: z.enum(['auto', 'manual', 'unspecified']).exactOptional(),
      label: z.string(),
      meaning: z.string(),
      code: z.string().describe('What the label says, as a code'),
      because: z.array(sentenceSchema).describe('The sentences of the meaning, as codes'),
    }),
    visibility: z.enum(['public', 'private']).exactOptional(),
    downloads: z
      .object({
        last30Days: z.number().int().exactOptional(),
        allTime: z.number().int().exactOptional(),
      })
      .exactOptional(),
    likes: z.number().int().exactOptional(),
    parameters: parametersSchema.exactOptional(),
    contextLength: z
      .object({
        tokens: z.number().int().describe('Tokens that the model reads at once'),
        source: factSource,
        rule: z.string().describe('Name of the rule that gave the value'),
      })
      .exactOptional(),
    languages: z.array(z.object({ code: z.string(), name: z.string().exactOptional() })),
    tags: z.object({
      topics: z.array(z.string()),
      libraries: z.array(z.string()),
      formats: z.array(z.string()),
      regions: z.array(z.string()),
      features: z.array(z.string()),
    }),
    baseModels: z.array(baseModelSchema),
    choices: z
      .array(choiceSchema)
      .exactOptional()
      .describe('What a reader can download to run the model'),
    cache: cacheSchema.exactOptional().describe('What the model keeps of its context'),
    newVersion: z.string().exactOptional(),
    aliases: z.array(z.string()).exactOptional(),
    datasets: z.array(z.string()).describe('Ids of data sets on the Hub'),
    metrics: z.array(z.string()),
    papers: z.array(paperSchema),
    links: z.array(quickLinkSchema),
    createdAt: z.string().exactOptional(),
    lastModified: z.string().exactOptional(),
    snapshotDate: z.string().exactOptional().describe('When the figures were taken'),
    evaluations: z.array(evaluationRecordSchema),
    benchmarkTables: z.array(benchmarkTableSchema),
    files: z.array(fileSchema),
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
    history: z.array(
      z.object({
        date: z.string(),
        downloads: z.number().exactOptional(),
        likes: z.number().exactOptional(),
      }),
    ),
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
    featured: z.boolean().exactOptional(),
    edits: z.array(z.object({ field: z.string(), reason: z.string().exactOptional() })),
    diagnostics: z.array(problem),
    metadata_json: z.record(z.string(), z.unknown()),
    source_payload: z.record(z.string(), z.unknown()),
  })
  .describe('A model intelligence sheet')

export type Sheet = z.infer<typeof sheetSchema>
export type QuickLink = z.infer<typeof quickLinkSchema>
export type BaseModel = z.infer<typeof baseModelSchema>
export type Paper = z.infer<typeof paperSchema>
export type SheetFile = z.infer<typeof fileSchema>
