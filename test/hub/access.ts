import type { IncomingMessage } from 'node:http'
import type { TestHub } from './hub-server.ts'
import type { TestRepository } from './repository.ts'
import type { Answer } from './send-answer.ts'

/** The error for a repository that cannot be seen: anonymous 401, 404 with a token, 403 when disabled. */
export function repositoryError(
  hub: TestHub,
  request: IncomingMessage,
  repository: TestRepository | undefined,
): Answer | undefined {
  const withToken = request.headers.authorization !== undefined
  if (!repository || (repository.private && !withToken)) {
    const status = withToken ? 404 : 401
    const error = withToken ? 'Repository not found' : 'Invalid username or password.'
    return json(status, { error }, { 'X-Error-Code': 'RepoNotFound', 'X-Error-Message': error })
  }
  if (repository.disabled && hub.settings.tamper === undefined) {
    const error = 'Access to this resource is disabled.'
    return json(403, { error }, { 'X-Error-Message': error })
  }
  return undefined
}

/** Finds a repository as the Hub does: the case of the id does not matter. */
export function find(hub: TestHub, id: string): TestRepository | undefined {
  const exact = hub.repositories.get(id)
  if (exact) return exact
  const lower = id.toLowerCase()
  return [...hub.repositories.values()].find((entry) => entry.id.toLowerCase() === lower)
}

/** True for main, a known branch or tag, and the commit or its first digits. */
export function hasRevision(repository: TestRepository, revision: string): boolean {
  return (
    revision === 'main' ||
    revision === 'HEAD' ||
    repository.revisions.has(revision) ||
    (revision.length >= 7 && repository.sha.startsWith(revision))
  )
}

/** 401 for a token that is not the Hub's. */
export function checkToken(hub: TestHub, request: IncomingMessage): Answer | undefined {
  const given = request.headers.authorization
  if (given === undefined || given === `Bearer ${hub.settings.token}`) return undefined
  return json(401, { error: 'Invalid credentials in Authorization header' })
}

/** A JSON answer. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
    body: Buffer.from(JSON.stringify(value)),
  }
}
