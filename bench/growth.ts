/**
 * What a cold build, one without changes, and one of one model and of one in a hundred changed cost as a
 * catalogue grows, and the exponent of the growth of the cold one: 1 is in step with the models.
 *
 *   node bench/growth.ts [numbers of models] [characters of a card at most]
 *
 * As `node bench/growth.ts 1250,2500,5000,10000` or `node bench/growth.ts 30000,100000 900`.
 */
import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeContent, moveAside, moveStoreAside, removeAside, root, source } from './cards.ts'
import { head, row, run, type Taken } from './run.ts'

const counts = (process.argv[2] ?? '1250,2500,5000').split(',').map(Number)
const characters = process.argv[3] === undefined ? undefined : Number(process.argv[3])
const folder = mkdtempSync(join(tmpdir(), 'modelsheets-bench-'))

function exponent(before: [number, Taken], now: [number, Taken], what: 'wall' | 'cpu'): string {
  const growth = Math.log(now[1][what] / before[1][what]) / Math.log(now[0] / before[0])
  return `${what} ^${growth.toFixed(2)}`
}

try {
  console.log(
    `cards from ${source}${characters === undefined ? '' : `, cut to ${characters} characters`}, ${availableParallelism()} cores, Node ${process.version}\n\n${head}`,
  )
  let before: [number, Taken] | undefined
  for (const count of counts) {
    const content = join(folder, String(count))
    const out = join(folder, `site-${count}`)
    const main = join(root, 'bin/modelsheets.js')
    const command = [process.execPath, main, 'build', '--content', content, '--out', out]
    const models = await makeContent(content, count, characters)
    const cold = await run(command, root, [0, 1])
    // A content error that the cards have ends with 1, too, and has a site.
    if (!existsSync(out)) throw new Error(`no site was built:\n${cold.output}`)
    const files = readdirSync(out, { recursive: true }).length
    const growth = before
      ? `${exponent(before, [count, cold], 'wall')}, ${exponent(before, [count, cold], 'cpu')}`
      : ''
    row(`${count} models, cold`, cold, `${files} files; ${growth}`)
    row(`${count} models, nothing changed`, await run(command, root, [0, 1]))
    for (const changed of [1, Math.ceil(count / 100)]) {
      for (const { path } of models.slice(0, changed))
        appendFileSync(join(path, 'README.md'), `\nOne of ${changed} that changed.\n`)
      row(`${count} models, ${changed} changed`, await run(command, root, [0, 1]))
    }
    before = [count, cold]
    // The next catalogue is measured without what removing this one leaves behind.
    moveStoreAside(content)
    moveAside(content)
    moveAside(out)
  }
} finally {
  removeAside()
  rmSync(folder, { recursive: true, force: true })
}
