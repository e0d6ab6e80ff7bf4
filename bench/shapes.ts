/**
 * Milliseconds of processor time for texts that make readers of Markdown slow, at growing lengths, and
 * the exponent of growth between the last two lengths at which nothing was cut.
 *
 *   node bench/shapes.ts [lengths] [part of a shape's name]
 */
import { threadCpuUsage } from 'node:process'
import { renderReadmeSync } from '../src/readme/pipeline.ts'
import { shapes } from '../test/readme/shapes.ts'

const lengths = (process.argv[2] ?? '1000,10000,100000,1000000').split(',').map(Number)
const part = process.argv[3] ?? ''

interface Measured {
  length: number
  time: number
  cut: boolean
}

function measure(shape: (length: number) => string, length: number): Measured {
  const card = shape(length)
  const before = threadCpuUsage()
  const { notes } = renderReadmeSync(card, { id: 'owner/name' })
  const { user, system } = threadCpuUsage()
  const time = (user + system - before.user - before.system) / 1000
  return { length, time, cut: notes.some(({ code }) => code === 'cut' || code === 'card-plain') }
}

/** Times below this are mostly noise. */
const floor = 10

/** Exponent of growth over the last two lengths that were read whole; undefined where both are quick. */
function growth(rows: readonly Measured[]): number | undefined {
  const [one, two] = rows.filter(({ cut }) => !cut).slice(-2)
  if (!one || !two || two.time < floor) return undefined
  return Math.log(two.time / Math.max(one.time, floor)) / Math.log(two.length / one.length)
}

const names = Object.keys(shapes).filter((name) => name.includes(part))
let slowest = 0
let steepest = 0
console.log(`${names.length} shapes; a cut card is marked with c\n`)
for (const name of names) {
  const shape = shapes[name]
  if (!shape) continue
  const rows = lengths.map((length) => measure(shape, length))
  const exponent = growth(rows)
  slowest = Math.max(slowest, ...rows.map(({ time }) => time))
  steepest = Math.max(steepest, exponent ?? 0)
  const cells = rows.map(({ time, cut }) => `${time.toFixed(0)}${cut ? 'c' : ' '}`.padStart(8))
  console.log(`${name.slice(0, 50).padEnd(50)}${cells.join('')}  ${exponent?.toFixed(2) ?? ''}`)
}
console.log(`\nslowest ${slowest.toFixed(0)} ms, steepest ${steepest.toFixed(2)}`)
