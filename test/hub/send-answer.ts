import type { ServerResponse } from 'node:http'
import type { Fault } from './faults.ts'

/** An answer before it goes on the wire. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** Sends an answer, or spoils it as the fault says. */
export function sendAnswer(
  response: ServerResponse,
  answer: Answer,
  fault: Fault | undefined,
): void {
  const headers = { 'X-Request-Id': 'Root=1-test', ...answer.headers }
  const length = String(answer.body.length)
  switch (fault) {
    case undefined:
      response.writeHead(answer.status, { ...headers, 'Content-Length': length })
      response.end(answer.body)
      return
    case 'reset':
      response.writeHead(200, { ...headers, 'Content-Length': length })
      response.write(answer.body.subarray(0, answer.body.length >> 1))
      setTimeout(() => response.socket?.resetAndDestroy(), 2)
      return
    case 'cut-body':
      response.writeHead(200, { ...headers, 'Content-Length': String(answer.body.length + 10) })
      response.write(answer.body)
      setTimeout(() => response.destroy(), 2)
      return
    case 'cut-json':
      response.writeHead(answer.status, headers)
      response.end(answer.body.subarray(0, answer.body.length >> 1))
      return
    case 'wrong-type':
      response.writeHead(200, { ...headers, 'Content-Type': 'text/html' })
      response.end('<html><body>Gateway</body></html>')
      return
    case 'stall':
      response.writeHead(answer.status, { ...headers, 'Content-Length': length })
      response.write(answer.body.subarray(0, 1))
      return
    case 'drip':
      drip(response, answer, headers)
      return
    default:
      sendError(response, fault, headers)
  }
}

function sendError(
  response: ServerResponse,
  fault: 'error-500' | 'error-503' | 'too-many' | 'too-many-with-date',
  headers: Record<string, string>,
): void {
  const status = fault === 'error-500' ? 500 : fault === 'error-503' ? 503 : 429
  const after =
    fault === 'too-many'
      ? { 'Retry-After': '1' }
      : fault === 'too-many-with-date'
        ? { 'Retry-After': new Date(Date.now() + 2000).toUTCString() }
        : {}
  response.writeHead(status, { ...headers, ...after, 'Content-Type': 'application/json' })
  response.end('{"error":"Something went wrong"}')
}

function drip(response: ServerResponse, answer: Answer, headers: Record<string, string>): void {
  response.writeHead(answer.status, { ...headers, 'Content-Length': String(answer.body.length) })
  let offset = 0
  const timer = setInterval(() => {
    if (offset >= answer.body.length || response.destroyed) clearInterval(timer)
    if (offset >= answer.body.length) response.end()
    else response.write(answer.body.subarray(offset, offset + 1))
    offset += 1
  }, 20)
}
