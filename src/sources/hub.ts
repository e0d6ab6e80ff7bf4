import { listFiles, listModels } from '@huggingface/hub'
import { z } from 'zod'
import { encodePath } from '../address.ts'
import { isRecord } from '../json.ts'
import { known } from '../known.ts'
import { terminal } from '../messages/terminal.ts'
import { isModelId } from '../snapshot/model-id.ts'
import { type ModelWire, parseModel, parseTree, type TreeEntryWire } from '../snapshot/wire.ts'
import type { HubClient } from './hub-client.ts'
import { HubError } from './hub-error.ts'

const t = terminal.sync.failures

/** What a listing says of a model: enough to see whether anything changed. */
export interface ListEntry {
  id: string
  sha?: string | undefined
  lastModified?: string | undefined
  gated?: false | true | 'auto' | 'manual' | undefined
  disabled?: boolean | undefined
  private?: boolean | undefined
  downloads?: number | undefined
  downloadsAllTime?: number | undefined
  likes?: number | undefined
  tags?: string[] | undefined
}

/** A listing's filters. */
export interface ListQuery {
  text?: string
  author?: string
  task?: string
  /** Tags that all must be there, such as `gguf`, `license:mit` or `base_model:quantized:owner/name`. */
  filter?: string[]
  sort?: 'createdAt' | 'downloads' | 'likes' | 'lastModified' | 'trendingScore'
  limit?: number
  /** Look for these only: stop when all are found, or after as many pages of 500 as `pages` says. */
  find?: { ids: ReadonlySet<string>; pages: number }
}

/** One model's payload as the Hub gave it, and the keys that modelsheets knows, parsed. */
export interface ModelAnswer {
  raw: Record<string, unknown>
  model: ModelWire & { id: string; sha: string }
  etag: string | undefined
  /** Fields that were wrong and left out. */
  broken: string[]
}

// Left out, because they say something about the moment or the asker and not about the model:
// trendingScore, inference, inferenceProviderMapping, resourceGroup, gitalyUid.
const MODEL_KEYS = [
  'author',
  'baseModels',
  'cardData',
  'childrenModelCount',
  'config',
  'createdAt',
  'disabled',
  'downloads',
  'downloadsAllTime',
  'evalResults',
  'gated',
  'gguf',
  'lastModified',
  'library_name',
  'likes',
  'mask_token',
  'model-index',
  'pipeline_tag',
  'private',
  'safetensors',
  'sha',
  'siblings',
  'spaces',
  'tags',
  'transformersInfo',
  'usedStorage',
  'widgetData',
]
const LIST_KEYS = ['author', 'disabled', 'downloadsAllTime', 'sha', 'tags'] as const
const MAX_PAGES = 200

const listEntry = z.looseObject({
  name: z.string().refine(isModelId, { error: t['model-id'] }),
  sha: z.string().nullish(),
  // The library makes a date of whatever is there, an invalid one of nothing.
  updatedAt: z.unknown(),
  gated: z.union([z.boolean(), z.enum(['auto', 'manual'])]).nullish(),
  disabled: z.boolean().nullish(),
  private: z.boolean().nullish(),
  downloads: z.int().nonnegative().nullish(),
  downloadsAllTime: z.int().nonnegative().nullish(),
  likes: z.int().nonnegative().nullish(),
  tags: z.array(z.string()).nullish(),
})
const collection = z.looseObject({
  items: z.array(z.looseObject({ type: z.string(), id: z.string() })),
})

/** Lists models, 500 a request. Throws `HubError`, also for a listing that goes in circles. */
export async function listHub(client: HubClient, query: ListQuery): Promise<ListEntry[]> {
  const entries = new Map<string, ListEntry>()
  const list = listModels({
    search: {
      ...known({ query: query.text, owner: query.author }),
      tags: query.filter ?? [],
    },
    additionalFields: [...LIST_KEYS],
    ...known({ sort: query.sort, limit: query.limit }),
    hubUrl: client.endpoint,
    fetch: pagedFetch(client, query.find?.pages ?? MAX_PAGES, query.task),
  })
  await wrapped(terminal.sync.lists.models, async () => {
    let index = 0
    let found = 0
    for await (const item of list) {
      const entry = parseListEntry(item, index)
      index += 1
      // A list that changes while it is paged gives some models twice.
      if (!entries.has(entry.id)) entries.set(entry.id, entry)
      if (query.find?.ids.has(entry.id)) found += 1
      if (query.find && found >= query.find.ids.size) break
    }
  }).catch((error: unknown) => {
    if (!(query.find && error instanceof PagesSpentError)) throw error
  })
  return [...entries.values()]
}

/** The models of a collection, in its own order. */
export async function listCollection(client: HubClient, slug: string): Promise<string[]> {
  const url = `${client.endpoint}/api/collections/${idPath(slug)}`
  const { body } = await client.get({ url, json: true })
  const parsed = collection.safeParse(JSON.parse(new TextDecoder().decode(body)))
  if (!parsed.success) throw wrongAnswer(terminal.sync.lists.collection({ slug }), parsed.error)
  return parsed.data.items
    .filter((item) => item.type === 'model' && isModelId(item.id))
    .map((item) => item.id)
}

