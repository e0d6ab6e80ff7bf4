import { blobUrl, DEFAULT_ENDPOINT, hubUrl, resolveUrl, splitId } from '../address.ts'
import type { TableReason } from '../evals/record.ts'
import { benchmarkTableHtml } from '../evals/table/table-html.ts'
import type { Siblings } from '../evals/whose/identity.ts'
import { type ModelFacts, modelFacts } from '../facts/model-facts.ts'
import { weightFormats } from '../files/formats.ts'
import { storageSettings, storageSettingsOfTags } from '../files/quantization-config.ts'
import { listFiles, type RepositoryFile } from '../files/repository-files.ts'
import { type ModelFiles, modelFiles } from '../fit/model-files.ts'
import { en } from '../messages/en.ts'
import { problem } from '../messages/problem.ts'
import type { CardTable, Readme } from '../readme/readme.ts'
import type { FieldDeclarations } from '../snapshot/editor-fields.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { readAccess } from './access.ts'
import { modelChanges } from './changes.ts'
import { sheetCache, sheetChoices } from './choices.ts'
import { bibtexEntries } from './citation.ts'
import { correctBaseModels, correctFields, listEdits } from './corrections.ts'
import { diagnose } from './diagnostics.ts'
import { readDois } from './doi.ts'
import { editorFields } from './editor-fields.ts'
import { readCardEvaluations } from './evaluations.ts'
import { isMissing, sheetFile, totalSize, unlisted } from './files.ts'
import { readLanguages } from './language.ts'
import { onlyGgufBy, readLibrary } from './library.ts'
import { licenseChanges, readCorrectedLicense } from './license-fields.ts'
import { contradicted, hubId, readBaseModels, readDatasets, saysQuantized } from './lineage.ts'
import { fileCount, metadataJson, sourcePayload } from './metadata-json.ts'
import { readPapers } from './paper.ts'
import { readQuickLinks } from './quick-links.ts'
import type { BaseModel, Sheet } from './sheet.ts'
import { sheetArchitecture, sheetContext, sheetParameters } from './size.ts'
import { splitTags } from './tags.ts'
import { libraryId, libraryLabel, readTask } from './task.ts'
import { asText, asTexts, keyOf, known } from './values.ts'

/** What normalising needs beside the snapshot. */
export interface NormalizeContext {
  /** The Hub's address; `https://huggingface.co` unless told. */
  endpoint?: string | undefined
  /** Size and shape, where the caller has read them. */
  facts?: ModelFacts | undefined
  /** Its files as choices, where the caller has sorted them. */
  files?: ModelFiles | undefined
  /** Id of a model in the catalogue by name or id, any case. */
  resolveModel?: ((name: string) => string | undefined) | undefined
  /** Gives the models beside it in the catalogue; asked only where a table needs them. */
  siblings?: (() => Siblings) | undefined
  /** Fields of the editor's own that the catalogue declares. */
  fields?: FieldDeclarations | undefined
}

/**
 * Turns a snapshot and what its card said into the normalised sheet. Pure: the same input gives the same
 * sheet.
 * @param snapshot One model's folder, read.
 * @param readme The rendered card, when there is one.
 */
