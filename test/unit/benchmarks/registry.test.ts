import { expect, test } from 'vitest'
import { findMetric } from '../../../src/benchmarks/metric.ts'
import { benchmarks, findBenchmark } from '../../../src/benchmarks/registry.ts'

test('the registry names at least 150 benchmarks, each once', () => {
  expect(benchmarks.length).toBeGreaterThanOrEqual(150)
  expect(new Set(benchmarks.map(({ slug }) => slug)).size).toBe(benchmarks.length)
})

test('every entry is whole: a slug for addresses, a sentence, a sound range, a known metric', () => {
  for (const { slug, measures, range, metric, paper, direction, unit } of benchmarks) {
    expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    expect(measures).toMatch(/^[\p{Lu}\d].*\.$/u)
    if (range) expect(range[0]).toBeLessThan(range[1])
    if (metric) expect(findMetric(metric)?.id).toBe(metric)
    if (paper) expect(URL.canParse(paper)).toBe(true)
    if (unit === 'perplexity') expect(direction).toBe('down')
  }
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
