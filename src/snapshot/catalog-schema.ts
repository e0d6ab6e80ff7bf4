import { z } from 'zod'
import { hubEndpoint } from '../address.ts'
import { en } from '../messages/en.ts'
import { languageTags } from '../messages/languages.ts'
import { fieldsSchema } from './editor-fields.ts'
import { isModelId, isRevision } from './model-id.ts'
import { siteSchema } from './site-schema.ts'

/** The side files a source can ask for beside the payload, the file list and the card. */
export const sideFiles = [
  'config',
  'tokenizer-config',
  'chat-template',
  'eval-results',
  'safetensors-headers',
  'gguf-header',
  'gguf-headers',
  'readme-images',
] as const
export type SideFile = (typeof sideFiles)[number]

/**
 * What is taken when nobody says: what is no download, and the header of one GGUF file, without which
 * nothing is known of a quantization's memory. Then bases of quantizations get their `config` too.
 */
export const defaultTake: readonly SideFile[] = ['chat-template', 'eval-results', 'gguf-header']

const t = en.expected

const modelId = z.string().refine(isModelId, { error: t.modelId })
const revision = z.string().refine(isRevision, { error: t.revision })
const take = z
  .array(z.enum(sideFiles, { error: t.oneOf({ names: sideFiles }) }))
  .describe('Side files to fetch; replaces the default list')
  .optional()
const limit = z
  .int({ error: t.models })
  .min(1)
  .max(100_000)
  .describe('At most this many models')
  .optional()
const words = z.union([z.string(), z.array(z.string())])
const imageModes = ['link', 'hotlink', 'mirror'] as const
/** What a site publishes beside its pages and records; each can be turned off. */
export const outputNames = [
  'sitemap',
  'structuredData',
  'bills',
  'feeds',
  'markdown',
  'tables',
  'citations',
  'images',
  'parquet',
  'disclosure',
  'badges',
  'factBadges',
  'embeds',
] as const
export type OutputName = (typeof outputNames)[number]
/** Outputs that are published only where the settings say so: they are many files that few sites need. */
export const optionalOutputs: ReadonlySet<OutputName> = new Set<OutputName>(['factBadges'])
/** How often new counts of a model are written that is otherwise as it was. */
export const historyPaces = ['nightly', 'weekly'] as const
export type HistoryPace = (typeof historyPaces)[number]
/** Hosts that are known: what they take of a site, and what they can be told. */
export const hostNames = [
  'github-pages',
  'cloudflare',
  'cloudflare-paid',
  'netlify',
  'huggingface',
  'gitlab-pages',
  'server',
] as const
export type HostName = (typeof hostNames)[number]
/** Whether each output is published. */
export type Outputs = Record<OutputName, boolean>
const onOrOff = z.boolean({ error: t.yesOrNo }).optional()
const sorts = ['createdAt', 'downloads', 'likes', 'lastModified', 'trendingScore'] as const

/** One schema for each kind of entry, by the key that names the kind. */
export const sourceSchemas = {
  id: z.strictObject({
    id: modelId.describe('One model, as the Hub spells it'),
    revision: revision.describe('Its branch, tag or commit').optional(),
    take,
  }),
  author: z.strictObject({
    author: z.string().min(1).describe('All models of an account'),
    limit,
    take,
  }),
  collection: z.strictObject({
    collection: z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/, t.collection)
      .describe('The models of a collection: owner/slug-id, as its address ends'),
    take,
  }),
  search: z.strictObject({
    search: z
      .strictObject({
        text: z.string().describe('Words of the name').optional(),
        author: z.string().describe('Account').optional(),
        task: z.string().describe('Task, such as text-generation').optional(),
        library: words.describe('Library, such as gguf').optional(),
        licence: words.describe('Licence, such as apache-2.0').optional(),
        tags: words.describe('Any tag, such as zh').optional(),
        sort: z
          .enum(sorts, { error: t.oneOf({ names: sorts }) })
          .describe('Highest or newest first')
          .optional(),
        limit,
      })
      .describe('What a search finds; every filter must fit'),
    take,
  }),
  quantizationsOf: z.strictObject({
    quantizationsOf: modelId.describe('All quantizations that the Hub knows of a model'),
    limit,
    take,
  }),
  basesOf: z.strictObject({
    basesOf: z
      .union([z.literal('all'), modelId, z.array(modelId)])
      .describe('all: the bases of every other model of the catalogue'),
    take,
  }),
} as const

