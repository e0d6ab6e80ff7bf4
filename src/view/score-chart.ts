import { known } from '../known.ts'
import { words } from '../messages/words.ts'
import type { BoardRow } from './board-rows.ts'
import { type Mark, markOf, markPath } from './chart-marks.ts'
import { linearScale, logScale, type Tick } from './chart-scale.ts'
import { formatParameters } from './format.ts'
import type { BoardGroup } from './scoreboard.ts'

/** One mark of the chart, in the units of its view box. */
export interface ChartPoint {
  x: number
  y: number
  mark: Mark
  /** Outline of the mark. */
  d: string
  title: string
  /** Path of the model's sheet. */
  path?: string
  /** Its name beside it, where it does not lie over another mark or name. */
  label?: { text: string; x: number; anchor: 'start' | 'end' }
}

/** A chart, ready to draw. */
export interface ScoreChart {
  kind: 'scatter' | 'dots'
  width: number
  height: number
  /** Inner edges of the plot. */
  plot: { left: number; right: number; top: number; bottom: number }
  points: ChartPoint[]
  xTicks: Tick[]
  yTicks: Tick[]
  xLabel: string
  yLabel: string
  title: string
  description: string
}

const scatterPlot = { left: 60, right: 704, top: 12, bottom: 280 }
const dotsShown = 20
const dotsStep = 24

/**
 * Draws the ranked models of one group: score against parameters where the size of most is known, else the
 * best of them in a row each. Gives `undefined` below three models: two points are no picture.
 */
export function makeScoreChart(name: string, group: BoardGroup): ScoreChart | undefined {
  const rows = group.rows.filter(({ rank }) => rank !== undefined)
  if (rows.length < 3) return undefined
  const sized = rows.filter(({ parameters = 0 }) => parameters > 0)
  return sized.length >= 3 && sized.length * 2 >= rows.length
    ? scatter(name, group, sized, rows.length - sized.length)
    : dots(name, group, rows)
}

function axisOf({ metric, parts }: BoardGroup): string {
  return words.boards.chart.axis({ metric, scale: parts.scale })
}

function scatter(
  name: string,
  group: BoardGroup,
  rows: readonly BoardRow[],
  left: number,
): ScoreChart {
  const plot = scatterPlot
  const x = logScale(
    rows.map(({ parameters = 1 }) => parameters),
    [plot.left, plot.right],
  )
  const y = linearScale(
    rows.map(({ value }) => value),
    [plot.bottom, plot.top],
  )
  const points = rows.map((row) => {
    const size = row.parameters ?? 1
    const detail = words.boards.chart.sized({ size: formatParameters(size) })
    return pointOf(row, x.place(size), y.place(row.value), detail)
  })
  labelPoints(points, rows, plot)
  return {
    kind: 'scatter',
    width: 720,
    height: 328,
    plot,
    points,
    xTicks: x.ticks,
    yTicks: y.ticks,
    xLabel: words.boards.chart.parameters,
    yLabel: axisOf(group),
    title: words.boards.chart.scatterTitle({ benchmark: name, metric: group.metric }),
    description: words.boards.chart.scatterNote({ shown: rows.length, left }),
  }
}

function dots(name: string, group: BoardGroup, ranked: readonly BoardRow[]): ScoreChart {
  const rows = ranked.slice(0, dotsShown)
  const plot = { left: 260, right: 704, top: 12, bottom: 12 + rows.length * dotsStep }
  const x = linearScale(
    rows.map(({ value }) => value),
    [plot.left, plot.right],
  )
  const heights = rows.map((_row, index) => plot.top + (index + 0.5) * dotsStep)
  return {
    kind: 'dots',
    width: 720,
    height: plot.bottom + 48,
    plot,
    points: rows.map((row, index) => pointOf(row, x.place(row.value), heights[index] ?? 0, '')),
    xTicks: x.ticks,
    yTicks: rows.map((row, index) => ({ at: heights[index] ?? 0, text: shortName(row.model, 34) })),
    xLabel: axisOf(group),
    yLabel: words.boards.chart.model,
    title: words.boards.chart.dotsTitle({ benchmark: name, metric: group.metric }),
    description: words.boards.chart.dotsNote({ shown: rows.length, all: ranked.length }),
  }
}

function pointOf(row: BoardRow, x: number, y: number, detail: string): ChartPoint {
  const mark = markOf(row)
  return {
    x,
    y,
    mark,
    d: markPath(mark.shape, x, y),
    title: words.common.list(
      [words.common.labelled({ label: row.model, text: row.text }), detail].filter(Boolean),
    ),
    ...known({ path: row.path }),
  }
}

/** The name without its owner, cut to a length. */
function shortName(model: string, length: number): string {
  const name = model.slice(model.indexOf('/') + 1)
  return name.length > length ? `${name.slice(0, length - 1)}…` : name
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const apart = (a: Box, b: Box): boolean =>
  a.right < b.left || a.left > b.right || a.bottom < b.top || a.top > b.bottom

/** Names points from the top down, leaving out names that would lie over a mark or another name. */
function labelPoints(points: ChartPoint[], rows: readonly BoardRow[], plot: Box): void {
  const marks = points.map(({ x, y }) => ({
    left: x - 7,
    right: x + 7,
    top: y - 7,
    bottom: y + 7,
  }))
  const taken: Box[] = []
  const order = points.map((_point, index) => index).sort((a, b) => at(a) - at(b))
  function at(index: number): number {
    return points[index]?.y ?? 0
  }
  for (const index of order) {
    const point = points[index]
    const row = rows[index]
    if (point === undefined || row === undefined) continue
    const text = shortName(row.model, 40)
    const width = text.length * 6.4
    const before = point.x > (plot.left + plot.right) / 2
    const x = before ? point.x - 10 : point.x + 10
    const left = before ? x - width : x
    const box = { left, right: left + width, top: point.y - 7, bottom: point.y + 7 }
    const others = marks.filter((_mark, other) => other !== index)
    if (box.left < plot.left - 20 || box.right > plot.right + 16) continue
    if (![...taken, ...others].every((other) => apart(box, other))) continue
    taken.push(box)
    point.label = { text, x, anchor: before ? 'end' : 'start' }
  }
}
