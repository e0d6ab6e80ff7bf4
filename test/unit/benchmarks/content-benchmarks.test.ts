import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { useKnowledge } from '../../../src/benchmarks/knowledge.ts'
import { readContentData, readOwnData } from '../../../src/benchmarks/read-data.ts'
import { benchmarkBySlug, findBenchmark } from '../../../src/benchmarks/registry.ts'
import { formatProblem } from '../../../src/errors.ts'
import { classifyLabel } from '../../../src/evals/table/label.ts'
import { makeFolder } from '../snapshot/folder.ts'

/** A content folder with the given files of benchmarks. */
function contentWith(files: Readonly<Record<string, string>>): string {
  const content = makeFolder()
  mkdirSync(join(content, 'benchmarks'))
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(content, 'benchmarks', name), text)
  return content
}

afterEach(() => {
  useKnowledge(readOwnData())
})

test('a benchmark of the content folder joins the registry', () => {
  expect(classifyLabel('HarbourQA')).toBe('other')
  const content = contentWith({
    'knowledge.yaml':
      'harbour-qa:\n  name: HarbourQA\n  measures: Questions about harbours.\n  metric: accuracy\n  aliases: [hqa bench]\n',
  })
  const { data, problems } = readContentData(content)
  expect(problems).toEqual([])
  useKnowledge(data)
  expect(findBenchmark('HQA-Bench (5-shot)')?.slug).toBe('harbour-qa')
  expect(classifyLabel('HarbourQA')).toBe('benchmark')
  expect(benchmarkBySlug('harbour-qa')).toMatchObject({
    domain: 'knowledge',
    unit: 'percent',
    range: [0, 100],
    direction: 'up',
  })
})

test('a bad row and a clash are problems with file and line; the rest joins', () => {
  const content = contentWith({
    'local.yaml': [
      'good-one:',
      '  name: Good One',
      '  measures: What is good.',
      '  domain: code',
      'no-sentence:',
      '  name: No Sentence',
      '  domain: code',
      '  measures: just words',
      'unknown-metric:',
      '  name: Unknown Metric',
      '  domain: code',
      '  measures: What is not known.',
      '  metric: wobble',
      'mmlu:',
      '  name: My MMLU',
      '  domain: knowledge',
      '  measures: Something else.',
      'taken-alias:',
      '  name: Taken Alias',
      '  domain: code',
      '  measures: What is taken.',
      '  aliases: [gsm-8k]',
      'extra-field:',
      '  name: Extra Field',
      '  domain: code',
      '  measures: What is too much.',
      '  colour: red',
      'Bad Key:',
      '  name: Bad Key',
      '  domain: code',
      '  measures: What is bad.',
      'no-domain:',
      '  name: No Domain',
      '  measures: What is nowhere.',
    ].join('\n'),
    'broken.yaml': 'a: [1\nb: 2\n',
  })
  const { data, problems } = readContentData(content)
  const places = problems.map(({ file, line, field, code }) => `${file}:${line} ${field} ${code}`)
  expect(places.slice(1)).toEqual([
    'benchmarks/local.yaml:8 no-sentence.measures benchmark-field',
    'benchmarks/local.yaml:27 extra-field.colour benchmark-field-unknown',
    'benchmarks/local.yaml:13 unknown-metric.metric benchmark-metric',
    'benchmarks/local.yaml:28 Bad Key benchmark-key',
    'benchmarks/local.yaml:32 no-domain benchmark-domain',
    'benchmarks/local.yaml:14 mmlu benchmark-name-taken',
    'benchmarks/local.yaml:22 taken-alias.aliases.0 benchmark-name-taken',
  ])
  expect(places[0]).toMatch(/^benchmarks\/broken\.yaml:\d+ undefined benchmark-yaml$/)
  const taken = problems.at(-1)
  expect(taken && formatProblem(taken)).toBe(
    'benchmarks/local.yaml:22 › taken-alias.aliases.0: The name is already that of GSM8K; got gsm-8k [benchmark-name-taken]',
  )
  const slugs = data.benchmarks.slice(readOwnData().benchmarks.length).map(({ slug }) => slug)
  expect(slugs).toEqual(['good-one'])
})

test('a content folder without benchmarks brings none', () => {
  const content = makeFolder()
  expect(readContentData(content)).toEqual({ data: readOwnData(), problems: [] })
})

test('a link that leads out of the content folder and a file that is none are problems', () => {
  const content = contentWith({})
  mkdirSync(join(content, 'benchmarks', 'folder.yaml'))
  symlinkSync('/etc/hosts', join(content, 'benchmarks', 'outside.yaml'))
  const { data, problems } = readContentData(content)
  expect(problems.map(({ code, file }) => `${file} ${code}`)).toEqual([
    'benchmarks/folder.yaml not-a-file',
    'benchmarks/outside.yaml link-outside',
  ])
  expect(data.benchmarks).toHaveLength(readOwnData().benchmarks.length)
})
