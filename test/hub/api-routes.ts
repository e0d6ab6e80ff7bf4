import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { checkToken, find, hasRevision, json, repositoryError } from './access.ts'
import { answerCached } from './file-routes.ts'
import type { TestHub } from './hub-server.ts'
import { payloadOf, type TestRepository, treeOf } from './repository.ts'
import type { Answer } from './send-answer.ts'

const NOT_EXPANDABLE = new Set(['resourceGroup'])

/** Answers below `/api/`: listing, model, revision, tree, collection and the cache of small files. */
export function answerApi(hub: TestHub, request: IncomingMessage, url: URL): Answer {
  const path = url.pathname
  const refused = checkToken(hub, request)
  if (refused) return refused
  if (path.startsWith('/api/resolve-cache/')) return answerCached(hub, request, url)
  if (path.startsWith('/api/collections/')) return answerCollection(hub, path.slice(17))
  if (path === '/api/models') return answerList(hub, url)
  const match =
    /^\/api\/models\/([^/]+(?:\/(?!tree\/|revision\/)[^/]+)?)(?:\/(tree|revision)\/(.+?)\/?)?$/.exec(
      path,
    )
  if (!match) return json(404, { error: 'Sorry, we can’t find the page you are looking for.' })
  const id = decodeURIComponent(match[1] ?? '')
  const renamed = hub.renames.get(id)
  if (renamed !== undefined) {
    const location = `${path.replace(`/models/${match[1]}`, `/models/${renamed}`)}${url.search}`
    return {
      status: 307,
      headers: { Location: location, 'Content-Type': 'text/plain; charset=utf-8' },
      body: Buffer.from(`Temporary Redirect. Redirecting to ${location}`),
    }
  }
  const repository = find(hub, id)
  const closed = repositoryError(hub, request, repository)
  if (closed) return closed
  if (!repository) throw new Error('unreachable')
  const revision = match[3] === undefined ? undefined : decodeURIComponent(match[3])
  if (revision !== undefined && !hasRevision(repository, revision)) {
    return json(
      404,
      { error: `Invalid rev id: ${revision}` },
      { 'X-Error-Code': 'RevisionNotFound' },
    )
  }
  if (match[2] === 'tree') return answerTree(hub, repository, url)
  return answerModel(repository, url, request)
}

function answerModel(repository: TestRepository, url: URL, request: IncomingMessage): Answer {
  const expand = url.searchParams.getAll('expand')
  if (expand.some((key) => NOT_EXPANDABLE.has(key))) return json(400, { error: 'Invalid expand' })
  const answer = json(200, pick(payloadOf(repository), expand))
  const hash = createHash('sha1').update(
    JSON.stringify({ ...payloadOf(repository), trendingScore: 0 }),
  )
  const etag = `W/"${answer.body.length.toString(16)}-${hash.digest('base64url')}"`
  if (request.headers['if-none-match'] === etag) {
    return { status: 304, headers: { ETag: etag }, body: Buffer.alloc(0) }
  }
  return { ...answer, headers: { ...answer.headers, ETag: etag } }
}

function pick(payload: Record<string, unknown>, expand: string[]): Record<string, unknown> {
  if (expand.length === 0) return payload
  const { _id, id } = payload
  return { _id, id, ...Object.fromEntries(expand.map((key) => [key, payload[key]])) }
}

function answerList(hub: TestHub, url: URL): Answer {
  const query = url.searchParams
  const sort = query.get('sort')
  const matching = [...hub.repositories.values()].filter((repository) => matches(repository, query))
  if (sort === 'downloads' || sort === 'likes') matching.sort((a, b) => b[sort] - a[sort])
  const limit = Math.min(Number(query.get('limit') ?? 1000), hub.settings.listPage)
  const start = Number(query.get('cursor') ?? 0)
  const page = matching.slice(start, start + limit)
  const headers: Record<string, string> = {}
  if (start + limit < matching.length) {
    const next = new URL(url)
    next.searchParams.set('cursor', String(start + limit))
    headers.Link = `<${next.href}>; rel="next"`
  }
  const expand = query.getAll('expand')
  return json(
    200,
    page.map((repository) => pick(payloadOf(repository), expand)),
    headers,
  )
}

function matches(repository: TestRepository, query: URLSearchParams): boolean {
  if (repository.private) return false
  const author = query.get('author')
  const search = query.get('search')
  const task = query.get('pipeline_tag')
  return (
    (author === null || repository.id.startsWith(`${author}/`)) &&
    (search === null || repository.id.toLowerCase().includes(search.toLowerCase())) &&
    (task === null || repository.pipelineTag === task) &&
    query
      .getAll('filter')
      .every((tag) => repository.tags.includes(tag) || repository.libraryName === tag)
  )
}

function answerTree(hub: TestHub, repository: TestRepository, url: URL): Answer {
  const entries = treeOf(repository, url.searchParams.get('expand') === 'true')
  const start = Number(url.searchParams.get('cursor') ?? 0)
  const end = start + hub.settings.treePage
  const headers: Record<string, string> = {}
  if (end < entries.length) {
    const next = new URL(url)
    next.searchParams.set('cursor', String(end))
    headers.Link = `<${next.href}>; rel="next"`
  }
  return json(200, entries.slice(start, end), headers)
}

function answerCollection(hub: TestHub, slug: string): Answer {
  const items = hub.collections.get(slug)
  if (!items) return json(404, { error: 'Collection not found' })
  return json(200, {
    slug,
    title: slug,
    items: [
      ...items.map((id, position) => ({ _id: `${position}`, position, type: 'model', id })),
      { _id: 'x', position: items.length, type: 'dataset', id: 'some/data' },
    ],
  })
}
