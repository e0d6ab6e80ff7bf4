import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pushFiles } from '../hub/repository.ts'
import { checkFeeds } from '../site/feeds-check.ts'
import { json, modelsheets, page } from '../site/run.ts'
import { newCase, newFolder, syncOnce } from './sync-case.ts'

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
