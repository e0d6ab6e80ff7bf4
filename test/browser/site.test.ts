import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { filesIn, json, page as textOf } from '../site/run.ts'
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

/** The cells of a comparison that hold the commands of one name, a model each. */
function commandsOf(page: Page, name: string): Locator {
  return page.locator(`.compare-table tr:has(> th:text-is("${name}"))`).locator('td')
}

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

test('the heads of the columns of a list stand over what they name', async () => {
  const { page, context, faults } = await visitor({ viewport: { width: 1280, height: 700 } })
  await page.goto(standard.url)
  const ends = (part: string) =>
    page
      .locator(`.models-table ${part} tr:first-child > *`)
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right))
  expect(await ends('thead')).toEqual(await ends('tbody'))
  expect(faults).toEqual([])
  await context.close()
})

test('a reader finds a model, opens its sheet and looks into its metadata', async () => {
  const { page, context, faults } = await visitor()
  await page.goto(standard.url)
  const all = await page.locator('.models-table tbody tr').count()
  await page.getByLabel('Find a model').fill('thanatosdi')
  await expect.poll(() => page.locator('.models-table tbody tr').count()).toBe(1)
  expect(page.url()).toContain('?q=thanatosdi')
  await page.locator('.models-table tbody .col-name > a').click()
  await page.waitForURL(`**/${seed}`)
  expect(await page.locator('h1').textContent()).toContain('F1-Reasoning')
  const records = page.locator('#inspector pre')
  await page.getByText('Normalised metadata').click()
  // Nothing of the record is on the page until a fold of it is opened.
  await expect
    .poll(() => records.first().textContent())
    .toContain('"lianghsun/tw-reasoning-instruct"')
  expect(await records.first().isVisible()).toBe(true)
  expect(await records.last().textContent()).toBe('')
  await page.goBack()
  await expect.poll(() => page.locator('.models-table tbody tr').count()).toBe(1)
  await page.getByLabel('Find a model').fill('')
  await expect.poll(() => page.locator('.models-table tbody tr').count()).toBe(all)
  expect(faults).toEqual([])
  await context.close()
})

test('below a base the inspector prints the record for a keyboard, and in its colours', async () => {
  const id = 'acme/good-model'
  const { page, context, faults } = await visitor()
  await page.goto(`${mixed.url}models/${id}/`)
  const summaries = page.locator('.inspector > summary')
  const records = page.locator('#inspector pre')
  for (const index of [0, 1]) {
    await summaries.nth(index).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => records.nth(index).locator('.json-key').count()).toBeGreaterThan(0)
  }
  // Two spaces an indent and nothing around it: the first line stands where the others do.
  const { source_payload } = await json(inject('mixed').site, `models/${id}/sheet.json`)
  expect(await records.last().textContent()).toBe(JSON.stringify(source_payload, undefined, 2))
  expect(await records.first().textContent()).toMatch(/^\{\n {2}"metadata": .*\n\}$/s)
  // From the title to a copy, the file, and the record itself, which arrows scroll.
  await summaries.first().focus()
  const stops: (string | undefined)[] = []
  for (let tab = 0; tab < 3; tab++) {
    await page.keyboard.press('Tab')
    stops.push(await page.evaluate(() => document.activeElement?.tagName))
  }
  expect(stops).toEqual(['BUTTON', 'A', 'PRE'])
  await page.keyboard.press('End')
  await expect.poll(() => records.first().evaluate((pre) => pre.scrollTop)).toBeGreaterThan(0)
  const [key, text] = await records.first().evaluate((pre) => {
    const word = pre.querySelector('.json-key') ?? pre
    return [word, pre].map((node) => getComputedStyle(node).color)
  })
  expect(key).not.toBe(text)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.inspector:visible').count()).toBe(0)
  expect(faults).toEqual([])
  await context.close()
})

