import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkBills } from '../site/bills-check.ts'
import { checkCitations } from '../site/citations-check.ts'
import { checkEmbeds } from '../site/embeds-check.ts'
import { checkMarkdown, checkTables } from '../site/files-check.ts'
import { searchFaults } from '../site/outputs-check.ts'
import { filesIn, modelsheets } from '../site/run.ts'
import { checkDisclosures } from '../site/schema-check.ts'
import { launchChromium } from './chromium.ts'
import { type StaticHost, serveSite } from './serve.ts'

const suites = new URL('../../../shared/suites/', import.meta.url)
const present = existsSync(suites)
if (!present)
  console.log('skipped: the attack suites are not beside the project (../shared/suites)')

/** Attacks in one card; each stands between blank lines, so that one cannot swallow the next. */
const PER_CARD = 40

let folder = ''
let host: StaticHost | undefined
let browser: Browser | undefined
let attacks: string[] = []

function readAttacks(name: string): string[] {
  const rows = readFileSync(new URL(name, suites), 'utf8').split('\n').filter(Boolean)
  return rows.map((row) => {
    const entry: unknown = JSON.parse(row)
    return typeof entry === 'object' && entry && 'payload' in entry ? String(entry.payload) : ''
  })
}

/** Writes models whose card, tags, licence, file names and scores are all attacks. */
async function writeModels(content: string): Promise<void> {
  for (let start = 0; start < attacks.length; start += PER_CARD) {
    const some = attacks.slice(start, start + PER_CARD)
    const model = join(content, `models/attack/batch-${start}`)
    await mkdir(model, { recursive: true })
    await writeFile(join(model, 'README.md'), `# Batch\n\n${some.join('\n\n')}\n`)
    const [first = '', second = '', third = ''] = some
    const cardData = {
      license: 'other',
      license_name: first,
      license_link: second,
      language: some.slice(3, 6),
      base_model: some.slice(6, 9),
      datasets: some.slice(9, 12),
      'model-index': [
        {
          name: third,
          results: [
            {
              task: { type: first },
              dataset: { name: second, type: third },
              metrics: [{ type: 'accuracy', name: first, value: third }],
              source: { name: first, url: second },
            },
          ],
        },
      ],
    }
    const payload = {
      id: `attack/batch-${start}`,
      author: first,
      sha: third,
      lastModified: '2026-01-02T03:04:05.000Z',
      pipeline_tag: second,
      library_name: third,
      tags: some,
      siblings: some.map((rfilename) => ({ rfilename })),
      gguf: { architecture: first, chat_template: second, total: 1e9, context_length: 4096 },
      cardData,
    }
    await writeFile(join(model, 'model.json'), JSON.stringify(payload))
  }
}

beforeAll(async () => {
  if (!present) return
  attacks = ['xss.jsonl', 'xss-more.jsonl'].flatMap(readAttacks)
  folder = await mkdtemp(join(tmpdir(), 'modelsheets-attacks-'))
  await writeModels(join(folder, 'content'))
  const out = join(folder, 'site')
  const address = ['--site', 'https://models.example.org']
  const run = await modelsheets([
    ...['build', '--content', join(folder, 'content'), '--out', out],
    ...address,
  ])
  expect(run.stderr.replace(/^Reading models .*\n/gm, '')).toBe('')
  expect(run.status).toBe(0)
  host = await serveSite(out, '/')
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await host?.close()
  if (folder) await rm(folder, { recursive: true, force: true })
})

test.skipIf(!present)(
  'a built site of nothing but attacks runs none and asks no other host',
  async () => {
    const context = await browser?.newContext()
    const page = await context?.newPage()
    if (!page || !host) throw new Error('the browser did not start')
    const found: string[] = []
    page.on('dialog', (dialog) => {
      found.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url())
      if (hostname !== '127.0.0.1' && protocol !== 'data:') found.push(`request ${request.url()}`)
    })
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) found.push(message.text())
    })
    page.on('framenavigated', (frame) => {
      if (!frame.url().startsWith('http://127.0.0.1')) found.push(`navigated to ${frame.url()}`)
    })
    const paths = await filesIn(join(folder, 'site'), 'index.html')
    for (const path of paths) {
      await page.goto(`${host.url}${path.replace(/index\.html$/, '')}`)
      await page.evaluate(`
      document.addEventListener('click', (event) => event.preventDefault(), true)
      for (const element of document.querySelectorAll('main *'))
        for (const type of ['mouseover', 'focus', 'click', 'error', 'load', 'animationend'])
          element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))`)
    }
    console.log(
      `${attacks.length} attacks on ${paths.length} built pages: ${found.length} did anything`,
    )
    expect(found).toEqual([])
    await context?.close()
  },
)

test.skipIf(!present)('what a site of attacks tells programs is well formed and data', async () => {
  const { faults } = await searchFaults(join(folder, 'site'), 'https://models.example.org/')
  expect(faults).toEqual([])
  expect((await checkTables(join(folder, 'site'))).faults).toEqual([])
  const own = /^https:\/\/(?:huggingface\.co|doi\.org|models\.example\.org)\//
  expect((await checkMarkdown(join(folder, 'site'), own)).faults).toEqual([])
  expect((await checkBills(join(folder, 'site'))).faults).toEqual([])
  expect((await checkDisclosures(join(folder, 'site'))).faults).toEqual([])
  expect((await checkEmbeds(join(folder, 'site'), 'https://models.example.org/')).faults).toEqual(
    [],
  )
  expect((await checkCitations(join(folder, 'site'))).faults).toEqual([])
})
