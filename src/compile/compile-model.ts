import { relative, sep } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { KnownData } from '../benchmarks/knowledge.ts'
import type { Problem } from '../errors.ts'
import { leanScores, type Score } from '../evals/score.ts'
import { modelFacts } from '../facts/model-facts.ts'
import { listFiles } from '../files/repository-files.ts'
import { modelFiles } from '../fit/model-files.ts'
import { problem } from '../messages/problem.ts'
import { billSections } from '../published/bill-input.ts'
import { disclosedLetters } from '../published/disclosure/disclosure.ts'
import { judge } from '../published/disclosure/verdicts.ts'
import { renderInThread, unfinishedReadme } from '../readme/pipeline.ts'
import type { Readme, ReadmeContext } from '../readme/readme.ts'
import { correctFields } from '../sheet/corrections.ts'
import { filterValues } from '../sheet/editor-fields.ts'
import { namesakeOf } from '../sheet/evaluations.ts'
import { contentLanguage, readLanguages } from '../sheet/language.ts'
import { normalizeSheet } from '../sheet/normalize.ts'
import { type CompiledRecord, type SheetRecord, toRecord } from '../sheet/record.ts'
import { known } from '../sheet/values.ts'
import type { FieldDeclarations } from '../snapshot/editor-fields.ts'
import type { ModelFolder } from '../snapshot/find-models.ts'
import { ListedFolder } from '../snapshot/listed-folder.ts'
import { readSnapshot } from '../snapshot/read.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { needsStyle } from '../view/card-styles.ts'
import type { CompiledModel } from '../view/compiled.ts'
import type { BeginStage } from '../workers/protocol.ts'
import { baseOfQuantization } from './base-model.ts'
import { withCardSizes } from './card-sizes.ts'
import { AskedCatalogue, catalogueNames, digestAnswers } from './catalogue-names.ts'
import { digestInputs, writeInputs } from './inputs.ts'
import type { KeptModel } from './kept.ts'
import { writeModel } from './model-files.ts'
import type { StoredModel } from './packed-model.ts'
import { compileParts } from './parts.ts'

/** What compiling one model needs to know of the site. */
export interface SiteContext {
  /** Folder of the compiled site. */
  store: string
  /** The Hub's address. */
  endpoint: string
  /** Path the site is served under, with both slashes. */
  base: string
  /** Ids of every model of the catalogue, by lower case. */
  ids: ReadonlyMap<string, string>
  remoteImages: NonNullable<ReadmeContext['remoteImages']>
  /** What is known of benchmarks, with those of the content folder; the project's own when absent. */
  known?: KnownData
  /** Fields of the editor's own that the catalogue declares. */
  fields?: FieldDeclarations
}

/** What became of one model. */
export interface CompileResult {
  /** Absent when nothing is known of the model. */
  record?: CompiledRecord
  /** Figures of known benchmarks, for the pages that set models side by side. */
  scores: Score[]
  problems: Problem[]
  /** What tells a later build that the same would come of it; absent where that is not certain. */
  from?: Pick<KeptModel, 'inputs' | 'content' | 'asked' | 'answers' | 'bases' | 'parts'>
  /** Milliseconds by stage. */
  timing: { read: number; readme: number; sheet: number; parts: number; write: number }
}

/** Milliseconds of processor time for reading a folder, and for making and writing its sheet. */
const stageBudget = 10_000

/**
 * Compiles one model: reads its folder, renders its card, normalises its sheet and writes the result.
 * @param begin Told of each stage and its budget.
 * @param plain Shows the card as plain text and says this reason: its rendering did not end well.
 */
