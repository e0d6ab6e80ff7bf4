import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { parseCatalog } from '../../src/snapshot/catalog.ts'
import { recoverFolders } from '../../src/snapshot/write-folder.ts'
import { systemClock } from '../../src/sources/clock.ts'
import { type ClientOptions, HubClient } from '../../src/sources/hub-client.ts'
import type { SyncOptions } from '../../src/sources/sync-options.ts'
import type { SyncReport } from '../../src/sources/sync-report.ts'
import { runSync } from '../../src/sources/sync-run.ts'
import { type HubSettings, startHub, type TestHub } from '../hub/hub-server.ts'

/** A Hub and an empty content folder, both gone when the test ends. */
export async function newCase(
  settings: Partial<HubSettings> = {},
): Promise<{ hub: TestHub; content: string }> {
  const hub = await startHub(settings)
  const content = newFolder()
  onTestFinished(() => hub.close())
  return { hub, content }
}

/** An empty folder that is removed when the test ends. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'modelsheets-sync-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Runs one sync of a catalogue, with a back-off short enough for a test. */
export async function syncOnce(
  hub: TestHub,
  content: string,
  catalogText: string,
  options: Partial<SyncOptions> & { client?: never; settings?: Partial<ClientOptions> } = {},
): Promise<SyncReport> {
  const { catalog, problems } = parseCatalog(catalogText)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  const { settings, ...rest } = options
  const client = newClient(hub, settings)
  recoverFolders(content)
  return runSync({ content, catalog, day: '2026-03-01', concurrency: 8, ...rest, client })
}

/** A client of the Hub that does not wait long before it tries again. */
export function newClient(hub: TestHub, settings: Partial<ClientOptions> = {}): HubClient {
  return new HubClient({
    endpoint: hub.url,
    clock: systemClock,
    backOff: 5,
    stallTimeout: 60_000,
    ...settings,
  })
}

/** All files below a folder by path, text as it is; hidden folders of the sync are left out. */
export function filesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !path.startsWith('.sync/'))
    .sort()
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'latin1')]))
}

/** The JSON of a file below a content folder. */
export function readJson(content: string, path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(content, path), 'utf8')) as Record<string, unknown>
}

/** Writes a text file below a content folder. */
export function writeText(content: string, path: string, text: string): void {
  writeFileSync(join(content, path), text)
}
