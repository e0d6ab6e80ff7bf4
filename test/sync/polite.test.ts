import { expect, test } from 'vitest'
import { bucketOf } from '../../src/sources/hub-client.ts'
import { type Fault, firstRequests } from '../hub/faults.ts'
import { filesOf, newCase, newClient, syncOnce } from './sync-case.ts'

test.each<Fault>(['reset', 'cut-json', 'cut-body', 'wrong-type', 'error-500', 'error-503'])(
  'after a request that fails with %s, the next try is taken',
  async (fault) => {
    const { hub, content } = await newCase()
    hub.add({ id: 'lab/one', files: { 'README.md': `# One\n${'text '.repeat(200)}` } })
    hub.settings.faults = firstRequests('/api/models/lab/one', 1, fault)
    const report = await syncOnce(hub, content, 'models: [lab/one]')
    expect(report).toMatchObject({ status: 0, added: ['lab/one'], retries: 1 })
  },
)

test.each<Fault>(['stall', 'drip'])(
  'an answer that does not end (%s) is asked for again',
  async (fault) => {
    const { hub, content } = await newCase()
    hub.add({ id: 'lab/one', files: { 'README.md': `# One\n${'text '.repeat(200)}` } })
    hub.settings.faults = firstRequests('/api/models/lab/one', 1, fault)
    // On a busy machine a good answer may be late, too: then there are more tries.
    const settings = { stallTimeout: 500, tries: 20 }
    const report = await syncOnce(hub, content, 'models: [lab/one]', { settings })
    expect(report).toMatchObject({ status: 0, added: ['lab/one'] })
    expect(report.retries).toBeGreaterThanOrEqual(1)
  },
)

test.each<Fault>(['cut-json', 'wrong-type'])(
  'a card that came cut off or mixed up (%s) is never taken: its hash is wrong',
  async (fault) => {
    const { hub, content } = await newCase()
    hub.add({ id: 'lab/one', files: { 'README.md': '# The whole card' } })
    hub.settings.faults = firstRequests('resolve-cache', 2, fault)
    const report = await syncOnce(hub, content, 'models: [lab/one]')
    expect(report).toMatchObject({ status: 0, retries: 2 })
    expect(filesOf(content)['models/lab/one/README.md']).toBe('# The whole card')
  },
)

test('tries are bounded, with waits that grow', async () => {
  const { hub, content } = await newCase()
  hub.add({ id: 'lab/one' })
  hub.settings.faults = () => 'error-500'
  const waits: number[] = []
  const clock = {
    now: Date.now,
    sleep: async (ms: number) => void waits.push(ms),
  }
  const settings = { tries: 4, backOff: 100, random: () => 1, clock }
  const report = await syncOnce(hub, content, 'models: [lab/one]', { settings })
  expect(report.status).toBe(1)
  expect(hub.seen).toHaveLength(4)
  expect(waits).toEqual([100, 200, 400])
})

test('what is final is not asked again', async () => {
  const { hub, content } = await newCase()
  const report = await syncOnce(hub, content, 'models: [lab/none]')
  expect(report).toMatchObject({ status: 1, retries: 0, requests: 1 })
})

test.each<Fault>(['too-many', 'too-many-with-date'])(
  'a 429 (%s) stops the whole bucket for as long as it says',
  async (fault) => {
    const { hub, content } = await newCase()
    for (let n = 0; n < 4; n += 1) hub.add({ id: `lab${n}/one` })
    hub.settings.faults = firstRequests('/api/', 1, fault)
    const times: number[] = []
    const { faults } = hub.settings
    hub.settings.faults = (path, n) => {
      times.push(Date.now())
      return faults?.(path, n)
    }
    const waits: string[] = []
    const settings = { onWait: (bucket: string) => void waits.push(bucket) }
    const catalog = 'models: [lab0/one, lab1/one, lab2/one, lab3/one]'
    expect(await syncOnce(hub, content, catalog, { settings })).toMatchObject({ status: 0 })
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(900)
    expect(waits[0]).toBe('api')
  },
)

test('a wait longer than allowed is refused at once', async () => {
  const { hub, content } = await newCase()
  hub.add({ id: 'lab/one' })
  hub.settings.faults = firstRequests('/api/', 1, 'too-many')
  const report = await syncOnce(hub, content, 'models: [lab/one]', { settings: { maxWait: 500 } })
  expect(report).toMatchObject({ status: 1, requests: 1 })
  expect(report.kept[0]?.message).toContain('longer than is allowed')
})

test('announced limits are never exceeded, and the run ends complete', async () => {
  // So few that no machine is slow enough to do without waiting.
  const limits = { api: { quota: 10, window: 2 }, resolvers: { quota: 50, window: 2 } }
  const { hub, content } = await newCase({ limits, latency: 3 })
  for (let n = 0; n < 12; n += 1) hub.add({ id: `lab/m${n}` })
  const report = await syncOnce(hub, content, 'models: [{ author: lab }]')
  expect(report.added).toHaveLength(12)
  expect(hub.exceeded()).toBe(0)
  expect(report.waitedSeconds).toBeGreaterThan(1)
})

test('no more requests are under way than allowed', async () => {
  const { hub, content } = await newCase({ latency: 15 })
  let [now, peak] = [0, 0]
  hub.settings.faults = () => {
    peak = Math.max(peak, now)
    return undefined
  }
  const settings = {
    concurrency: 3,
    fetch: async (...args: Parameters<typeof fetch>) => {
      now += 1
      peak = Math.max(peak, now)
      return fetch(...args).finally(() => {
        now -= 1
      })
    },
  }
  for (let n = 0; n < 12; n += 1) hub.add({ id: `lab/m${n}` })
  await syncOnce(hub, content, 'models: [{ author: lab }]', { settings, concurrency: 12 })
  expect(peak).toBe(3)
})

test.each([
  ['/api/models/a/b', 'api'],
  ['/a/b/resolve/main/README.md', 'resolvers'],
  ['/gpt2/resolve/main/README.md', 'resolvers'],
  ['/api/resolve-cache/models/a/b/x/README.md', 'resolvers'],
  ['/a/b', 'pages'],
])('%s counts for the bucket %s', (path, bucket) => {
  expect(bucketOf(new URL(path, 'https://hub.example'), new URL('https://hub.example'))).toBe(
    bucket,
  )
  const mirror = new URL('https://mirror.example/hf')
  expect(bucketOf(new URL(`/hf${path}`, mirror), mirror)).toBe(bucket)
})

test('a Hub that answers nothing is given up soon, not once per model', async () => {
  const { hub, content } = await newCase()
  hub.settings.faults = () => 'reset'
  const names = Array.from({ length: 60 }, (_, n) => `l${n}/m`)
  const report = await syncOnce(hub, content, `models: [${names.join(', ')}]`, {
    settings: { tries: 2 },
  })
  expect(report.status).toBe(1)
  expect(report.requests).toBeLessThan(60)
})

test('a body without end is cut at its limit', async () => {
  const { hub } = await newCase()
  hub.add({ id: 'lab/one', files: { 'big.bin': Buffer.alloc(200_000) } })
  const client = newClient(hub)
  const url = `${hub.url}/lab/one/resolve/main/big.bin`
  await expect(client.get({ url, maxBytes: 100_000 })).rejects.toThrow('larger than 100000 bytes')
})