export async function compileModel(
  folder: ModelFolder,
  site: SiteContext,
  begin: BeginStage,
  plain?: string,
): Promise<CompileResult> {
  const start = performance.now()
  begin('folder', stageBudget)
  const listed = new ListedFolder(folder.root ?? folder.path, folder.path)
  const names = catalogueNames(site.ids)
  const asked = new AskedCatalogue(names)
  const bases: KeptModel['bases'] = []
  const from = (): NonNullable<CompileResult['from']> => ({
    inputs: writeInputs(listed),
    content: digestInputs(listed.answers),
    asked: asked.questions.join('\n'),
    answers: digestAnswers(asked.questions, names),
    bases,
  })
  const snapshot = readSnapshot(folder, listed)
  const read = performance.now()
  if (isEmpty(snapshot))
    return {
      scores: [],
      problems: [...snapshot.problems, nothingKnown(folder.id)],
      from: from(),
      timing: { read: read - start, readme: 0, sheet: 0, parts: 0, write: 0 },
    }
  const readme = await renderCard(snapshot, site, asked, begin, plain)
  begin('sheet', stageBudget)
  const rendered = performance.now()
  const files = withCardSizes(listFiles(snapshot), readme?.tables ?? [])
  const base = baseOfQuantization(snapshot, files, folder, asked)
  if (base) bases.push([base.facts.id, base.digest])
  const facts = modelFacts(snapshot, files, base?.facts)
  const offered = modelFiles(snapshot, files, facts, base?.facts)
  const sheet = normalizeSheet(snapshot, readme, {
    facts,
    files: offered,
    endpoint: site.endpoint,
    resolveModel: (name) => asked.find(name),
    siblings: () => asked.besides(folder.id),
    fields: site.fields,
  })
  const normalized = performance.now()
  const parts = await compileParts(
    snapshot,
    sheet,
    { facts, offered, headings: readme?.headings },
    site.endpoint,
  )
  const compiled = performance.now()
  const verdicts = judge({ sheet, card: snapshot.card, headings: readme?.headings })
  const model: StoredModel = {
    sheet,
    parts,
    verdicts,
    // Read of the card that the checklists have just read.
    sections: billSections(sheet, snapshot.card),
    folder: relative(folder.root ?? folder.path, folder.path)
      .split(sep)
      .join('/'),
    ...known({ readme: readme ? pageParts(readme) : undefined, card: snapshot.card }),
  }
  const written = writeModel(site.store, folder.id, model)
  return {
    record: {
      ...toRecord(sheet, written.digest, parts),
      words: written.words,
      ...known({ card: snapshot.card ? true : undefined, styled: isStyled(readme) || undefined }),
      disclosed: disclosedLetters(verdicts),
      ...known({ namesake: namesakeOf(snapshot, sheet.baseModels, site.endpoint) }),
      ...imageFiles(snapshot, site),
      ...known({ fields: filterValues(sheet.editor?.fields ?? [], site.fields) }),
    },
    scores: leanScores(sheet.id, sheet.evaluations),
    problems: sheet.diagnostics,
    // What was shown plainly may come out whole the next time.
    ...known({ from: plain === undefined ? { ...from(), parts: written.stamp } : undefined }),
    timing: {
      read: read - start,
      readme: rendered - read,
      sheet: normalized - rendered,
      parts: compiled - normalized,
      write: performance.now() - compiled,
    },
  }
}

/** Whether a card has styles of its author, which are a file of their own. */
function isStyled(readme: Readme | undefined): boolean {
  return readme !== undefined && needsStyle(readme.html, 'author')
}

/** Files of the copies that the card shows, for the site to carry. */
function imageFiles({ images }: Snapshot, site: SiteContext): Pick<SheetRecord, 'images'> {
  if (!images || site.remoteImages !== 'mirror') return {}
  const files = [...new Set(Object.values(images).map(({ file }) => file))]
  return files.length > 0 ? { images: files } : {}
}

function pageParts({
  html,
  headings,
  notes,
  completeness,
}: Readme): NonNullable<CompiledModel['readme']> {
  return { html, headings, notes, ...known({ completeness }) }
}

/** Nothing could be read at all: neither payload nor card. */
function isEmpty(snapshot: Snapshot): boolean {
  return snapshot.model === undefined && snapshot.card === undefined
}

function nothingKnown(id: string): Problem {
  return problem({ level: 'error', code: 'nothing-known', model: id })
}

async function renderCard(
  snapshot: Snapshot,
  site: SiteContext,
  catalogue: AskedCatalogue,
  begin: BeginStage,
  plain: string | undefined,
): Promise<Readme | undefined> {
  const { body, id, model, tree } = snapshot
  if (body === undefined) return undefined
  if (plain !== undefined) return unfinishedReadme(body, plain)
  const fields = correctFields(snapshot.frontMatter.data, snapshot.edits?.corrections ?? {})
  const language = contentLanguage(
    readLanguages(fields, [id, ...(model?.tags ?? []), body].join(' ')),
    body,
  )
  const files = tree?.map(({ path }) => path) ?? model?.siblings?.map(({ rfilename }) => rfilename)
  const context: ReadmeContext = {
    id,
    endpoint: site.endpoint,
    revision: model?.sha ?? 'main',
    // Below the section that the card stands in, which is below the model's name.
    headingShift: 2,
    ...known({ files, language: language || undefined }),
    sheetHref: (other) => sheetHref(site, catalogue.id(other)),
    remoteImages: site.remoteImages,
    mirrored: mirrored(snapshot, site),
  }
  return renderInThread(body, context, begin)
}

/** Where the site serves the copies of the card's images, by the address each came from. */
function mirrored(
  { id, images = {} }: Snapshot,
  { base }: SiteContext,
): NonNullable<ReadmeContext['mirrored']> {
  const copies = Object.entries(images).map(([address, { file, width, height }]) => [
    address,
    known({
      src: `${base}models/${id}/${file}`,
      width: width ?? undefined,
      height: height ?? undefined,
    }),
  ])
  return Object.fromEntries(copies)
}

/** Address of our own sheet, when the catalogue has the model. */
function sheetHref({ base }: SiteContext, own: string | undefined): string | undefined {
  return own === undefined ? undefined : `${base}models/${own}/`
}
