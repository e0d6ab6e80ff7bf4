import { expect, test } from 'vitest'
import { directionOf, findMetric, readPrintedMetric } from '../../../src/benchmarks/metric.ts'
import { benchmarkBySlug } from '../../../src/benchmarks/registry.ts'

/** A printed metric as its id and what stood beside it. */
function read(printed: string, slug = ''): string {
  const { metric, parts } = readPrintedMetric(printed, benchmarkBySlug(slug))
  return [metric?.id ?? 'unknown', ...parts.map(({ kind, text }) => `${kind} ${text}`)].join(' | ')
}

test.each([
  ['Test WER', 'wer | split test'],
  ['Test WER (+LM)', 'wer | split test | method with language model'],
  ['Test WER (without LM)', 'wer | split test | method no language model'],
  ['WER (%)', 'wer'],
  ['exact_match,strict-match', 'exact_match | method strict matching'],
  ['acc,none', 'accuracy'],
  ['acc_norm (25-shot)', 'acc_norm | shots 25-shot'],
  ['em_maj1@1', 'exact_match | method one answer'],
  ['macro_avg/acc', 'accuracy | mean macro average'],
  ['Bits per character', 'bits_per_character'],
  ['AP (box)', 'average_precision | mean box'],
  ['LC win rate', 'lc_win_rate'],
  ['gut feeling', 'unknown'],
])('%s is %s', (printed, expected) => {
  expect(read(printed)).toBe(expected)
})

test('AP is the mean over classes where the benchmark means that', () => {
  expect(read('AP (box)', 'coco')).toBe('map | mean box')
})

test.each([
  ['wikitext-2', { id: 'perplexity' }, 'down'],
  ['mmlu', {}, 'up'],
  ['mmlu', { id: 'score', printed: 'Score' }, 'up'],
  ['squad-v2', { printed: 'total' }, undefined],
  ['librispeech-clean', { id: 'wer', printed: 'Test WER' }, 'down'],
] as const)('%s with the metric %o: better is %s', (slug, metric, expected) => {
  expect(directionOf(benchmarkBySlug(slug), metric)).toBe(expected)
})

test('a metric is known by its whole name', () => {
  expect(findMetric('Accuracy of the second kind')).toBeUndefined()
})
