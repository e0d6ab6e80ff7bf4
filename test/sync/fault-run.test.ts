import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import type { Fault } from '../hub/faults.ts'
import { seededRandom } from '../hub/faults.ts'
import { type ForkedHub, forkHub } from '../hub/forked-hub.ts'
import { gitOid } from '../hub/repository.ts'
import { shelfCatalog } from '../hub/shelf.ts'
import { filesOf, newFolder, writeText } from './sync-case.ts'

// A 429 stops all of a bucket's requests for its second: one in 140 faults is enough of them.
const KINDS: Fault[] = [
  ...Array.from(
    { length: 20 },
    () =>
      ['reset', 'cut-json', 'cut-body', 'wrong-type', 'error-500', 'error-503', 'reset'] as const,
  ).flat(),
  'too-many',
]

/** Starts the command line; kills it with SIGKILL after so many events, if that is asked. */
function runSync(hub: ForkedHub, content: string, killAfter?: number): Promise<number | null> {
  const child = spawn(
    process.execPath,
    [
      'test/sync/sync-command.ts',
      'sync',
      '--content',
      content,
      '--json',
      '--concurrency',
      '16',
      '--timeout',
      '60',
    ],
    {
      env: {
        ...process.env,
        HF_ENDPOINT: hub.url,
        HF_TOKEN: '',
        SOURCE_DATE_EPOCH: '1772323200',
        MODELSHEETS_BACK_OFF_MS: '20',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let events = 0
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.includes('"type":"model"')) events += 1
    if (killAfter !== undefined && events >= killAfter) child.kill('SIGKILL')
  })
  return new Promise((resolve) => child.on('exit', (code) => resolve(code)))
}

/** Models that are there but not whole: a missing file, broken JSON, a card of another commit. */
function halfModels(content: string): string[] {
  const half: string[] = []
  for (const owner of readdirSync(join(content, 'models'))) {
    for (const name of readdirSync(join(content, 'models', owner))) {
      const folder = join(content, 'models', owner, name)
      const read = (file: string): Buffer => readFileSync(join(folder, file))
      try {
        const model: unknown = JSON.parse(read('model.json').toString())
        const tree: unknown = JSON.parse(read('tree.json').toString())
        const card = gitOid(read('README.md'))
        const listed = JSON.stringify(tree).includes(card)
        const dated = read('history.jsonl').toString().endsWith('}\n')
        if (!listed || !dated || JSON.stringify(model).length < 100) half.push(`${owner}/${name}`)
      } catch (error) {
        half.push(`${owner}/${name}: ${String(error)}`)
      }
    }
  }
  return half
}

test('500 models through 20 % faults and ten kills end complete, and equal to a run without', async () => {
  const limits = { api: { quota: 250, window: 1 }, resolvers: { quota: 500, window: 1 } }
  const [calmHub, hub] = await Promise.all([forkHub(500, {}), forkHub(500, { limits })])
  onTestFinished(() => {
    calmHub.close()
    hub.close()
  })
  const [calm, stormy] = [newFolder(), newFolder()]
  for (const folder of [calm, stormy]) {
    mkdirSync(folder, { recursive: true })
    writeText(folder, 'catalog.yaml', shelfCatalog())
  }
  expect(await runSync(calmHub, calm)).toBe(0)

  await hub.ask({ do: 'faults', share: 0.2, kinds: KINDS, seed: 4 })
  const random = seededRandom(7)
  for (let kill = 0; kill < 10; kill += 1) {
    expect(await runSync(hub, stormy, 5 + Math.floor(random() * 40))).toBe(null)
    expect(halfModels(stormy)).toEqual([])
  }
  // A request can fail seven times in a row by chance: then its model is kept for the next run.
  let status: number | null = 3
  for (let run = 0; run < 3 && status === 3; run += 1) status = await runSync(hub, stormy)
  expect(status).toBe(0)

  const [expected, found] = [filesOf(calm), filesOf(stormy)]
  expect(Object.keys(found)).toHaveLength(Object.keys(expected).length)
  expect(found).toEqual(expected)
  expect(readdirSync(join(stormy, '.sync'), { recursive: true }).sort()).toEqual([
    '.gitignore',
    'etags.json',
    'old',
    'ready',
    'stage',
  ])
  const figures = await hub.ask({ do: 'figures' })
  expect(figures).toMatchObject({ exceeded: 0, counted: [] })
})
