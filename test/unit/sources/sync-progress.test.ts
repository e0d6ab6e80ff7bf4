import { expect, test } from 'vitest'
import { SyncProgress } from '../../../src/sources/sync-progress.ts'
import { formatBytes } from '../../../src/sources/sync-report.ts'

const stats = { requests: 50, bytes: 0, retries: 0, notModified: 0, waitedMs: 0 }

test('the live line tells models, files, rate, waiting and the time left', () => {
  let now = 1_772_323_200_000
  const shown: string[] = []
  const stream = { isTTY: true, columns: 0, write: (text: string) => shown.push(text) }
  const progress = new SyncProgress(stream, stats, () => now)
  progress.take({ type: 'models', total: 10 })
  now += 10_000
  progress.take({ type: 'model', id: 'a/b', result: 'added', files: 4 })
  progress.take({ type: 'kept', id: 'a/c', kind: 'transient', message: 'no answer' })
  expect(progress.status()).toBe('2/10 models · 4 files · 5.0 requests/s · about 40 s left')
  progress.wait('api', now + 90_000)
  expect(progress.status()).toContain('waiting for the rate limit "api" until 00:01:40 UTC')
  expect(shown.join('')).toContain('\r\u001b[2Kadded a/b\n')
  expect(shown.at(-1)).toContain('\r\u001b[2K2/10 models')
  progress.end()
  expect(shown.at(-1)).toBe('\r\u001b[2K')
})

test('without a terminal there are plain lines, and none for what did not change', () => {
  const shown: string[] = []
  const stream = { write: (text: string) => shown.push(text) }
  const progress = new SyncProgress(stream, stats, () => 0)
  progress.take({ type: 'models', total: 2 })
  progress.take({ type: 'model', id: 'a/b', result: 'unchanged', files: 0 })
  progress.take({ type: 'model', id: 'a/c', result: 'updated', files: 1 })
  progress.take({ type: 'marked', id: 'a/d', state: 'deleted' })
  progress.wait('api', 61_000)
  progress.wait('api', 61_200)
  progress.end()
  expect(shown.join('')).toBe(
    '2 models to look at\nupdated a/c\nmarked a/d: deleted\nwaiting for the rate limit "api" until 00:01:01 UTC\n',
  )
})

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [12_900_000, '12.9 MB'],
])('%d bytes print as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})
