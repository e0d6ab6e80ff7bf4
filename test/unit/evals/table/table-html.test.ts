import { expect, test } from 'vitest'
import { readModelIndex } from '../../../../src/evals/model-index.ts'
import { benchmarkTableHtml } from '../../../../src/evals/table/table-html.ts'
import { tablesOf } from '../card.ts'

test('nothing to show is an empty text', () => {
  expect(benchmarkTableHtml([], [])).toBe('')
})

test('tables stand as printed, spans and bold kept, texts escaped', () => {
  const tables = tablesOf(
    '<table><tr><th colspan="2">A &amp; B</th></tr><tr><td>&lt;img src=x onerror=alert(1)&gt;</td><td><b>51.2</b></td></tr></table>',
  )
  expect(benchmarkTableHtml([], tables)).toBe(
    '<table><tr><th colspan="2">A &amp; B</th></tr><tr><td>&lt;img src=x onerror=alert(1)&gt;</td><td><strong>51.2</strong></td></tr></table>',
  )
})

test('records of the index follow as a table of their own', () => {
  const { records } = readModelIndex(
    [
      {
        name: '<b>model</b>',
        results: [
          {
            task: { type: 'qa' },
            dataset: { type: 'cais/mmlu', name: 'mmlu' },
            metrics: [{ type: 'accuracy', value: 51.22 }],
          },
        ],
      },
    ],
    { identity: { id: 'a/b', baseModels: [] }, file: 'README.md' },
  )
  expect(benchmarkTableHtml(records, [])).toContain(
    '<td>MMLU</td><td>accuracy</td><td>51.22</td><td>&lt;b&gt;model&lt;/b&gt;</td><td>unclear</td>',
  )
})
