import { expect, test } from 'vitest'
import { editorFields, filterValues } from '../../../src/sheet/editor-fields.ts'
import { parseCatalog } from '../../../src/snapshot/catalog.ts'
import { parseEdits } from '../../../src/snapshot/edits.ts'

/** Fields as `sheet.yaml` states them. */
function stated(fields: Record<string, unknown>) {
  return parseEdits(
    { fields },
    () => undefined,
    (path) => path.length + 1,
  )?.fields
}

test('a field that nobody declares is told by its value, and its label is made of its key', () => {
  const { fields, findings } = editorFields(
    stated({
      'approved-by': 'Ada',
      seats: 12,
      review_date: '2026-01-31',
      'runs offline': true,
      ticket: 'https://example.org/1',
      ships: ['Ann', 7],
      contact: { href: 'https://example.org/ada', label: 'Ada' },
    }),
  )
  expect(findings).toEqual([])
  expect(fields.map(({ label, type, value }) => [label, type, value])).toEqual([
    ['Approved by', 'text', 'Ada'],
    ['Seats', 'number', 12],
    ['Review date', 'date', '2026-01-31'],
    ['Runs offline', 'boolean', true],
    ['Ticket', 'link', 'https://example.org/1'],
    ['Ships', 'list', ['Ann', '7']],
    ['Contact', 'link', 'https://example.org/ada'],
  ])
})

test('declared fields come first, in their order, with their label and type', () => {
  const declared = {
    status: { label: 'State', filter: true },
    id: { type: 'text' as const },
    seats: { type: 'number' as const },
  }
  const { fields, findings } = editorFields(
    stated({ other: 'x', seats: 'many', id: 7, status: 'open' }),
    declared,
  )
  expect(fields.map(({ key, label, value }) => [key, label, value])).toEqual([
    ['status', 'State', 'open'],
    ['id', 'Id', '7'],
    ['other', 'Other', 'x'],
  ])
  expect(findings).toMatchObject([
    { code: 'editor-field', field: 'fields.seats', value: 'many', expected: 'a number', line: 3 },
  ])
  expect(filterValues(fields, declared)).toEqual({ status: ['open'] })
})

test.each([
  [{ 'a/b': 'x' }, 'fields.a/b'],
  [{ a: { href: 'javascript:alert(1)' } }, 'fields.a'],
  [{ a: { b: 1 } }, 'fields.a'],
  [{ a: '' }, 'fields.a'],
  [{ a: [] }, 'fields.a'],
  ['x', 'fields'],
])('a field that cannot be shown is told: %j', (fields, field) => {
  const problems: { field?: string; line?: number; expected?: string }[] = []
  expect(
    parseEdits(
      { fields },
      (problem) => problems.push(problem),
      () => 2,
    )?.fields,
  ).toBeUndefined()
  expect(problems).toMatchObject([{ field, line: 2, expected: expect.stringMatching(/./) }])
})

test.each([
  ['fields:\n  a: { type: colour }', 2, 'fields.a.type'],
  ['fields:\n  a:\n    kind: text', 3, 'fields.a.kind'],
  [`fields:\n${'abcdefghi'.replace(/./g, '  $&: { filter: true }\n')}`, 1, 'fields'],
])('a wrong declaration is told with its line: %j', (text, line, field) => {
  expect(parseCatalog(text).problems).toMatchObject([{ line, field }])
})

test.each([
  ['boolean', 'perhaps'],
  ['link', 'not an address'],
  ['link', 7],
  ['link', ['https://example.org']],
  ['list', 7],
  ['date', '31 January'],
  ['date', '2026-02-31x'],
  ['date', 2026],
  ['text', true],
  ['text', ['a']],
  ['number', '12'],
] as const)('a field declared as a %s is not shown with %j', (type, value) => {
  const { fields, findings } = editorFields(stated({ a: value }), { a: { type } })
  expect(fields).toEqual([])
  expect(findings).toMatchObject([{ code: 'editor-field', field: 'fields.a' }])
})

test('one text is a list of one, and a link may go without words', () => {
  const declared = {
    a: { type: 'list' as const, filter: true },
    b: { type: 'link' as const, filter: true },
  }
  const { fields } = editorFields(stated({ a: 'x', b: { href: 'https://example.org/' } }), declared)
  expect(fields.map(({ value, text }) => [value, text])).toEqual([
    [['x'], undefined],
    ['https://example.org/', undefined],
  ])
  expect(filterValues(fields, declared)).toEqual({ a: ['x'], b: ['https://example.org/'] })
  expect(filterValues([], declared)).toBeUndefined()
})
