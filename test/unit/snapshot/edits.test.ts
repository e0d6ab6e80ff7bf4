import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Problem } from '../../../src/errors.ts'
import { editsJsonSchema, parseEdits } from '../../../src/snapshot/edits.ts'
import { lineFinder } from '../../../src/snapshot/yaml-lines.ts'

function edits(source: string) {
  const problems: Omit<Problem, 'model'>[] = []
  const value: unknown = parse(source)
  return {
    edits: parseEdits(value, (problem) => problems.push(problem), lineFinder(source)),
    problems,
  }
}

test('note, featured, hidden and corrections are read', () => {
  expect(
    edits(`
note: Small enough for a browser tab.
featured: true
hidden: false
corrections:
  license: { value: mit, reason: The file LICENSE says so. }
  language:
    value: [en, zh]
  base_model:
    value: a/b
    reason: Named in the text.
  parameters: { value: 3212749888 }
`),
  ).toEqual({
    edits: {
      note: 'Small enough for a browser tab.',
      featured: true,
      hidden: false,
      corrections: {
        license: { value: 'mit', reason: 'The file LICENSE says so.' },
        language: { value: ['en', 'zh'] },
        base_model: { value: ['a/b'], reason: 'Named in the text.' },
        parameters: { value: 3212749888 },
      },
    },
    problems: [],
  })
})

test.each(['', '# nothing yet', '~'])('%j edits nothing', (source) => {
  expect(edits(source)).toEqual({ edits: undefined, problems: [] })
})

test.each(['note:', 'corrections:', 'note: ~\nfeatured: ~'])(
  'a key without a value is no edit: %j',
  (source) => {
    expect(edits(source)).toEqual({ edits: {}, problems: [] })
  },
)

test.each([
  ['- a', undefined, 1, 'note, featured, hidden, card, fields, corrections'],
  ['\nfeatured: maybe', 'featured', 2, 'true or false'],
  ['hidden: 1', 'hidden', 1, 'true or false'],
  ['note: [a]', 'note', 1, 'a text'],
  ['note: ""', 'note', 1, 'a text that is not empty'],
  ['note: a\nnotes: b', 'notes', 2, 'note, featured, hidden, card, fields or corrections'],
  ['__proto__: {x: 1}', '__proto__', 1, 'note, featured, hidden, card, fields or corrections'],
  ['constructor: 1', 'constructor', 1, 'note, featured, hidden, card, fields or corrections'],
  ['corrections: [license]', 'corrections', 1, 'a mapping of fields'],
])('a wrong setting is reported with its line: %j', (source, field, line, expected) => {
  const { problems } = edits(source)
  expect(problems).toEqual([
    expect.objectContaining({ level: 'error', code: 'sheet-yaml', file: 'sheet.yaml', line }),
  ])
  expect(problems[0]?.field).toBe(field)
  expect(problems[0]?.expected).toBe(expected)
})

test.each([
  ['licence: {value: mit}', 'licence', expect.stringMatching(/^one of title, .*license/)],
  ['constructor: {value: mit}', 'constructor', expect.stringContaining('one of')],
  ['license: mit', 'license', 'value and reason'],
  ['license: {reason: because}', 'license', 'value and reason'],
  ['license: {value: mit, why: x}', 'license.why', 'value and reason'],
  ['license: {value: [mit]}', 'license.value', 'a text'],
  ['license: {value: mit, reason: 3}', 'license.reason', 'a text'],
  ['language: {value: 3}', 'language.value', 'a text or a list of texts'],
  ['tags: {value: [a, 3]}', 'tags.value', 'a text or a list of texts'],
  ['parameters: {value: 3B}', 'parameters.value', 'a whole number'],
  ['parameters: {value: 0}', 'parameters.value', 'a number above 0'],
  ['new_version: {value: ../x}', 'new_version.value', 'a repository id such as owner/name'],
  [
    'base_model: {value: [a/b, "https://x"]}',
    'base_model.value',
    'a repository id such as owner/name',
  ],
  [
    'base_model_relation: {value: cousin}',
    'base_model_relation.value',
    'finetune, adapter, quantized or merge',
  ],
])(
  'a wrong correction is reported with its line and leaves the others: %j',
  (entry, field, expected) => {
    const { edits: parsed, problems } = edits(
      `note: kept\ncorrections:\n  title: { value: Kept }\n  ${entry}`,
    )
    expect(parsed).toMatchObject({ note: 'kept', corrections: { title: { value: 'Kept' } } })
    expect(problems).toEqual([
      expect.objectContaining({
        level: 'error',
        code: 'sheet-yaml',
        file: 'sheet.yaml',
        line: 4,
        field: `corrections.${field}`,
        expected,
      }),
    ])
  },
)

test('a correction with a wrong reason still counts', () => {
  expect(edits('corrections: {license: {value: mit, reason: 3}}').edits).toEqual({
    corrections: { license: { value: 'mit' } },
  })
})

test('without a way to find lines a problem has none', () => {
  const problems: object[] = []
  parseEdits({ hidden: 'x' }, (problem) => problems.push(problem))
  expect(problems).toHaveLength(1)
  expect(problems[0]).not.toHaveProperty('line')
})

test('the published schema is the one that is used', () => {
  const published: unknown = JSON.parse(readFileSync('docs/sheet-yaml.schema.json', 'utf8'))
  expect(published).toEqual(editsJsonSchema())
})
