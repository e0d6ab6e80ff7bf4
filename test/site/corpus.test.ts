import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findModels } from '../../src/snapshot/read.ts'
import { corpus, filesIn, hasCorpus, modelsheets } from './run.ts'
import { checkSheets } from './schema-check.ts'

if (!hasCorpus)
  console.log('skipped: the corpus of real cards is not beside the project (../shared/corpus)')

test.skipIf(!hasCorpus)(
  'every card of the corpus builds into one site: a page each, every sheet valid',
  async () => {
    const out = await mkdtemp(join(tmpdir(), 'modelsheets-corpus-'))
    const { models } = await findModels(corpus)
    const run = await modelsheets(['build', '--content', corpus, '--out', join(out, 'site')])
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
    const pages = await filesIn(join(out, 'site/models'), 'index.html')
    expect(pages.length).toBe(models.length)
    const { sheets, faults } = await checkSheets(join(out, 'site'))
    expect(faults).toEqual([])
    expect(sheets).toBe(models.length)
    const check = await modelsheets(['check', '--json', '--content', corpus])
    const problems: { code: string; level: string; model: string }[] = JSON.parse(check.stdout)
    const byCode = Map.groupBy(problems, ({ level, code }) => `${level} ${code}`)
    const table = [...byCode]
      .map(([code, list]) => [code, new Set(list.map(({ model }) => model)).size] as const)
      .sort((a, b) => b[1] - a[1])
      .map(([code, cards]) => `  ${String(cards).padStart(5)} ${code}`)
    console.log(`${sheets} cards built; cards with diagnostics by kind:\n${table.join('\n')}`)
    await rm(out, { recursive: true, force: true })
  },
  600_000,
)
