/**
 * Feeds the readers of a build with inputs without end: `npm run fuzz -- [--minutes N] [--inputs N]
 * [--seed TEXT] [--only TARGET]`. An input is a find when the code throws, or takes more processor time
 * than a model may. Finds are written to `fuzz/finds/`, where a test runs them from then on. The same seed
 * gives the same inputs.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Random } from './random.ts'
import { targets } from './targets.ts'

/** Most processor seconds of one input. */
const SECONDS = 1.5

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    inputs: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: 'modelsheets' },
    only: { type: 'string' },
  },
})
const finds = join(import.meta.dirname, 'finds')
const end = process.cpuUsage().user + Number(values.minutes) * 60e6
const chosen = Object.entries(targets).filter(([name]) => !values.only || name === values.only)
const counts = new Map<string, { inputs: number; finds: number; slowest: number }>()

/** Runs one input; gives why it is a find, if it is one. */
function fault(run: (input: string) => void, input: string): { why?: string; seconds: number } {
  const before = process.cpuUsage()
  let why: string | undefined
  try {
    run(input)
  } catch (error) {
    why = error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  if (seconds > SECONDS) why ??= `It took ${seconds.toFixed(1)} s of processor time.`
  return { seconds, ...(why === undefined ? {} : { why }) }
}

function keep(name: string, input: string, why: string): void {
  const digest = createHash('sha256').update(input).digest('hex').slice(0, 12)
  mkdirSync(finds, { recursive: true })
  writeFileSync(join(finds, `${name}-${digest}.txt`), input)
  console.log(`${name}-${digest}: ${why.split('\n').slice(0, 3).join(' | ')}`)
}

for (let number = 0; number < Number(values.inputs) && process.cpuUsage().user < end; number += 1)
  for (const [name, target] of chosen) {
    const count = counts.get(name) ?? { inputs: 0, finds: 0, slowest: 0 }
    counts.set(name, count)
    const input = target.make(new Random(`${values.seed} ${name} ${number}`))
    const { why, seconds } = fault(target.run, input)
    count.inputs += 1
    count.slowest = Math.max(count.slowest, seconds)
    if (why === undefined) continue
    count.finds += 1
    if (count.finds <= 20) keep(name, input, why)
  }

console.table(Object.fromEntries(counts))
process.exitCode = [...counts.values()].some((count) => count.finds > 0) ? 1 : 0