export function normalizeSheet(
  snapshot: Snapshot,
  readme: Readme | undefined,
  context: NormalizeContext = {},
): Sheet {
  const endpoint = context.endpoint ?? DEFAULT_ENDPOINT
  const { id, model, frontMatter, edits } = snapshot
  const corrections = edits?.corrections ?? {}
  const editor = editorFields(edits?.fields, context.fields)
  const fields = correctFields(frontMatter.data, corrections)
  const revision = model?.sha ?? 'main'
  const stated = model?.tags ?? asTexts(frontMatter.data['tags'])
  const tags = corrections.tags?.value ?? stated
  const url = hubUrl(endpoint, id)
  const files = listFiles(snapshot)
  const facts = context.facts ?? modelFacts(snapshot, files)
  const offered = context.files ?? modelFiles(snapshot, files, facts)
  const formats = weightFormats(files)
  const languages = readLanguages(fields, [id, ...stated, snapshot.body ?? ''].join(' '))
  const license = readCorrectedLicense(fields, stated, corrections, (path) =>
    blobUrl(endpoint, id, revision, path),
  )
  const baseModels = correctBaseModels(
    readBaseModels(fields, stated, model, {
      id,
      files: relationOfFiles(snapshot, files),
      saysQuantized: saysQuantized(id, stated),
      onlyGguf: onlyGgufBy(files, stated, splitId(id).name) !== undefined,
      endpoint,
    }),
    corrections,
  ).filter((base) => !isSameId(base.id, id))
  const papers = readPapers(readme?.links ?? [], stated, {
    id,
    baseModels,
    citations: bibtexEntries(snapshot.body ?? ''),
    datasets: readDatasets(fields, stated, endpoint),
    text: snapshot.body ?? '',
  })
  const links = readQuickLinks(readme?.links ?? [], { id, hubUrl: url, license, papers, fields })
  const evaluations = readCardEvaluations(
    snapshot,
    readme?.tables ?? [],
    {
      baseModels,
      files: files.map(({ path }) => path),
      siblings: context.siblings,
      endpoint,
    },
    context.resolveModel,
  )
  const isPartial = unlisted(fileCount(snapshot), files.length) !== undefined
  const heroImage = readme?.images.find(
    (image) =>
      image.kind === 'content' && (isPartial || !isMissing(image.src, `${url}/resolve/`, files)),
  )
  const summary = corrections.summary?.value ?? readme?.summary ?? asText(fields['description'])
  const sheet: Sheet = {
    ...known({
      author: corrections.author?.value ?? model?.author ?? splitId(id).owner,
      summary,
      heroImage: heroImage && { url: heroImage.src, alt: heroImage.alt },
      sha: model?.sha,
      task: readTask(
        corrections.pipeline_tag?.value ?? model?.pipeline_tag ?? asText(fields['pipeline_tag']),
      ),
      library: corrections.library_name
        ? editedLibrary(corrections.library_name.value)
        : readLibrary(files, declaredLibrary(snapshot), stated, splitId(id).name),
      license,
      licenseChanges: licenseChanges(snapshot.history),
      changes: modelChanges(snapshot),
      visibility: visibility(model?.private),
      downloads: downloads(model),
      likes: model?.likes,
      parameters: sheetParameters(facts),
      architecture: sheetArchitecture(facts),
      contextLength: sheetContext(facts),
      choices: sheetChoices(offered, facts),
      cache: offered.found.choices.length > 0 ? sheetCache(offered.cache) : undefined,
      newVersion: newVersion(fields, id),
      dois: readDois(stated),
      aliases: snapshot.state?.aliases.length ? snapshot.state.aliases : undefined,
      createdAt: model?.createdAt,
      lastModified: model?.lastModified,
      snapshotDate: snapshot.history.at(-1)?.date,
      fileCount: unlisted(fileCount(snapshot), files.length),
      totalSize: totalSize(files),
      cardBy: snapshot.card === undefined ? undefined : (edits?.card ?? ('publisher' as const)),
      frontMatterBroken: brokenFrontMatter(snapshot),
      note: edits?.note,
      featured: edits?.featured,
      editor: editor.fields.length > 0 ? { fields: editor.fields } : undefined,
    }),
    schemaVersion: 1,
    id,
    name: splitId(id).name,
    title: corrections.title?.value ?? title(id, readme),
    url,
    revision,
    formats: formats.map((format) => format.id),
    access: readAccess(model, license, snapshot.state),
    languages,
    tags: splitTags(
      tags,
      languages.map(({ code }) => code),
    ),
    baseModels: contradicted(baseModels, id, namesOf(readme, fields, endpoint)),
    datasets: readDatasets(fields, stated, endpoint),
    metrics: asTexts(fields['metrics']),
    papers,
    links,
    evaluations: evaluations.records,
    benchmarkTables: evaluations.tables.map(({ table, reason }) => benchmarkTable(table, reason)),
    files: files.map((file) => sheetFile(file, (path) => resolveUrl(endpoint, id, revision, path))),
    history: snapshot.history.map(({ date, downloads, likes }) =>
      known({ date, downloads: downloads ?? undefined, likes: likes ?? undefined }),
    ),
    edits: listEdits(corrections),
    diagnostics: [],
    metadata_json: metadataJson(
      snapshot,
      {
        heroImageUrl: heroImage?.src,
        summary,
        quickLinks: links,
        benchmarkTableHtml: benchmarkTableHtml(
          evaluations.records,
          evaluations.tables.map(({ table }) => table),
        ),
      },
      stated,
    ),
    source_payload: sourcePayload(snapshot),
  }
  sheet.diagnostics = [
    ...snapshot.problems,
    ...editor.findings.map((finding) => problem({ ...finding, model: id })),
    ...diagnose(snapshot, sheet, readme, { facts, files: offered }),
    ...evaluations.problems,
  ]
  return sheet
}

