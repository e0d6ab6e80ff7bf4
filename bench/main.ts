/**
 * Measures the generator. `npm run bench` runs every part; `npm run bench -- site 1000` one of them.
 * Each part is a file of this folder that prints its own table.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const PARTS = [
  'site',
  'readme',
  'shapes',
  'sync',
  'warm',
  'growth',
  'shards',
  'search',
  'weight',
  'outputs',
]
const [part, ...args] = process.argv.slice(2)

for (const name of part ? [part] : PARTS) {
  const file = join(import.meta.dirname, `${name}.ts`)
  if (!existsSync(file)) {
    if (part) {
      console.error(`There is no bench ${part}; there are ${PARTS.join(', ')}`)
      process.exitCode = 2
    }
    continue
  }
  console.log(`\n# ${name}`)
  // A process each, so that one part's memory does not count in the next.
  const { status } = spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' })
  process.exitCode ||= status ?? 1
}