/**
 * Asks for one model. Gives `not-modified` when `etag` still holds. A Hub that does not know one of
 * the `expand` keys is asked for its default answer.
 */
export async function readModel(
  client: HubClient,
  id: string,
  options: { revision?: string | undefined; etag?: string | undefined } = {},
): Promise<ModelAnswer | 'not-modified'> {
  const { revision, etag } = options
  const path = revision === undefined ? '' : `/revision/${encodeURIComponent(revision)}`
  const base = `${client.endpoint}/api/models/${idPath(id)}${path}`
  const expand = MODEL_KEYS.map((key) => `expand=${key}`).join('&')
  const headers: Record<string, string> = etag === undefined ? {} : { 'if-none-match': etag }
  const get = (url: string) => client.get({ url, headers, json: true })
  const answer = await get(`${base}?${expand}`).catch((error: unknown) => {
    if (error instanceof HubError && error.status === 400) return get(base)
    throw error
  })
  if (answer.status === 304) return 'not-modified'
  return parseModelAnswer(answer.body, answer.headers.get('etag') ?? undefined, id)
}

/** Lists the files of one commit, directories left out, in the order of their paths. */
export async function readTree(
  client: HubClient,
  id: string,
  sha: string,
): Promise<TreeEntryWire[]> {
  const raw: unknown[] = await wrapped(terminal.sync.lists.files({ id }), () =>
    Array.fromAsync(
      listFiles({
        repo: { type: 'model', name: id },
        revision: sha,
        recursive: true,
        expand: true,
        hubUrl: client.endpoint,
        fetch: pagedFetch(client, MAX_PAGES * 5),
      }),
    ),
  )
  const entries = parseTree(raw, (problem) => {
    throw new HubError('wrong-answer', t['wrong-list']({ id, field: problem.field ?? '' }), {
      details: problem,
    })
  })
  const byPath = new Map((entries ?? []).map((entry) => [entry.path, entry]))
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Address of a file at a commit. */
export function fileAddress(client: HubClient, id: string, sha: string, path: string): string {
  const file = encodePath(path)
  return `${client.endpoint}/${idPath(id)}/resolve/${encodeURIComponent(sha)}/${file}`
}

function idPath(id: string): string {
  return encodePath(id)
}

function parseListEntry(item: unknown, index: number): ListEntry {
  const result = listEntry.safeParse(item)
  if (!result.success) throw wrongAnswer(terminal.sync.lists.entry({ index }), result.error)
  const { name, updatedAt, ...rest } = result.data
  const lastModified =
    updatedAt instanceof Date && !Number.isNaN(updatedAt.getTime())
      ? updatedAt.toISOString()
      : undefined
  const { sha, gated, disabled, private: hidden, downloads, downloadsAllTime, likes, tags } = rest
  return {
    id: name,
    lastModified,
    sha: sha ?? undefined,
    gated: gated ?? undefined,
    disabled: disabled ?? undefined,
    private: hidden ?? undefined,
    downloads: downloads ?? undefined,
    downloadsAllTime: downloadsAllTime ?? undefined,
    likes: likes ?? undefined,
    tags: tags ?? undefined,
  }
}

function parseModelAnswer(body: Uint8Array, etag: string | undefined, asked: string): ModelAnswer {
  const raw: unknown = JSON.parse(new TextDecoder().decode(body))
  const broken: string[] = []
  const parsed = parseModel(raw, (problem) => broken.push(problem.field ?? ''))
  const id = parsed?.id
  const sha = parsed?.sha
  const field = !isRecord(raw) ? 'answer' : id === undefined || !isModelId(id) ? 'id' : 'sha'
  if (!isRecord(raw) || !parsed || id === undefined || !isModelId(id) || !isSha(sha)) {
    throw new HubError('wrong-answer', t['wrong-answer']({ id: asked, field }), {
      details: { model: asked, field, value: isRecord(raw) ? raw[field] : raw },
    })
  }
  return { raw, model: { ...parsed, id, sha }, etag, broken }
}

function isSha(value: string | undefined): value is string {
  return value !== undefined && /^[0-9a-f]{7,64}$/.test(value)
}

class PagesSpentError extends HubError {}

/** Bounds a paged listing: a page is asked for once only, and not more than `maxPages` of them. */
function pagedFetch(client: HubClient, maxPages: number, task?: string): typeof fetch {
  const inner = client.fetchLike({ json: true })
  const seen = new Set<string>()
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    // The library's type allows known tasks only; the Hub gets new ones before the library does.
    if (task !== undefined && seen.size === 0) url.searchParams.set('pipeline_tag', task)
    if (seen.has(url.href)) throw new HubError('wrong-answer', t.circles)
    if (seen.size >= maxPages) {
      throw new PagesSpentError('wrong-answer', t.pages({ most: maxPages }))
    }
    seen.add(url.href)
    return inner(url, init)
  }
}

async function wrapped<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof HubError) throw error
    throw new HubError('wrong-answer', t.unreadable({ what }), { cause: error })
  }
}

function wrongAnswer(what: string, error: z.ZodError): HubError {
  const issue = error.issues[0]
  const field = issue?.path.join('.') ?? ''
  const key = field === 'name' ? 'id' : field
  return new HubError('wrong-answer', t.wrong({ field: key, what, fault: issue?.message ?? '' }), {
    details: { field: key },
  })
}
