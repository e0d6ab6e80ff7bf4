import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileContent } from '../../../src/compile/compile-content.ts'
import { readModel } from '../../../src/compile/model-files.ts'
import { readKnown } from '../../../src/compile/store.ts'
import { makeFolder } from '../snapshot/folder.ts'

test("a content folder's benchmarks are known to the workers and to the pages", async () => {
  const folder = makeFolder({
    'models/a/tugboat/README.md':
      '# Tugboat\n\n## Evaluation\n\n| Benchmark | Score |\n| --- | --- |\n| HarbourQA | 41.5 |\n| PierBench | 12.5 |\n',
    'benchmarks/knowledge.yaml':
      'harbour-qa:\n  name: Harbour questions\n  measures: Questions about harbours.\n  metric: accuracy\n  aliases: [harbourqa]\npier-bench:\n  measures: A row without name.\n',
  })
  const { store, problems } = await compileContent({
    content: folder,
    cache: join(folder, 'cache'),
    base: '/',
    workers: 1,
  })
  const { sheet } = await readModel(store, 'a/tugboat')
  expect(sheet.evaluations.map(({ benchmark }) => benchmark)).toMatchObject([
    { slug: 'harbour-qa', name: 'Harbour questions', printed: 'HarbourQA' },
    { name: 'PierBench' },
  ])
  expect(problems.filter(({ code }) => code.startsWith('benchmark-'))).toMatchObject([
    { level: 'error', file: 'benchmarks/knowledge.yaml', line: 6, field: 'pier-bench.name' },
  ])
  const slugs = (await readKnown(store)).benchmarks.map(({ slug }) => slug)
  expect(slugs).toContain('mmlu')
  expect(slugs).toContain('harbour-qa')
})
