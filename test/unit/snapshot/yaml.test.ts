import { expect, test } from 'vitest'
import { MAX_YAML_LENGTH, parseYaml, YamlError } from '../../../src/snapshot/yaml.ts'
import { sharedText } from '../suites.ts'

/** The error of a text that must not parse. */
function errorOf(source: string): YamlError {
  try {
    parseYaml(source)
  } catch (error) {
    if (error instanceof YamlError) return error
    throw error
  }
  throw new Error(`parsed: ${source.slice(0, 60)}`)
}

test.each([
  ['language: no', { language: 'no' }],
  ['a: yes\nb: on\nc: off', { a: 'yes', b: 'on', c: 'off' }],
  ['a: true\nb: null\nc: ~\nd:', { a: true, b: null, c: null, d: null }],
  ['day: 2024-01-31', { day: '2024-01-31' }],
  ['a: 1_000', { a: '1_000' }],
  ['a: 0o17\nb: 0x1F', { a: 15, b: 31 }],
  ['a: 3\nb: 1.5\nc: -2\nd: 1e-5\ne: .5', { a: 3, b: 1.5, c: -2, d: 0.00001, e: 0.5 }],
])('%j is read as YAML 1.2', (source, value) => {
  expect(parseYaml(source)).toEqual({ value, notices: [] })
})

test.each([
  ['revision: 1234e56', { revision: '1234e56' }],
  ['sha: 0123456', { sha: '0123456' }],
  ['version: 1.10', { version: '1.10' }],
  ['model_version: 2.0', { model_version: '2.0' }],
  ['license_name: 1.10', { license_name: '1.10' }],
  ['language: [1, 02]', { language: ['1', '02'] }],
  ['tags: [2024, 1.10]', { tags: ['2024', '1.10'] }],
  ['dataset: {revision: 7e10, name: 1.0}', { dataset: { revision: '7e10', name: '1.0' } }],
  ['datasets:\n- 0123', { datasets: ['0123'] }],
])('a number under a key that holds a name keeps its text: %j', (source, value) => {
  expect(parseYaml(source).value).toEqual(value)
})

test.each([
  ['x: 123456789012345678901234567890', '123456789012345678901234567890'],
  ['x: 9007199254740993', '9007199254740993'],
  ['x: 0123', '0123'],
  ['x: 12e34', '12e34'],
  ['x: 1e400', '1e400'],
  ['x: .inf', '.inf'],
  ['x: .nan', '.nan'],
])('a number that would lose something keeps its text: %j', (source, text) => {
  expect(parseYaml(source).value).toEqual({ x: text })
})

test('numbers as keys are the text they were written as', () => {
  expect(parseYaml('1: a\n1.10: b\n1e3: c').value).toEqual({ '1': 'a', '1.10': 'b', '1e3': 'c' })
})

test.each(['', '  \n\n', '# only a comment', '# one\n\n# two\n'])(
  'a block that holds nothing is nothing: %j',
  (source) => {
    expect(parseYaml(source)).toEqual({ value: undefined, notices: [] })
  },
)

test('of a key given twice the last one counts, and the line of the repeat is named', () => {
  expect(parseYaml('license: mit\ntags: [a]\nlicense: apache-2.0')).toEqual({
    value: { license: 'apache-2.0', tags: ['a'] },
    notices: [
      {
        code: 'duplicate-key',
        line: 3,
        value: 'license',
      },
    ],
  })
})

test('a text with a repeated key and another fault is an error of the other fault', () => {
  expect(errorOf('a: 1\na: 2\nb: c: d')).toMatchObject({
    line: 3,
    message: 'bad indentation of a mapping entry',
  })
})

test.each(['\n', '\r\n', '\r'])(
  'a quoted text that goes on at the start of a line is read as old parsers read it: %j',
  (end) => {
    const source = ['widget:', '  - text: "one', 'two', '', 'three"', "    note: 'a", "b'", 'c: d']
    expect(parseYaml(source.join(end))).toEqual({
      value: { widget: [{ text: 'one two\nthree', note: 'a b' }], c: 'd' },
      notices: [expect.objectContaining({ code: 'indentation', line: 3 })],
    })
  },
)

test('a quoted text of very many such lines is given up with its line', () => {
  expect(errorOf(`a: "x\n${'y\n'.repeat(300)}"`).line).toBe(102)
})

test('a text with both faults is read with both notices', () => {
  const { value, notices } = parseYaml('a: 1\na: "x\ny"\n')
  expect(value).toEqual({ a: 'x y' })
  expect(notices.map(({ code }) => code).sort()).toEqual(['duplicate-key', 'indentation'])
})

