import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { filesIn } from '../site/run.ts'
import { launchChromium } from './chromium.ts'
import { type StaticHost, serveSite } from './serve.ts'

const seed = 'models/ThanatosDi/Llama-3.2-3B-F1-Reasoning-Instruct-GGUF/'
let browser: Browser
let standard: StaticHost
let mixed: StaticHost

beforeAll(async () => {
  browser = await launchChromium()
  standard = await serveSite(inject('standard').site, '/')
  mixed = await serveSite(inject('mixed').site, '/shelf/')
})

afterAll(async () => {
  await browser?.close()
  await standard?.close()
  await mixed?.close()
})

/** Opens pages and notes all that should never happen on them. */
async function visitor(
  options: BrowserContextOptions = {},
): Promise<{ page: Page; context: BrowserContext; faults: string[] }> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404/.test(message.text())) faults.push(message.text())
  })
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') faults.push(`request: ${request.url()}`)
  })
  return { page, context, faults }
}

test('a reader finds a model, opens its sheet and looks into its metadata', async () => {
  const { page, context, faults } = await visitor()
  await page.goto(standard.url)
  const all = await page.locator('.models-table tbody tr').count()
  await page.getByLabel('Find a model').fill('thanatosdi')
  await expect.poll(() => page.locator('.models-table tbody tr').count()).toBe(1)
  expect(page.url()).toContain('?q=thanatosdi')
  await page.locator('.models-table tbody a').click()
  await page.waitForURL(`**/${seed}`)
  expect(await page.locator('h1').textContent()).toContain('F1-Reasoning')
  await page.getByText('Normalised metadata').click()
  await expect.poll(() => page.locator('#inspector pre').first().isVisible()).toBe(true)
  expect(await page.locator('#inspector pre').first().textContent()).toContain(
    '"lianghsun/tw-reasoning-instruct"',
  )
  await page.goBack()
  await expect.poll(() => page.locator('.models-table tbody tr').count()).toBe(1)
  await page.getByLabel('Find a model').fill('')
  await expect.poll(() => page.locator('.models-table tbody tr').count()).toBe(all)
  expect(faults).toEqual([])
  await context.close()
})

test('the catalogue filters by task and licence, sorts, and keeps its state in the address', async () => {
  const { page, context, faults } = await visitor({ viewport: { width: 1280, height: 900 } })
  await page.goto(standard.url)
  await page.getByRole('button', { name: 'Parameters' }).click()
  await expect
    .poll(() => page.locator('th[data-sort=parameters]').getAttribute('aria-sort'))
    .toBe('descending')
  await page.locator('input[name=licence][value=permissive]').check()
  await page.locator('input[name=task][value=text-generation]').check()
  const names = page.locator('.models-table tbody .col-license')
  await expect.poll(async () => [...new Set(await names.allTextContents())]).toEqual(['Permissive'])
  const address = new URL(page.url()).search
  expect(address).toBe('?task=text-generation&licence=permissive&sort=parameters-desc')
  await page.reload()
  expect(await page.locator('input[name=task][value=text-generation]').isChecked()).toBe(true)
  await page.getByLabel('Find a model').fill('no such model')
  await expect.poll(() => page.getByText('No model fits.').isVisible()).toBe(true)
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await expect.poll(() => new URL(page.url()).search).toBe('')
  expect(faults).toEqual([])
  await context.close()
})

test('the id is copied as it is written', async () => {
  const { page, context } = await visitor({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(`${standard.url}${seed}`)
  await page.getByRole('button', { name: 'Copy the model id' }).click()
  await expect.poll(() => page.locator('.model-id .copy-status').textContent()).toBe('Copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'ThanatosDi/Llama-3.2-3B-F1-Reasoning-Instruct-GGUF',
  )
  await context.close()
})

test('code of a card is copied as it is written', async () => {
  const { page, context, faults } = await visitor({
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await page.goto(`${mixed.url}models/acme/good-model/`)
  await page.getByRole('button', { name: 'Copy this code' }).first().click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('print("a poem")')
  expect(faults).toEqual([])
  await context.close()
})

test('an address in the wrong case leads to the model', async () => {
  const { page, context } = await visitor()
  await page.goto(`${mixed.url}models/ACME/Good-Model/`)
  await page.waitForURL('**/shelf/models/acme/good-model/')
  await page.goto(`${mixed.url}models/acme/good`)
  await expect.poll(() => page.getByText('Did you mean:').isVisible()).toBe(true)
  await context.close()
})

test('without script every part of a sheet is there and nothing dead is offered', async () => {
  const { page, context } = await visitor({ javaScriptEnabled: false })
  await page.goto(`${standard.url}${seed}`)
  for (const id of ['evaluation', 'files', 'card', 'lineage', 'inspector', 'provenance'])
    expect(await page.locator(`section#${id}`).isVisible(), id).toBe(true)
  expect(await page.locator('copy-button').first().isVisible()).toBe(false)
  await page.goto(standard.url)
  expect(await page.locator('.catalogue-filter').isVisible()).toBe(false)
  await context.close()
})

test('a leaderboard filters by who published a score, and keeps it in the address', async () => {
  const { page, context, faults } = await visitor({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${standard.url}benchmarks/mmlu/`)
  const rows = page.locator('main tbody tr:visible')
  const all = await rows.count()
  expect(all).toBeGreaterThan(3)
  await page.locator('.board-filter select[name=by]').selectOption('publisher')
  await expect.poll(() => rows.count()).toBeLessThan(all)
  const fewer = await rows.count()
  expect(new URL(page.url()).search).not.toBe('')
  await page.reload()
  await expect.poll(() => rows.count()).toBe(fewer)
  expect(faults).toEqual([])
  await context.close()
})

test('a table of models sorts by a benchmark when its head is asked, models without a figure last', async () => {
  const { page, context, faults } = await visitor({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${standard.url}fields/knowledge/`)
  const figures = () =>
    page
      .locator('tbody tr td:nth-child(2)')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-value')))
  const numbers = (texts: readonly (string | null)[]): number[] =>
    texts.flatMap((text) => (text === null ? [] : Number(text)))
  await page.locator('th .sort-button').nth(1).click()
  const down = await figures()
  expect(numbers(down).length).toBeGreaterThan(2)
  expect(numbers(down)).toEqual(numbers(down).toSorted((a, b) => b - a))
  await page.locator('th .sort-button').nth(1).click()
  const up = await figures()
  expect(numbers(up)).toEqual(numbers(down).toReversed())
  expect(up.slice(0, numbers(up).length)).not.toContain(null)
  expect(faults).toEqual([])
  await context.close()
})

test('no page breaks its policy, runs a card’s script, asks another host or is wider than its screen', async () => {
  const seen: string[] = []
  let pages = 0
  for (const [host, site] of [
    [standard, inject('standard').site],
    [mixed, inject('mixed').site],
  ] as const) {
    const { page, context, faults } = await visitor({ viewport: { width: 360, height: 800 } })
    for (const path of await filesIn(site, 'index.html')) {
      await page.goto(`${host.url}${path.replace(/index\.html$/, '')}`)
      pages += 1
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 360) seen.push(`${path}: ${width} pixels wide`)
      for (const fault of faults.splice(0)) seen.push(`${path}: ${fault}`)
    }
    await context.close()
  }
  console.log(`${pages} pages opened in Chromium, ${seen.length} faults`)
  expect(seen).toEqual([])
})
