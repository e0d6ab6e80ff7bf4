import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { type StaticHost, serveSite } from './serve.ts'

let browser: Browser
let host: StaticHost
let axe: string

beforeAll(async () => {
  browser = await launchChromium()
  host = await serveSite(inject('standard').site, '/')
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})

afterAll(async () => {
  await browser?.close()
  await host?.close()
})

const paths = [
  '',
  'models/ThanatosDi/Llama-3.2-3B-F1-Reasoning-Instruct-GGUF/',
  'models/bartowski/Meta-Llama-3.1-8B-Instruct-GGUF/',
  'models/CAMeL-Lab/bert-base-arabic-camelbert-da/',
  'models/gpt2/',
  'models/HuggingFaceH4/zephyr-7b-beta/',
  'models/latent-consistency/lcm-lora-sdxl/',
  'benchmarks/',
  'benchmarks/mmlu/',
  'benchmarks/mmlu/not-ranked/',
  'fields/knowledge/',
  'tasks/',
  'tasks/text-generation/',
  'families/meta-llama/Llama-3.1-8B-Instruct/',
  'compare/?m=openai/whisper-large-v3,google-bert/bert-base-uncased',
  'about-data/',
  '404.html',
]

/** What breaks the rules on a page as it is now; fewer rules that ran than there must be are a fault, too. */
async function faultsOf(page: Page, rules: string, least: number): Promise<string[]> {
  const found: unknown = await page.evaluate(
    `axe.run(document, { runOnly: ${rules}, resultTypes: ['violations'] }).then(({ violations, passes }) =>
      (passes.length < ${least} ? ['only ' + passes.length + ' rules ran'] : []).concat(violations.map(({ id, nodes }) => id + ': ' + nodes.length + ' × ' + nodes[0].html.slice(0, 120) + ' ' + (nodes[0].failureSummary ?? '').slice(0, 200))))`,
  )
  return Array.isArray(found) ? found.map(String) : ['axe gave no list']
}

const all = "['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']"
/** The one rule that depends on the colours. */
const colours = "{ type: 'rule', values: ['color-contrast'] }"

test.each(paths)(
  '/%s keeps the rules of WCAG 2.2 AA, wide and narrow, light and dark',
  async (path) => {
    const viewport = { width: 1280, height: 900 }
    const context = await browser.newContext({
      colorScheme: 'light',
      reducedMotion: 'reduce',
      viewport,
    })
    const page = await context.newPage()
    await page.goto(`${host.url}${path}`)
    if (path.startsWith('compare/')) await page.locator('.compare-table').waitFor()
    await page.evaluate(axe)
    expect(await faultsOf(page, all, 10)).toEqual([])
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    // The inspector fetches its record.
    for (const record of await page.locator('.inspector pre').all())
      await record.locator('span').first().waitFor()
    expect(await faultsOf(page, all, 10)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await faultsOf(page, colours, 1)).toEqual([])
    // Both themes again for those who want more contrast.
    await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' })
    expect(await faultsOf(page, colours, 1)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light', contrast: 'more' })
    expect(await faultsOf(page, colours, 1)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' })
    await page.setViewportSize({ ...viewport, width: 390 })
    expect(await faultsOf(page, all, 10)).toEqual([])
    await context.close()
  },
)
