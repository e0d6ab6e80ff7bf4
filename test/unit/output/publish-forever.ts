import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { openOutput } from '../../../src/output/output.ts'
import { builtSite } from './built-site.ts'

// Publishes two sites in turn until somebody kills it, and says a word before the first and after each.
const [out = '', sites = ''] = process.argv.slice(2)
process.stdout.write('ready\n')
for (let turn = 0; ; turn += 1) {
  const output = openOutput(out, join(sites, 'memory'))
  const rendered = join(sites, `rendered-${process.pid}`)
  cpSync(join(sites, turn % 2 === 0 ? 'even' : 'odd'), rendered, { recursive: true })
  output.publish(builtSite(rendered))
  output.release()
  process.stdout.write('published\n')
}