/** The key that names what kind an entry is. */
export type SourceKind = keyof typeof sourceSchemas
/** One entry of the catalogue's `models`, by its kind. */
export type CatalogSource = {
  [K in SourceKind]: z.infer<(typeof sourceSchemas)[K]> & { kind: K; line?: number }
}[SourceKind]
/** All kinds, in the order in which the documentation lists them. */
export const sourceKinds = Object.keys(sourceSchemas) as SourceKind[]

/** Schema of each setting beside `models` and `exclude`. */
export const settingSchemas = {
  title: z
    .string()
    .min(1)
    .describe('Former place of site.title, which is still read')
    .meta({ deprecated: true })
    .optional(),
  description: z
    .string()
    .describe('Former place of site.description, which is still read')
    .meta({ deprecated: true })
    .optional(),
  language: z
    .enum(languageTags, { error: t.oneOf({ names: languageTags }) })
    .describe('The language of the pages; English when it is not said')
    .optional(),
  endpoint: z
    .string()
    .refine((text) => hubEndpoint(text) !== undefined, {
      error: t.endpoint,
    })
    .describe('The Hub models come from; HF_ENDPOINT wins over it')
    .optional(),
  remoteImages: z
    .enum(imageModes, { error: t.oneOf({ names: imageModes }) })
    .describe(
      'Images of cards: a labelled link, a request by the reader, or a copy taken at sync time',
    )
    .optional(),
  outputs: z
    .strictObject({
      sitemap: onOrOff.describe('/sitemap.xml, where the address of the site is known'),
      structuredData: onOrOff.describe('What a page is about, as schema.org data in its head'),
      bills: onOrOff.describe('Bills of materials: CycloneDX and SPDX'),
      feeds: onOrOff.describe('Changes between snapshots: /changes/, Atom, JSON Feed and JSON'),
      markdown: onOrOff.describe('Sheets as Markdown, and llms.txt'),
      tables: onOrOff.describe('catalogue.csv, catalogue.ndjson and evaluations.ndjson'),
      citations: onOrOff.describe('CITATION.cff and citation.bib beside each sheet'),
      parquet: onOrOff.describe('catalogue.parquet and evaluations.parquet'),
      images: onOrOff.describe(
        'Pictures for previews of addresses, where the address of the site is known',
      ),
      disclosure: onOrOff.describe(
        'What checklists ask and whether it is stated: a section of each sheet, disclosure.json',
      ),
      badges: onOrOff.describe('badge.svg beside each sheet'),
      factBadges: onOrOff.describe(
        'A badge a fact beside each sheet: four more files a model, so only where this says true',
      ),
      embeds: onOrOff.describe('/embed/: a card of each model for frames on other pages'),
    } satisfies Record<OutputName, unknown>)
    .describe('What is published beside the pages: all of it, but for what is turned off here')
    .optional(),
  history: z
    .enum(historyPaces, { error: t.oneOf({ names: historyPaces }) })
    .describe(
      'How often sync writes new downloads and likes of a model that is otherwise unchanged',
    )
    .optional(),
  host: z
    .enum(hostNames, { error: t.oneOf({ names: hostNames }) })
    .describe('Where the site is put: a build says when it comes near to what that host takes')
    .optional(),
  fields: fieldsSchema
    .describe("Fields of the editor's own, which sheet.yaml of a model states: how they are shown")
    .optional(),
  take,
} as const

/** The whole file as one schema; the published JSON Schema is made from it. */
export const catalogSchema = z
  .strictObject({
    site: siteSchema.optional(),
    ...settingSchemas,
    models: z
      .array(z.union([z.string(), ...sourceKinds.map((kind) => sourceSchemas[kind])]))
      .describe('Which models: ids, addresses of their pages, or one of these forms each')
      .optional(),
    exclude: z
      .array(z.string().min(1))
      .describe('Ids to leave out; * stands for any characters')
      .optional(),
  })
  .describe('content/catalog.yaml: what the site is called and which models it carries')

/** The JSON Schema of `catalog.yaml`, for editors. */
export function catalogJsonSchema(): object {
  return z.toJSONSchema(catalogSchema, { io: 'input', unrepresentable: 'any' })
}
