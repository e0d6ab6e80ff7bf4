import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import {
  countProblems,
  Progress,
  paint,
  printAnnotation,
  printError,
  printProblem,
  printUnexpected,
} from '../../../src/cli/terminal.ts'
import { UsageError } from '../../../src/errors.ts'

const printed: string[] = []
const written: string[] = []

beforeEach(() => {
  vi.stubEnv('NO_COLOR', '1')
  vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => printed.push(line))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text))
    return true
  })
})

afterEach(() => {
  printed.length = 0
  written.length = 0
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

test('wrong use is told with what was expected and what to do', () => {
  printError(new UsageError('No such folder', { expected: 'a folder', hint: 'name one' }))
  printError(new UsageError('No', { file: 'catalog.yaml', line: 3, field: 'models', value: 7 }))
  expect(printed).toEqual([
    'modelsheets: No such folder',
    '  expected a folder',
    '  hint: name one',
    'modelsheets: catalog.yaml:3 › models: No; got 7',
  ])
})

test('a mistake of ours is one line, and a stack only when asked for', () => {
  const mistake = new RangeError('Invalid array length')
  printUnexpected(mistake, false)
  expect(printed).toEqual([
    'modelsheets: this should not happen: RangeError: Invalid array length',
    '  hint: run it again with --debug, and report what it prints',
  ])
  printUnexpected(mistake, true)
  expect(printed.at(-1)).toBe(mistake)
})

test('a problem is one line that begins with its level', () => {
  printProblem({ level: 'warning', code: 'no-card', model: 'a/b', message: 'No card' })
  expect(printed).toEqual(['warning a/b: No card [no-card]'])
})

test('a text is as it was where the stream has no colours', () => {
  expect(paint('red', 'x')).toBe('x')
})

const problem = { level: 'error', code: 'json', message: 'Broken: 100%\nof it' } as const

test('an annotation escapes what GitHub’s log would take for its own', () => {
  printAnnotation(
    { ...problem, model: 'a/b', file: 'x,y:z.json', line: 3 },
    'content',
    'content/cards',
  )
  expect(printed).toEqual([
    '::error file=content/cards/a/b/x%2Cy%3Az.json,line=3,title=json::a/b › x,y:z.json:3: Broken: 100%25\\nof it [json]',
  ])
})

test.each([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'notice'],
] as const)('a problem of the level %s is annotated as %s', (level, command) => {
  printAnnotation(
    { ...problem, message: 'm', level, file: 'catalog.yaml' },
    'content',
    'content/models',
  )
  printAnnotation({ ...problem, message: 'm', level }, 'content', 'content/models')
  expect(printed).toEqual([
    `::${command} file=content/catalog.yaml,title=json::catalog.yaml: m [json]`,
    `::${command} title=json::m [json]`,
  ])
})

/** Makes standard error a terminal of so many columns, or none. */
function terminal(columns: number | undefined): void {
  for (const [key, value] of Object.entries({ isTTY: columns !== undefined, columns })) {
    const before = Object.getOwnPropertyDescriptor(process.stderr, key)
    Object.defineProperty(process.stderr, key, { value, configurable: true })
    onTestFinished(() => {
      if (before) Object.defineProperty(process.stderr, key, before)
      else Reflect.deleteProperty(process.stderr, key)
    })
  }
}

function count(total: number): void {
  const progress = new Progress('Reading models')
  for (let done = 1; done <= total; done += 1) progress.update(done, total, `a/${done}`)
}

test('in a log, a long run prints a line for each tenth and a short one none', () => {
  terminal(undefined)
  count(99)
  expect(printed).toEqual([])
  count(200)
  expect(printed).toHaveLength(10)
  expect(printed[0]).toBe('Reading models 20/200')
  expect(printed.at(-1)).toBe('Reading models 200/200')
})

test('on a terminal, one line counts up and is gone at the end', () => {
  terminal(22)
  count(2)
  expect(printed).toEqual([])
  expect(written).toEqual([
    '\r\u001b[2KReading models 1/2 a…',
    '\r\u001b[2KReading models 2/2 a…',
    '\r\u001b[2K',
  ])
})

test.each([
  [[], '0 errors, 0 warnings, 0 notes'],
  [['error', 'info', 'info'], '1 error, 0 warnings, 2 notes'],
] as const)('%j are counted in words', (levels, words) => {
  expect(countProblems(levels.map((level) => ({ level, code: 'x', message: 'm' })))).toBe(words)
})
