import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '../../../src/output/manifest.ts'
import { openOutput } from '../../../src/output/output.ts'
import { rounds } from '../../rounds.ts'
import { makeFolder } from '../snapshot/folder.ts'

const KILLS = rounds(8)

/** A site of 120 files that all say which one it is; a third of the paths differ between the two. */
function siteOf(folder: string, name: string): void {
  for (let n = 0; n < 120; n += 1) {
    const path = join(folder, n % 3 === 0 ? `models/${name}-${n}/index.html` : `assets/${n}.txt`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${name} ${n}`)
  }
}

/** Kills a run that publishes without end, a moment after it has begun or has published so many sites. */
async function killOne(
  out: string,
  sites: string,
  published: number,
  milliseconds: number,
): Promise<void> {
  const script = join(import.meta.dirname, 'publish-forever.ts')
  const child = spawn(process.execPath, [script, out, sites], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.on('close', resolve))
  let said = ''
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString()
      if (said.split('\n').length > published + 1) resolve()
    })
  })
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  child.kill('SIGKILL')
  await ended
}

test.each([
  ['swapped', {}],
  ['filled file by file', { CNAME: 'models.example.org' }],
])('a folder that is %s holds one whole site after each of many kills', async (_how, kept) => {
  const sites = makeFolder({})
  for (const name of ['even', 'odd']) siteOf(join(sites, name), name)
  const parent = makeFolder(
    Object.fromEntries(Object.entries(kept).map(([k, v]) => [`site/${k}`, v])),
  )
  const out = join(parent, 'site')
  const seen = new Set<string>()
  for (let kill = 0; kill < KILLS; kill += 1) {
    // Any moment will do, and each is another: nothing here depends on how long it is.
    await killOne(out, sites, kill % 3, (kill * 37) % 101)
    openOutput(out, join(sites, 'memory')).release()
    if (!existsSync(out)) continue
    const files = listFiles(out).filter((path) => !(path in kept))
    const [first] = files
    // Killed before the first site was in place.
    if (first === undefined) continue
    const name = readFileSync(join(out, first), 'utf8').split(' ')[0] ?? ''
    expect(files).toEqual(listFiles(join(sites, name)))
    for (const path of files)
      expect(readFileSync(join(out, path), 'utf8')).toMatch(new RegExp(`^${name} `))
    expect(readdirSync(parent)).toEqual(['site'])
    seen.add(name)
  }
  expect(seen.size).toBeGreaterThan(0)
})
