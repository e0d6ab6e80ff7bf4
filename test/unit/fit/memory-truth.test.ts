import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cacheFromConfig } from '../../../src/fit/cache-from-config.ts'
import { type CachePrecision, cacheBytes } from '../../../src/fit/cache-model.ts'
import { estimateMemory } from '../../../src/fit/estimate.ts'
import { isRecord } from '../../../src/json.ts'

const mebibyte = 2 ** 20
const precisions: readonly CachePrecision[] = ['f32', 'f16', 'q8_0', 'fp8', 'q5_1', 'q4_0']

const source = new URL('../../truth/memory.tsv', import.meta.url)
const rows = readFileSync(source, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => {
    const [
      model = '',
      architecture = '',
      measured = '',
      context = '',
      precision = '',
      batch = '',
      weights = '',
      published = '',
      config = '',
      link = '',
    ] = line.split('\t')
    const parsed: unknown = JSON.parse(config)
    return {
      model,
      architecture,
      measured,
      context: Number(context),
      precision: precisions.find((one) => one === precision),
      batch: batch === '' ? undefined : Number(batch),
      weights: Number(weights) * mebibyte,
      published: Number(published),
      config: isRecord(parsed) ? parsed : {},
      link,
    }
  })

function estimated(row: (typeof rows)[number]): number {
  const cache = cacheFromConfig(row.config)
  const bytes = cacheBytes(cache, row.context, {
    ...(row.precision && { precision: row.precision }),
    ...(row.batch !== undefined && { batch: row.batch }),
  })
  if (bytes === undefined) return Number.NaN
  if (row.measured === 'cache') return bytes / mebibyte
  if (row.measured === 'weights and cache') return (row.weights + bytes) / mebibyte
  const whole = estimateMemory({
    weightBytes: row.weights,
    cache,
    context: row.context,
    ...(row.precision && { precision: row.precision }),
  })
  return whole.total / mebibyte
}

test('estimates agree with published figures: median within 5 %, worst within 15 %', () => {
  const results = rows.map((row) => {
    const value = estimated(row)
    return { ...row, value, error: Math.abs(value - row.published) / row.published }
  })
  const errors = results.map((row) => row.error).sort((a, b) => a - b)
  const median = errors[Math.floor(errors.length / 2)] ?? Number.NaN
  const worst = errors.at(-1) ?? Number.NaN
  const kinds = new Set(rows.map((row) => row.architecture))
  for (const row of results) {
    console.log(
      `${row.model} (${row.architecture}, ${row.measured}, ${row.context}): published ${row.published} MiB, here ${row.value.toFixed(2)} MiB, ${(row.error * 100).toFixed(2)} %`,
    )
  }
  console.log(
    `memory: ${rows.length} figures, ${kinds.size} architectures, median error ${(median * 100).toFixed(2)} %, worst ${(worst * 100).toFixed(2)} %`,
  )
  expect(rows.length).toBeGreaterThanOrEqual(25)
  expect(rows.filter((row) => !row.link.startsWith('https://'))).toEqual([])
  expect(median).toBeLessThanOrEqual(0.05)
  expect(worst).toBeLessThanOrEqual(0.15)
})