test('a record that cannot be had says so, and is there when it is opened again', async () => {
  const { page, context } = await visitor()
  await page.route('**/sheet.json', (route) => route.abort())
  await page.goto(`${mixed.url}models/acme/good-model/`)
  const summary = page.locator('.inspector > summary').first()
  const record = page.locator('#inspector pre').first()
  await summary.click()
  await expect.poll(() => record.textContent()).toBe('The record could not be loaded.')
  await page.unroute('**/sheet.json')
  await summary.click()
  await summary.click()
  await expect.poll(() => record.textContent()).toContain('"card_data": {')
  expect(await record.textContent()).not.toContain('could not')
  await context.close()
})

test('the catalogue filters, sorts, keeps its state in the address, and says what to leave out', async () => {
  const { page, context, faults } = await visitor({ viewport: { width: 1280, height: 900 } })
  await page.goto(standard.url)
  const printed = await page.locator('.catalogue-count').textContent()
  const names = () => page.locator('.models-table tbody .col-name a').allTextContents()
  const all = await names()
  await page.getByRole('button', { name: 'Parameters' }).click()
  await expect
    .poll(() => page.locator('th[data-sort=parameters]').getAttribute('aria-sort'))
    .toBe('descending')
  await page.getByLabel('May be used commercially').check()
  await page.locator('input[name=task][value=text-generation]').check()
  const licences = page.locator('.models-table tbody .col-license')
  await expect
    .poll(async () => [...new Set(await licences.allTextContents())].sort())
    .toEqual(['Permissive', 'With conditions'])
  expect(new URL(page.url()).search).toBe('?use=commercial&task=text-generation&sort=parameters')
  // Counts follow: of other tasks those that fit the rest, of licences only those that are left.
  const count = (name: string, value: string) =>
    page.locator(`label:has(input[name=${name}][value="${value}"]) .facet-count`).textContent()
  await page.locator('[data-facet=licence] summary').click()
  await expect.poll(() => count('licence', 'unknown')).toBe('0')
  expect(Number(await count('task', 'fill-mask'))).toBeGreaterThan(0)
  const languages = page.locator('[data-facet=language]')
  await languages.locator('summary').click()
  const more = languages.locator('.facet-more')
  const number = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0])
  expect(number).toBeGreaterThan(8)
  await more.click()
  await expect.poll(() => languages.locator('input').count()).toBe(number)
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('value'))
  await expect.poll(focused).toBe(await languages.locator('input').nth(8).getAttribute('value'))
  await page.reload()
  expect(await page.locator('input[name=task][value=text-generation]').isChecked()).toBe(true)
  await page.getByLabel('Find a model').fill('zzzzqqq')
  await expect.poll(() => page.locator('.catalogue-count').textContent()).toBe('No model fits.')
  await page.getByRole('button', { name: 'Without “the search”' }).click()
  await expect.poll(() => licences.count()).toBeGreaterThan(1)
  await page.goBack()
  await expect.poll(() => page.getByLabel('Find a model').inputValue()).toBe('zzzzqqq')
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect.poll(() => new URL(page.url()).search).toBe('')
  expect(await page.locator('.catalogue-count').textContent()).toBe(printed)
  await expect.poll(names).toEqual(all)
  expect(all.length).toBeGreaterThan(24)
  expect(faults).toEqual([])
  await context.close()
})

