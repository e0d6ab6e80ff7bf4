/**
 * What a build costs beside what changed: cold, nothing changed, one model and one in a hundred changed; and
 * whole builds of other generators over the same cards, in the same rounds. Each cold build, ours and theirs,
 * begins without all caches and the former site.
 *
 *   node bench/warm.ts [models] [rounds]
 *
 * Peers are those of Astro, Hugo and Eleventy that are installed (`hugo` and `eleventy` on the PATH).
 */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type BenchModel,
  makeContent,
  moveAside,
  moveStoreAside,
  removeAside,
  removeStore,
  root,
  source,
} from './cards.ts'
import { inspectPeer, makePeers, type Peer, wipe } from './peers.ts'
import { head, median, row, run, type Taken } from './run.ts'

const count = Number(process.argv[2] ?? 2498)
const rounds = Number(process.argv[3] ?? 3)
const folder = mkdtempSync(join(tmpdir(), 'modelsheets-bench-'))
const content = join(folder, 'content')
const out = join(folder, 'site')

/** One whole build, as a user makes it. A content error that the cards have is none of the bench. */
function build(): Promise<Taken> {
  const main = join(root, 'bin/modelsheets.js')
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

/** What a build is measured after. */
const stages: { name: string; before: (models: readonly BenchModel[]) => void }[] = [
  { name: 'cold', before: takeKept },
  { name: "cold, pages' code kept", before: takeMade },
  { name: 'nothing changed', before: () => {} },
  { name: 'one model changed', before: (models) => change(models, 1) },
  {
    name: 'one in a hundred changed',
    before: (models) => change(models, Math.ceil(models.length / 100)),
  },
]

/** Takes away what was made of this content: a site that stands would be left as it is. */
function takeMade(): void {
  moveAside(out)
  moveStoreAside(content)
}

/** Takes away all that earlier builds of this content have left: the site, the store, the bundles of code. */
function takeKept(): void {
  takeMade()
  for (const name of ['renderer', 'compiler', 'program', 'code'])
    moveAside(join(root, '.modelsheets', name))
}

/** A table cell of what a peer made, and a word where it did not make what it should. */
function madeBy(peer: Peer): string {
  const { pages, coloured, missing } = inspectPeer(peer)
  const fault = missing.length > 0 ? `; without ${missing.join(', ')}` : ''
  return `${pages} pages, ${coloured} with coloured code${fault}`
}

try {
  const models = await makeContent(content, count)
  const peers = makePeers(folder, models)
  console.log(
    `${count} models from ${source}, ${availableParallelism()} cores, Node ${process.version}, median of ${rounds}\n`,
  )
  const taken = new Map<string, Taken[]>()
  const note = (name: string, one: Taken): void => {
    taken.set(name, [...(taken.get(name) ?? []), one])
  }
  // Round by round, so that a machine that is busy for a while is so for all.
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, before } of stages) {
      before(models)
      note(name, await build())
    }
    for (const peer of peers) {
      wipe(peer)
      note(peer.name, await run(peer.command, peer.folder))
    }
  }
  console.log(head)
  const middle = (name: string): Taken => median(taken.get(name) ?? [])
  for (const { name } of stages) row(name, middle(name))
  const ratio = (ours: Taken, whole: Taken): string =>
    `${(ours.wall / whole.wall).toFixed(2)} wall, ${(ours.cpu / whole.cpu).toFixed(2)} CPU`
  for (const peer of peers) {
    const whole = middle(peer.name)
    const [cold, percent] = ['cold', 'one in a hundred changed'].map(middle)
    if (cold && percent)
      row(
        peer.name,
        whole,
        `${madeBy(peer)}; ours: cold ${ratio(cold, whole)}; 1 % ${ratio(percent, whole)}`,
      )
  }
} finally {
  removeAside()
  removeStore(content)
  rmSync(folder, { recursive: true, force: true })
}
