#!/usr/bin/env node
// Starts the command line under the Node that the package `node` brings, when the machine's own is older
// than what Astro and plain TypeScript files need. This file itself runs on Node 20.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
// What Node makes of the sources is kept for the next start, here and in the threads of a build.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../.modelsheets/code', import.meta.url))
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const runsTypeScript = major > 23 || (major === 22 && minor >= 18) || (major === 23 && minor >= 6)

if (runsTypeScript) {
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE)
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
  run(node)
}

/** Runs the command line as a child that gets this process's signals and gives it its status. */
function run(node) {
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const pass = (signal) => {
    // A terminal sends its Ctrl-C to both; passed on, it would count as a second one.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  for (const signal of signals) process.on(signal, pass)
  child.on('error', (error) => {
    console.error(`modelsheets cannot start ${node}: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (status, signal) => {
    for (const name of signals) process.off(name, pass)
    // Ended by a signal: end in the same way, so that whoever waits sees it.
    if (signal) process.kill(process.pid, signal)
    else process.exitCode = status ?? 1
  })
}
