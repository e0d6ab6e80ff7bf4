import { terminal } from '../messages/terminal.ts'
import { HubError, readErrorAnswer } from './hub-error.ts'

/** One request as the Hub client makes it. Only GET exists here: a sync never changes a Hub. */
export interface HubRequest {
  url: string
  headers?: Record<string, string>
  /** The answer must be JSON; a body that does not parse counts as cut off. */
  json?: boolean
  /** Whether the address may lead to other hosts, as files behind a redirect do. */
  anyHost?: boolean | ((url: URL) => Promise<boolean>)
  /** Tells whether the body is what it should be; one that is not is asked for again. */
  isRight?: (body: Uint8Array) => boolean
  /** Most tries, when fewer than the client's. */
  tries?: number
  /** Bodies longer than this are refused. */
  maxBytes?: number
}

/** A complete answer: 200, 206 or 304. */
export interface HubAnswer {
  status: number
  headers: Headers
  body: Uint8Array<ArrayBuffer>
  /** Address of the last answer, after redirects. */
  url: string
}

/** What a transport needs to know; times in milliseconds. */
export interface TransportOptions {
  /** Address of the Hub without a slash at the end. */
  endpoint: string
  /** Sent to the endpoint's own origin only, redirects included. */
  token: string | undefined
  /** Longest wait for headers, and between two pieces of a body. */
  stallTimeout: number
  /** Longest time for one answer as a whole. */
  totalTimeout: number
  fetch: typeof fetch
  userAgent: string
  /** Called with the size of each piece of a body. */
  onBytes?: (count: number) => void
  /** Called with status and headers as soon as they are there. */
  onHeaders?: (status: number, headers: Headers) => void
  signal?: AbortSignal
}

const DEFAULT_MAX_BYTES = 64 * 2 ** 20

const t = terminal.sync.failures

/**
 * Sends one request on the wire, without following a redirect: that one comes back as its address.
 * The token goes to the endpoint's origin only; the whole body is read under size and time limits.
 * Throws `HubError` for anything but a redirect or a complete 200, 206 or 304.
 */
export async function sendOnce(
  url: URL,
  request: HubRequest,
  options: TransportOptions,
): Promise<HubAnswer | URL> {
  const home = new URL(options.endpoint)
  const atHome = url.origin === home.origin
  const { anyHost } = request
  if (!atHome && !(typeof anyHost === 'function' ? await anyHost(url) : anyHost)) {
    throw new HubError('refused', t['other-host']({ host: url.origin }))
  }
  if (home.protocol === 'https:' && url.protocol !== 'https:') {
    throw new HubError('refused', t.unencrypted({ host: url.origin }))
  }
  const abort = new AbortController()
  const deadline = setTimeout(
    () => abort.abort(new HubError('transient', t.late({ url: where(url) }))),
    options.totalTimeout,
  )
  const onAbort = () => abort.abort(options.signal?.reason)
  options.signal?.addEventListener('abort', onAbort)
  try {
    const response = await send(url, request, options, abort, atHome)
    if (!REDIRECTS.has(response.status)) {
      return await read(response, url, request, options, abort, atHome)
    }
    await response.body?.cancel()
    return redirectOf(response, url)
  } catch (error) {
    throw withoutToken(asHubError(error, abort.signal, url), options.token)
  } finally {
    clearTimeout(deadline)
    options.signal?.removeEventListener('abort', onAbort)
  }
}

