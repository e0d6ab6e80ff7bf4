/**
 * What a build costs beside what changed: cold, nothing changed, one model and one in a hundred changed; and
 * whole builds of other generators over the same cards, in the same run.
 *
 *   node bench/warm.ts [models] [rounds]
 *
 * Peers are those of Astro, Hugo and Eleventy that are installed (`hugo` and `eleventy` on the PATH).
 */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BenchModel, makeContent, removeStore, root, source } from './cards.ts'
import { makePeers } from './peers.ts'
import { head, median, row, run, type Taken } from './run.ts'

const count = Number(process.argv[2] ?? 2498)
const rounds = Number(process.argv[3] ?? 3)
const folder = mkdtempSync(join(tmpdir(), 'modelsheets-bench-'))
const content = join(folder, 'content')

/** One whole build, as a user makes it. A content error that the cards have is none of the bench. */
function build(): Promise<Taken> {
  const main = join(root, 'bin/modelsheets.js')
  const out = join(folder, 'site')
  return run([process.execPath, main, 'build', '--content', content, '--out', out], root, [0, 1])
}

let changes = 0

/** Changes the cards of some models, others each time. */
function change(models: readonly BenchModel[], number: number): void {
  for (let index = 0; index < number; index += 1) {
    changes += 1
    const model = models[(changes * 97) % models.length]
    if (model) appendFileSync(join(model.path, 'README.md'), `\nChange ${changes}.\n`)
  }
}

async function rounded(before: () => void): Promise<Taken> {
  const runs: Taken[] = []
  for (let round = 0; round < rounds; round += 1) {
    before()
    runs.push(await build())
  }
  return median(runs)
}

try {
  const models = await makeContent(content, count)
  console.log(
    `${count} models from ${source}, ${availableParallelism()} cores, Node ${process.version}, median of ${rounds}\n\n${head}`,
  )
  const cold = await build()
  row('cold', cold)
  const nothing = await rounded(() => {})
  row('nothing changed', nothing)
  const one = await rounded(() => change(models, 1))
  row('one model changed', one)
  const percent = await rounded(() => change(models, Math.ceil(count / 100)))
  row('one in a hundred changed', percent)
  for (const peer of makePeers(folder, models)) {
    const runs: Taken[] = []
    for (let round = 0; round < rounds; round += 1) runs.push(await run(peer.command, peer.folder))
    const whole = median(runs)
    const ratio = (ours: Taken, what: 'wall' | 'cpu'): string =>
      (ours[what] / whole[what]).toFixed(2)
    row(
      peer.name,
      whole,
      `ours: cold ${ratio(cold, 'wall')} wall, ${ratio(cold, 'cpu')} CPU; 1 % ${ratio(percent, 'wall')} wall, ${ratio(percent, 'cpu')} CPU`,
    )
  }
} finally {
  removeStore(content)
  rmSync(folder, { recursive: true, force: true })
}
