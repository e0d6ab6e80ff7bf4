import { mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RELATIVE_BASE } from '../../src/address.ts'
import { filesIn, json, modelsheets, root } from '../site/run.ts'
import { launchChromium } from './chromium.ts'

/** A site without a host: pages are opened as files, from one folder and then from another. */
let browser: Browser
let folder = ''
let site = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelsheets-disk-'))
  site = join(folder, 'first place')
  const content = join(root, 'test/site/fixtures/mixed')
  const { status, stderr } = await modelsheets([
    ...['build', '--relative', '--content', content, '--out', site],
  ])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  if (folder) await rm(folder, { recursive: true, force: true })
})

const fileUrl = (path: string): string => pathToFileURL(join(site, path)).href

/** Opens pages and notes all that should never happen on them: faults, and what leaves the folder. */
async function reader(): Promise<{ page: Page; context: BrowserContext; faults: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(fileUrl(''))) faults.push(`request: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    // What was still on its way when the reader left the page is not missing.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      faults.push(`not there: ${request.url()}`)
  })
  return { page, context, faults }
}

/** What a page shows when its styles, its fonts and its script are there. */
async function expectDressed(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const seen = await page.evaluate(() => {
    const { fontFamily } = getComputedStyle(document.body)
    const text = document.createElement('span')
    text.textContent = 'Models that were measured alike'
    text.style.position = 'absolute'
    document.body.append(text)
    const widths = [fontFamily, fontFamily.replace(/^[^,]*,/, '')].map((family) => {
      text.style.fontFamily = family
      return text.getBoundingClientRect().width
    })
    text.remove()
    return {
      isOwnFont: /Plex/.test(fontFamily) && widths[0] !== widths[1],
      theme: document.querySelector('theme-choice')?.matches(':defined'),
    }
  })
  expect(seen).toEqual({ isOwnFont: true, theme: true })
}

test('a double click shows the catalogue; search, filters, order and the way back work', async () => {
  const { page, context, faults } = await reader()
  await page.goto(fileUrl('index.html'))
  await expectDressed(page)
  const rows = page.locator('.models-table tbody tr')
  const all = await rows.count()
  await page.getByLabel('Find a model').fill('good-model')
  await expect.poll(() => rows.count()).toBeLessThan(all)
  expect(page.url()).toContain('index.html?q=good-model')
  await page.locator('.models-table tbody .col-name > a').first().click()
  await page.waitForURL('**/models/acme/good-model*/index.html')
  await expectDressed(page)
  await page.goBack()
  await page.getByLabel('Find a model').fill('')
  await expect.poll(() => rows.count()).toBe(all)
  await page.locator('input[name=task]').first().check()
  await expect.poll(() => rows.count()).toBeLessThan(all)
  await page.getByRole('button', { name: 'Parameters' }).click()
  await expect
    .poll(() => page.locator('th[data-sort=parameters]').getAttribute('aria-sort'))
    .toBe('descending')
  await page.keyboard.press('Control+k')
  await page.locator('.site-search input').fill('good-model')
  await page.locator('.site-search a', { hasText: 'acme/good-model' }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/models/acme/good-model*/index.html')
  expect(faults).toEqual([])
  await context.close()
})

test('the memory panel answers, and models stand side by side with their commands', async () => {
  const { page, context, faults } = await reader()
  await page.goto(fileUrl('models/acme/good-model/index.html'))
  await page.locator('fit-panel').scrollIntoViewIfNeeded()
  await expect.poll(() => page.locator('fit-panel optgroup').count()).toBeGreaterThan(0)
  await page.locator('fit-panel input[name=gb]').fill('24')
  await expect
    .poll(() => page.locator('fit-panel tbody .is-answer').first().textContent())
    .toContain('the cache comes on top')
  expect(page.url()).toContain('index.html?gb=24&')
  await page.goto(`${fileUrl('compare/index.html')}?m=acme%2Fgood-model&m=acme%2Fgood-model-GGUF`)
  const table = page.locator('compare-models table')
  await expect.poll(() => table.locator('code').count()).toBeGreaterThan(1)
  await table.locator('thead a').first().click()
  await page.waitForURL('**/models/acme/good-model/index.html')
  expect(faults).toEqual([])
  await context.close()
})

test('the inspector prints the record, which no script may fetch here', async () => {
  const { page, context, faults } = await reader()
  await page.goto(fileUrl('models/acme/good-model/index.html'))
  await page.locator('.inspector > summary').last().click()
  const record = page.locator('#inspector pre').last()
  await expect.poll(() => record.locator('.json-key').count()).toBeGreaterThan(0)
  const { source_payload } = await json(site, 'models/acme/good-model/sheet.json')
  expect(await record.textContent()).toBe(JSON.stringify(source_payload, undefined, 2))
  expect(await page.locator('link[rel=stylesheet][href*="record"]').count()).toBe(1)
  expect(faults).toEqual([])
  await context.close()
})

test('the folder may be moved, and every address in it leads to a file of it', async () => {
  const moved = join(folder, 'second', 'place ü')
  await mkdir(join(folder, 'second'))
  await rename(site, moved)
  site = moved
  const { page, context, faults } = await reader()
  await page.goto(fileUrl('index.html'))
  await page.getByRole('link', { name: 'Benchmarks' }).click()
  await page.waitForURL('**/benchmarks/index.html')
  await page.locator('main a[href*="mmlu"]').first().click()
  await page.waitForURL('**/benchmarks/mmlu/**')
  await page.locator('main a[href*="models/"]').first().click()
  await page.waitForURL('**/models/**/index.html*')
  await expectDressed(page)
  expect(faults).toEqual([])
  await context.close()
  const lost: string[] = []
  for (const file of await filesIn(site, '.html')) {
    const html = await readFile(join(site, file), 'utf8')
    expect(html).not.toContain(RELATIVE_BASE)
    for (const [, address = ''] of html.matchAll(/\s(?:href|src)="([^"#?]*)/g)) {
      if (address === '' || /^[a-z]+:/.test(address)) continue
      const found = await stat(join(site, dirname(file), decodeURIComponent(address))).catch(
        () => undefined,
      )
      if (!found?.isFile()) lost.push(`${file}: ${address}`)
    }
  }
  expect(lost).toEqual([])
})

test('a site from a disk has no address', async () => {
  const run = await modelsheets(['build', '--relative', '--site', 'https://models.example.org'])
  expect(run.status).toBe(2)
  expect(run.stderr).toContain('--relative makes a site that has no address')
})
