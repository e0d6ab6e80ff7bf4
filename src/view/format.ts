/**
 * Numbers, sizes and dates as a page prints them, in the language of the site. Each states its unit; none
 * guesses. Parameters and contexts are written as the field writes them in every language: 7B, 128K.
 */

import { dateLocale, language, numberLocale } from '../messages/language.ts'

const integer = new Intl.NumberFormat(numberLocale, { maximumFractionDigits: 0 })
const compact = new Intl.NumberFormat(numberLocale, {
  notation: 'compact',
  maximumSignificantDigits: 3,
})
const day = dayFormat('long')
const shortDay = dayFormat('short')

function dayFormat(month: 'long' | 'short'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(dateLocale, {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  })
}

/** A count with thousands separators: 1234567 → `1,234,567`. */
export function formatCount(count: number): string {
  return integer.format(count)
}

/** A count as the command line prints it, which speaks English. */
export function englishCount(count: number): string {
  return count.toLocaleString('en')
}

/** Three significant digits without trailing zeros: 3.2127 → `3.21`, 12 → `12`. */
function threeDigits(value: number): number {
  return Number(value.toPrecision(3))
}

/** The first step that a value reaches; 999.6 thousand is printed as 1 million, not as "1000K". */
function stepOf<Step extends readonly [size: number, unit: string]>(
  value: number,
  steps: readonly Step[],
): Step | undefined {
  return steps.find(([size]) => value >= size * 0.9995)
}

const letters = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'K'],
] as const

/** A count in few characters: 21240 → `21.2K`, 1_500_000 → `1.5M`; in other languages as they do it. */
export function formatShortCount(count: number): string {
  return language === 'en' ? formatParameters(count) : compact.format(count)
}

/** A parameter count as the field writes it: 3_212_749_888 → `3.21B`. */
export function formatParameters(count: number): string {
  const step = stepOf(count, letters)
  return step ? `${threeDigits(count / step[0])}${step[1]}` : integer.format(count)
}

const units = [
  [1e12, 'terabyte'],
  [1e9, 'gigabyte'],
  [1e6, 'megabyte'],
  [1e3, 'kilobyte'],
] as const

/** Bytes in decimal units, as the Hub counts them: 6_433_687_776 → `6.43 GB`. */
export function formatBytes(bytes: number): string {
  return bytesIn(numberLocale, bytes)
}

/** Bytes as the command line prints them, which speaks English. */
export function englishBytes(bytes: number): string {
  return bytesIn('en', bytes)
}

function bytesIn(locale: string, bytes: number): string {
  const step = stepOf(bytes, units)
  if (!step) {
    // Where units have Latin letters a byte would be spelt out, in English.
    const spelt = formatUnit(bytes, 'byte', locale)
    return /[a-z]/i.test(spelt) ? `${bytes} B` : spelt
  }
  return formatUnit(threeDigits(bytes / step[0]), step[1], locale)
}

const unitFormats = new Map<string, Intl.NumberFormat>()

function formatUnit(value: number, unit: string, locale: string): string {
  const key = `${locale} ${unit}`
  const format =
    unitFormats.get(key) ??
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      useGrouping: false,
      maximumFractionDigits: 2,
    })
  unitFormats.set(key, format)
  return format.format(value)
}

/** A context length in tokens: 131072 → `128K`, 512 → `512`, 40960 → `40K`, 32000 → `32K`. */
export function formatTokens(tokens: number): string {
  if (tokens < 1024) return integer.format(tokens)
  if (tokens % 1024 === 0 && tokens < 1024 * 1000) return `${tokens / 1024}K`
  if (tokens % 1_048_576 === 0) return `${tokens / 1_048_576}M`
  return formatParameters(tokens)
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
