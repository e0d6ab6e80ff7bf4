import { expect, test } from 'vitest'
import { formatProblem } from '../../src/errors.ts'
import { printable } from '../../src/printable.ts'
import { emptyReport, formatReport } from '../../src/sources/sync-report.ts'

test.each([
  ['a terminal escape', 'a\u001b[2Jb', 'a\\u001b[2Jb'],
  ['line ends', 'a\nb\r\nc\u2028d\u0085e', 'a\\nb\\r\\nc\\u2028d\\u0085e'],
  ['marks of direction', 'a\u202eb\u2066c\u200fd', 'a\\u202eb\\u2066c\\u200fd'],
  ['half a character', 'a\ud800b', 'a\\ud800b'],
])('%s is shown, not sent', (_what, text, shown) => {
  expect(printable(text)).toBe(shown)
})

test.each(['modèle · 模型 · نموذج', '🦙 ≈ 8.03B', 'a\u200db'])('%s is as it was', (text) => {
  expect(printable(text)).toBe(text)
})

test('a problem is one line, whatever its parts hold', () => {
  const line = formatProblem({
    level: 'error',
    code: 'x',
    model: 'a/b',
    file: 'eval_results/x\n::error::.yaml',
    message: 'No\u001b[31m such\nthing',
    value: '\u202e',
  })
  expect(line).toBe(
    'a/b › eval_results/x\\n::error::.yaml: No\\u001b[31m such\\nthing; got \\u202e [x]',
  )
})

test('a licence with line breaks adds no line to the report of a sync', () => {
  const to = 'x\n::error title=pwned::injected\n```\n# Heading'
  const plain = { ...emptyReport(), licences: [{ id: 'a/b', from: null, to: 'mit' }] }
  const odd = { ...plain, licences: [{ id: 'a/b', from: null, to }] }
  expect(formatReport(odd).split('\n')).toHaveLength(formatReport(plain).split('\n').length)
})
