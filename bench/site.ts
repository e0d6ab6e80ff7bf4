/**
 * Builds N models and prints how long each stage took, the models a second and the peak memory.
 * `node bench/site.ts [N]`: N models (500) made from the corpus of real cards beside the project when it
 * is there, else from the default content; each model is a copy of a real folder under an id of its own.
 */

import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { compileContent } from '../src/compile/compile-content.ts'
import { renderSite } from '../src/renderer/render-site.ts'
import { findModels } from '../src/snapshot/find-models.ts'

const count = Number(process.argv[2] ?? 500)
const root = resolve(import.meta.dirname, '..')
const corpus = resolve(root, '../shared/corpus')
const source = existsSync(corpus) ? corpus : join(root, 'content')
const folder = await mkdtemp(join(tmpdir(), 'modelsheets-bench-'))

try {
  const { models } = await findModels(source)
  const content = join(folder, 'content')
  for (let index = 0; index < count; index += 1) {
    const model = models[index % models.length]
    if (!model) throw new Error(`no models in ${source}`)
    const copy = Math.floor(index / models.length)
    const id = copy === 0 ? model.id : `${model.id}-${copy}`
    const target = join(content, 'models', id)
    await mkdir(target, { recursive: true })
    await cp(model.path, target, { recursive: true })
  }

  const start = performance.now()
  const compiled = await compileContent({ content, cache: join(folder, 'cache'), base: '/' })
  const between = performance.now()
  const { store, records, scores } = compiled
  const cache = join(folder, 'cache')
  await renderSite({ root: `${root}/`, cache, store, content, records, scores, base: '/' })
  const end = performance.now()

  const total = compiled.records.length
  const row = (stage: string, ms: number): void =>
    console.log(
      `${stage.padEnd(34)} ${(ms / 1000).toFixed(2).padStart(8)} s ${(ms / total).toFixed(2).padStart(8)} ms a model`,
    )
  console.log(
    `${total} models from ${source === corpus ? 'the corpus' : 'the default content'}, ${availableParallelism()} cores, Node ${process.version}`,
  )
  row('content (wall, on worker threads)', between - start)
  row('  read and parse (CPU)', compiled.timing.read)
  row('  render the card (CPU)', compiled.timing.readme)
  row('  normalise (CPU)', compiled.timing.sheet)
  row('  write (CPU)', compiled.timing.write)
  row('pages and files (wall)', end - between)
  row('all', end - start)
  console.log(
    `${'models a second'.padEnd(34)} ${(total / ((end - start) / 1000)).toFixed(1).padStart(8)}`,
  )
  console.log(
    `${'peak memory'.padEnd(34)} ${(process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(8)} MiB`,
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}
