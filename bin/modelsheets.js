#!/usr/bin/env node
// Starts the command line under the Node that the package `node` brings, when the machine's own is older
// than what Astro and plain TypeScript files need. This file itself runs on Node 20.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const runsTypeScript = major > 23 || (major === 22 && minor >= 18) || (major === 23 && minor >= 6)

if (runsTypeScript) {
  await import(main)
} else {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('node/package.json'))
  const node = ['bin/node', 'bin/node.exe'].map((file) => join(folder, file)).find(existsSync)
  if (!node) {
    console.error(
      `modelsheets needs Node 22.18 or newer; this is ${process.version}, and the package "node" is not installed whole. Run npm install again with install scripts allowed.`,
    )
    process.exit(2)
  }
  const { status, signal } = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(signal ? 1 : (status ?? 1))
}
