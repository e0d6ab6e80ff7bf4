import { z } from 'zod'
import { licenseClasses } from '../licenses/terms.ts'
import { capabilities, capabilitiesOf } from './capabilities.ts'
import { changeSchema } from './change-schema.ts'
import { languageName } from './language.ts'
import type { Sheet } from './sheet.ts'
import { known } from './values.ts'

/**
 * The lean record of one model: what the catalogue, the lineage and every other cross-model fact is made
 * of. It stands in Astro's data store and in memory for each model of the site, so it holds no long text.
 */
export const recordSchema = z.object({
  id: z.string(),
  title: z.string(),
  author: z.string().exactOptional(),
  sha: z.string().exactOptional().describe('Commit of the snapshot'),
  summary: z.string().exactOptional(),
  task: z.object({ id: z.string(), label: z.string() }).exactOptional(),
  library: z.object({ id: z.string(), label: z.string() }).exactOptional(),
  formats: z.array(z.string()),
  license: z
    .object({
      id: z.string().exactOptional(),
      name: z.string(),
      spdx: z.string().exactOptional().describe('SPDX id or expression'),
      class: z.enum(licenseClasses),
      noDerivatives: z.boolean().exactOptional(),
    })
    .exactOptional(),
  access: z.string(),
  parameters: z.number().exactOptional(),
  approximateParameters: z.boolean().exactOptional(),
  activeParameters: z.number().exactOptional(),
  contextLength: z.number().exactOptional(),
  downloads: z.number().exactOptional(),
  likes: z.number().exactOptional(),
  languages: z.array(z.string()),
  createdAt: z.string().exactOptional(),
  lastModified: z.string().exactOptional(),
  snapshotDate: z.string().exactOptional(),
  baseModels: z.array(
    z.object({ id: z.string(), relation: z.string(), formerId: z.string().exactOptional() }),
  ),
  namesake: z
    .string()
    .exactOptional()
    .describe('Model of the same name under another owner, of which this is or may be a copy'),
  newVersion: z.string().exactOptional(),
  aliases: z.array(z.string()).exactOptional(),
  smallestDownload: z
    .number()
    .exactOptional()
    .describe('Bytes of the smallest choice that runs by itself'),
  smallestMemory: z
    .number()
    .exactOptional()
    .describe('Bytes of memory that it needs at 4,096 tokens or all that the model has, estimated'),
  memory: z
    .object({
      bytes: z.array(z.number()).describe('At 8K, 32K and 128K tokens, as far as its context goes'),
      program: z.string().describe('The program that runs that choice'),
      atLeast: z
        .boolean()
        .exactOptional()
        .describe('True when more is needed, and how much is not known'),
    })
    .exactOptional()
    .describe('What the smallest choice needs in memory, estimated'),
  quantizations: z
    .array(z.string())
    .exactOptional()
    .describe('Labels of those among its downloads'),
  capabilities: z.array(z.enum(capabilities)).exactOptional(),
  topics: z.array(z.string()).exactOptional().describe('Free words of its tags'),
  datasets: z.array(z.string()).exactOptional().describe('Ids of the data sets it names'),
  trend: z
    .enum(['up', 'down', 'flat'])
    .exactOptional()
    .describe('Of downloads, between the last two snapshots'),
  hashes: z.boolean().exactOptional().describe('True when the SHA-256 of any file is known'),
  card: z.boolean().exactOptional().describe('True when it has a card'),
  styled: z.literal(true).exactOptional().describe('Its card has styles of its author'),
  scores: z.number(),
  images: z
    .array(z.string())
    .exactOptional()
    .describe("Files of the card's images that the site carries itself"),
  featured: z.boolean().exactOptional(),
  fields: z
    .record(z.string(), z.array(z.string()))
    .exactOptional()
    .describe("Values of the editor's own fields that the catalogue is filtered by"),
  problems: z.object({ errors: z.number(), warnings: z.number() }),
  findings: z.array(z.string()).exactOptional().describe('Codes of what was found, each once'),
  changes: z
    .array(changeSchema)
    .exactOptional()
    .describe('The last changes between snapshots, oldest first'),
  citations: z.literal(true).exactOptional().describe('The card has BibTeX that can be read'),
  disclosed: z
    .string()
    .exactOptional()
    .describe('Whether each item of the checklists is stated, a letter each'),
  digest: z.string().describe('Changes whenever the compiled sheet or card changes'),
  words: z.string().describe('Changes whenever the words that its card is found by do'),
})
/** A record as it is compiled, with the digests that pages do not see. */
export type CompiledRecord = z.infer<typeof recordSchema>

