import { z } from 'zod'
import { licenseClasses } from '../licenses/terms.ts'
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
  summary: z.string().exactOptional(),
  task: z.object({ id: z.string(), label: z.string() }).exactOptional(),
  library: z.object({ id: z.string(), label: z.string() }).exactOptional(),
  formats: z.array(z.string()),
  license: z
    .object({
      id: z.string().exactOptional(),
      name: z.string(),
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
  newVersion: z.string().exactOptional(),
  aliases: z.array(z.string()).exactOptional(),
  smallestDownload: z
    .number()
    .exactOptional()
    .describe('Bytes of the smallest choice that runs by itself'),
  smallestMemory: z
    .number()
    .exactOptional()
    .describe('Bytes of memory that it needs at 4,096 tokens, estimated'),
  hashes: z.boolean().exactOptional().describe('True when the SHA-256 of any file is known'),
  scores: z.number(),
  images: z
    .array(z.string())
    .exactOptional()
    .describe("Files of the card's images that the site carries itself"),
  featured: z.boolean().exactOptional(),
  problems: z.object({ errors: z.number(), warnings: z.number() }),
  digest: z.string().describe('Changes whenever the compiled sheet or card changes'),
})
export type SheetRecord = z.infer<typeof recordSchema>

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
  smallest: { smallestDownload?: number; smallestMemory?: number } = {},
): SheetRecord {
  const { license, diagnostics } = sheet
  return {
    ...known({
      author: sheet.author,
      summary: sheet.summary === undefined ? undefined : shorten(sheet.summary),
      task: sheet.task,
      library: sheet.library && { id: sheet.library.id, label: sheet.library.label },
      license: license && {
        ...known({ id: license.id }),
        ...(license.terms.some(({ code }) => code === 'no-derivatives') && { noDerivatives: true }),
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
      featured: sheet.featured,
    }),
    id: sheet.id,
    title: sheet.title,
    formats: sheet.formats,
    access: sheet.access.state,
    languages: sheet.languages.map(({ code }) => code),
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
