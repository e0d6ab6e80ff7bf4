import matter from 'gray-matter'
import { expect, test } from 'vitest'
import type { Problem } from '../../../src/errors.ts'
import { renderReadmeSync } from '../../../src/readme/pipeline.ts'
import { normalizeSheet } from '../../../src/sheet/normalize.ts'
import type { Sheet } from '../../../src/sheet/sheet.ts'
import { parseCard } from '../../../src/snapshot/front-matter.ts'
import type { ModelWire } from '../../../src/snapshot/wire.ts'
import { sharedText } from '../suites.ts'

type Finding = Omit<Problem, 'model'>

function read(card: string, model?: ModelWire) {
  const problems: Finding[] = []
  return { ...parseCard(card, model, (problem) => problems.push(problem)), problems }
}

const sentinel = (): unknown => Reflect.get(globalThis, 'hacked')

test('a card is cut into its metadata and its text', () => {
  expect(read('---\nlicense: mit\ntags: [a]\n---\n# Title\n')).toEqual({
    body: '# Title\n',
    frontMatter: {
      data: { license: 'mit', tags: ['a'] },
      source: 'card',
      yaml: 'license: mit\ntags: [a]\n',
    },
    problems: [],
  })
})

test.each([
  ['a byte order mark', '\uFEFF---\nlicense: mit\n---\n# T\n'],
  ['blank lines before', '\n\n---\nlicense: mit\n---\n# T\n'],
  ['Windows line ends', '---\r\nlicense: mit\r\n---\r\n# T\r\n'],
  ['old Mac line ends', '---\rlicense: mit\r---\r# T\r'],
  ['blanks after the fences', '---  \nlicense: mit\n--- \n# T\n'],
])('%s is no obstacle', (_what, card) => {
  const { frontMatter, body, problems } = read(card)
  expect(frontMatter).toMatchObject({ data: { license: 'mit' }, source: 'card' })
  expect(body.trim()).toBe('# T')
  expect(problems).toEqual([])
})

test.each([
  ['nothing but a block', '---\nlicense: mit\n---', { license: 'mit' }, ''],
  ['an empty block', '---\n---\ntext', {}, 'text'],
  ['a block of comments', '---\n# license: mit\n---\ntext', {}, 'text'],
  ['a dashed line inside a text', '---\na: |\n  x\n  ---\n  y\n---\nz', { a: 'x\n---\ny\n' }, 'z'],
  ['a card without a block', '# T\n\n---\n\nmore', {}, '# T\n\n---\n\nmore'],
  ['a rule above prose', '---\n\nprose\n\n---\n', {}, '---\n\nprose\n\n---\n'],
])('%s is read without a problem', (_what, card, data, body) => {
  const result = read(card)
  expect(result.frontMatter.data).toEqual(data)
  expect(result.body).toBe(body)
  expect(result.problems).toEqual([])
})

test.each([
  '---js',
  '---javascript',
  '---JS',
  '--- js',
  '---json',
  '---coffee',
  '---constructor',
  '---toString',
  '---__proto__',
])('a block opened with %s is shown as text, never run, and reported', (opener) => {
  const card = `${opener}\n{ license: (globalThis.hacked = 1) }\n---\n# T\n`
  const { frontMatter, body, problems } = read(card)
  expect(sentinel()).toBeUndefined()
  expect(frontMatter).toEqual({ data: {}, source: 'none' })
  expect(body).toBe(card)
  expect(problems).toEqual([
    expect.objectContaining({ level: 'warning', code: 'front-matter-engine', line: 1 }),
  ])
})

test.each([
  '---js\nmodule.exports = (globalThis.hacked = 1)\n---modelsheets-front-matter',
  'a: 1\n---modelsheets-front-matter js\nb: 2',
])('a block that holds the inner fence runs nothing either: %j', (yaml) => {
  read(`---\n${yaml}\n---\n`)
  expect(sentinel()).toBeUndefined()
})

test.each([
  ['front-matter-engine', '+++\nlicense = "mit"\n+++\n# T\n'],
  ['front-matter-open', '---\nlicense: mit\ntags:\n- a\n\n# T\n'],
])('%s says why a block is not read, and the text stays', (code, card) => {
  const { frontMatter, body, problems } = read(card)
  expect(frontMatter.source).toBe('none')
  expect(body).toBe(card)
  expect(problems).toEqual([expect.objectContaining({ level: 'warning', code, line: 1 })])
})

test('a rule at the top is not taken for an open block', () => {
  expect(read('---\n\nJust text.\n').problems).toEqual([])
})

