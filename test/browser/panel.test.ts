import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { type StaticHost, serveSite } from './serve.ts'

const llama = 'models/meta-llama/Llama-3.1-8B-Instruct/'
const gemma = 'models/ggml-org/gemma-3-1b-it-GGUF/'
let browser: Browser
let host: StaticHost

beforeAll(async () => {
  browser = await launchChromium()
  host = await serveSite(inject('standard').site, '/')
})

afterAll(async () => {
  await browser?.close()
  await host?.close()
})

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(`${host.url}${path}`)
  return page
}

/** Presses Tab until the control with this name has the focus, as a reader without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const node = document.activeElement
      return node instanceof HTMLInputElement || node instanceof HTMLSelectElement ? node.name : ''
    })
    if (focused === name) return
  }
  throw new Error(`${name} was not reached`)
}

const answers = (page: Page) => page.locator('fit-panel tbody .is-answer').allTextContents()

test('the fit panel is there when a reader comes near, is driven with the keyboard only and keeps its state', async () => {
  const page = await open(llama)
  await page.locator('fit-panel').scrollIntoViewIfNeeded()
  await expect.poll(() => page.locator('fit-panel optgroup').count()).toBeGreaterThan(2)
  expect(await answers(page)).toEqual(['—'])
  await tabTo(page, 'device')
  // Typed letters reach an option only if they come fast enough one after another.
  const device = page.locator('fit-panel select[name=device]')
  const option = device.locator('option', { hasText: 'RTX 4090' }).first()
  await device.selectOption((await option.getAttribute('value')) ?? '')
  await expect.poll(() => page.locator('fit-panel input[name=gb]').inputValue()).toBe('24')
  await expect.poll(() => answers(page)).toEqual(['fits with 5.55 GB to spare'])
  await tabTo(page, 'gb')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('12')
  await expect.poll(() => answers(page)).toEqual(['6.04 GB short'])
  await tabTo(page, 'ram')
  await page.keyboard.type('16')
  // What runs Safetensors does not share layers with the processor.
  await expect.poll(() => answers(page)).toEqual(['6.04 GB short'])
  await tabTo(page, 'context')
  const cache = page.locator('fit-panel > .table-scroll tbody td').nth(3)
  expect(await cache.textContent()).toBe('537 MB')
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => cache.textContent()).toBe('4.29 GB')
  expect(await page.locator('fit-panel input[type=range]').getAttribute('aria-valuetext')).toBe(
    '32K tokens',
  )
  await tabTo(page, 'cache')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => cache.textContent()).toBe('2.28 GB')
  expect(new URL(page.url()).search).toBe('?gb=12&ram=16&context=32768&cache=q8_0')
  expect(await page.locator('fit-panel [role=status]').textContent()).toBe(
    '0 of 1 fit in 12 GB at 32K tokens; 11.6 GB may be used there.',
  )

  await page.reload()
  await expect.poll(() => cache.textContent()).toBe('2.28 GB')
  await page.goto(`${host.url}${gemma}`)
  await page.locator('fit-panel').scrollIntoViewIfNeeded()
  // Remembered for the next model, and not in its address until the reader changes something.
  await expect.poll(() => page.locator('fit-panel input[name=gb]').inputValue()).toBe('12')
  expect(new URL(page.url()).search).toBe('')
  await page.context().close()
})

test('a link carries the whole state, and a wrong one is ignored', async () => {
  const page = await open(`${llama}?gb=80&context=131072&cache=f16`)
  await expect.poll(() => answers(page)).toEqual(['fits with 43 GB to spare'])
  await page.goto(`${host.url}${llama}?gb=%3Cimg%3E&context=-1&cache=evil&device=%22`)
  await expect.poll(() => page.locator('fit-panel .is-answer').count()).toBe(1)
  expect(await page.locator('fit-panel input[name=gb]').inputValue()).toBe('')
  expect(await page.locator('fit-panel img').count()).toBe(0)
  await page.context().close()
})

test('a mirror rewrites links and commands, keeps hashes, and is remembered', async () => {
  const page = await open(gemma)
  const field = page.locator('mirror-picker input')
  const links = () =>
    page
      .locator('#all-files a[data-mirrored]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  const commands = () =>
    page
      .locator('#files code[data-mirrored]')
      .evaluateAll((all) => all.map((one) => one.textContent ?? ''))
  const before = await commands()
  await page.locator('mirror-picker').scrollIntoViewIfNeeded()
  await field.focus()
  await page.keyboard.type('javascript:alert(1)')
  await page.keyboard.press('Enter')
  expect(await page.locator('mirror-picker [role=status]').textContent()).toBe(
    'That is no address of a mirror.',
  )
  expect(await commands()).toEqual(before)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('https://hf-mirror.example/')
  await page.keyboard.press('Enter')
  const moved = await commands()
  expect(
    (await links()).every((href) => href.startsWith('https://hf-mirror.example/ggml-org/')),
  ).toBe(true)
  expect(
    moved.filter((code) => code.startsWith('HF_ENDPOINT=https://hf-mirror.example hf download'))
      .length,
  ).toBe(3)
  expect(moved.join('\n')).not.toContain('huggingface.co')
  const sums = (codes: readonly string[]) => codes.join('\n').match(/\b[0-9a-f]{64}\b/g)
  expect(sums(moved)).toEqual(sums(before))
  await page.reload()
  await expect.poll(async () => (await commands())[0]).toBe(moved[0])
  await field.fill('')
  await page.locator('mirror-picker button').click()
  expect(await commands()).toEqual(before)
  await page.context().close()
})

test('a token is never sent to a mirror', async () => {
  const page = await open(llama)
  await page.locator('mirror-picker').scrollIntoViewIfNeeded()
  await page.locator('mirror-picker input').fill('https://hf-mirror.example')
  await page.locator('mirror-picker button').click()
  const code = (await page.locator('#files code[data-mirrored]').allTextContents()).join('\n')
  expect(code).toContain('https://hf-mirror.example/meta-llama')
  expect(code).not.toContain('HF_TOKEN')
  expect(await page.locator('mirror-picker [role=status]').textContent()).toContain(
    'Your token is not sent there.',
  )
  await page.context().close()
})

test('without script the sections hold tables, commands and code', async () => {
  const page = await open(llama, { javaScriptEnabled: false })
  expect(await page.locator('#fit table').isVisible()).toBe(true)
  const sizes = await page.locator('#fit th.is-fit').allTextContents()
  expect(sizes.map((text) => text.trim())).toEqual(['8 GB', '16 GB', '24 GB', '48 GB', '80 GB'])
  await page.getByText('Safetensors', { exact: true }).first().click()
  const shown = page.locator('#files .choice[open] pre').first()
  expect(await shown.isVisible()).toBe(true)
  // Folds of one name open one at a time without script.
  await page.locator('#files .choice[open] summary', { hasText: /^curl$/ }).click()
  expect(await shown.isVisible()).toBe(false)
  expect(await page.locator('#usage pre').first().isVisible()).toBe(true)
  await page.context().close()
})

test('a command is copied as it stands', async () => {
  const page = await open(gemma, { permissions: ['clipboard-read', 'clipboard-write'] })
  const block = page.locator('#usage .code-copy').first()
  await block.getByRole('button').click()
  await expect.poll(() => block.locator('.copy-status').textContent()).toBe('Copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await block.locator('code').textContent(),
  )
  await page.context().close()
})

test('beside the card, what a button copies is its name, which no other has', async () => {
  const page = await open(gemma)
  const names = await page
    .locator('section:not(#card) copy-button button')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  expect(names.length).toBeGreaterThan(20)
  expect(new Set(names).size).toBe(names.length)
  const choice = await page.locator('.choice-label').first().textContent()
  expect(names).toContain(`Copy: curl, ${choice}`)
  const file = await page.locator('.files-table tr:has(copy-button) th').first().textContent()
  expect(names).toContain(`Copy: SHA-256, ${file?.trim()}`)
  await page.context().close()
})

test('the commands of the page follow the choice that the reader picks', async () => {
  const page = await open(gemma)
  const command = page.locator('[data-snippet="llama-cpp-file"] code')
  await page.locator('run-choice').scrollIntoViewIfNeeded()
  const choices = page.locator('run-choice select')
  await choices.waitFor()
  const ids = await choices
    .locator('option')
    .evaluateAll((options) =>
      options.map((option) => (option instanceof HTMLOptionElement ? option.value : '')),
    )
  expect(ids.length).toBeGreaterThan(1)
  const before = await command.textContent()
  const other = ids.find((id) => before !== null && !before.includes(id)) ?? ''
  await choices.selectOption(other)
  await expect.poll(() => command.textContent()).not.toBe(before)
  expect(await command.textContent()).not.toMatch(/\ue000|undefined/)
  expect(new URL(page.url()).searchParams.get('choice')).toBe(other)
  const shared = await open(`${gemma}?choice=${other}`)
  await expect
    .poll(() => shared.locator('[data-snippet="llama-cpp-file"] code').textContent())
    .toBe(await command.textContent())
})

test('a choice that is opened among the files fills the commands', async () => {
  const page = await open(gemma)
  const command = page.locator('[data-snippet="llama-cpp-file"] code')
  const before = await command.textContent()
  const picked = await page.locator('run-choice select').inputValue()
  const other = page.locator(`.choices > li:not([id="get-${picked}"]) > details > summary`)
  await other.first().click()
  await expect.poll(() => command.textContent()).not.toBe(before)
})

test('memory, commands and download follow one picked choice, wherever it is picked', async () => {
  const page = await open(gemma)
  const select = page.locator('run-choice select')
  const usual = await select.inputValue()
  const command = page.locator('[data-snippet="llama-cpp-file"] code')
  const marked = page.locator('fit-panel tr.is-picked .fit-pick')
  const opened = page.locator('choice-list .is-picked')
  expect(await marked.count()).toBe(0)
  const other = page.locator(`fit-panel .fit-pick:not([data-choice="${usual}"])`).first()
  const id = (await other.getAttribute('data-choice')) ?? ''
  const before = await command.textContent()
  await other.focus()
  await page.keyboard.press('Enter')
  expect(await select.inputValue()).toBe(id)
  await expect.poll(() => command.textContent()).not.toBe(before)
  expect(await opened.getAttribute('id')).toBe(`get-${id}`)
  expect(await opened.locator('.choice').getAttribute('open')).not.toBeNull()
  expect(await marked.getAttribute('data-choice')).toBe(id)
  expect(await marked.getAttribute('aria-pressed')).toBe('true')
  // The row that was picked with the keyboard keeps the focus.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-choice'))).toBe(id)
  expect(new URL(page.url()).searchParams.get('choice')).toBe(id)
  await select.selectOption(usual)
  await expect.poll(() => marked.getAttribute('data-choice')).toBe(usual)
  expect(await opened.getAttribute('id')).toBe(`get-${usual}`)
  await page.context().close()
  const shared = await open(`${gemma}?choice=${id}`)
  await expect
    .poll(() => shared.locator('fit-panel tr.is-picked .fit-pick').getAttribute('data-choice'))
    .toBe(id)
  expect(await shared.locator('choice-list .is-picked').getAttribute('id')).toBe(`get-${id}`)
  await shared.goto(`${host.url}${gemma}?choice=nothing%22`)
  await expect.poll(() => shared.locator('fit-panel tbody tr').count()).toBeGreaterThan(1)
  expect(await shared.locator('fit-panel tr.is-picked').count()).toBe(0)
  await shared.context().close()
})

test('another program is counted with where the reader picks it', async () => {
  const page = await open(`${llama}?gb=24&context=32768`)
  const needs = page.locator('fit-panel > .table-scroll tbody td').nth(1)
  const before = await needs.textContent()
  await page.locator('fit-panel select[name=with]').selectOption('transformers')
  await expect.poll(() => needs.textContent()).not.toBe(before)
  expect(new URL(page.url()).searchParams.get('with')).toBe('transformers')
  await page.reload()
  await expect
    .poll(() => page.locator('fit-panel select[name=with]').inputValue())
    .toBe('transformers')
  await page.context().close()
})
