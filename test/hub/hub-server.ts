import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerApi } from './api-routes.ts'
import type { FaultPlan } from './faults.ts'
import { answerFile, answerStored } from './file-routes.ts'
import { type BucketLimit, RateWindow } from './rate-window.ts'
import { makeRepository, type RepositoryInput, type TestRepository } from './repository.ts'
import { type Answer, sendAnswer } from './send-answer.ts'

/** How a loopback Hub behaves; everything can be changed while it runs. */
export interface HubSettings {
  /** Milliseconds before each answer. */
  latency: number
  /** What an answer to this path waits for. */
  held: ((path: string) => Promise<unknown> | undefined) | undefined
  /** Entries a page of the tree endpoint has. */
  treePage: number
  /** Most models a page of the listing has. */
  listPage: number
  limits: Partial<Record<'api' | 'resolvers' | 'pages', BucketLimit>>
  faults: FaultPlan | undefined
  /** The only token that is accepted. */
  token: string | undefined
  /** Replaces an answer before it is sent. */
  tamper: ((path: string, answer: Answer) => Answer) | undefined
}

/** One request as a host saw it. */
export interface SeenRequest {
  host: 'hub' | 'storage'
  path: string
  authorization: string | undefined
  range: string | undefined
  ifNoneMatch: string | undefined
}

/** A Hub on the loopback interface, with a second host for large files. */
export interface TestHub {
  url: string
  storageUrl: string
  settings: HubSettings
  repositories: Map<string, TestRepository>
  /** New id by old id. */
  renames: Map<string, string>
  collections: Map<string, string[]>
  seen: SeenRequest[]
  /** Requests beyond the announced limits. */
  exceeded(): number
  add(input: RepositoryInput): TestRepository
  close(): Promise<void>
}

/** Starts a Hub and its storage host on two free ports. */
export async function startHub(settings: Partial<HubSettings> = {}): Promise<TestHub> {
  const hub: TestHub = {
    url: '',
    storageUrl: '',
    settings: {
      latency: 0,
      held: undefined,
      treePage: 100,
      listPage: 500,
      limits: {},
      faults: undefined,
      token: undefined,
      tamper: undefined,
      ...settings,
    },
    repositories: new Map(),
    renames: new Map(),
    collections: new Map(),
    seen: [],
    exceeded: () => [...windows.values()].reduce((sum, window) => sum + window.exceeded, 0),
    add: (input) => {
      const repository = makeRepository(input)
      hub.repositories.set(repository.id, repository)
      return repository
    },
    close: async () => {
      await Promise.all([close(main), close(storage)])
    },
  }
  const windows = new Map<string, RateWindow>()
  let count = 0
  const main = createServer((request, response) => {
    count += 1
    note(hub, 'hub', request)
    void handle(hub, windows, request, response, count)
  })
  const storage = createServer((request, response) => {
    note(hub, 'storage', request)
    sendAnswer(response, answerStored(hub, request), undefined)
  })
  const [port, storagePort] = await Promise.all([listen(main), listen(storage)])
  hub.url = `http://127.0.0.1:${port}`
  hub.storageUrl = `http://127.0.0.1:${storagePort}`
  return hub
}

async function handle(
  hub: TestHub,
  windows: Map<string, RateWindow>,
  request: IncomingMessage,
  response: ServerResponse,
  count: number,
): Promise<void> {
  const { settings } = hub
  const url = new URL(request.url ?? '/', hub.url)
  const bucket = bucketOf(url.pathname)
  const limit = settings.limits[bucket]
  let headers: Record<string, string> = {}
  let inTime = true
  if (limit) {
    const window = windows.get(bucket) ?? new RateWindow(bucket, limit)
    windows.set(bucket, window)
    inTime = window.take(Date.now())
    headers = window.headers(Date.now())
  }
  if (settings.latency > 0) await new Promise((resolve) => setTimeout(resolve, settings.latency))
  await settings.held?.(url.pathname)
  const fault = settings.faults?.(url.pathname, count)
  const route = url.pathname.startsWith('/api/') ? answerApi : answerFile
  const tooMany: Answer = { status: 429, headers: {}, body: Buffer.from('{"error":"Too many"}') }
  let answer = inTime ? route(hub, request, url) : tooMany
  if (settings.tamper) answer = settings.tamper(url.pathname, answer)
  sendAnswer(response, { ...answer, headers: { ...headers, ...answer.headers } }, fault)
}

function bucketOf(path: string): 'api' | 'resolvers' | 'pages' {
  if (path.startsWith('/api/resolve-cache/') || path.includes('/resolve/')) return 'resolvers'
  return path.startsWith('/api/') ? 'api' : 'pages'
}

function note(hub: TestHub, host: SeenRequest['host'], request: IncomingMessage): void {
  hub.seen.push({
    host,
    path: request.url ?? '',
    authorization: request.headers.authorization,
    range: request.headers.range,
    ifNoneMatch: request.headers['if-none-match'],
  })
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address() as AddressInfo
      resolve(address.port)
    })
  })
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
