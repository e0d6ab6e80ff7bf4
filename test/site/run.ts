import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** The corpus of real cards beside the project, when it is there. */
export const corpus = resolve(root, '../shared/corpus')
export const hasCorpus = existsSync(corpus)

/** What a run of the command line printed and how it ended. */
export interface Run {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs `modelsheets` as a user would: through its launcher, as a process of its own. */
export function modelsheets(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Run> {
  return run(join(root, 'bin/modelsheets.js'), args, env)
}

/** Runs a script of Node as a process of its own, in the folder of the project. */
export function run(
  script: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...cleanEnvironment(), ...env },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.on('error', fail)
    child.on('close', (status) => done({ status, stdout, stderr }))
  })
}

/** What the test runner adds to the environment; a build must not see it. */
const RUNNERS = new Set([
  'NODE_ENV',
  'TEST',
  'MODE',
  'DEV',
  'PROD',
  'SSR',
  'BASE_URL',
  'GITHUB_ACTIONS',
])

function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !RUNNERS.has(name) && !name.startsWith('VITEST'),
  )
  return { ...Object.fromEntries(kept), NO_COLOR: '1' }
}

/** Every file of a folder whose path ends so, relative to it, sorted. */
export async function filesIn(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true })
  return entries.filter((path) => path.endsWith(ending)).sort()
}

/** Reads a file of a built site. */
export function page(site: string, path: string): Promise<string> {
  return readFile(join(site, path), 'utf8')
}

/** Reads a JSON file of a built site. */
export async function json(site: string, path: string): Promise<Record<string, unknown>> {
  const value: unknown = JSON.parse(await page(site, path))
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${path} is no JSON object`)
  return Object.fromEntries(Object.entries(value))
}
