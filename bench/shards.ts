/**
 * What a site costs that several machines build over a shared folder, beside one machine: each part by itself,
 * one after another here, so that the longest part of each step and the joins add up to what a cluster with
 * as many machines takes.
 *
 *   node bench/shards.ts [models] [parts]
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { MANIFEST } from '../src/output/manifest.ts'
import { makeContent, removeStore, root, source } from './cards.ts'
import { head, row, run, type Taken } from './run.ts'

const count = Number(process.argv[2] ?? 2498)
const parts = Number(process.argv[3] ?? 4)
const folder = mkdtempSync(join(tmpdir(), 'modelsheets-bench-'))
const content = join(folder, 'content')
const [work, alone, together] = ['work', 'alone', 'together'].map((name) => join(folder, name))

/** Runs a command of the program; a content error that the cards have is none of the bench. */
function modelsheets(...args: string[]): Promise<Taken> {
  const main = join(root, 'src/cli/main.ts')
  return run([process.execPath, main, ...args, '--content', content], root, [0, 1])
}

/** Runs a step's parts one after another, and gives the longest beside the sum. */
async function step(name: string): Promise<Taken> {
  const taken: Taken[] = []
  for (let part = 1; part <= parts; part += 1)
    taken.push(await modelsheets(name, '--work', work ?? '', '--shard', `${part}/${parts}`))
  const [first] = taken.toSorted((a, b) => b.wall - a.wall)
  if (!first) throw new Error('there are no parts')
  const cpu = taken.reduce((sum, one) => sum + one.cpu, 0)
  row(`${name}, the longest of ${parts} parts`, first, `${cpu.toFixed(1)} s of CPU in all parts`)
  return { ...first, cpu }
}

try {
  await makeContent(content, count)
  console.log(
    `${count} models from ${source}, ${availableParallelism()} cores, Node ${process.version}\n\n${head}`,
  )
  const one = await modelsheets('build', '--out', alone ?? '')
  row('one machine', one)
  const compiled = await step('compile')
  const indexed = await modelsheets('index', '--work', work ?? '', '--shards', String(parts))
  row('index', indexed)
  const rendered = await step('render')
  const merged = await modelsheets(
    ...['merge', '--work', work ?? '', '--shards', String(parts), '--out', together ?? ''],
  )
  row('merge', merged)
  const steps = [compiled, indexed, rendered, merged]
  const wall = steps.reduce((sum, taken) => sum + taken.wall, 0)
  const cpu = steps.reduce((sum, taken) => sum + taken.cpu, 0)
  const peak = Math.max(...steps.map((taken) => taken.peak))
  row(
    `${parts} machines`,
    { wall, cpu, peak, output: '' },
    `${(one.wall / wall).toFixed(2)} × as fast, ${(cpu / one.cpu).toFixed(2)} × the CPU of one`,
  )
  const [a, b] = [alone, together].map((out) => readFileSync(join(out ?? '', MANIFEST), 'utf8'))
  console.log(`\nthe same bytes: ${a === b}`)
  if (a !== b) process.exitCode = 1
} finally {
  removeStore(content)
  rmSync(folder, { recursive: true, force: true })
}
