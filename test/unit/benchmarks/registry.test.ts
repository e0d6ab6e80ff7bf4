import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { makeKnowledge } from '../../../src/benchmarks/knowledge.ts'
import { findMetric } from '../../../src/benchmarks/metric.ts'
import { makeMetrics } from '../../../src/benchmarks/metric-names.ts'
import { readOwnData } from '../../../src/benchmarks/read-data.ts'
import { allBenchmarks, findBenchmark } from '../../../src/benchmarks/registry.ts'

test('the registry names at least 400 benchmarks, each once', () => {
  expect(allBenchmarks().length).toBeGreaterThanOrEqual(400)
  expect(new Set(allBenchmarks().map(({ slug }) => slug)).size).toBe(allBenchmarks().length)
})

const own = readOwnData()

test('every alias of a benchmark changes an answer', () => {
  const known = makeKnowledge(own).registry
  const idle = own.benchmarks.flatMap((benchmark) =>
    (benchmark.aliases ?? []).filter((alias) => {
      const aliases = benchmark.aliases?.filter((other) => other !== alias) ?? []
      const benchmarks = own.benchmarks.map((one) =>
        one === benchmark ? { ...one, aliases } : one,
      )
      const without = makeKnowledge({ ...own, benchmarks }).registry.read(alias)
      const read = known.read(alias)
      return (
        without.benchmark?.slug === benchmark.slug && isDeepStrictEqual(without.parts, read.parts)
      )
    }),
  )
  expect(idle).toEqual([])
})

test('every alias of a metric changes an answer', () => {
  const idle = own.metrics.flatMap((metric) =>
    (metric.aliases ?? []).filter((alias) => {
      const aliases = metric.aliases?.filter((other) => other !== alias) ?? []
      const without = own.metrics.map((one) => (one === metric ? { ...one, aliases } : one))
      return makeMetrics(without).find(alias)?.id === metric.id
    }),
  )
  expect(idle).toEqual([])
})

test('every name leads to the benchmark or the metric that has it: none is claimed twice', () => {
  for (const { slug, name, aliases = [] } of own.benchmarks)
    for (const text of [slug, name, ...aliases]) expect(findBenchmark(text)?.slug).toBe(slug)
  for (const { id, name, aliases = [] } of own.metrics)
    for (const text of [id, name, ...aliases]) expect(findMetric(text)?.id).toBe(id)
})

test.each([
  ['MMLU-Pro', 'mmlu-pro'],
  ['MMLU (5-shot)', 'mmlu'],
  ['cais/mmlu', 'mmlu'],
  ['TMMLU+(%)', 'tmmlu-plus'],
  ['GPQA Diamond', 'gpqa-diamond'],
  ['MATH-500, pass@1', 'math-500'],
  ['HumanEval+', 'humaneval-plus'],
  ['HumanEval pass@1', 'humaneval'],
  ['GSM-8K (CoT, 8-shot, strict-match)', 'gsm8k'],
  ['TruthfulQA (0-shot, mc2)', 'truthfulqa'],
  ['IF-Eval', 'ifeval'],
  ['MTEB Banking77Classification', 'banking77'],
  ['LibriSpeech test-clean', 'librispeech-clean'],
  ['ImageNet top-1 accuracy', 'imagenet-1k'],
  ['COCO mAP', 'coco'],
  ['zero-shot COCO FID', 'coco-fid'],
  ['newstest2019-deen.de.en', 'wmt'],
])('%s is %s', (printed, slug) => {
  expect(findBenchmark(printed)?.slug).toBe(slug)
})

test.each(['MMLU (Chemistry)', 'BigMMLU', 'Model', 'Average', 'Math Reasoning', 'pass@1'])(
  '%s is not guessed to be a benchmark that it only resembles',
  (printed) => {
    expect(findBenchmark(printed)?.slug).toBeUndefined()
  },
)

test('the configuration of a data set tells its benchmarks apart', () => {
  expect(findBenchmark('glue', 'glue', 'sst2')?.slug).toBe('sst-2')
  expect(findBenchmark('ARC', 'ai2_arc', 'ARC-Easy')?.slug).toBe('arc-easy')
  expect(findBenchmark('glue', 'glue')).toBeUndefined()
})
