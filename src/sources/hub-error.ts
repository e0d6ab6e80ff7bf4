import { type ProblemDetails, SheetError } from '../errors.ts'
import { terminal } from '../messages/terminal.ts'

/** What an answer, or the lack of one, means for the model it was asked for. */
export type HubErrorKind =
  | 'missing-or-private'
  | 'gated'
  | 'disabled'
  | 'unknown-revision'
  | 'no-such-file'
  | 'bad-token'
  | 'refused'
  | 'wrong-answer'
  | 'rate-limited'
  | 'transient'
  | 'unreachable'

/** A request to the Hub that did not give what was asked; `kind` says what follows from it. */
export class HubError extends SheetError {
  override name = 'HubError'
  readonly kind: HubErrorKind
  readonly status: number | undefined
  /** Milliseconds the server asked to wait. */
  readonly retryAfter: number | undefined

  constructor(
    kind: HubErrorKind,
    message: string,
    options: {
      status?: number
      retryAfter?: number
      details?: ProblemDetails
      cause?: unknown
    } = {},
  ) {
    super(message, options.details, options.cause === undefined ? {} : { cause: options.cause })
    this.kind = kind
    this.status = options.status
    this.retryAfter = options.retryAfter
  }
}

/** An error answer as the transport saw it. */
export interface ErrorAnswer {
  status: number
  headers: Headers
  body: Uint8Array
  /** Whether the request carried a token: 401 then means something else. */
  withToken: boolean
}

const t = terminal.sync.failures

/**
 * Reads an error answer of the Hub. The codes and texts are those observed on the live Hub;
 * https://huggingface.co/docs/huggingface_hub/package_reference/utilities#errors names the codes.
 */
export function readErrorAnswer(answer: ErrorAnswer, url: string): HubError {
  const { status, headers } = answer
  const code = headers.get('x-error-code') ?? ''
  const said = headers.get('x-error-message') ?? errorText(answer.body)
  const requestId = headers.get('x-request-id')
  const make = (kind: HubErrorKind, failure: string): HubError =>
    new HubError(kind, t.answer({ failure, status, url, request: requestId ?? '' }), { status })
  if (code === 'GatedRepo') return make('gated', t.gated)
  if (/is disabled/i.test(said)) return make('disabled', t.disabled)
  if (code === 'RevisionNotFound') return make('unknown-revision', t['unknown-revision'])
  if (code === 'EntryNotFound') return make('no-such-file', t['no-such-file'])
  if (status === 401 && answer.withToken) {
    return make('bad-token', t['bad-token'])
  }
  if (code === 'RepoNotFound' || status === 401 || status === 404) {
    return make('missing-or-private', t['missing-or-private'])
  }
  if (status === 429) return make('rate-limited', t['rate-limited'])
  if (status === 408 || status >= 500) return make('transient', t.transient)
  return make('refused', t.refused({ said }))
}

function errorText(body: Uint8Array): string {
  const text = new TextDecoder().decode(body.subarray(0, 2000))
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) {
      const said: unknown = Reflect.get(value, 'error') ?? Reflect.get(value, 'message')
      if (typeof said === 'string') return said.slice(0, 300)
    }
  } catch {
    // Not JSON: the text itself is the message.
  }
  return text.replace(/\s+/g, ' ').slice(0, 200)
}

/** True when another try can help. */
export function isTransient(error: unknown): boolean {
  return error instanceof HubError && (error.kind === 'transient' || error.kind === 'rate-limited')
}