test.each([
  ['\n', 4],
  ['\r\n', 4],
  ['\r', 4],
])('a fault in the YAML names the line of the file and the line itself: %j', (end, line) => {
  const { body, problems } = read(
    ['---', 'license: mit', 'tags: [a]', 'title: a: b', '---', 'T'].join(end),
  )
  expect(body).toBe('T')
  expect(problems).toEqual([
    {
      level: 'error',
      code: 'front-matter-yaml',
      file: 'README.md',
      line,
      message: 'The front matter could not be read: bad indentation of a mapping entry',
      values: {
        fault: 'bad indentation of a mapping entry',
        instead: 'card',
        unread: 'title',
      },
      value: 'title: a: b',
      expected: 'a YAML mapping',
      hint: 'its other keys were read one by one; not read: title',
    },
  ])
})

test('blank lines before the block count', () => {
  expect(read('\n\n---\na: b: c\n---\n').problems[0]?.line).toBe(4)
})

test("a block that cannot be read gives way to the payload's copy", () => {
  const { frontMatter, body, problems } = read('---\nlicense: [\n---\n# T\n', {
    cardData: { license: 'mit' },
  })
  expect(frontMatter).toEqual({ data: { license: 'mit' }, source: 'payload', yaml: 'license: [\n' })
  expect(body).toBe('# T\n')
  expect(problems[0]?.hint).toBe("the Hub's copy of the metadata is shown instead")
})

test('a broken block costs the key that breaks it and no other', () => {
  const lines = [
    'license: gemma',
    'language:',
    '- de',
    'tags: ["a"',
    'datasets: [x/y]',
    "'new_version': me/next",
  ]
  const { frontMatter, problems } = read(
    ['---', ...lines, 'model-index:', '- name: X', ' results: []', '---', '# T'].join('\n'),
  )
  expect(frontMatter).toMatchObject({
    source: 'card',
    data: { license: 'gemma', language: ['de'], datasets: ['x/y'], new_version: 'me/next' },
    broken: {
      keys: [
        { key: 'tags', line: 5 },
        { key: 'model-index', line: 8 },
      ],
    },
  })
  expect(problems[0]?.hint).toContain('not read: tags, model-index')
})

test('keys that the payload lacks come from the broken block, the others from the payload', () => {
  const { frontMatter } = read('---\nlicense: mit\nlanguage: de\nx: [\n---\n', {
    cardData: { license: 'gemma' },
  })
  expect(frontMatter).toMatchObject({
    data: { license: 'gemma', language: 'de' },
    source: 'payload',
  })
  expect(frontMatter).not.toHaveProperty('broken')
})

test('aliases of a broken block stand for no more text than those of a whole one', () => {
  const bomb = (name: string) =>
    `${name}: [&${name} "${'y'.repeat(20_000)}", ${`*${name}, `.repeat(45)}]`
  const { frontMatter } = read(`---\n${['a', 'b', 'c', 'd'].map(bomb).join('\n')}\nz: [\n---\n`)
  expect(Object.keys(frontMatter.data)).toEqual(['a'])
})

test.each([
  ['a sentence', 'just text'],
  ['a list', '- license: mit'],
  ['a number', '42'],
])('%s where keys should be is an error, and the body stays', (_what, yaml) => {
  const { body, frontMatter, problems } = read(`---\n${yaml}\n---\n# T\n`)
  expect(body).toBe('# T\n')
  expect(frontMatter).toMatchObject({ data: {}, source: 'none' })
  expect(problems).toEqual([
    expect.objectContaining({ code: 'front-matter-yaml', line: 2, value: yaml }),
  ])
})

test('a key that is given twice is named', () => {
  expect(read('---\nlicense: mit\ntags: [a]\nlicense: gpl\n---\n').problems).toMatchObject([
    { code: 'front-matter-duplicate-key', value: 'license', line: 4 },
  ])
})

test.each([
  ['---\na: 1\nb: 2\na: 3\n---\n', 'front-matter-duplicate-key', { a: 3, b: 2 }, 4],
  ['---\na: !x 1\n---\n', 'front-matter-unknown-tag', { a: '1' }, undefined],
])('what the parser put up with is a warning: %j', (card, code, data, line) => {
  const { frontMatter, problems } = read(card)
  expect(frontMatter).toMatchObject({ data, source: 'card' })
  expect(problems).toEqual([
    expect.objectContaining({
      level: 'warning',
      code,
      file: 'README.md',
      ...(line && { line }),
    }),
  ])
})

test('a block over the size limit gives way to the payload with its reason', () => {
  const { frontMatter, body, problems } = read(`---\nx: ${'y'.repeat(300_000)}\n---\nbody`, {
    cardData: { license: 'mit' },
  })
  expect(body).toBe('body')
  expect(frontMatter.data).toEqual({ license: 'mit' })
  expect(problems[0]?.message).toContain('the limit is 262144')
})

test('a block of very many blank lines is read like any other', () => {
  const { frontMatter, problems } = read(`---\nlicense: mit\n${'\n'.repeat(200_000)}x: 1\n---\n`)
  expect(frontMatter.data).toEqual({ license: 'mit', x: 1 })
  expect(problems).toEqual([])
})

