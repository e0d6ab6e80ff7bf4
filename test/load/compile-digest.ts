import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileContent } from '../../src/compile/compile-content.ts'

// Compiles a content folder into a store and prints the digest of all that was written.
const [content = '', cache = ''] = process.argv.slice(2)
const { left } = await compileContent({ content, cache, base: '/' })
const digest = createHash('sha256')
for (const file of globSync('**/*.json', { cwd: cache }).sort())
  digest.update(file).update(readFileSync(join(cache, file)))
console.log(`${digest.digest('hex')} ${left.length} left out`)
