import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pushFiles } from '../hub/repository.ts'
import { checkFeeds } from '../site/feeds-check.ts'
import { json, modelsheets, page } from '../site/run.ts'
import { filesOf, newCase, newFolder, readJson, syncOnce } from './sync-case.ts'

test('from the feed alone one can tell what changed between two snapshots of a Hub', async () => {
  const { hub, content } = await newCase()
  const one = hub.add({ id: 'lab/one', files: { 'README.md': '---\nlicense: mit\n---\n# One\n' } })
  hub.add({ id: 'lab/same' })
  const gone = hub.add({ id: 'lab/gone' })
  const models = 'models: [lab/one, lab/same, lab/gone]'
  await syncOnce(hub, content, models, { day: '2026-03-01' })
  const before = one.sha
  pushFiles(one, { 'README.md': '---\nlicense: apache-2.0\n---\n# One\n' })
  one.cardData = { license: 'apache-2.0', new_version: 'lab/two' }
  one.tags = ['license:apache-2.0']
  one.gated = 'manual'
  hub.add({ id: 'lab/two' })
  gone.disabled = true
  await syncOnce(hub, content, 'models: [lab/one, lab/same, lab/gone, lab/two]', {
    day: '2026-03-05',
  })

  const out = join(newFolder(), 'site')
  const address = ['--site', 'https://models.example.org']
  const run = await modelsheets(['build', '--content', content, '--out', out, ...address])
  expect(run.status).toBe(0)
  const { faults, feeds } = await checkFeeds(out)
  expect(faults).toEqual([])
  // Of all models, and of the one owner.
  expect(feeds).toBe(2)
  const { items } = await json(out, 'changes/feed.json')
  const since = (Array.isArray(items) ? items : []).filter(({ date_published }) =>
    date_published.startsWith('2026-03-05'),
  )
  expect(since.map(({ title }) => title)).toEqual([
    expect.stringMatching(/^lab\/gone: Withdrawn: the Hub has disabled/),
    `lab/one: New revision: ${before.slice(0, 12)} → ${one.sha.slice(0, 12)}`,
    'lab/one: Licence changed: MIT License → Apache License 2.0',
    'lab/one: Access changed: open → gated, reviewed by the publisher',
    'lab/one: Replaced by lab/two',
    'lab/two: Added to the catalogue',
  ])
  const html = await page(out, 'changes/index.html')
  for (const { content_text } of since) expect(html).toContain(content_text)
})

test.each([
  ['one by one', 'models: [lab/one]'],
  ['in a listing', 'models: [{ author: lab }]'],
])(
  'history: weekly lets new counts wait for a week, and nothing else; %s',
  async (_how, models) => {
    const { hub, content } = await newCase()
    const one = hub.add({ id: 'lab/one', downloads: 5, files: { 'README.md': '# One\n' } })
    const weekly = `history: weekly\n${models}`
    await syncOnce(hub, content, weekly, { day: '2026-03-01' })
    const first = filesOf(content)
    one.downloads = 6
    for (const day of ['2026-03-02', '2026-03-07']) {
      const report = await syncOnce(hub, content, weekly, { day })
      expect(report.unchanged).toEqual(['lab/one'])
      expect(filesOf(content)).toEqual(first)
    }
    await syncOnce(hub, content, weekly, { day: '2026-03-08' })
    expect(readJson(content, 'models/lab/one/model.json')).toMatchObject({ downloads: 6 })
    expect(filesOf(content)['models/lab/one/history.jsonl']?.trim().split('\n')).toHaveLength(2)
    one.downloads = 7
    pushFiles(one, { 'README.md': '# One, again\n' })
    await syncOnce(hub, content, weekly, { day: '2026-03-09' })
    expect(readJson(content, 'models/lab/one/model.json')).toMatchObject({ downloads: 7 })
    one.downloads = 8
    await syncOnce(hub, content, models, { day: '2026-03-10' })
    expect(readJson(content, 'models/lab/one/model.json')).toMatchObject({ downloads: 8 })
  },
)
