import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import type { KnownData } from '../benchmarks/knowledge.ts'
import { readContentData } from '../benchmarks/read-data.ts'
import { canDraw } from '../drawing/can-draw.ts'
import type { Problem } from '../errors.ts'
import type { Score } from '../evals/score.ts'
import { known } from '../known.ts'
import { usageError } from '../messages/error.ts'
import { language } from '../messages/language.ts'
import { problem } from '../messages/problem.ts'
import { partOf, type Shard } from '../shard.ts'
import { catalogueFindings } from '../sheet/catalogue-facts.ts'
import type { CompiledRecord } from '../sheet/record.ts'
import { findModels, findModelsRoot, type ModelFolder } from '../snapshot/find-models.ts'
import { settleContent } from '../snapshot/write-recovery.ts'
import type { LineFinder } from '../snapshot/yaml-lines.ts'
import { makeCatalogue } from '../view/catalogue.ts'
import { codeKey } from './code-key.ts'
import type { CompileResult, SiteContext } from './compile-model.ts'
import { compileOwn } from './compile-own.ts'
import { isHidden } from './hidden.ts'
import { joinKeptModels, readMark, writeMark } from './kept.ts'
import { sweepModels } from './model-files.ts'
import { type OpenStore, openStore } from './open-store.ts'
import { ownData } from './own-data.ts'
import { CompilePool, type PoolOptions } from './pool.ts'
import { catalogueDigest, Reuse } from './reuse.ts'
import { readSettings, type SiteSettings } from './settings.ts'
import { writeSite } from './store.ts'
import { beginWork, finishWork } from './unfinished.ts'

/** What to compile and where to. */
export interface CompileOptions extends PoolOptions {
  /** The content folder. */
  content: string
  /** Folder for compiled sites; each content folder gets its own place in it. */
  cache: string
  /** Path the site is served under. */
  base: string
  /** Where the compiled site goes, held by the caller; opened and released here unless told. */
  store?: OpenStore
  /** Called as each model is done. */
  onProgress?: (done: number, total: number, id: string) => void
  /** Called once models are being compiled, with the records of those that were there already. */
  meanwhile?: (records: readonly CompiledRecord[]) => void
}

/** What came of it. */
export interface CompiledContent {
  /** Where the pages find it. */
  store: string
  records: CompiledRecord[]
  scores: Score[]
  problems: Problem[]
  /** Ids of models that are not shown. */
  left: string[]
  /** Models whose parts were there already. */
  reused: number
  /** Milliseconds by stage, summed over models. */
  timing: CompileResult['timing']
}

/**
 * Compiles a content folder: every model is read, its card rendered, its sheet normalised, and the result
 * written to a store that pages read from. A model whose files, code, settings and answers of the catalogue
 * are those of the last time is taken from there: what comes out is the same as if all were made anew.
 * @throws UsageError when the content folder is missing or holds no model.
 */
export async function compileContent(options: CompileOptions): Promise<CompiledContent> {
  const content = resolve(options.content)
  await findModelsRoot(content)
  const store = options.store ?? openStore(options.cache, content, options.base)
  const pool = new CompilePool(options)
  try {
    return await compileInto(store.path, content, pool, options)
  } finally {
    await pool.close()
    if (!options.store) store.release()
  }
}

/** A content folder that was looked through, before any model is compiled. */
interface Prepared {
  /** Digest of code and settings that all parts follow from. */
  key: string
  reuse: Reuse
  /** Those of all models of the catalogue. */
  folders: ModelFolder[]
  site: SiteContext
  settings: SiteSettings
  /** Lines of the file that the settings stand in. */
  lineOf: LineFinder
  data: KnownData
  /** What is not shown, and what is wrong, before any model is read. */
  left: string[]
  problems: Problem[]
}

async function prepare(
  store: string,
  content: string,
  options: Pick<CompileOptions, 'base' | 'content'> & {
    /** Called where a model is not what it was. */
    onOther?: () => void
  },
  shard?: Shard,
): Promise<Prepared> {
  settleContent(content)
  const { settings, lineOf, problems: settingProblems } = readSettings(content)
  const code = codeKey()
  const { data, problems: dataProblems } = readContentData(content, ownData(store, code))
  if (settings.language !== language)
    throw usageError({
      code: 'other-language',
      values: { language, wanted: settings.language },
    })
  const { endpoint, remoteImages, fields } = settings
  const { base } = options
  const key = digest([code, language, base, endpoint, remoteImages, data, fields])
  const reuse = new Reuse(store, key, { shard, onOther: options.onOther })
  const found = await findModels(content, (folder) => reuse.isSameFolder(folder))
  const folders = found.models.filter((folder) => reuse.isSameFolder(folder) || !isHidden(folder))
  if (found.models.length === 0)
    throw usageError({ code: 'no-models', values: { content: options.content } })
  const ids = new Map(folders.map(({ id }) => [id.toLowerCase(), id]))
  const site: SiteContext = { store, endpoint, base, ids, remoteImages, known: data, fields }
  const problems = [...settingProblems, ...dataProblems, ...found.problems]
  return { key, reuse, folders, site, settings, lineOf, data, left: found.left, problems }
}

