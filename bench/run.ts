import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a command took. */
export interface Taken {
  /** Seconds on the clock. */
  wall: number
  /** Seconds of processor time, of all threads and child processes. */
  cpu: number
  /** Most mebibytes that the processes had in memory together; 0 where the system does not tell. */
  peak: number
  output: string
}

/**
 * Runs a command to its end and measures it.
 * @throws when it ends with another status than 0 or those that are allowed.
 */
export async function run(
  command: readonly string[],
  cwd: string,
  allowed: readonly number[] = [0],
): Promise<Taken> {
  // The shell counts the processor time of everything it waited for.
  const script = 'TIMEFORMAT="%R %U %S"; time "$@"'
  const child = spawn('bash', ['-c', script, 'bench', ...command], { cwd })
  let output = ''
  let times = ''
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString()
  })
  child.stderr.on('data', (data: Buffer) => {
    times = (times + data.toString()).slice(-100_000)
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0))
  }, 200)
  const status = await new Promise<number>((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done(code ?? 1))
  })
  clearInterval(watch)
  if (!allowed.includes(status))
    throw new Error(`${command.join(' ')} ended with status ${status}:\n${output}\n${times}`)
  const [wall = 0, user = 0, system = 0] = (times.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number)
  return { wall, cpu: user + system, peak, output: `${output}${times}` }
}

/** Mebibytes in memory of a process and those it started. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const own = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean),
    )
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), own)
  } catch {
    return 0
  }
}

/** The run in the middle by processor time. */
export function median(runs: readonly Taken[]): Taken {
  const sorted = runs.toSorted((a, b) => a.cpu - b.cpu)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (!middle) throw new Error('nothing was measured')
  return middle
}

/** A line of a table of runs. */
export function row(name: string, { wall, cpu, peak }: Taken, note = ''): void {
  const figures = [wall.toFixed(1), cpu.toFixed(1), peak.toFixed(0)].map((text) => text.padStart(9))
  console.log(`${name.padEnd(40)}${figures.join('')}  ${note}`)
}

/** The head of such a table. */
export const head = `${''.padEnd(40)}${['wall s', 'CPU s', 'MiB'].map((text) => text.padStart(9)).join('')}`
