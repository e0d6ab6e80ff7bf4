import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Says which links of the built documentation lead nowhere, and ends with status 1 when one does. */

const dist = join(import.meta.dirname, 'dist')
const base = `/${(process.env['DOCS_BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
const files = new Set(readdirSync(dist, { recursive: true, encoding: 'utf8' }))
const pages = [...files].filter((path) => path.endsWith('.html'))
const text = new Map(pages.map((path) => [path, readFileSync(join(dist, path), 'utf8')]))
const anchors = new Map(
  [...text].map(([path, html]) => [
    path,
    new Set([...html.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id)),
  ]),
)

/** What is wrong with an address on a page; undefined when it leads somewhere, or out of the site. */
function fault(page: string, address: string): string | undefined {
  if (/^[a-z][\w+.-]*:|^\/\//i.test(address)) return undefined
  const [path = '', anchor = ''] = address
    .replaceAll('&amp;', '&')
    .replace(/\?[^#]*/, '')
    .split('#')
  const whole = decodeURI(
    path === '' ? `${base}${page}` : posix.join(base, posix.dirname(page), path),
  )
  const from = path.startsWith('/') ? decodeURI(path) : whole
  if (!from.startsWith(base)) return 'leaves the site'
  const inside = from.slice(base.length)
  const file = [inside, posix.join(inside, 'index.html')].find((name) => files.has(name))
  if (file === undefined) return 'no such file'
  if (
    anchor !== '' &&
    anchor !== '_top' &&
    anchors.get(file)?.has(decodeURIComponent(anchor)) === false
  )
    return 'no such anchor'
  return undefined
}

let links = 0
let broken = 0
for (const [page, html] of text)
  for (const [, address = ''] of html.matchAll(/\b(?:href|src)="([^"]*)"/g)) {
    links += 1
    const what = fault(page, address)
    if (what === undefined) continue
    broken += 1
    console.error(`${page}: ${address}: ${what}`)
  }
console.log(`${pages.length} pages, ${links} links, ${broken} broken`)
process.exitCode = broken > 0 || pages.length < 10 ? 1 : 0