async function compileInto(
  store: string,
  content: string,
  pool: CompilePool,
  options: CompileOptions,
): Promise<CompiledContent> {
  const { reuse, folders, site, settings, lineOf, data, ...found } = await prepare(store, content, {
    ...options,
    onOther: () => pool.begin(),
  })
  const { title, description, endpoint, remoteImages, outputs, stated, fields } = settings
  const isUnfinished = beginWork(store, 'compile')
  const { gone, ...compiled } = await compileAll(folders, site, reuse, pool, options)
  if (isUnfinished || gone > 0 || compiled.reused === 0)
    sweepModels(
      store,
      compiled.records.map(({ id }) => id),
    )
  finishWork(store, 'compile')
  const { base, ids } = site
  const own = await compileOwn(stated, {
    store,
    content,
    endpoint,
    base,
    ids,
    lineOf,
    fields,
  })
  const left = [...found.left, ...compiled.left].sort()
  const problems = [...found.problems, ...own.problems, ...compiled.problems]
  // What draws is an optional dependency.
  const images = outputs.images && (await canDraw())
  if (images !== outputs.images) problems.push(problem({ level: 'info', code: 'images-not-drawn' }))
  const listed = {
    title,
    endpoint,
    remoteImages,
    outputs: { ...outputs, images },
    brand: own.brand,
    ...known({ description: description || undefined }),
  }
  const { records, scores } = compiled
  const index = { site: listed, records, left, files: own.files, pages: own.pages }
  await writeSite(store, { index, scores, known: data, problems })
  return { ...compiled, store, problems, left }
}

/** What one of several machines made of its part of a content folder. */
export interface CompiledShard {
  models: number
  /** Models whose parts were there already. */
  reused: number
}

/** Compiles the part of a content folder that falls to one of several machines, into the store they share. */
export async function compileShard(
  options: Omit<CompileOptions, 'cache' | 'store'>,
  store: string,
  shard: Shard,
): Promise<CompiledShard> {
  const content = resolve(options.content)
  await findModelsRoot(content)
  const { key, reuse, folders, site } = await prepare(store, content, options, shard)
  const part = partOf(folders, shard)
  const pool = new CompilePool(options)
  try {
    const { reused } = await compileAll(part, site, reuse, pool, options)
    writeMark(store, shard, markOf(key, site))
    return { models: part.length, reused }
  } finally {
    await pool.close()
  }
}

/**
 * Makes what all machines compiled the compiled content of the store.
 * @returns The shards that are missing, or were made of something else than this content and this code.
 */
export async function joinShards(
  options: Pick<CompileOptions, 'base' | 'content'>,
  store: string,
  shards: readonly Shard[],
): Promise<Shard[]> {
  const { key, site } = await prepare(store, resolve(options.content), options)
  const mark = markOf(key, site)
  const missing = shards.filter((shard) => readMark(store, shard) !== mark)
  if (missing.length === 0) joinKeptModels(store, shards)
  return missing
}

function markOf(key: string, { ids }: SiteContext): string {
  return digest([key, catalogueDigest(ids)])
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22)
}

async function compileAll(
  folders: readonly ModelFolder[],
  site: SiteContext,
  reuse: Reuse,
  pool: CompilePool,
  options: Pick<CompileOptions, 'onProgress' | 'meanwhile'>,
): Promise<Omit<CompiledContent, 'store'> & { gone: number }> {
  const records: CompiledRecord[] = []
  const scores: Score[] = []
  const problems: Problem[] = []
  const left: string[] = []
  const timing = { read: 0, readme: 0, sheet: 0, parts: 0, write: 0 }
  let done = 0
  const onDone = (
    { id }: ModelFolder,
    result: Pick<CompileResult, 'record' | 'scores' | 'problems'>,
  ): void => {
    if (result.record) records.push(result.record)
    else left.push(id)
    for (const score of result.scores) scores.push(score)
    for (const problem of result.problems) problems.push(problem)
    done += 1
    options.onProgress?.(done, folders.length, id)
  }
  const wanted: ModelFolder[] = []
  let gone = reuse.begin(folders, site.ids)
  let same: ModelFolder[] = []
  for (const folder of folders) (reuse.holds(folder.id) ? same : wanted).push(folder)
  const takeSame = (): void => {
    for (const folder of same) {
      const kept = reuse.resultOf(folder.id)
      if (kept) onDone(folder, kept)
    }
    same = []
  }
  await pool.compile(
    wanted,
    site,
    (folder, result) => {
      reuse.keep(folder.id, result)
      if (!result.record) gone += 1
      for (const stage of ['read', 'readme', 'sheet', 'parts', 'write'] as const)
        timing[stage] += result.timing[stage]
      onDone(folder, result)
    },
    {
      meanwhile: () => {
        takeSame()
        options.meanwhile?.([...records])
      },
      former: (id) => reuse.former(id),
    },
  )
  takeSame()
  reuse.finish()
  // Workers finish in no order; everything after is in the order of ids.
  records.sort(byId)
  const { find } = makeCatalogue(records)
  problems.push(...records.flatMap((record) => catalogueFindings(record, find)))
  problems.sort((a, b) => compareText(a.model ?? '', b.model ?? ''))
  scores.sort((a, b) => compareText(a.sheet, b.sheet))
  const reused = folders.length - wanted.length
  return { records, scores, problems, left: left.sort(), reused, timing, gone }
}

const byId = (a: CompiledRecord, b: CompiledRecord): number => compareText(a.id, b.id)

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
