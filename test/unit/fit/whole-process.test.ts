import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cacheFromConfig } from '../../../src/fit/cache-from-config.ts'
import { estimateMemory } from '../../../src/fit/estimate.ts'
import { isRecord } from '../../../src/json.ts'

const mebibyte = 2 ** 20

interface Row {
  model: string
  family: string
  program: string
  context: number
  precision: 'f16' | 'f32'
  weights: number
  published: number
  config: Record<string, unknown>
  link: string
}

function readRow(line: string): Row {
  const [
    model = '',
    family = '',
    program = '',
    context,
    precision,
    weights,
    published,
    config,
    link,
  ] = line.split('\t')
  const parsed: unknown = JSON.parse(config ?? '')
  return {
    model,
    family,
    program,
    context: Number(context),
    precision: precision === 'f32' ? 'f32' : 'f16',
    weights: Number(weights),
    published: Number(published),
    config: isRecord(parsed) ? parsed : {},
    link: link ?? '',
  }
}

const source = new URL('../../truth/whole-process.tsv', import.meta.url)
const rows = readFileSync(source, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map(readRow)

/** The estimate in MiB, as a sheet makes it. */
function estimated(row: Row): number {
  const need = estimateMemory({
    weightBytes: row.weights * mebibyte,
    cache: cacheFromConfig(row.config),
    context: row.context,
    precision: row.precision,
    program: row.program.startsWith('MLX') ? 'mlx' : 'vllm',
  })
  return need.atLeast ? Number.NaN : need.total / mebibyte
}

const results = rows
  .map((row) => {
    const value = estimated(row)
    return { ...row, value, error: Math.abs(value - row.published) / row.published }
  })
  .sort((a, b) => a.error - b.error)

function medianOf(some: readonly { error: number }[]): number {
  return some[Math.floor(some.length / 2)]?.error ?? Number.NaN
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

test('whole processes: every figure has a source and an estimate', () => {
  expect(rows.length).toBeGreaterThanOrEqual(100)
  expect(new Set(rows.map(({ family }) => family)).size).toBeGreaterThanOrEqual(20)
  expect(rows.filter(({ link }) => !link.startsWith('https://'))).toEqual([])
  expect(results.filter(({ value }) => Number.isNaN(value)).map(({ model }) => model)).toEqual([])
})

test('of models with 2 GB of weights and more the median error is within 5 %', () => {
  const large = results.filter(({ weights }) => weights * mebibyte >= 2e9)
  const families = new Set(large.map(({ family }) => family))
  for (const { model, program, context, published, value, error } of large.slice(-10))
    console.log(
      `far off: ${model} (${program}, ${context} tokens): published ${published} MiB, here ${value.toFixed(0)} MiB, ${percent(error)}`,
    )
  console.log(
    `whole processes from 2 GB: ${large.length} figures, ${families.size} families, median ${percent(medianOf(large))}, worst ${percent(large.at(-1)?.error ?? 0)}`,
  )
  expect(large.length).toBeGreaterThanOrEqual(60)
  expect(families.size).toBeGreaterThanOrEqual(15)
  expect(medianOf(large)).toBeLessThanOrEqual(0.05)
  expect(large.at(-1)?.error).toBeLessThanOrEqual(0.35)
})

test('with the small ones, whose buffers are much of the whole, it is within 7 %', () => {
  const worst = results.at(-1)
  console.log(
    `whole processes: ${results.length} figures, median ${percent(medianOf(results))}, worst ${worst?.model} ${percent(worst?.error ?? 0)}`,
  )
  expect(medianOf(results)).toBeLessThanOrEqual(0.07)
})
