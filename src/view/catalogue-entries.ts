import { type Entry, type ModelKind, modelKinds } from '../catalogue/entry.ts'
import type { SheetRecord } from '../sheet/record.ts'
import type { Catalogue } from './catalogue.ts'
import { catalogueOrder } from './catalogue-order.ts'
import { licenceName, taskName } from './known-names.ts'

/** Relations by which a model is a version of its base and stands with it in one row. */
const VERSIONS: readonly string[] = ['quantized', 'adapter']

/** Steps from a model to the first of its family; a card that names itself must not turn in circles. */
const LONGEST_LINE = 8

/** The base that a model is a version of: its own relation says so. */
function baseOf({ baseModels }: SheetRecord): string | undefined {
  const [base, ...more] = baseModels.filter(({ relation }) => VERSIONS.includes(relation))
  return more.length === 0 ? base?.id : undefined
}

/** The id of what a model is, in the end, a version of; the base need not be in the catalogue. */
function familyOf(record: SheetRecord, find: Catalogue['find']): string | undefined {
  let id = baseOf(record)
  for (let step = 0; id !== undefined && step < LONGEST_LINE; step += 1) {
    const found = find(id)
    const next = found && baseOf(found)
    if (next === undefined || next === id) return found?.id ?? id
    id = next
  }
  return id
}

/** What a model is of another, by the first relation that says something. */
function kindOf({ baseModels }: SheetRecord): ModelKind {
  const relation = baseModels.find((base) => base.relation !== 'unknown')?.relation
  return (
    modelKinds.find((kind) => kind === relation) ?? (baseModels.length > 0 ? 'finetune' : 'base')
  )
}

/** Topics that are carried for the search; more say less. */
const MOST_TOPICS = 8

/** The entry of one record; what is not stated stays away. */
export function toEntry(record: SheetRecord, find: Catalogue['find']): Entry {
  const { id, task, library, license, parameters, activeParameters, lastModified, createdAt } =
    record
  const { memory } = record
  const family = familyOf(record, find)
  const values = {
    task: task?.id,
    taskLabel: task && taskName(task),
    library: library?.id,
    libraryLabel: library?.label,
    licenceName: license && licenceName(license.name),
    family,
    parameters,
    active: activeParameters === parameters ? undefined : activeParameters,
    context: record.contextLength,
    size: record.smallestDownload,
    memory: memory?.bytes,
    program: memory?.program,
    atLeast: memory?.atLeast,
    downloads: record.downloads,
    trend: record.trend,
    likes: record.likes,
    updated: lastModified?.slice(0, 10),
    added: createdAt?.slice(0, 10),
    scores: record.scores > 0 ? record.scores : undefined,
    featured: record.featured,
    fields: record.fields,
    replaced: record.newVersion === undefined ? undefined : true,
  }
  return {
    id,
    licence: license?.class ?? 'unknown',
    access: record.access,
    kind: kindOf(record),
    formats: record.formats,
    quantizations: record.quantizations ?? [],
    languages: record.languages,
    capabilities: record.capabilities ?? [],
    topics: (record.topics ?? []).slice(0, MOST_TOPICS),
    aliases: record.aliases ?? [],
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
  }
}

const made = new WeakMap<Catalogue, Entry[]>()

/** Every model of the catalogue in its printed order; the first of each family knows that it is one. */
export function catalogueEntries(catalogue: Catalogue): Entry[] {
  const known = made.get(catalogue)
  if (known) return known
  const entries = catalogueOrder(catalogue.records).map((record) => toEntry(record, catalogue.find))
  const heads = new Set(entries.flatMap(({ family }) => family ?? []))
  for (const entry of entries)
    if (entry.family === undefined && heads.has(entry.id)) entry.family = entry.id
  made.set(catalogue, entries)
  return entries
}
