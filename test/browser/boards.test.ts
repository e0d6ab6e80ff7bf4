import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { modelsheets } from '../site/run.ts'
import { launchChromium } from './chromium.ts'
import { type StaticHost, serveSite } from './serve.ts'

const models = 130
let folder = ''
let browser: Browser
let host: StaticHost

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelsheets-board-'))
  for (let at = 0; at < models; at += 1) {
    const size = at % 10 === 0 ? 70 : 3
    const model = join(folder, 'content/models/reef', `gull-n${at}-${size}b`)
    await mkdir(model, { recursive: true })
    const license = at % 2 === 0 ? 'mit' : 'cc-by-nc-4.0'
    const score = (90 - at / 4).toFixed(2)
    // The best prints a fraction, which stands among the percents.
    const first = at === 0 ? '0.9000' : score
    await writeFile(
      join(model, 'README.md'),
      `---\nlicense: ${license}\n---\n\n# gull-n${at}-${size}b\n\n## Results\n\n| Benchmark | Score |\n| - | - |\n| MMLU (5-shot) | ${first} |\n| GSM8K (8-shot) | ${score} |\n| HellaSwag | ${score} |\n`,
    )
  }
  const site = join(folder, 'site')
  const run = await modelsheets(['build', '--content', join(folder, 'content'), '--out', site])
  expect(run.status, run.stderr).toBe(0)
  browser = await launchChromium()
  host = await serveSite(site, '/')
})

afterAll(async () => {
  await browser?.close()
  await host?.close()
  await rm(folder, { recursive: true, force: true })
})

const rows = (page: Page) => page.locator('.board-table tbody tr:visible')

test('a filter acts on the whole board, tells how many fit, and gives the pages back', async () => {
  const page = await browser.newPage()
  await page.goto(`${host.url}benchmarks/mmlu/`)
  expect(await rows(page).count()).toBe(100)
  const before = await rows(page).allTextContents()

  await page.locator('select[name=size]').selectOption('4000000000')
  await expect.poll(() => page.locator('.board-count').textContent()).toContain('117 of 130')
  await expect.poll(() => rows(page).count()).toBe(100)
  await page.getByRole('button', { name: /17/ }).click()
  await expect.poll(() => rows(page).count()).toBe(117)
  expect(await rows(page).last().locator('td').first().textContent()).toBe('130')
  expect(await page.locator('nav.pages').isVisible()).toBe(false)

  await page.locator('select[name=licence]').selectOption({ index: 1 })
  await expect.poll(() => page.locator('.board-count').textContent()).toMatch(/^(?:52|65) of 130/)
  await page.reload()
  await expect.poll(() => page.locator('.board-count').textContent()).toMatch(/^(?:52|65) of 130/)

  await page.locator('select[name=size]').selectOption('')
  await page.locator('select[name=licence]').selectOption('')
  await expect.poll(() => page.locator('.board-count').textContent()).toBe('')
  await expect.poll(() => rows(page).allTextContents()).toEqual(before)
  expect(await page.locator('nav.pages').isVisible()).toBe(true)
})

test('a row that a filter makes is the one that its page prints', async () => {
  const page = await browser.newPage()
  const text = async (): Promise<string> =>
    ((await rows(page).first().textContent()) ?? '').replace(/\s+/g, '')
  const links = (): Promise<(string | null)[]> =>
    rows(page)
      .first()
      .locator('a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  await page.goto(`${host.url}benchmarks/mmlu/`)
  const [printed, printedLinks] = [await text(), await links()]
  expect(printed).toContain('90printed0.9000')
  await page.locator('select[name=by]').selectOption('publisher')
  await expect.poll(() => page.locator('.board-count').textContent()).toContain('130 of 130')
  expect(await text()).toBe(printed)
  expect(await links()).toEqual(printedLinks)
})

test('what is listed without a rank has the same filters, over all its pages', async () => {
  const page = await browser.newPage()
  await page.goto(`${host.url}benchmarks/hellaswag/page-2/`)
  expect(await rows(page).count()).toBe(30)
  const before = await rows(page).allTextContents()
  await page.locator('select[name=size]').selectOption('4000000000')
  await expect.poll(() => page.locator('.board-count').textContent()).toContain('117 of 130')
  await expect.poll(() => rows(page).count()).toBe(100)
  await page.getByRole('button', { name: /17/ }).click()
  await expect.poll(() => rows(page).count()).toBe(117)
  await page.locator('select[name=size]').selectOption('')
  await expect.poll(() => page.locator('.board-count').textContent()).toBe('')
  await expect.poll(() => rows(page).allTextContents()).toEqual(before)
  expect(await page.locator('nav.pages').isVisible()).toBe(true)
})

test('without its data a filter acts on the page and says so; without script all is there', async () => {
  const context = await browser.newContext()
  await context.route('**/results*.json', (route) => route.abort())
  const page = await context.newPage()
  await page.goto(`${host.url}benchmarks/mmlu/page-2/`)
  await page.locator('select[name=size]').selectOption('4000000000')
  await expect.poll(() => page.locator('.board-count').textContent()).toMatch(/this page/)
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const quiet = await plain.newPage()
  await quiet.goto(`${host.url}benchmarks/mmlu/page-2/`)
  expect(await quiet.locator('.board-table tbody tr').count()).toBe(30)
  await quiet.goto(`${host.url}fields/knowledge/page-2/`)
  expect(await quiet.locator('.matrix-table tbody tr').count()).toBe(30)
  await context.close()
  await plain.close()
})
