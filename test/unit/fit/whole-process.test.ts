import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cacheFromConfig } from '../../../src/fit/cache-from-config.ts'
import { estimateMemory } from '../../../src/fit/estimate.ts'
import type { Program } from '../../../src/fit/program.ts'
import { isRecord } from '../../../src/json.ts'

const mebibyte = 2 ** 20

/** How the table's names of programs begin, and the program of ours that each is. */
const programs: readonly (readonly [string, Program])[] = [
  ['llama.cpp', 'llama.cpp'],
  ['MLX', 'mlx'],
  ['Transformers', 'transformers'],
  ['vLLM', 'vllm'],
]

interface Row {
  model: string
  family: string
  program: string
  context: number
  batch: number | undefined
  precision: 'f16' | 'f32'
  weights: number
  published: number
  config: Record<string, unknown>
  link: string
}

function readRow(line: string): Row {
  const [model = '', family = '', program = '', context, batch, ...rest] = line.split('\t')
  const [precision, weights, published, config = '', link = ''] = rest
  const parsed: unknown = JSON.parse(config)
  return {
    model,
    family,
    program,
    context: Number(context),
    batch: batch ? Number(batch) : undefined,
    precision: precision === 'f32' ? 'f32' : 'f16',
    weights: Number(weights),
    published: Number(published),
    config: isRecord(parsed) ? parsed : {},
    link,
  }
}

const source = new URL('../../truth/whole-process.tsv', import.meta.url)
const rows = readFileSync(source, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map(readRow)

/** The estimate in MiB, as a sheet makes it. */
function estimated(row: Row, program: Program) {
  const need = estimateMemory({
    weightBytes: row.weights * mebibyte,
    cache: cacheFromConfig(row.config),
    context: row.context,
    precision: row.precision,
    program,
    ...(row.batch !== undefined && { batch: row.batch }),
  })
  return need.atLeast ? Number.NaN : need.total / mebibyte
}

const measured = rows
  .flatMap((row) => {
    const program = programs.find(([name]) => row.program.startsWith(name))?.[1]
    if (program === undefined) return []
    const value = estimated(row, program)
    return [{ ...row, as: program, value, error: Math.abs(value - row.published) / row.published }]
  })
  .sort((a, b) => a.error - b.error)

function medianOf(some: readonly { error: number }[]): number {
  return some[Math.floor(some.length / 2)]?.error ?? Number.NaN
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

test('measured processes: every figure has a source and an estimate', () => {
  expect(rows.filter(({ link }) => !link.startsWith('https://'))).toEqual([])
  expect(measured.filter(({ value }) => Number.isNaN(value)).map(({ model }) => model)).toEqual([])
  expect(measured.length).toBeGreaterThanOrEqual(85)
  expect(new Set(measured.map(({ family }) => family)).size).toBeGreaterThanOrEqual(15)
})

test('the median error is within 5 %, of all and of each program with more than one figure', () => {
  for (const { model, program, context, published, value, error } of measured.slice(-10))
    console.log(
      `far off: ${model} (${program}, ${context} tokens): published ${published} MiB, here ${value.toFixed(0)} MiB, ${percent(error)}`,
    )
  for (const [, program] of programs) {
    const own = measured.filter(({ as }) => as === program)
    console.log(
      `${program}: ${own.length} figures, median ${percent(medianOf(own))}, worst ${own.at(-1)?.model} ${percent(own.at(-1)?.error ?? 0)}`,
    )
    if (own.length > 1) expect(medianOf(own)).toBeLessThanOrEqual(0.05)
  }
  const worst = measured.at(-1)
  console.log(
    `measured processes: ${measured.length} figures, ${new Set(measured.map(({ family }) => family)).size} families, median ${percent(medianOf(measured))}, worst ${worst?.model} ${percent(worst?.error ?? 0)}`,
  )
  expect(medianOf(measured)).toBeLessThanOrEqual(0.02)
  expect(worst?.error).toBeLessThanOrEqual(0.3)
})

test('weights and cache alone never exceed what WebLLM asks for', () => {
  const asked = rows.filter(({ program }) => program.startsWith('WebLLM'))
  expect(asked.length).toBeGreaterThan(70)
  const above = asked.filter((row) => {
    const cache = cacheFromConfig(row.config)
    // Its buffers are its own: only what every program needs is compared.
    const need = estimateMemory({
      weightBytes: row.weights * mebibyte,
      cache,
      context: row.context,
      precision: row.precision,
      program: 'transformers',
    })
    return (need.total - need.allowance) / mebibyte > row.published * 1.02
  })
  expect(above.map(({ model, program }) => `${model} ${program}`)).toEqual([])
})
