import { expect, test } from 'vitest'
import { licenseChanges } from '../../../src/sheet/license-fields.ts'
import { makeSheet } from './make.ts'

const line = (date: string, licence?: string) => ({ date, ...(licence && { licence }) })

test('a change of the licence between two snapshots has the day of the later one', () => {
  const history = [
    line('2025-01-01', 'mit'),
    line('2025-01-08'),
    line('2025-01-15', 'MIT'),
    line('2025-01-22', 'cc-by-nc-4.0'),
  ]
  expect(licenseChanges(history)).toEqual([
    { date: '2025-01-22', from: 'MIT License', to: expect.stringContaining('Non Commercial') },
  ])
  expect(makeSheet({ history }).licenseChanges).toHaveLength(1)
})

test('one spelling for another is no change, and neither is one snapshot', () => {
  expect(
    licenseChanges([line('2025-01-01', 'apache-2.0'), line('2025-02-01', 'Apache License 2.0')]),
  ).toBeUndefined()
  expect(licenseChanges([line('2025-01-01', 'mit')])).toBeUndefined()
})