test('a visitor with 12 GB finds, compares and opens a model that may be used commercially, by keyboard', async () => {
  const { page, context, faults } = await visitor({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await page.goto(standard.url)
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  /** Presses Tab until the focused element is one that the selector names. */
  const tabTo = async (selector: string, most = 200): Promise<void> => {
    for (let presses = 0; presses < most; presses += 1) {
      await press('Tab')
      if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector))
        return
    }
    throw new Error(`${selector} was not reached`)
  }
  await tabTo('.skip-link', 1)
  await press('Enter')
  await tabTo('.models-table tbody .col-name > a', 1)
  await page.goto(standard.url)
  await tabTo('input[name=use]')
  await press('Space')
  await tabTo('input[name=gb]')
  await page.keyboard.type('12')
  await tabTo('input[name=task][value=text-generation]')
  await press('Space')
  const rows = page.locator('.models-table tbody tr')
  await expect
    .poll(() => new URL(page.url()).search)
    .toBe('?use=commercial&task=text-generation&fits=12')
  // Rows of the answer to the first figure would be printed anew under the reader's hands.
  await page.locator('.models-table[aria-busy=false]').waitFor()
  expect(await rows.locator('.col-memory').filter({ hasText: 'GB' }).count()).toBeGreaterThan(1)
  const shown = await rows.count()
  await page.locator('.models-table tbody .col-name > a').first().focus()
  const picks = Math.min(3, shown)
  for (let pick = 0; pick < picks; pick += 1) {
    await tabTo('input[name=pick]')
    await press('Space')
  }
  await expect.poll(() => page.locator('.compare-count').textContent()).toBe(String(picks))
  await page.locator('compare-link a').focus()
  await press('Enter')
  await page.waitForURL(/\/compare\/\?m=/)
  await expect.poll(() => page.locator('.compare-table thead th').count()).toBe(picks)
  expect(await page.locator('.compare-table tr.is-different').count()).toBeGreaterThan(2)
  await page.getByRole('button', { name: 'Copy as Markdown' }).focus()
  await press('Enter')
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^\| {2}\| [^|]+ \|/)
  // A model whose files can be checked: its column has the command.
  const checks = commandsOf(page, 'Check the files')
  await checks.locator('code').first().waitFor()
  const column = await checks.evaluateAll((cells) =>
    cells.findIndex((cell) => cell.querySelector('code') !== null),
  )
  await page.locator('.compare-table thead th a').nth(column).focus()
  await press('Enter')
  await page.waitForURL(/\/models\//)
  await page.locator('fit-panel').first().scrollIntoViewIfNeeded()
  await expect.poll(() => page.locator('fit-panel input[name=gb]').first().inputValue()).toBe('12')
  // The verified download: the commands of the choice that the comparison named, one after the other.
  const sums = await (await context.request.get(`${page.url()}SHA256SUMS`)).text()
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
  const openFold = async (fold: string): Promise<void> => {
    const summary = page.locator(`${fold} > summary`).first()
    await summary.focus()
    if (
      !(await page
        .locator(fold)
        .first()
        .evaluate((node) => node.hasAttribute('open')))
    )
      await press('Enter')
  }
  const choice = '#files li[id^="get-"]:has([data-command="verify"]) > .choice'
  await openFold(choice)
  await tabTo(`${choice} [data-command="hf"] copy-button button`)
  await press('Enter')
  await expect.poll(copied).toMatch(/^hf download .*--revision [0-9a-f]{40}/s)
  await openFold(`${choice} [data-command="verify"]`)
  await tabTo(`${choice} [data-command="verify"] copy-button button`, 5)
  await press('Enter')
  await expect.poll(copied).toMatch(/^sha256sum --check/)
  const hashes = (await copied()).match(/^[0-9a-f]{64}(?= {2})/gm) ?? []
  expect(hashes.length).toBeGreaterThan(0)
  for (const hash of hashes) expect(sums).toContain(hash)
  expect(faults).toEqual([])
  await context.close()
})

