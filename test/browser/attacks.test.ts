import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderReadme } from '../../src/readme/render.ts'
import { launchChromium } from './chromium.ts'

const suites = new URL('../../../shared/suites/', import.meta.url)
const present = existsSync(suites)
if (!present) console.log('The attack suites are absent: ../shared/suites. Skipped.')

const perPage = 700
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; base-uri 'none'; form-action 'none'"

/** Replaces everything an attack shows itself by, before any script of the page. */
const traps = `
  window.ran = []
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = (...values) => { window.ran.push(name + ': ' + values.join(' ')) }
  window.addEventListener('securitypolicyviolation', (event) => window.ran.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI))
`
/** A page with attacks as they are, to see that the traps catch them. */
const control =
  '<article><img src=x onerror=alert(1)><a href=# onclick=alert(2)>a</a><iframe src=about:blank></iframe></article>'
/** Does what a curious reader does: points at, focuses and clicks everything, without leaving. */
const poke = `
  document.addEventListener('click', (event) => event.preventDefault(), true)
  for (const element of document.querySelectorAll('article *')) {
    for (const type of ['mouseover', 'mouseenter', 'pointerdown', 'focus', 'click', 'toggle', 'animationend', 'error', 'load'])
      element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))
  }
  window.ran
`

function payloads(name: string): string[] {
  const rows = readFileSync(new URL(name, suites), 'utf8').split('\n').filter(Boolean)
  return rows
    .map((row): unknown => JSON.parse(row))
    .map((entry) => {
      const payload: unknown =
        typeof entry === 'object' && entry !== null && 'payload' in entry ? entry.payload : ''
      return typeof payload === 'string' ? payload : ''
    })
}

async function pagesOf(attacks: readonly string[]): Promise<string[]> {
  const pages: string[] = []
  for (let start = 0; start < attacks.length; start += perPage) {
    const cards: string[] = []
    for (const attack of attacks.slice(start, start + perPage)) {
      const { html } = await renderReadme(attack, { id: 'owner/name' })
      cards.push(`<article class="card-body">${html}</article>`)
    }
    pages.push(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Attacks</title><body>${cards.join('\n')}</body></html>`,
    )
  }
  return pages
}

let browser: Browser | undefined
let server: Server | undefined
let origin = ''
let pages: string[] = []
let count = 0

beforeAll(async () => {
  if (!present) return
  const attacks = ['xss.jsonl', 'xss-more.jsonl'].flatMap(payloads)
  count = attacks.length
  pages = await pagesOf(attacks)
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host')
    const page = pathname === '/control' ? control : pages[Number(pathname.slice(1))]
    response.statusCode = page === undefined ? 404 : 200
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (searchParams.has('policy')) response.setHeader('content-security-policy', policy)
    response.end(page)
  })
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready))
  const address = server.address()
  origin = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : ''
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** What one page did that it should not have. */
async function visit(page: Page, address: string): Promise<string[]> {
  const found: string[] = []
  const listen = (request: { url(): string; resourceType(): string }): void => {
    const url = request.url()
    if (url !== address && !url.startsWith('data:image/') && !url.endsWith('/favicon.ico'))
      found.push(`${request.resourceType()} ${url.slice(0, 120)}`)
  }
  page.on('request', listen)
  page.on('dialog', (dialog) => {
    found.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(address)
  const ran: unknown = await page.evaluate(poke)
  await page.waitForLoadState('networkidle')
  page.off('request', listen)
  if (Array.isArray(ran)) found.push(...ran.map(String))
  const bad = await page
    .locator(
      'article :is(script, style, iframe, object, embed, form, link, meta, base, svg), article [style]',
    )
    .count()
  if (bad > 0) found.push(`${bad} elements that may not be there`)
  return found
}

test.skipIf(!present).each(['', '?policy'])(
  'no attack runs, asks or requests anything in a real browser (%s)',
  async (query) => {
    const context = await browser?.newContext()
    await context?.addInitScript(traps)
    const found: string[] = []
    for (let index = 0; index < pages.length; index++) {
      const page = await context?.newPage()
      if (page) found.push(...(await visit(page, `${origin}/${index}${query}`)))
      await page?.close()
    }
    await context?.close()
    console.log(
      `${count} attacks on ${pages.length} pages ${query ? 'under the policy' : 'without a policy'}: ${found.length} did anything`,
    )
    expect(found).toEqual([])
  },
)

test.skipIf(!present)('the traps catch attacks that were not sanitised', async () => {
  const context = await browser?.newContext()
  await context?.addInitScript(traps)
  const page = await context?.newPage()
  const found = page ? await visit(page, `${origin}/control`) : []
  await context?.close()
  expect(found.join('\n')).toMatch(/image .*\/x[\s\S]*alert: 1[\s\S]*alert: 2[\s\S]*1 elements/)
})
