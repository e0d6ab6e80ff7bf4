import { formatCount } from './format.ts'

/** A line drawn from a series at build time, in a box of 100 by 24 units. */
export interface Sparkline {
  /** SVG path data. */
  path: string
  /** What the line says, for those who cannot see it. */
  label: string
}

const WIDTH = 100
const HEIGHT = 24

/**
 * Draws a series of dated values as a path; gaps keep their width, because x is time.
 * @param label Says what the line shows, from its lowest and its highest value.
 * @returns `undefined` for fewer than three values or a series without extent in time.
 */
export function sparkline(
  points: readonly { date: string; value: number }[],
  label: (lowest: string, highest: string) => string,
): Sparkline | undefined {
  const timed = points
    .map(({ date, value }) => ({ time: Date.parse(date), value }))
    .filter(({ time }) => !Number.isNaN(time))
  const first = timed[0]
  const last = timed.at(-1)
  if (timed.length < 3 || !first || !last || first.time >= last.time) return undefined
  const highest = Math.max(...timed.map(({ value }) => value))
  const lowest = Math.min(...timed.map(({ value }) => value))
  const range = highest - lowest || 1
  const steps = timed.map(({ time, value }) => {
    const x = ((time - first.time) / (last.time - first.time)) * WIDTH
    const y = HEIGHT - 2 - ((value - lowest) / range) * (HEIGHT - 4)
    return `${x.toFixed(1)} ${y.toFixed(1)}`
  })
  return { path: `M${steps.join('L')}`, label: label(formatCount(lowest), formatCount(highest)) }
}
