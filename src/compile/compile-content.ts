import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { readContentData } from '../benchmarks/read-data.ts'
import { type Problem, UsageError } from '../errors.ts'
import type { Score } from '../evals/score.ts'
import { isRecord } from '../json.ts'
import { catalogueFindings } from '../sheet/catalogue-facts.ts'
import type { SheetRecord } from '../sheet/record.ts'
import { bounds } from '../snapshot/bounds.ts'
import { readContentFile } from '../snapshot/content-file.ts'
import { decodeText } from '../snapshot/decode.ts'
import { findModels, type ModelFolder } from '../snapshot/find-models.ts'
import { settleContent } from '../snapshot/write-recovery.ts'
import { parseYaml } from '../snapshot/yaml.ts'
import { makeCatalogue } from '../view/catalogue.ts'
import type { CompileResult, SiteContext } from './compile-model.ts'
import { compileOnPool, type PoolOptions } from './pool.ts'
import { readSettings } from './settings.ts'
import { writeIndex, writeKnown, writeScores } from './store.ts'

/** What to compile and where to. */
export interface CompileOptions extends PoolOptions {
  /** The content folder. */
  content: string
  /** Folder for compiled sites; each content folder gets its own place in it. */
  cache: string
  /** Path the site is served under. */
  base: string
  /** Called as each model is done. */
  onProgress?: (done: number, total: number, id: string) => void
}

/** What came of it. */
export interface CompiledContent {
  /** Where the pages find it. */
  store: string
  records: SheetRecord[]
  scores: Score[]
  problems: Problem[]
  /** Ids of models that are not shown. */
  left: string[]
  /** Milliseconds by stage, summed over models. */
  timing: CompileResult['timing']
}

/**
 * Compiles a content folder: every model is read, its card rendered, its sheet normalised, and the result
 * written to a store that pages read from.
 * @throws UsageError when the content folder is missing or holds no model.
 */
export async function compileContent(options: CompileOptions): Promise<CompiledContent> {
  const content = resolve(options.content)
  settleContent(content)
  const found = await findModels(content)
  const { settings, problems: settingProblems } = readSettings(content)
  const { data, problems: dataProblems } = readContentData(content)
  const folders = withoutHidden(found.models)
  if (found.models.length === 0)
    throw new UsageError(`There is no model in ${options.content}`, {
      expected: 'a folder models/<owner>/<name>/ with a model.json or a README.md',
    })
  const store = join(
    options.cache,
    createHash('sha256').update(`${content}\n${options.base}`).digest('hex').slice(0, 12),
  )
  const site: SiteContext = {
    store,
    endpoint: settings.endpoint,
    base: options.base,
    ids: new Map(folders.map(({ id }) => [id.toLowerCase(), id])),
    remoteImages: settings.remoteImages,
    known: data,
  }
  const compiled = await compileAll(folders, site, options)
  const { title, description, endpoint, remoteImages } = settings
  const { records } = compiled
  const left = [...found.left, ...compiled.left].sort()
  const problems = [...settingProblems, ...dataProblems, ...found.problems, ...compiled.problems]
  const known = { title, endpoint, remoteImages, ...(description ? { description } : {}) }
  await writeKnown(store, data)
  await writeScores(store, compiled.scores)
  await writeIndex(store, { site: known, records, left }, problems)
  return { ...compiled, store, problems, left }
}

async function compileAll(
  folders: readonly ModelFolder[],
  site: SiteContext,
  options: CompileOptions,
): Promise<Omit<CompiledContent, 'store'>> {
  const records: SheetRecord[] = []
  const scores: Score[] = []
  const problems: Problem[] = []
  const left: string[] = []
  const timing = { read: 0, readme: 0, sheet: 0, parts: 0, write: 0 }
  let done = 0
  const onDone = (folder: ModelFolder, result: CompileResult): void => {
    if (result.record) records.push(result.record)
    else left.push(folder.id)
    scores.push(...result.scores)
    problems.push(...result.problems)
    for (const stage of ['read', 'readme', 'sheet', 'parts', 'write'] as const)
      timing[stage] += result.timing[stage]
    done += 1
    options.onProgress?.(done, folders.length, folder.id)
  }
  await compileOnPool(folders, site, onDone, options)
  // Workers finish in no order; everything after is in the order of ids.
  records.sort(byId)
  const { find } = makeCatalogue(records)
  problems.push(...records.flatMap((record) => catalogueFindings(record, find)))
  problems.sort((a, b) => compareText(a.model ?? '', b.model ?? ''))
  scores.sort((a, b) => compareText(a.sheet, b.sheet))
  return { records, scores, problems, left: left.sort(), timing }
}

const byId = (a: SheetRecord, b: SheetRecord): number => compareText(a.id, b.id)

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Leaves out the models that the site's editor hides; they are known before any link is made. */
function withoutHidden(folders: readonly ModelFolder[]): ModelFolder[] {
  return folders.filter((folder) => !isHidden(folder))
}

function isHidden({ path, root = path }: ModelFolder): boolean {
  const file = readContentFile(root, join(path, 'sheet.yaml'), 'sheet.yaml', bounds.settingsBytes)
  if (!file || 'problem' in file) return false
  try {
    const { value } = parseYaml(decodeText(file.bytes).text)
    return isRecord(value) && value['hidden'] === true
  } catch {
    // A broken sheet.yaml is reported when the model is read; it hides nothing.
    return false
  }
}
