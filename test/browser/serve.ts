import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.md': 'text/markdown; charset=utf-8',
}

/**
 * A static host on loopback, as dumb as they come: files, `index.html`, and `404.html` for the rest. Files that are
 * named after their content are kept by the browser, as hosts have it.
 */
export interface StaticHost {
  /** Address with the base at the end. */
  url: string
  close(): Promise<void>
}

/** Serves a built site under a base path. */
export async function serveSite(site: string, base: string): Promise<StaticHost> {
  const read = async (path: string): Promise<{ path: string; body: Buffer } | undefined> => {
    const file = path.endsWith('/') || path === '' ? `${path}index.html` : path
    const body = await readFile(join(site, normalize(`/${file}`))).catch(() => undefined)
    return body && { path: file, body }
  }
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const path = decodeURIComponent(pathname)
    const found = path.startsWith(base) ? await read(path.slice(base.length)) : undefined
    const answer = found ?? (await read('404.html'))
    response.statusCode = found ? 200 : 404
    if (found?.path.startsWith('_astro/'))
      response.setHeader('cache-control', 'public, max-age=31536000, immutable')
    response.setHeader('content-type', TYPES[extname(answer?.path ?? '')] ?? 'text/plain')
    response.end(answer?.body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
