import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
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

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
] as const)('pages keep the rules of WCAG 2.2 AA, %s, %i pixels', async (colorScheme, width) => {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
  const page = await context.newPage()
  const found: string[] = []
  for (const path of [
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
  ]) {
    await page.goto(`${host.url}${path}`)
    if (path.startsWith('compare/')) await page.locator('.compare-table').waitFor()
    await page.evaluate(axe)
    const violations: unknown = await page.evaluate(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then(({ violations, passes }) =>
        (passes.length < 10 ? ['only ' + passes.length + ' rules ran'] : []).concat(violations.map(({ id, nodes }) => id + ': ' + nodes.length + ' × ' + nodes[0].html.slice(0, 120) + ' ' + (nodes[0].failureSummary ?? '').slice(0, 200))))`,
    )
    if (Array.isArray(violations)) found.push(...violations.map((one) => `${path} ${String(one)}`))
  }
  expect(found).toEqual([])
  await context.close()
})
