import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseCatalog } from '../src/snapshot/catalog.ts'
import { systemClock } from '../src/sources/clock.ts'
import { HubClient } from '../src/sources/hub-client.ts'
import { formatBytes, type SyncReport } from '../src/sources/sync-report.ts'
import { runSync } from '../src/sources/sync-run.ts'
import { forkHub } from '../test/hub/forked-hub.ts'
import { shelfCatalog } from '../test/hub/shelf.ts'

// Time, requests and bytes of a first sync, an unchanged one, and one with 1 % changed:
// node bench/sync.ts [models] [latency in ms] [concurrency]
const [models = 2000, latency = 30, concurrency = 8] = process.argv.slice(2).map(Number)
const content = mkdtempSync(join(tmpdir(), 'modelsheets-bench-'))
const hub = await forkHub(models, { latency })
const { catalog } = parseCatalog(shelfCatalog())

async function sync(day: string): Promise<SyncReport> {
  const client = new HubClient({ endpoint: hub.url, clock: systemClock, concurrency })
  return runSync({ content, catalog, client, day, concurrency })
}

function print(name: string, report: SyncReport): void {
  const { seconds, requests, bytes, savedRequests, added, updated, unchanged } = report
  const rest = `${added.length} added, ${updated.length} updated, ${unchanged.length} unchanged`
  console.log(
    `${name.padEnd(12)} ${seconds.toFixed(2).padStart(7)} s  ${String(requests).padStart(6)} requests  ` +
      `${formatBytes(bytes).padStart(9)}  ${String(savedRequests).padStart(6)} saved  (${rest})`,
  )
}

try {
  console.log(`${models} models, ${latency} ms latency, ${concurrency} requests at once`)
  print('first', await sync('2026-03-01'))
  print('unchanged', await sync('2026-03-02'))
  await hub.ask({ do: 'change', step: 100 })
  print('1 % changed', await sync('2026-03-03'))
} finally {
  hub.close()
  rmSync(content, { recursive: true, force: true })
}
