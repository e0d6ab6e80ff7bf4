import { createHash, type Hash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { KnownData } from '../benchmarks/knowledge.ts'
import { brandSchema, ownFileSchema, ownPageSchema } from '../brand/brand.ts'
import { readVariable } from '../environment.ts'
import type { Problem } from '../errors.ts'
import type { Score } from '../evals/score.ts'
import { readLines, writeLines } from '../lines.ts'
import { sheetError } from '../messages/error.ts'
import type { CompiledRecord } from '../sheet/record.ts'
import { outputNames } from '../snapshot/catalog-schema.ts'
import { writeWhole } from '../whole-file.ts'

/**
 * The compiled site on disk, between the snapshot and the pages: one small index that is held in memory. What only the
 * pages of one model need stands in files of its own (`model-files.ts`).
 */

const headSchema = z.object({
  /** What the site is called, and where its models come from. */
  site: z.object({
    title: z.string(),
    description: z.string().exactOptional(),
    endpoint: z.string(),
    /** How images of cards are shown; `hotlink` widens the pages' security policy. */
    remoteImages: z.enum(['link', 'hotlink', 'mirror']),
    /** What is published beside pages and records. */
    outputs: z.record(z.enum(outputNames), z.boolean()),
    brand: brandSchema,
  }),
  /** Files that the site carries as they are, by their path below the base. */
  files: z.record(z.string(), ownFileSchema),
  /** Pages of the site's own. */
  pages: z.array(ownPageSchema),
  /** Models that could not be shown at all. */
  left: z.array(z.string()),
  /** Digests of the records and the scores. */
  digests: z.object({ records: z.string(), scores: z.string() }),
})
/** What the pages of all models have in common. */
export type CompiledIndex = z.infer<typeof headSchema> & { records: CompiledRecord[] }

const RECORDS = 'records.jsonl'
const SCORES = 'scores.jsonl'

/** Everything about the site as a whole that pages are made from, or that is said of it. */
export interface CompiledSite {
  index: Omit<CompiledIndex, 'digests'>
  /** The figures of known benchmarks over all models, those of a model beside one another. */
  scores: readonly Score[]
  known: KnownData
  problems: readonly Problem[]
}

/** Writes what is known of the site as a whole; the index comes last. */
export async function writeSite(
  store: string,
  { index: { records, ...index }, scores, known, problems }: CompiledSite,
): Promise<void> {
  await writeIfOther(join(store, 'benchmarks.json'), JSON.stringify(known))
  await writeIfOther(join(store, 'problems.json'), JSON.stringify(problems))
  const digests = {
    records: writeDigested(join(store, RECORDS), lines(records)),
    scores: writeDigested(join(store, SCORES), lines(bySheet(scores))),
  }
  await writeIfOther(join(store, 'index.json'), JSON.stringify({ ...index, digests }))
}

function* lines(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield JSON.stringify(value)
}

/** Scores as lists, each those of one model that stand beside one another. */
function* bySheet(scores: readonly Score[]): Generator<Score[]> {
  let run: Score[] = []
  for (const score of scores) {
    if (run[0] && run[0].sheet !== score.sheet) {
      yield run
      run = []
    }
    run.push(score)
  }
  if (run.length > 0) yield run
}

function writeDigested(path: string, lines: Iterable<string>): string {
  const hash = createHash('sha256')
  writeLines(path, lines, (bytes) => hash.update(bytes))
  return digestText(hash)
}

function digestText(hash: Hash): string {
  return hash.digest('base64url').slice(0, 22)
}

/**
 * Adds everything about the site as a whole that pages are made from to the digest of a site: the index holds
 * the digests of the records and the scores.
 */
export function digestSite(store: string, hash: Hash): void {
  for (const name of ['index.json', 'benchmarks.json'])
    hash.update('\0').update(readFileSync(join(store, name)))
}

/** Reads the list of problems. */
export function readProblems(store: string): Problem[] {
  // Written by `writeSite` of the same version: no second parse.
  return JSON.parse(readFileSync(join(store, 'problems.json'), 'utf8')) as Problem[]
}

/** Reads what is known of benchmarks. */
export async function readKnown(store: string): Promise<KnownData> {
  // Written by `writeSite` of the same version, from data that was parsed: no second parse.
  return JSON.parse(await readFile(join(store, 'benchmarks.json'), 'utf8')) as KnownData
}

/** Reads the figures of known benchmarks over all models. */
export async function readScores(store: string): Promise<Score[]> {
  const scores: Score[] = []
  // Written by `writeSite` of the same version: no second parse.
  for (const { text } of readLines(join(store, SCORES)))
    for (const score of JSON.parse(text) as Score[]) scores.push(score)
  return scores
}

/** Reads what an index holds beside the models. @throws when nothing was compiled there. */
export async function readHead(store: string): Promise<z.infer<typeof headSchema>> {
  return headSchema.parse(JSON.parse(await readFile(join(store, 'index.json'), 'utf8')))
}

/**
 * Whether records and scores are those that the index was written with: of a folder that machines hand on, a part may
 * not have arrived.
 * @throws when nothing was compiled there.
 */
export async function isWholeSite(store: string): Promise<boolean> {
  const { digests } = await readHead(store)
  const digest = (name: string): string => {
    const hash = createHash('sha256')
    for (const _ of readLines(join(store, name), (bytes) => hash.update(bytes)));
    return digestText(hash)
  }
  try {
    return digest(RECORDS) === digests.records && digest(SCORES) === digests.scores
  } catch {
    return false
  }
}

/** Reads the index of a store. @throws when nothing was compiled there. */
export async function readIndex(store: string): Promise<CompiledIndex> {
  const head = await readHead(store)
  const records: CompiledRecord[] = []
  // Written by `writeSite` of the same version: no second parse.
  for (const { text } of readLines(join(store, RECORDS)))
    records.push(JSON.parse(text) as CompiledRecord)
  return { ...head, records }
}

/** Writes a file unless it holds the very text. */
async function writeIfOther(path: string, text: string): Promise<void> {
  const old = await readFile(path, 'utf8').catch(() => undefined)
  if (old === text) return
  mkdirSync(dirname(path), { recursive: true })
  writeWhole(path, text)
}

/**
 * The store that pages read from, as the build told it.
 * @throws when the build did not.
 */
export function currentStore(): string {
  const store = readVariable('MODELSHEETS_STORE')
  if (!store) throw sheetError({ code: 'no-store' })
  return store
}
