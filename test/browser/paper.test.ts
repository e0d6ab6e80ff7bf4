import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { renderReadme } from '../../src/readme/render.ts'
import { launchChromium } from './chromium.ts'
import { type StaticHost, serveSite } from './serve.ts'

let browser: Browser
let standard: StaticHost

beforeAll(async () => {
  browser = await launchChromium()
  standard = await serveSite(inject('standard').site, '/')
})

afterAll(async () => {
  await browser?.close()
  await standard?.close()
})

/** Pages of A4 that a page is printed on. */
async function printed(page: Page): Promise<number> {
  const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' }
  const pdf = await page.pdf({ format: 'A4', margin })
  return Math.max(
    ...[...pdf.toString('latin1').matchAll(/\/Count (\d+)/g)].map(([, n]) => Number(n)),
  )
}

test.each([
  'models/bartowski/Meta-Llama-3.1-8B-Instruct-GGUF/',
  'models/meta-llama/Llama-3.1-8B-Instruct/',
  'models/meta-llama/Llama-3.2-3B-Instruct/',
  'models/Qwen/Qwen2.5-VL-7B-Instruct/',
  'models/ThanatosDi/Llama-3.2-3B-F1-Reasoning-Instruct-GGUF/',
])(
  '%s prints to four pages beside its card, with its commands, licence and scores',
  async (path) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${standard.url}${path}`)
    await page.evaluate(() => document.querySelector('#card')?.remove())
    expect(await printed(page)).toBeLessThanOrEqual(4)
    await page.emulateMedia({ media: 'print' })
    const shown = await page.evaluate(() => {
      const hidden = (selector: string): string[] =>
        [...document.querySelectorAll<HTMLElement>(selector)].flatMap((node) =>
          node.getClientRects().length > 0
            ? []
            : (node.id || node.textContent || selector).slice(0, 60),
        )
      return {
        commands: document.querySelectorAll('.is-printed code, #usage .code code').length,
        hidden: [
          ...hidden('.is-printed code, #usage .code code'),
          ...hidden('.rail-terms li'),
          ...hidden('.score-value'),
        ],
        fields: [...document.querySelectorAll<HTMLElement>('input, select, button')].filter(
          (node) => node.getClientRects().length > 0,
        ).length,
      }
    })
    expect(shown).toMatchObject({ hidden: [], fields: 0 })
    expect(shown.commands).toBeGreaterThan(path.includes('F1') ? 0 : 4)
    await context.close()
  },
)

test('an Arabic card stands on the right: marks of lists, columns, Latin cells, bars of quotes', async () => {
  const { html } = await renderReadme(
    [
      '# MiniTarjama',
      '',
      'نموذج ترجمة صغير.',
      '',
      '- يترجم إلى العربية',
      '- Whisper',
      '',
      '| النموذج | الدرجة |',
      '| --- | --- |',
      '| نموذجنا الكبير جدا | 55.1 |',
      '| T5 | 50.2 |',
      '',
      '> اقتباس قصير.',
      '',
      '**LoRA** طريقة التدريب التي استخدمناها هنا.',
      '',
      '- An English list',
      '- of two items',
    ].join('\n'),
  )
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${standard.url}models/gpt2/`)
  const found = await page.evaluate((card) => {
    const body = document.querySelector<HTMLElement>('.card-body')
    if (!body) throw new Error('no card')
    body.dir = 'rtl'
    body.innerHTML = card
    const right = body.getBoundingClientRect().right
    /** Pixels from the text of a node to the right and left edge of its box. */
    const gaps = (node: Element): { start: number; end: number } => {
      const range = document.createRange()
      range.selectNodeContents(node)
      const [text, box] = [range.getBoundingClientRect(), node.getBoundingClientRect()]
      return { start: Math.round(box.right - text.right), end: Math.round(text.left - box.left) }
    }
    const item = (text: string): Element => {
      const found = [...body.querySelectorAll('li, td, p')].find((one) =>
        one.textContent?.includes(text),
      )
      if (!found) throw new Error(text)
      return found
    }
    const list = item('Whisper').closest('ul')
    const quote = body.querySelector('blockquote')
    const cells = [...body.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.getBoundingClientRect().left),
    )
    return {
      markRoom: list ? Number.parseFloat(getComputedStyle(list).paddingRight) : 0,
      latinItem: gaps(item('Whisper')).start,
      latinCell: gaps(item('T5')),
      arabicCell: gaps(item('نموذجنا')),
      columns: cells.every(([first = 0, second = 0]) => first > second),
      quoteBar: quote ? getComputedStyle(quote).borderRightWidth : '',
      opensWithLatin: getComputedStyle(item('LoRA')).direction,
      inside: right - (list?.getBoundingClientRect().right ?? 0) < 8,
      english: getComputedStyle(item('An English list')).direction,
    }
  }, html)
  expect(found.markRoom).toBeGreaterThan(15)
  expect(found.latinItem).toBeLessThanOrEqual(1)
  expect(found.latinCell.start).toBe(found.arabicCell.start)
  expect(found.latinCell.end).toBeGreaterThan(found.latinCell.start)
  expect(found).toMatchObject({
    columns: true,
    quoteBar: '3px',
    opensWithLatin: 'rtl',
    inside: true,
    english: 'ltr',
  })
  await context.close()
})