test('the same broken card gives the same error twice, and changing a result changes no other', () => {
  const broken = '---\na: b: c\n---\nx'
  expect(read(broken)).toEqual(read(broken))
  const good = '---\ntags: [a]\n---\nx'
  const first = read(good)
  first.frontMatter.data['tags'] = 'changed'
  expect(read(good).frontMatter.data).toEqual({ tags: ['a'] })
  const { cache } = matter as unknown as { cache: Record<string, unknown> }
  expect(Object.keys(cache)).toEqual([])
})

interface FrontMatterCase {
  name: string
  text: string
  expect: string
}

/** What each case of the shared suite must give, in terms of the sheet its reader sees. */
const wanted: Readonly<Record<string, (sheet: Sheet, html: string, problems: Problem[]) => void>> =
  {
    'norway-scalar': ({ languages }) =>
      expect(languages).toEqual([{ code: 'no', name: 'Norwegian' }]),
    'version-float': ({ license }) => expect(license?.name).toBe('1.10'),
    bom: hasMit,
    crlf(sheet, html) {
      hasMit(sheet)
      expect(sheet.tags.topics).toEqual(['a'])
      expect(html.match(/<h\d/g)).toHaveLength(1)
    },
    'cr-only'(sheet, html) {
      hasMit(sheet)
      expect(html).toContain('Title')
    },
    'only-block'(sheet, html) {
      hasMit(sheet)
      expect(html.trim()).toBe('')
    },
    'hr-first': (_, html) => {
      expect(html.match(/<hr/g)).toHaveLength(2)
      expect(html).toContain('Title')
    },
    'dashes-inside'(sheet) {
      hasMit(sheet)
      expect(Reflect.get(Object(sheet.metadata_json['card_data']), 'description')).toBe(
        'a\n---\nb\n',
      )
    },
    proto(sheet) {
      hasMit(sheet)
      expect(Reflect.get({}, 'polluted')).toBeUndefined()
    },
    'merge-key': hasMit,
    'js-tag': hasMit,
    'python-tag': (_, html) => expect(html).toContain('Body text.'),
    'javascript-engine': () => expect(sentinel()).toBeUndefined(),
    toml: (_, html) => expect(html).toContain('license ='),
    'scalar-root': (_, html, problems) => {
      expect(html).toContain('Body text.')
      expect(problems.map(({ code }) => code)).toContain('front-matter-yaml')
    },
    'null-fields'(sheet) {
      expect(sheet.license).toBeUndefined()
      expect(sheet).toMatchObject({ languages: [], datasets: [], tags: { topics: [] } })
      expect(problemFields(sheet)).toEqual([])
    },
    'wrong-types'(sheet) {
      expect(sheet.license?.id).toBe('mit')
      expect(sheet.tags.topics).toEqual(['single'])
      expect(sheet).toMatchObject({ languages: [], datasets: [], baseModels: [], evaluations: [] })
      const fields = ['license', 'language', 'datasets', 'base_model', 'model-index']
      expect(problemFields(sheet)).toEqual(expect.arrayContaining(fields))
    },
    'huge-int': hasMit,
    deep: (_, html, problems) => {
      expect(html).toContain('Body text.')
      expect(problems.map(({ code }) => code)).toContain('front-matter-yaml')
    },
    'emoji-keys': hasMit,
  }

function hasMit({ license }: Sheet): void {
  expect(license?.id).toBe('mit')
}

/** Fields with a diagnostic that names the value and what was expected. */
function problemFields({ diagnostics }: Sheet): (string | undefined)[] {
  return diagnostics.flatMap(({ field, value, expected }) =>
    value !== undefined && expected ? [field] : [],
  )
}

const suite = sharedText('suites/frontmatter.jsonl')

test.skipIf(suite === undefined)(
  'every case of the front matter suite gives what it asks for',
  () => {
    const cases: FrontMatterCase[] = (suite ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const failures: string[] = []
    for (const { name, text, expect: wish } of cases) {
      const problems: Problem[] = []
      const { body, frontMatter } = parseCard(text, undefined, (problem) => problems.push(problem))
      const readme = renderReadmeSync(body, { id: 'a/b' })
      const sheet = normalizeSheet(
        { id: 'a/b', card: text, body, frontMatter, evalResults: [], history: [], problems },
        readme,
      )
      try {
        const check = wanted[name]
        if (!check) throw new Error('no check is written for this case')
        check(sheet, readme.html, problems)
      } catch (error) {
        failures.push(`${name} (${wish}): ${error instanceof Error ? error.message : error}`)
      }
    }
    console.log(`front matter suite: ${cases.length - failures.length} of ${cases.length} as asked`)
    expect(failures).toEqual([])
    expect(sentinel()).toBeUndefined()
  },
)