test('on a phone the filters are a sheet that a button opens, and rows sort by a select', async () => {
  const { page, context, faults } = await visitor({ viewport: { width: 390, height: 844 } })
  await page.goto(standard.url)
  expect(await page.locator('.filters').isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.getByLabel('May be used commercially').check()
  await page.getByRole('button', { name: 'Show the list' }).click()
  expect(await page.locator('.filters').isVisible()).toBe(false)
  await page.getByLabel('Order').selectOption('name')
  const names = page.locator('.models-table tbody .col-name > a .row-name')
  await expect.poll(() => new URL(page.url()).search).toBe('?use=commercial&sort=name')
  await expect
    .poll(async () => {
      const texts = (await names.allTextContents()).map((text) => text.toLowerCase())
      return (
        texts.length > 3 && texts.every((text, at) => at === 0 || text >= (texts[at - 1] ?? ''))
      )
    })
    .toBe(true)
  expect(faults).toEqual([])
  await context.close()
})

test('a key opens the search on every page; arrows and Enter lead to a model or a section', async () => {
  const { page, context, faults } = await visitor()
  await page.goto(`${standard.url}${seed}`)
  await page.keyboard.press('/')
  const field = page.locator('.site-search input')
  await expect.poll(() => field.isVisible()).toBe(true)
  await field.fill('zephyr beta')
  const options = page.locator('.site-search [role=option]')
  await expect.poll(() => options.first().textContent()).toContain('zephyr-7b-beta')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => options.nth(1).getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => options.first().getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/models/HuggingFaceH4/zephyr-7b-beta/')
  await page.keyboard.press('Control+k')
  await expect.poll(() => field.isVisible()).toBe(true)
  await page.keyboard.type('provenance')
  await expect.poll(() => options.count()).toBeGreaterThan(0)
  await expect.poll(() => options.last().textContent()).toContain('Provenance')
  await page.keyboard.press('Escape')
  await expect.poll(() => field.isVisible()).toBe(false)
  expect(faults).toEqual([])
  await context.close()
})

test('the search leads to benchmarks, owners and tasks, and keeps what is typed before it is there', async () => {
  const { page, context, faults } = await visitor()
  await page.goto(`${standard.url}${seed}`)
  await page.keyboard.type('/gpqa')
  const options = page.locator('.site-search [role=option]')
  await expect.poll(() => page.locator('.site-search input').inputValue()).toBe('gpqa')
  await expect.poll(() => options.first().textContent()).toMatch(/^GPQA.*benchmark/)
  for (const [text, path, kind] of [
    ['meta-llama', 'owners/meta-llama/', 'owner'],
    ['text generation', 'tasks/text-generation/', 'task'],
  ] as const) {
    await page.locator('.site-search input').fill(text)
    const option = page.locator(`.site-search [role=option]:has(a[href="/${path}"])`)
    await expect.poll(() => option.count()).toBe(1)
    expect(await option.textContent()).toContain(kind)
  }
  expect(faults).toEqual([])
  await context.close()
})

test('the list goes by a benchmark, and a comparison shows what was measured alike', async () => {
  const { page, context, faults } = await visitor({ viewport: { width: 1280, height: 900 } })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(standard.url)
  expect(asked.filter((path) => path.startsWith('/catalogue/'))).toEqual([])
  await page.locator('select[name=sort]').selectOption('score:mmlu')
  const figures = page.locator('.models-table .row-score')
  await expect.poll(() => figures.count()).toBeGreaterThan(2)
  const values = (await figures.allTextContents()).map(Number.parseFloat)
  expect(values).toEqual(values.toSorted((a, b) => b - a))
  expect(asked).toContain('/catalogue/ranking-mmlu.json')
  expect(new URL(page.url()).search).toBe('?sort=score:mmlu')
  const board = await page.request.get(`${standard.url}benchmarks/mmlu/`)
  const ids = await page
    .locator('.models-table tr:has(.row-score) input[name=pick]')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value') ?? ''))
  for (const id of ids) expect(await board.text()).toContain(`/models/${id}/`)
  await page.goto(`${standard.url}compare/?m=${ids.slice(0, 2).join(',')}`)
  const row = page.locator('.compare-table tr', { hasText: 'MMLU' })
  await expect
    .poll(async () => (await row.locator('td').allTextContents()).map(Number.parseFloat))
    .toEqual(values.slice(0, 2))
  await expect.poll(() => commandsOf(page, 'Download').locator('code').count()).toBe(2)
  expect(faults).toEqual([])
  await context.close()
})

test('READMEs are searched when that is asked, and their words are fetched only then', async () => {
  const { page, context, faults } = await visitor({ viewport: { width: 1280, height: 900 } })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(standard.url)
  // A word of the card that neither name, tags nor summary have.
  await page.getByLabel('Find a model').fill('wikipedia')
  const count = page.locator('.catalogue-count')
  await expect.poll(() => count.textContent()).toMatch(/best match first|No model/)
  expect(asked.filter((path) => path.includes('/cards-'))).toEqual([])
  await page.getByLabel('In the READMEs, too').check()
  await expect
    .poll(() => page.locator('.models-table tbody tr', { hasText: 'in the README' }).count())
    .toBeGreaterThan(0)
  expect(asked.filter((path) => path.includes('/cards-'))).toHaveLength(1)
  expect(new URL(page.url()).search).toBe('?q=wikipedia&cards')
  const link = page.locator('.models-table tbody tr', { hasText: 'in the README' }).locator('a')
  await link.first().click()
  await expect.poll(() => page.locator('#card').textContent()).toMatch(/wikipedia/i)
  expect(faults).toEqual([])
  await context.close()
})

test('a device that is picked in the list says what fits there, and on every sheet', async () => {
  const { page, context, faults } = await visitor({ viewport: { width: 1280, height: 900 } })
  await page.goto(standard.url)
  const device = page.locator('.filters select[name=device]')
  expect(await device.locator('option').count()).toBe(1)
  await device.focus()
  await expect.poll(() => device.locator('optgroup').count()).toBeGreaterThan(3)
  await device.selectOption('system-32')
  expect(await page.locator('.filters input[name=gb]').inputValue()).toBe('32')
  await expect.poll(() => new URL(page.url()).search).toBe('?fits=32&memory=system')
  await page.goto(`${standard.url}models/bartowski/Meta-Llama-3.1-8B-Instruct-GGUF/`)
  await page.locator('fit-panel').scrollIntoViewIfNeeded()
  const panel = page.locator('fit-panel select[name=device]')
  await expect.poll(() => panel.inputValue()).toBe('system-32')
  const options = panel.locator('optgroup[label="Apple silicon"] option')
  const mac = (await options.first().getAttribute('value')) ?? ''
  await panel.selectOption(mac)
  await page.goto(standard.url)
  await device.focus()
  await expect.poll(() => device.inputValue()).toBe(mac)
  expect(await page.locator('.filters select[name=machine]').inputValue()).toBe('unified')
  expect(faults).toEqual([])
  await context.close()
})

test('the theme that a reader picks stays on every page', async () => {
  const { page, context } = await visitor({ colorScheme: 'light' })
  await page.goto(standard.url)
  await page.getByLabel('Colours').selectOption('dark')
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const dark = await paper()
  await page.goto(`${standard.url}benchmarks/`)
  await expect.poll(paper).toBe(dark)
  await page.getByLabel('Colours').selectOption('')
  expect(await paper()).not.toBe(dark)
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
  // The page leads on as soon as it knows where to: its own loading may never end.
  await page.goto(`${mixed.url}models/ACME/Good-Model/`, { waitUntil: 'commit' })
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
  // The inspector prints nothing by itself, and says where the record is.
  expect(await page.locator('.inspector:visible').count()).toBe(0)
  await page.locator('#inspector').getByRole('link', { name: 'sheet.json', exact: true }).click()
  expect(new URL(page.url()).pathname).toBe(`/${seed}sheet.json`)
  expect(await page.locator('body').textContent()).toContain('"metadata_json":')
  await page.goto(standard.url)
  expect(await page.locator('.filters').isVisible()).toBe(false)
  expect(await page.locator('.catalogue-bar').isVisible()).toBe(false)
  await page.getByRole('link', { name: 'Tasks' }).click()
  await page.locator('.list-index a').first().click()
  expect(await page.locator('.models-table tbody tr').count()).toBeGreaterThan(1)
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
      // A page that leads on at once is gone before it can be measured; that which it leads to is looked at, too.
      if ((await textOf(site, path)).includes('http-equiv="refresh"')) continue
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

test('a comparison whose files cannot be fetched says so', async () => {
  const { page, context } = await visitor()
  await page.route('**/catalogue/index.json', (route) => route.abort())
  await page.goto(`${standard.url}compare/?m=gpt2`)
  await expect
    .poll(() => page.locator('compare-models [role=status]').textContent())
    .toBe('The models could not be loaded.')
  await context.close()
})
