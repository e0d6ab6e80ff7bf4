import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sheetSchema } from '../../src/sheet/sheet.ts'
import { findModels } from '../../src/snapshot/find-models.ts'
import { checkBills } from './bills-check.ts'
import { checkCitations } from './citations-check.ts'
import { checkEmbeds } from './embeds-check.ts'
import { checkFeeds } from './feeds-check.ts'
import { checkMarkdown, checkTables } from './files-check.ts'
import { imageFaults } from './images-check.ts'
import { checkJson } from './json-check.ts'
import { searchFaults } from './outputs-check.ts'
import { corpus, filesIn, hasCorpus, json, modelsheets } from './run.ts'
import { checkDisclosures, checkSheets } from './schema-check.ts'
import { searchTruth } from './search-truth.ts'

if (!hasCorpus)
  console.log('skipped: the corpus of real cards is not beside the project (../shared/corpus)')

test.skipIf(!hasCorpus)(
  'every card of the corpus builds into one site: a page each, every sheet valid',
  async () => {
    const out = await mkdtemp(join(tmpdir(), 'modelsheets-corpus-'))
    const { models } = await findModels(corpus)
    const address = 'https://models.example.org'
    const run = await modelsheets([
      ...['build', '--content', corpus, '--out', join(out, 'site')],
      ...['--site', address],
    ])
    expect(run.stderr.replace(/^Reading models \d+\/\d+\n/gm, '')).toBe('')
    expect(run.status).toBe(0)
    const pages = await filesIn(join(out, 'site/models'), 'index.html')
    const lists = pages.filter((path) => /^(?:page--\d+\/)?index\.html$/.test(path))
    expect(pages.length - lists.length).toBe(models.length)
    const { sheets, faults } = await checkSheets(join(out, 'site'))
    expect(faults).toEqual([])
    expect(sheets).toBe(models.length)
    expect((await searchFaults(join(out, 'site'), `${address}/`)).faults).toEqual([])
    expect(await checkBills(join(out, 'site'))).toMatchObject({
      models: models.length,
      faults: [],
    })
    expect(await checkTables(join(out, 'site'))).toMatchObject({
      models: models.length,
      faults: [],
    })
    expect((await checkMarkdown(join(out, 'site'), /./)).faults).toEqual([])
    expect((await checkCitations(join(out, 'site'))).faults).toEqual([])
    expect(await checkDisclosures(join(out, 'site'))).toEqual({ files: models.length, faults: [] })
    expect(await checkEmbeds(join(out, 'site'), `${address}/`)).toEqual({
      badges: models.length,
      cards: models.length,
      faults: [],
    })
    expect((await checkFeeds(join(out, 'site'))).faults).toEqual([])
    expect((await checkJson(join(out, 'site'))).faults).toEqual([])
    expect((await imageFaults(join(out, 'site'), `${address}/`)).faults).toEqual([])
    const byCode = new Map<string, number>()
    for (const path of await filesIn(join(out, 'site/models'), 'sheet.json')) {
      const { diagnostics } = sheetSchema.parse(await json(join(out, 'site/models'), path))
      for (const kind of new Set(diagnostics.map(({ level, code }) => `${level} ${code}`)))
        byCode.set(kind, (byCode.get(kind) ?? 0) + 1)
    }
    const table = [...byCode]
      .sort((a, b) => b[1] - a[1])
      .map(([code, cards]) => `  ${String(cards).padStart(5)} ${code}`)
    console.log(`${sheets} cards built; cards with diagnostics by kind:\n${table.join('\n')}`)
    const { tune, hold, missed } = await searchTruth(join(out, 'site'))
    console.log(`search: tune ${tune.right} of ${tune.of}, hold ${hold.right} of ${hold.of}`)
    expect(missed).toEqual([expect.stringMatching(/^zefyr: /)])
    expect(hold.right).toBeGreaterThanOrEqual(33)
    await rm(out, { recursive: true, force: true })
  },
  600_000,
)
