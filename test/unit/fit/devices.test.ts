import { expect, test } from 'vitest'
import { devices } from '../../../src/fit/devices.ts'

test('every device has memory, a name of its own and an id that fits an address', () => {
  const list = devices()
  expect(list.length).toBeGreaterThan(100)
  expect(new Set(list.map((device) => device.id)).size).toBe(list.length)
  for (const device of list) {
    expect(device.id).toMatch(/^[a-z0-9-]+$/)
    expect(device.memory.every((size) => size > 0)).toBe(true)
  }
  expect(list.find((device) => device.name === 'RTX 4090')).toEqual({
    id: 'nvidia-rtx-4090',
    name: 'RTX 4090',
    group: 'NVIDIA GPU',
    kind: 'graphics',
    memory: [24],
  })
  expect(list.find(({ group }) => group === 'Apple silicon')?.kind).toBe('unified')
})