/** The card's first heading when it names the model, else the repository's name. */
function title(id: string, readme: Readme | undefined): string {
  const { name } = splitId(id)
  const heading = readme?.headings.find(({ depth }) => depth === 1)?.text.trim()
  if (!heading || heading.length > 96) return name
  const plain = heading.replace(/^(model card (for|of)|model card:?)\s+/i, '').trim()
  const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return key(plain).startsWith(key(name).slice(0, 8)) && key(name) !== '' ? plain : name
}

function declaredLibrary({ model, frontMatter }: Snapshot): {
  library: string | undefined
  source: 'card' | 'hub'
} {
  const card = asText(frontMatter.data['library_name'])
  if (card) return { library: libraryId(card), source: 'card' }
  const stated = model?.library_name
  return { library: stated === undefined ? undefined : libraryId(stated), source: 'hub' }
}

function visibility(isPrivate: boolean | undefined): Sheet['visibility'] {
  if (isPrivate === undefined) return undefined
  return isPrivate ? 'private' : 'public'
}

function downloads(model: Snapshot['model']): Sheet['downloads'] {
  if (model?.downloads === undefined && model?.downloadsAllTime === undefined) return undefined
  return known({ last30Days: model.downloads, allTime: model.downloadsAllTime })
}

/** The successor; a model that names itself has none. */
function newVersion(fields: Record<string, unknown>, id: string): string | undefined {
  const successor = hubId(asText(fields['new_version']) ?? '')
  return successor !== undefined && isSameId(successor, id) ? undefined : successor
}

/** The Hub finds ids in any case. */
function isSameId(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function editedLibrary(id: string): Sheet['library'] {
  return { id, label: libraryLabel(id), source: 'editor' }
}

/** Where the card's metadata could not be read, and which of its keys. */
function brokenFrontMatter({ frontMatter: { broken } }: Snapshot): Sheet['frontMatterBroken'] {
  return broken && { ...known({ line: broken.line }), unread: broken.keys.map(({ key }) => key) }
}

/** Models that the card's links and its evaluation index name. */
function namesOf(
  readme: Readme | undefined,
  fields: Record<string, unknown>,
  endpoint: string,
): string[] {
  const index: unknown = fields['model-index']
  const named = Array.isArray(index) ? index.map((entry) => asText(keyOf(entry, 'name'))) : []
  const linked = (readme?.links ?? []).map(({ href }) => hubId(href, endpoint))
  return [...linked, ...named].filter((name) => name !== undefined)
}

/**
 * What the files say this model is of its base: an adapter's configuration, nothing but GGUF weights, or
 * weights that the configuration or the Hub's tags call quantized.
 */
function relationOfFiles(
  { config, model }: Snapshot,
  files: readonly RepositoryFile[],
): BaseModel['relation'] | undefined {
  if (files.some(({ path }) => /(?:^|\/)adapter_config\.json$/.test(path))) return 'adapter'
  const weights = files.filter(({ kind }) => kind === 'weights')
  if (weights.length > 0 && weights.every(({ path }) => /\.gguf$/i.test(path))) return 'quantized'
  const settings =
    storageSettings(config) ??
    storageSettings(model?.config) ??
    storageSettingsOfTags(model?.tags ?? [])
  return settings ? 'quantized' : undefined
}

function benchmarkTable(table: CardTable, code: TableReason): Sheet['benchmarkTables'][number] {
  return {
    id: table.id,
    ...known({ section: table.section, caption: table.caption }),
    reason: en.tables[code],
    code,
    html: table.html,
  }
}
