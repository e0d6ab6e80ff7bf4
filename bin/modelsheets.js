#!/usr/bin/env node
// Starts the command line: the sources in a clone, what was made of them in an installed package. In a clone it
// runs under the Node that the package `node` brings, when the machine's own is too old. This file itself runs
// on Node 20.
import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

const sources = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const isClone = existsSync(sources)
const main = isClone ? sources : fileURLToPath(new URL('../lib/cli/main.js', import.meta.url))
const kept = new URL(isClone ? './kept-program.ts' : './kept-program.js', pathToFileURL(main))
// What Node makes of the code is kept for the next start, here and in the threads of a build: in the folder of
// what builds keep (`cacheFolder` in src/environment.ts), once a build has made it.
const cache = resolve(
  process.env.MODELSHEETS_CACHE ||
    (isClone ? fileURLToPath(new URL('../.modelsheets', import.meta.url)) : '.modelsheets'),
)
if (isClone || existsSync(cache)) process.env.NODE_COMPILE_CACHE ??= join(cache, 'code')
// Budgets are counted in a thread's processor time, which Node tells from 22.19 on.
const isNewEnough =
  typeof process.threadCpuUsage === 'function' &&
  typeof Worker.prototype.cpuUsage === 'function' &&
  (!isClone || process.features.typescript)

if (isNewEnough) {
  if (process.env.NODE_COMPILE_CACHE) module.enableCompileCache(process.env.NODE_COMPILE_CACHE)
  const { keptProgram } = await import(kept.href)
  for (const module of keptProgram(cache) ?? [pathToFileURL(main).href]) await import(module)
} else {
  const node = newerNode()
  if (!node) {
    console.error(
      `modelsheets needs Node 22.19 or newer; this is Node ${process.versions.node}. ${
        isClone
          ? 'Run npm install again with install scripts allowed and without --omit=dev, which brings one; or install a newer Node.'
          : 'Install a newer one (https://nodejs.org), or put one beside it: npm install node@24'
      }`,
    )
    process.exit(2)
  }
  run(node)
}

/** The Node of the package `node`, where that is installed whole and is another one than this. */
function newerNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'))
    const node = ['bin/node', 'bin/node.exe'].map((file) => join(folder, file)).find(existsSync)
    return node && realpathSync(node) !== realpathSync(process.execPath) ? node : undefined
  } catch {
    return undefined
  }
}

/** Runs this file by another Node, as a child that gets this process's signals and gives it its status. */
function run(node) {
  const self = fileURLToPath(import.meta.url)
  const child = spawn(node, [self, ...process.argv.slice(2)], { stdio: 'inherit' })
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