/** The record as pages see it: what a page prints does not move when nothing but the model's own parts do. */
export type SheetRecord = Omit<CompiledRecord, 'digest' | 'words'>

/** Sizes that are known where the files are at hand, and what the chat template can do. */
export interface SmallestSizes {
  smallestDownload?: number
  smallestMemory?: number
  memory?: SheetRecord['memory']
  citations?: true
  /** Abilities of the chat template, by code. */
  abilities?: readonly string[]
}

/** Changes that the lists of changes hold of one model; its sheet has all. */
const CHANGES = 10

/** Longer tags are sentences or ids, which nobody searches for as a word. */
const LONGEST_TOPIC = 32

/** How downloads went between the last two snapshots that state them; within a twentieth they stay as they are. */
function trendOf(history: Sheet['history']): SheetRecord['trend'] {
  const [before, last] = history.flatMap(({ downloads }) => downloads ?? []).slice(-2)
  if (before === undefined || last === undefined || before === 0) return undefined
  const change = last / before
  if (change > 1.05) return 'up'
  return change < 0.95 ? 'down' : 'flat'
}

/** Cuts a summary to what a list shows, at a word where there is one. */
function shorten(text: string, max = 200): string {
  if (text.length <= max) return text
  const head = Array.from(text.slice(0, max)).slice(0, -1).join('')
  const space = head.lastIndexOf(' ')
  return `${(space > max / 2 ? head.slice(0, space) : head).replace(/[\s,;:，、]+$/, '')}…`
}

/**
 * The lean record of a sheet.
 * @param digest Digest of everything compiled for the model.
 * @param smallest Sizes of the smallest choice, where they are known.
 */
export function toRecord(
  sheet: Sheet,
  digest: string,
  smallest: SmallestSizes = {},
): Omit<CompiledRecord, 'words'> {
  const { license, diagnostics } = sheet
  const quantizations = [
    ...new Set((sheet.choices ?? []).flatMap(({ quantization }) => quantization?.label ?? [])),
  ]
  const codes = [...new Set(diagnostics.map(({ code }) => code))]
  const able = capabilitiesOf(sheet.task?.id, smallest.abilities ?? [])
  const topics = sheet.tags.topics.filter((topic) => topic.length <= LONGEST_TOPIC).slice(0, 12)
  return {
    ...known({
      author: sheet.author,
      sha: sheet.sha,
      changes: sheet.changes?.slice(-CHANGES),
      summary: sheet.summary === undefined ? undefined : shorten(sheet.summary),
      task: sheet.task,
      library: sheet.library && { id: sheet.library.id, label: sheet.library.label },
      license: license && {
        ...known({ id: license.id, spdx: license.spdx }),
        ...known({
          noDerivatives: license.terms.some(({ code }) => code === 'no-derivatives')
            ? true
            : undefined,
        }),
        name: license.name,
        class: license.class,
      },
      parameters: sheet.parameters?.total,
      approximateParameters: sheet.parameters?.approximate,
      activeParameters: sheet.parameters?.active,
      hashes: sheet.files.some(({ sha256 }) => sha256 !== undefined) || undefined,
      contextLength: sheet.contextLength?.tokens,
      downloads: sheet.downloads?.last30Days,
      likes: sheet.likes,
      createdAt: sheet.createdAt,
      lastModified: sheet.lastModified,
      snapshotDate: sheet.snapshotDate,
      newVersion: sheet.newVersion,
      aliases: sheet.aliases,
      smallestDownload: smallest.smallestDownload,
      smallestMemory: smallest.smallestMemory,
      memory: smallest.memory,
      citations: smallest.citations,
      quantizations: quantizations.length > 0 ? quantizations : undefined,
      capabilities: able.length > 0 ? able : undefined,
      topics: topics.length > 0 ? topics : undefined,
      datasets: sheet.datasets.length > 0 ? sheet.datasets : undefined,
      trend: trendOf(sheet.history),
      findings: codes.length > 0 ? codes : undefined,
      featured: sheet.featured,
    }),
    id: sheet.id,
    title: sheet.title,
    formats: sheet.formats,
    access: sheet.access.state,
    // A code whose language is in doubt is of no list of a language's models.
    languages: sheet.languages.flatMap(({ code, name }) =>
      name === undefined && languageName(code) !== undefined ? [] : [code],
    ),
    baseModels: sheet.baseModels.map(({ id, relation, formerId }) => ({
      id,
      relation,
      ...known({ formerId }),
    })),
    scores: sheet.evaluations.filter(({ whose }) => whose !== 'comparison').length,
    problems: {
      errors: diagnostics.filter(({ level }) => level === 'error').length,
      warnings: diagnostics.filter(({ level }) => level === 'warning').length,
    },
    digest,
  }
}