test.each([
  ['x: !!js/function "1"\nlicense: mit', '1', 'tag:yaml.org,2002:js/function'],
  ['x: !!python/object/apply:os.system [ls]\nlicense: mit', ['ls'], 'os.system'],
  ['x: !own {a: b}\nlicense: mit', { a: 'b' }, '!own'],
])('an unknown tag makes nothing of its value and keeps the rest: %j', (source, x, tag) => {
  const { value, notices } = parseYaml(source)
  expect(value).toEqual({ x, license: 'mit' })
  expect(notices).toHaveLength(1)
  expect(notices[0]).toMatchObject({
    code: 'unknown-tag',
    values: { tag: expect.stringContaining(tag) },
  })
})

test('merge keys merge', () => {
  expect(parseYaml('base: &b {license: mit, 1: x}\nown:\n  <<: *b\n  tags: []').value).toEqual({
    base: { license: 'mit', '1': 'x' },
    own: { license: 'mit', '1': 'x', tags: [] },
  })
})

test('keys of the prototype are plain keys and reach no prototype', () => {
  const { value } = parseYaml(
    '__proto__:\n  polluted: 1.10\nconstructor:\n  prototype: {polluted: true}\nlicense: mit',
  )
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  expect(Object.keys(value ?? {})).toEqual(['__proto__', 'constructor', 'license'])
})

test.each([
  ['a value with a colon', 'license: mit\ntitle: a: b', 2],
  ['a reserved character', '@foo', 1],
  ['a tab as indentation', 'a:\n\t- b', 2],
  ['an open quote', 'a: "b', 1],
  ['a list as a key', '? [a, b]\n: c', 1],
  ['a merge of what is no mapping', '<<: 3', 1],
])('%s is an error with its line', (_what, source, line) => {
  expect(errorOf(source).line).toBe(line)
})

test('two documents are one too many', () => {
  expect(errorOf('a: 1\n---\nb: 2').message).toBe('the block holds 2 documents; one is read')
})

/** A list of lists of lists…, each made of `width` aliases to the one before. */
function bomb(levels: number, width: number): string {
  const lines = Array.from({ length: levels }, (_, level) => {
    const before = Array.from({ length: width }, () => (level === 0 ? 'lol' : `*a${level - 1}`))
    return `k${level}: &a${level} [${before.join(', ')}]`
  })
  return lines.join('\n')
}

test.each([
  ['more aliases than any card has', bomb(10, 9), /alias/],
  ['few aliases that stand for millions of values', bomb(24, 2), /aliases stand for too much/],
  [
    'few aliases to a long text',
    `t: &t ${'x'.repeat(60_000)}\nl: [${'*t,'.repeat(40)}]`,
    /too much/,
  ],
  ['an alias to its own list', 'a: &a [*a]', /nested/],
  ['an alias to its own mapping', 'a: &a\n  b: *a', /nested/],
  ['lists a thousand deep', `a: ${'['.repeat(1000)}${']'.repeat(1000)}`, /nesting|nested/],
  ['a block over the limit', 'x'.repeat(MAX_YAML_LENGTH + 1), /the limit is 262144/],
])('%s is refused', (_what, source, message) => {
  expect(errorOf(source).message).toMatch(message)
})

test('aliases within reason are written out', () => {
  const { value } = parseYaml(`a: &a [1]\n${'xyz'.replace(/./g, '$&: *a\n')}`)
  expect(value).toEqual({ a: [1], x: [1], y: [1], z: [1] })
})

interface SuiteCase {
  id: string
  yaml: string
  json?: string
  error?: boolean
}

const suite = sharedText('suites/yaml-test-suite.json')

test.skipIf(suite === undefined)('the YAML test suite gives its values or an error', () => {
  const { cases }: { cases: SuiteCase[] } = JSON.parse(suite ?? '')
  const counts = { right: 0, other: 0, refused: 0, unexpected: 0, faults: 0, faultsFound: 0 }
  const wrong: string[] = []
  for (const { id, yaml, json, error } of cases) {
    let value: unknown
    let failed = false
    let noticed = false
    try {
      const parsed = parseYaml(yaml)
      value = parsed.value
      noticed = parsed.notices.length > 0
    } catch (caught) {
      expect(caught, id).toBeInstanceOf(YamlError)
      failed = true
    }
    if (error) {
      counts.faults += 1
      if (failed || noticed) counts.faultsFound += 1
    } else if (json !== undefined) {
      if (failed) counts.refused += 1
      else if (sameJson(value, json)) counts.right += 1
      else {
        counts.other += 1
        wrong.push(id)
      }
    } else if (failed) counts.unexpected += 1
  }
  console.log('YAML test suite', JSON.stringify(counts), wrong.join(' '))
  // Measured: 261 right and every fault refused or noticed; what is left are several documents in one text, lists as keys, and numbers kept as text.
  expect(counts.right).toBeGreaterThanOrEqual(261)
  expect(counts.faultsFound).toBe(counts.faults)
})

function sameJson(value: unknown, json: string): boolean {
  try {
    expect(value).toEqual(json.trim() === '' ? undefined : JSON.parse(json))
    return true
  } catch {
    return false
  }
}
