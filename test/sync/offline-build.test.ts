import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseCatalog } from '../../src/snapshot/catalog.ts'
import { readLocalModels } from '../../src/sources/local-models.ts'
import { newCase, newFolder, syncOnce } from './sync-case.ts'

const hasNamespaces = spawnSync('unshare', ['-rn', 'true']).status === 0
if (!hasNamespaces)
  console.log('no network namespaces here: the build runs with fetch and sockets closed')

test('the default content, synced anew from a Hub, builds with no network at all', async () => {
  const { hub, content } = await newCase()
  const catalogText = readFileSync('content/catalog.yaml', 'utf8')
  const ids = parseCatalog(catalogText).catalog.sources.flatMap((source) =>
    source.kind === 'id' ? [source.id] : [],
  )
  for (const local of readLocalModels('content').all()) {
    const files: Record<string, Buffer> = {}
    for (const path of local.files) {
      if (/^(?:README\.md|config\.json|chat_template\.jinja)$/.test(path)) {
        files[path] = readFileSync(join(local.folder, path))
      }
    }
    const { id, raw = {} } = local
    hub.add({
      id,
      files,
      ...(local.model?.sha ? { sha: local.model.sha } : {}),
      extra: { ...raw, siblings: [] },
    })
  }
  const report = await syncOnce(hub, content, catalogText.replace(/^endpoint:.*$/m, ''))
  expect(report).toMatchObject({ status: 0, kept: [] })
  expect(report.added).toHaveLength(ids.length)
  copyFileSync('content/catalog.yaml', join(content, 'catalog.yaml'))
  await hub.close()

  const out = join(newFolder(), 'dist')
  // Without a network, and with an error for whoever tries: a failed request would go unseen.
  const closed = ['--import', new URL('./no-network.ts', import.meta.url).href]
  const build = [
    process.execPath,
    ...closed,
    'src/cli/main.ts',
    'build',
    '--content',
    content,
    '--out',
    out,
  ]
  const [command = '', ...args] = hasNamespaces ? ['unshare', '-rn', ...build] : build
  const ended = spawnSync(command, args, { encoding: 'utf8' })
  expect(`${ended.stdout}${ended.stderr}`).not.toMatch(/ENETUNREACH|EAI_AGAIN|fetch failed/)
  expect(ended.status).toBe(0)
  for (const id of ids) expect(existsSync(join(out, 'models', id, 'index.html')), id).toBe(true)
  expect(readdirSync(out)).toContain('index.html')
})
