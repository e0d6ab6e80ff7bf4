import type { IncomingMessage } from 'node:http'
import { checkToken, find, hasRevision, json, repositoryError } from './access.ts'
import type { TestHub } from './hub-server.ts'
import { gitOid, sha256, type TestRepository } from './repository.ts'
import type { Answer } from './send-answer.ts'

/** Answers `/{id}/resolve/{revision}/{path}`: a redirect within the Hub, or to the storage host. */
export function answerFile(hub: TestHub, request: IncomingMessage, url: URL): Answer {
  const refused = checkToken(hub, request)
  if (refused) return refused
  const match = /^\/(.+?)\/resolve\/([^/]+)\/(.+)$/.exec(url.pathname)
  if (!match) return json(404, { error: 'Not found' })
  const [, id = '', revision = '', path = ''] = match.map((part) => decodeURIComponent(part ?? ''))
  const repository = find(hub, hub.renames.get(id) ?? id)
  const closed = repositoryError(hub, request, repository)
  if (closed) return closed
  if (!repository) throw new Error('unreachable')
  if (repository.gated !== false) return gatedError(repository.id, request)
  if (!hasRevision(repository, revision)) {
    return json(404, { error: 'Invalid rev id' }, { 'X-Error-Code': 'RevisionNotFound' })
  }
  const content = repository.files.get(path)
  if (!content) return json(404, { error: 'Entry not found' }, { 'X-Error-Code': 'EntryNotFound' })
  const file = path.split('/').map(encodeURIComponent).join('/')
  const large = repository.lfs.has(path)
  const location = large
    ? `${hub.storageUrl}/${repository.id}/${file}?Signature=secret`
    : `/api/resolve-cache/models/${repository.id}/${repository.sha}/${file}`
  return {
    status: large ? 302 : 307,
    headers: {
      Location: location,
      'X-Repo-Commit': repository.sha,
      'X-Linked-Size': String(content.length),
      'X-Linked-ETag': `"${large ? sha256(content) : gitOid(content)}"`,
    },
    body: Buffer.from(`Temporary Redirect. Redirecting to ${location}`),
  }
}

/** Answers the redirect of a small file. */
export function answerCached(hub: TestHub, request: IncomingMessage, url: URL): Answer {
  const match = /^\/api\/resolve-cache\/models\/(.+?)\/[0-9a-f]{40}\/(.+)$/.exec(url.pathname)
  return content(find(hub, match?.[1] ?? ''), decodeURIComponent(match?.[2] ?? ''), request)
}

/** Answers on the storage host; its ETag is another value than the Hub's, as Xet's is. */
export function answerStored(hub: TestHub, request: IncomingMessage): Answer {
  const url = new URL(request.url ?? '/', hub.storageUrl)
  const path = decodeURIComponent(url.pathname.slice(1))
  const repository = [...hub.repositories.values()].find((entry) => path.startsWith(`${entry.id}/`))
  if (!repository) return json(404, { error: 'Not found' })
  const answer = content(repository, path.slice(repository.id.length + 1), request)
  return { ...answer, headers: { ...answer.headers, ETag: `"${sha256(Buffer.from(path))}"` } }
}

function content(
  repository: TestRepository | undefined,
  path: string,
  request: IncomingMessage,
): Answer {
  const body = repository?.files.get(path)
  if (!body) return json(404, { error: 'Entry not found' }, { 'X-Error-Code': 'EntryNotFound' })
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Accept-Ranges': 'bytes',
    ETag: `"${gitOid(body)}"`,
  }
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
  if (!range) return { status: 200, headers, body }
  const start = Number(range[1])
  const end = Math.min(range[2] ? Number(range[2]) : body.length - 1, body.length - 1)
  if (start >= body.length) {
    return {
      status: 416,
      headers: { 'Content-Range': `bytes */${body.length}` },
      body: Buffer.alloc(0),
    }
  }
  return {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${start}-${end}/${body.length}` },
    body: body.subarray(start, end + 1),
  }
}

function gatedError(id: string, request: IncomingMessage): Answer {
  const withToken = request.headers.authorization !== undefined
  const message = withToken
    ? `Access to model ${id} is restricted and you are not in the authorized list. Visit the model page to ask for access.`
    : `Access to model ${id} is restricted. You must have access to it and be authenticated to access it. Please log in.`
  return json(
    withToken ? 403 : 401,
    { error: message },
    { 'X-Error-Code': 'GatedRepo', 'X-Error-Message': message },
  )
}