/** A Hub may echo what it was sent: the token is in no message, whatever an answer said. */
function withoutToken(error: HubError, token: string | undefined): HubError {
  if (token !== undefined) error.message = error.message.replaceAll(token, '[token]')
  return error
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

function redirectOf(response: Response, url: URL): URL {
  const location = response.headers.get('location')
  if (location === null || !URL.canParse(location, url)) {
    throw new HubError('wrong-answer', t['redirect-nowhere']({ url: where(url) }))
  }
  const target = new URL(location, url)
  if (!/^https?:$/.test(target.protocol))
    throw new HubError(
      'wrong-answer',
      t['redirect-protocol']({ protocol: target.protocol, url: where(url) }),
    )
  return target
}

// Signed addresses hold secrets in their query: messages never show it.
function where(url: URL): string {
  return url.origin + url.pathname
}

async function send(
  url: URL,
  request: HubRequest,
  options: TransportOptions,
  abort: AbortController,
  atHome: boolean,
): Promise<Response> {
  const headers: Record<string, string> = { 'user-agent': options.userAgent, ...request.headers }
  if (atHome && options.token !== undefined) headers.authorization = `Bearer ${options.token}`
  const stall = stallTimer(abort, options.stallTimeout, url)
  try {
    const response = await options.fetch(url, {
      headers,
      redirect: 'manual',
      signal: abort.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    options.onHeaders?.(response.status, response.headers)
    return response
  } finally {
    stall.stop()
  }
}

async function read(
  response: Response,
  url: URL,
  request: HubRequest,
  options: TransportOptions,
  abort: AbortController,
  atHome: boolean,
): Promise<HubAnswer> {
  const body = await readBody(response, url, request, options, abort)
  const { status, headers } = response
  if (status !== 200 && status !== 206 && status !== 304) {
    const withToken = atHome && options.token !== undefined
    throw readErrorAnswer({ status, headers, body, withToken }, where(url))
  }
  if (request.json && status !== 304) checkJson(headers, body, url)
  return { status, headers, body, url: url.href }
}

function checkJson(headers: Headers, body: Uint8Array, url: URL): void {
  const type = headers.get('content-type') ?? ''
  if (!/\bjson\b/i.test(type)) {
    // A gateway's own page with status 200 goes away like any other outage.
    throw new HubError('transient', t['not-json']({ type, url: where(url) }))
  }
  try {
    JSON.parse(new TextDecoder().decode(body))
  } catch (cause) {
    throw new HubError('transient', t['broken-json']({ url: where(url) }), { cause })
  }
}

async function readBody(
  response: Response,
  url: URL,
  request: HubRequest,
  options: TransportOptions,
  abort: AbortController,
): Promise<Uint8Array<ArrayBuffer>> {
  const max = request.maxBytes ?? DEFAULT_MAX_BYTES
  const pieces: Uint8Array[] = []
  let size = 0
  const stall = stallTimer(abort, options.stallTimeout, url)
  try {
    if (response.body) {
      for await (const piece of response.body) {
        stall.again()
        size += piece.byteLength
        options.onBytes?.(piece.byteLength)
        if (size > max) {
          throw new HubError('refused', t.large({ most: max, url: where(url) }))
        }
        pieces.push(piece)
      }
    }
  } finally {
    stall.stop()
  }
  const body = new Uint8Array(size)
  let offset = 0
  for (const piece of pieces) {
    body.set(piece, offset)
    offset += piece.byteLength
  }
  return body
}

function stallTimer(
  abort: AbortController,
  ms: number,
  url: URL,
): { again: () => void; stop: () => void } {
  const end = () => abort.abort(new HubError('transient', t.stalled({ url: where(url) })))
  let timer = setTimeout(end, ms)
  return {
    again: () => {
      clearTimeout(timer)
      timer = setTimeout(end, ms)
    },
    stop: () => clearTimeout(timer),
  }
}

function asHubError(error: unknown, signal: AbortSignal, url: URL): HubError {
  if (error instanceof HubError) return error
  const reason: unknown = signal.reason
  if (signal.aborted && reason instanceof HubError) return reason
  if (signal.aborted) return new HubError('refused', t.stopped, { cause: reason })
  const code = networkCode(error)
  const kind = FINAL_CODES.test(code) ? 'unreachable' : 'transient'
  return new HubError(kind, t['no-answer']({ host: url.origin, code }), {
    cause: error,
  })
}

// Certificates and unknown names do not heal between two tries.
const FINAL_CODES = /^(?:ENOTFOUND|ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/

function networkCode(error: unknown): string {
  let current: unknown = error
  for (let depth = 0; depth < 4 && typeof current === 'object' && current !== null; depth += 1) {
    const code: unknown = Reflect.get(current, 'code')
    if (typeof code === 'string') return code
    current = Reflect.get(current, 'cause')
  }
  return ''
}
