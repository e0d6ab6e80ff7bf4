import { expect, test } from 'vitest'
import { escapeHtml } from '../../../src/html.ts'
import {
  formatBytes,
  formatCount,
  formatDate,
  formatParameters,
  formatShortCount,
  formatTokens,
} from '../../../src/view/format.ts'
import { contentSecurityPolicy } from '../../../src/view/security-policy.ts'
import { sparkline } from '../../../src/view/sparkline.ts'
import { sheetPath, siteUrl } from '../../../src/view/url.ts'

test.each([
  [0, '0'],
  [999, '999'],
  [1234567, '1,234,567'],
])('%d is counted as %s', (count, text) => {
  expect(formatCount(count)).toBe(text)
})

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1K'],
  [21240, '21.2K'],
  [999_499, '999K'],
  [999_500, '1M'],
  [999_999, '1M'],
  [1_500_000, '1.5M'],
  [999_999_999, '1B'],
  [3_212_749_888, '3.21B'],
  [1e12, '1T'],
  [7e15, '7000T'],
])('%d is %s for short', (count, text) => {
  expect(formatShortCount(count)).toBe(text)
  expect(formatParameters(count)).toBe(text)
})

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [999_950, '1 MB'],
  [6_433_687_776, '6.43 GB'],
  [1_450_000_000_000, '1.45 TB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})

test.each([
  [1, '1'],
  [512, '512'],
  [1000, '1,000'],
  [1024, '1K'],
  [32_000, '32K'],
  [40_960, '40K'],
  [131_072, '128K'],
  [1_000_000, '1M'],
  [1_048_576, '1M'],
  [10_485_760, '10M'],
  [262_143, '262K'],
])('%d tokens are %s', (tokens, text) => {
  expect(formatTokens(tokens)).toBe(text)
})

test.each([
  ['2025-05-06T17:42:12.000Z', '6 May 2025', '6 May 2025'],
  ['2025-12-31T23:59:59Z', '31 December 2025', '31 Dec 2025'],
  ['2026-01-01', '1 January 2026', '1 Jan 2026'],
  ['soon', undefined, undefined],
])('the day of %s is %s', (iso, long, short) => {
  expect(formatDate(iso)).toBe(long)
  expect(formatDate(iso, 'short')).toBe(short)
})

test.each([
  ['', '/'],
  ['/', '/'],
  ['/base', '/base/'],
  ['/base/', '/base/'],
])('an address under the base %j has one slash between', (base, start) => {
  expect(siteUrl('models/a/b/', base)).toBe(`${start}models/a/b/`)
})

test('the path of a model keeps its case and encodes other scripts', () => {
  expect(sheetPath('Owner/Model-7B.v1')).toBe('models/Owner/Model-7B.v1/')
  expect(sheetPath('gpt2')).toBe('models/gpt2/')
  expect(sheetPath('a/模')).toBe('models/a/%E6%A8%A1/')
})

test.each([
  [false, "img-src 'self' data:;"],
  [true, "img-src 'self' data: https:;"],
])('pages load nothing but our own files (images from afar: %j)', (images, rule) => {
  const policy = contentSecurityPolicy(images)
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';")
  expect(policy).toContain(rule)
  expect(policy).not.toMatch(/unsafe/)
})

test('text is escaped for content and for attributes', () => {
  expect(escapeHtml(`<a href="x" id='y'>&amp;</a>`)).toBe(
    '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;',
  )
})

const label = (lowest: string, highest: string): string => `Downloads: ${lowest} to ${highest}`

test('a series is drawn over time with its range in words', () => {
  const points = [
    { date: '2026-01-01', value: 100 },
    { date: '2026-01-02', value: 2100 },
    { date: '2026-01-11', value: 1100 },
  ]
  expect(sparkline(points, label)).toEqual({
    path: 'M0.0 22.0L10.0 2.0L100.0 12.0',
    label: 'Downloads: 100 to 2,100',
  })
})

test('a flat series is a flat line', () => {
  const points = ['01', '02', '03'].map((day) => ({ date: `2026-01-${day}`, value: 5 }))
  expect(sparkline(points, label)?.path).toBe('M0.0 22.0L50.0 22.0L100.0 22.0')
})

test.each([
  ['two points', ['2026-01-01', '2026-01-02']],
  ['one day', ['2026-01-01', '2026-01-01', '2026-01-01']],
  ['no dates', ['a', 'b', 'c']],
  ['nothing', []],
])('%s are no series', (_what, dates) => {
  expect(
    sparkline(
      dates.map((date) => ({ date, value: 1 })),
      label,
    ),
  ).toBeUndefined()
})
