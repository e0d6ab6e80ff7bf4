/** Numbers, sizes and dates as a page prints them. Each states its unit; none guesses. */

import { dateLocale, language } from '../messages/language.ts'

const integer = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
const day = new Intl.DateTimeFormat(dateLocale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const shortDay = new Intl.DateTimeFormat(dateLocale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** A count with thousands separators: 1234567 → `1,234,567`. */
export function formatCount(count: number): string {
  return integer.format(count)
}

/** Three significant digits without trailing zeros: 3.2127 → `3.21`, 12 → `12`. */
function threeDigits(value: number): string {
  return String(Number(value.toPrecision(3)))
}

function scaled(value: number, steps: readonly (readonly [number, string])[]): string {
  // 999.6 thousand is printed as 1 million, not as "1000K".
  for (const [size, unit] of steps)
    if (value >= size * 0.9995) return `${threeDigits(value / size)}${unit}`
  return integer.format(value)
}

/** A count in few characters: 21240 → `21.2K`, 1_500_000 → `1.5M`. */
export function formatShortCount(count: number): string {
  return scaled(count, [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'K'],
  ])
}

/** A parameter count as the field writes it: 3_212_749_888 → `3.21B`. */
export function formatParameters(count: number): string {
  return formatShortCount(count)
}

/** Bytes in decimal units, as the Hub counts them: 6_433_687_776 → `6.43 GB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return scaled(bytes, [
    [1e12, ' TB'],
    [1e9, ' GB'],
    [1e6, ' MB'],
    [1e3, ' kB'],
  ])
}

/** A context length in tokens: 131072 → `128K`, 512 → `512`, 40960 → `40K`, 32000 → `32K`. */
export function formatTokens(tokens: number): string {
  if (tokens < 1024) return integer.format(tokens)
  if (tokens % 1024 === 0 && tokens < 1024 * 1000) return `${tokens / 1024}K`
  if (tokens % 1_048_576 === 0) return `${tokens / 1_048_576}M`
  return formatShortCount(tokens)
}

/** A date in words, UTC: `6 May 2025`. Gives `undefined` for what is no date. */
export function formatDate(iso: string, style: 'long' | 'short' = 'long'): string | undefined {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return undefined
  return (style === 'long' ? day : shortDay).format(date)
}

/** A name as a heading: its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
