import { formatParameters } from './format.ts'

/** A line of the grid with its text. */
export interface Tick {
  at: number
  text: string
}

/** Where a value lies on an axis, and the axis's lines. */
export interface ChartScale {
  place: (value: number) => number
  ticks: Tick[]
}

type Ends = readonly [start: number, end: number]

const round = (value: number): number => Math.round(value * 10) / 10

/** Lines within a power of ten, from few to many. */
const steps = [[1], [1, 2, 5], [1, 2, 3, 4, 5, 6, 7, 8, 9]]

/**
 * A logarithmic axis for parameter counts: lines at powers of ten, at 1, 2 and 5 times these or at every
 * figure, the fewest of which there are three. Values that lie closer together have lines at even distances.
 */
export function logScale(values: readonly number[], [start, end]: Ends): ChartScale {
  const low = Math.log10(Math.min(...values)) - 0.1
  const high = Math.log10(Math.max(...values)) + 0.1
  const place = (value: number): number =>
    round(start + ((Math.log10(value) - low) / (high - low)) * (end - start))
  const isInside = (value: number): boolean => Math.log10(value) >= low && Math.log10(value) <= high
  const powers: number[] = []
  for (let power = Math.floor(low); power <= high; power += 1) powers.push(10 ** power)
  const lines = steps
    .map((factors) =>
      powers.flatMap((power) => factors.map((factor) => factor * power)).filter(isInside),
    )
    .find((some) => some.length >= 3)
  const ticks = (lines ?? evenLines(10 ** low, 10 ** high).filter(isInside)).map((value) => ({
    at: place(value),
    text: formatParameters(value),
  }))
  return { place, ticks }
}

/** Round values at one distance, about three of them. */
function evenLines(low: number, high: number): number[] {
  const step = niceStep((high - low) / 4)
  const lines: number[] = []
  for (let index = Math.ceil(low / step); index * step <= high; index += 1) lines.push(index * step)
  return lines
}

/** A linear axis with about five lines at round values. */
export function linearScale(values: readonly number[], [start, end]: Ends): ChartScale {
  const least = Math.min(...values)
  const most = Math.max(...values)
  const room = (most - least || Math.abs(most) || 1) * 0.06
  const step = niceStep((most - least + 2 * room) / 5)
  const low = Math.floor((least - room) / step) * step
  const high = Math.ceil((most + room) / step) * step
  const place = (value: number): number =>
    round(start + ((value - low) / (high - low)) * (end - start))
  const ticks: Tick[] = []
  for (let value = low; value <= high + step / 2; value += step)
    ticks.push({ at: place(value), text: String(Number(value.toPrecision(6))) })
  return { place, ticks }
}

/** 1, 2 or 5 times a power of ten, at least as large as the raw step. */
function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw))
  for (const factor of [1, 2, 5]) if (raw <= factor * power) return factor * power
  return 10 * power
}
