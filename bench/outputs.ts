/**
 * What the files for programs cost: builds N models cold with everything that `outputs:` can turn off, and with none
 * of it, by turns; pictures for previews count apart. `node bench/outputs.ts [N] [rounds]` (500 models, 3 rounds).
 *
 * Each build has a content folder and a site of its own, and nothing is removed before the last has ended: some file
 * systems make new files slowly for a minute after many were removed, which would count for the builds with more files.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outputNames } from '../src/snapshot/catalog-schema.ts'
import { makeContent, removeStore, root } from './cards.ts'
import { head, median, row, run, type Taken } from './run.ts'

const count = Number(process.argv[2] ?? 500)
const rounds = Number(process.argv[3] ?? 3)
const folder = mkdtempSync(join(tmpdir(), 'modelsheets-outputs-'))
const contents: string[] = []

/** Builds a new copy of the content; files of its pages' code are kept, so that bundling counts for neither. */
async function build(off: readonly string[]): Promise<Taken> {
  const content = join(folder, `content-${contents.length}`)
  const out = join(folder, `site-${contents.length}`)
  contents.push(content)
  await makeContent(content, count)
  const outputs = off.map((name) => `${name}: false`).join(', ')
  writeFileSync(join(content, 'catalog.yaml'), `outputs: { ${outputs} }\n`)
  const main = join(root, 'bin/modelsheets.js')
  const command = [process.execPath, main, 'build', '--content', content, '--out', out]
  // A model that is left out ends a build with 1; it is one like any other here.
  return run([...command, '--site', 'https://models.example.org'], root, [0, 1])
}

try {
  const taken: Record<'all' | 'none', Taken[]> = { all: [], none: [] }
  await build(outputNames)
  for (let round = 0; round < rounds; round += 1) {
    taken.none.push(await build(outputNames))
    taken.all.push(await build(['images']))
  }
  const [all, none] = [median(taken.all), median(taken.none)]
  console.log(`${count} models, the median of ${rounds} by processor time`)
  console.log(head)
  row('everything turned off', none)
  row(
    'all but pictures',
    all,
    `${((all.cpu / none.cpu - 1) * 100).toFixed(1)} % more processor time`,
  )
} finally {
  for (const content of contents) removeStore(content)
  rmSync(folder, { recursive: true, force: true })
}
