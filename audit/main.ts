/**
 * Prints what contradicts itself over a content folder, by kind: `npm run audit -- --content DIR`.
 * `--list` names each model. Ends with status 1 when there is anything.
 */
import { parseArgs } from 'node:util'
import { compileContent } from '../src/compile/compile-content.ts'
import { readModel } from '../src/compile/model-files.ts'
import { checks } from './checks.ts'

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    list: { type: 'boolean', default: false },
  },
})

const { store, records } = await compileContent({
  content: values.content,
  cache: '.modelsheets',
  base: '/',
})
const found = new Map(Object.keys(checks).map((kind): [string, string[]] => [kind, []]))
for (const record of records) {
  const model = await readModel(store, record.id)
  for (const [kind, check] of Object.entries(checks)) {
    const lines = check({ ...model, record })
    found.get(kind)?.push(...lines.map((line) => `${record.id}: ${line}`))
  }
}

let total = 0
for (const [kind, lines] of found) {
  total += lines.length
  console.log(`${String(lines.length).padStart(6)}  ${kind}`)
  if (values.list) for (const line of lines) console.log(`          ${line}`)
}
console.log(`${String(total).padStart(6)}  in ${records.length} models`)
process.exitCode = total === 0 ? 0 : 1
