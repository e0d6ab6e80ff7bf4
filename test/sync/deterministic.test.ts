import { expect, test } from 'vitest'
import { filesOf, newCase, newFolder, readJson, syncOnce } from './sync-case.ts'

test('the same models give the same bytes, whatever the order and the moment of the answers', async () => {
  const { hub, content } = await newCase()
  const other = newFolder()
  for (let n = 0; n < 12; n += 1) {
    hub.add({ id: `lab/m${n}`, extra: { spaces: ['b/x', 'a/y'], inference: 'warm' } })
  }
  await syncOnce(hub, content, 'models: [{ author: lab }]')
  const turned = [...hub.repositories].reverse()
  hub.repositories.clear()
  for (const [id, repository] of turned) {
    repository.extra = { inference: 'cold', spaces: ['a/y', 'b/x'] }
    hub.repositories.set(id, repository)
  }
  hub.settings.tamper = (_path, answer) => {
    const text = answer.body.toString()
    if (!/json/.test(answer.headers['Content-Type'] ?? '')) return answer
    const turn = (_key: string, value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value
    return { ...answer, body: Buffer.from(JSON.stringify(JSON.parse(text, turn))) }
  }
  await syncOnce(hub, other, 'models: [{ author: lab }]', { concurrency: 1 })
  expect(filesOf(other)).toEqual(filesOf(content))
  expect(readJson(content, 'models/lab/m0/model.json')).toMatchObject({ spaces: ['a/y', 'b/x'] })
})

test('of a security scan only the verdict stays', async () => {
  const { hub, content } = await newCase()
  hub.add({ id: 'lab/one' })
  await syncOnce(hub, content, 'models: [lab/one]')
  expect(filesOf(content)['models/lab/one/tree.json']).toContain(
    '"securityFileStatus": {\n      "status": "safe"\n    }',
  )
})

test('a sync in full of an unchanged model writes nothing', async () => {
  const { hub, content } = await newCase()
  hub.add({ id: 'lab/one' })
  await syncOnce(hub, content, 'models: [lab/one]')
  const before = filesOf(content)
  const report = await syncOnce(hub, content, 'models: [lab/one]', { full: true })
  expect(report).toMatchObject({ unchanged: ['lab/one'], updated: [] })
  expect(report.requests).toBeGreaterThan(1)
  expect(filesOf(content)).toEqual(before)
})

test('an unchanged model gets a history line a week, and nothing else changes', async () => {
  const { hub, content } = await newCase()
  hub.add({ id: 'lab/one' })
  const days = ['01', '02', '05', '07', '08', '09', '14', '15']
  const lines: number[] = []
  for (const day of days) {
    await syncOnce(hub, content, 'models: [{ author: lab }]', { day: `2026-03-${day}` })
    lines.push(filesOf(content)['models/lab/one/history.jsonl']?.trim().split('\n').length ?? 0)
  }
  expect(lines).toEqual([1, 1, 1, 1, 2, 2, 2, 3])
})
