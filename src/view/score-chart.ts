import type { BoardRow } from './board-rows.ts'
import { formatParameters } from './format.ts'
import type { BoardGroup } from './scoreboard.ts'

/** One point of the chart, in the units of its view box. */
export interface ChartPoint {
  x: number
  y: number
  label: string
  /** Shown only where it does not lie over another. */
  labelled: boolean
  /** Which side of the point the label stands on. */
  side: 'start' | 'end'
  title: string
  path: string
}

/** A line of the grid with its text. */
export interface ChartTick {
  at: number
  text: string
}

/** Score against parameters, ready to draw. */
export interface ScoreChart {
  width: number
  height: number
  /** Inner edges of the plot. */
  plot: { left: number; right: number; top: number; bottom: number }
  points: ChartPoint[]
  xTicks: ChartTick[]
  yTicks: ChartTick[]
  title: string
  description: string
}

const size = { width: 720, height: 320 }
const plot = { left: 48, right: 704, top: 16, bottom: 280 }

/**
 * Lays out score against parameters (logarithmic) for one group.
 * Gives `undefined` below three models of known size: two points are no picture.
 */
export function makeScoreChart(name: string, group: BoardGroup): ScoreChart | undefined {
  const rows = onePerModel(group.rows)
  if (rows.length < 3) return undefined
  const x = logScale(rows.map(({ parameters }) => parameters))
  const y = linearScale(rows.map(({ row }) => row.value))
  const points = rows.map(({ row, parameters }) => {
    const at = x.place(parameters)
    return {
      x: at,
      y: y.place(row.value),
      label: row.model.slice(row.model.indexOf('/') + 1),
      labelled: false,
      side: at > (plot.left + plot.right) / 2 ? ('end' as const) : ('start' as const),
      title: `${row.model}: ${row.printed}, ${formatParameters(parameters)} parameters`,
      path: row.path ?? '',
    }
  })
  chooseLabels(points)
  return {
    ...size,
    plot,
    points,
    xTicks: x.ticks,
    yTicks: y.ticks,
    title: `${name} against parameters`,
    description: `${group.metric}, ${group.parts.scale ?? 'scale not stated'}${group.setup.length > 0 ? `, ${group.setup.join(', ')}` : ''}, of ${rows.length} models whose size is known; parameters on a logarithmic scale.`,
  }
}

/** The first row of each model of known size that has a sheet: the best one where the group is ranked. */
function onePerModel(rows: readonly BoardRow[]): { row: BoardRow; parameters: number }[] {
  const seen = new Set<string>()
  return rows.flatMap((row) => {
    if (row.path === undefined || row.parameters === undefined || row.parameters <= 0) return []
    if (seen.has(row.path)) return []
    seen.add(row.path)
    return [{ row, parameters: row.parameters }]
  })
}

interface Scale {
  place: (value: number) => number
  ticks: ChartTick[]
}

function logScale(values: readonly number[]): Scale {
  const low = Math.log10(Math.min(...values)) - 0.1
  const high = Math.log10(Math.max(...values)) + 0.1
  const place = (value: number): number =>
    round(plot.left + ((Math.log10(value) - low) / (high - low)) * (plot.right - plot.left))
  const ticks: ChartTick[] = []
  for (let power = Math.floor(low); power <= high; power += 1) {
    for (const step of high - low > 2 ? [1] : [1, 2, 5]) {
      const value = step * 10 ** power
      if (Math.log10(value) >= low && Math.log10(value) <= high)
        ticks.push({ at: place(value), text: formatParameters(value) })
    }
  }
  return { place, ticks }
}

function linearScale(values: readonly number[]): Scale {
  const least = Math.min(...values)
  const most = Math.max(...values)
  const room = (most - least || Math.abs(most) || 1) * 0.08
  const step = niceStep((most - least + 2 * room) / 5)
  const low = Math.floor((least - room) / step) * step
  const high = Math.ceil((most + room) / step) * step
  const place = (value: number): number =>
    round(plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top))
  const ticks: ChartTick[] = []
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

const round = (value: number): number => Math.round(value * 10) / 10

/** Labels points from the top down, leaving out those that would lie over an earlier one. */
function chooseLabels(points: ChartPoint[]): void {
  const dots = points.map((point) => ({
    point,
    left: point.x - 6,
    right: point.x + 6,
    top: point.y - 6,
    bottom: point.y + 6,
  }))
  const boxes: { left: number; right: number; top: number; bottom: number }[] = []
  for (const point of points.toSorted((a, b) => a.y - b.y)) {
    const width = point.label.length * 6.3
    const left = point.side === 'start' ? point.x + 9 : point.x - 9 - width
    const box = { left, right: left + width, top: point.y - 7, bottom: point.y + 7 }
    const others = dots.filter((dot) => dot.point !== point)
    const free = [...boxes, ...others].every(
      (other) =>
        box.right < other.left ||
        box.left > other.right ||
        box.bottom < other.top ||
        box.top > other.bottom,
    )
    if (!free || box.left < plot.left - 40 || box.right > size.width) continue
    boxes.push(box)
    point.labelled = true
  }
}
