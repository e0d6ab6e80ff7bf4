#!/usr/bin/env node
// `npm create modelsheets@latest [dir]` is `modelsheets init [dir]`: questions, flags and files are those of the
// package itself, in the version that this one names.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const manifest = createRequire(import.meta.url).resolve('modelsheets/package.json')
const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
process.argv.splice(2, 0, 'init')
await import(pathToFileURL(join(dirname(manifest), bin.modelsheets)).href)
