import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import { drawPreview, toDraw } from '../../../src/drawing/draw.ts'
import { familiesFor } from '../../../src/drawing/fonts.ts'
import { imageFacts } from '../../../src/snapshot/image-facts.ts'
import type { Preview } from '../../../src/view/preview.ts'

const fact = { kind: 'parameters' as const, label: 'Parameters', value: '3.21B' }

function preview(more: Partial<Preview>): Preview {
  return { names: ['name'], facts: [], site: 'Sheets', language: 'en', languages: [], ...more }
}

const named = (...names: string[]): string | undefined => toDraw(preview({ names })).drawing.name

test('a picture is a PNG of 1200 by 630, the same whatever was drawn before it', async () => {
  const all = [
    preview({ above: '組織', names: ['通义千问-7B'], facts: [fact] }),
    preview({ above: '네이버', names: ['한국어 모델'], below: 'Text generation' }),
    preview({ names: ['نموذج لغوي عربي 7B'], site: 'نماذج', language: 'ar' }),
    preview({ names: ['日本語の大規模言語モデル'] }),
    preview({ names: ['a'.repeat(250)], above: 'b'.repeat(250), facts: Array(4).fill(fact) }),
  ]
  const digests = new Map<Preview, string>()
  for (const one of all) {
    const png = await drawPreview(one)
    expect(imageFacts(png)).toEqual({
      type: 'image/png',
      extension: 'png',
      width: 1200,
      height: 630,
    })
    digests.set(one, hash('sha256', png))
  }
  expect(new Set(digests.values()).size).toBe(all.length)
  for (const one of all.toReversed())
    expect(hash('sha256', await drawPreview(one))).toBe(digests.get(one))
})

test.each([
  ['Chinese', '通义千问-繁體中文大型語言模型'],
  ['Japanese', '日本語の大規模言語モデル-直骨角'],
  ['Korean', '한국어 대형 언어 모델 7B'],
  ['Arabic', 'نموذج لغوي عربي كبير 7B للمحادثة'],
  ['Russian', 'Большая модель'],
  ['Greek', 'Μεγάλο μοντέλο'],
  ['Vietnamese', 'Mô hình ngôn ngữ tiếng Việt'],
])('a name in %s is drawn', (_language, name) => {
  expect(named(name, 'id')).toBe(name)
})

test('of several names it is the first one that the fonts have, and else none: never boxes', () => {
  expect(named('ภาษาไทย', 'thai-model')).toBe('thai-model')
  expect(named('ภาษาไทย')).toBeUndefined()
  expect(named('𓀀𓀁')).toBeUndefined()
  const { drawing } = toDraw(
    preview({
      above: 'ไทย',
      site: 'ไทย',
      facts: [fact, { kind: 'licence', label: 'Licence', value: 'ไทย' }],
    }),
  )
  const { kind: _kind, ...told } = fact
  expect(drawing).toEqual({ name: 'name', facts: [told], language: 'en' })
})

test('the colour of the site is that of its line and name', async () => {
  const [plain, own] = await Promise.all([
    drawPreview(preview({})),
    drawPreview(preview({ accent: '#8a2be2' })),
  ])
  expect(hash('sha256', plain)).not.toBe(hash('sha256', own))
})

test('pictures in a name are left out where no font has them', () => {
  expect(named('🦙 Llama 👩‍🔬 3 🇫🇷 ✨')).toBe('Llama 3')
  expect(named('🦙', 'llama')).toBe('llama')
})

test('a name from outside is one line that steers nothing', () => {
  expect(named('<b>a\u202e</b>\u0000\n\tb\u2066c\ufeff')).toBe('<b>a</b> bc')
  expect(named('Z\u0301\u0302\u0303\u0304\u0305 \u{e0041}x')).toBe('Ź x')
  expect(named('\ud800x')).toBe('x')
  expect(named('x'.repeat(100_000))).toHaveLength(240)
})

test('a long fact is told by its short word', () => {
  const value = 'Creative Commons Attribution Non Commercial 4.0'
  const facts = [{ kind: 'licence' as const, label: 'Licence', value, short: 'CC-BY-NC-4.0' }]
  expect(toDraw(preview({ facts })).drawing.facts).toEqual([
    { label: 'Licence', value: 'CC-BY-NC-4.0' },
  ])
})

test('Han characters have the shapes of their language, by what is written, else by what is stated', () => {
  const first = (text: string, ...languages: string[]): string | undefined =>
    familiesFor(text, languages)[2]
  expect(first('直角の', 'zh')).toBe('japanese')
  expect(first('直角')).toBe('simplified')
  expect(first('直角', 'en', 'ja', 'zh')).toBe('japanese')
  expect(first('直角', 'zh-TW')).toBe('traditional')
  expect(first('한국 直角')).toBe('korean')
})
