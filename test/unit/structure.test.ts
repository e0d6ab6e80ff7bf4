import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|astro)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }))

/** The lines of folders that match, each with its file. */
function lines(folders: RegExp, pattern: RegExp): string[] {
  return files
    .filter(({ path }) => folders.test(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    )
}

test('trusted HTML is printed by one component only', () => {
  expect(lines(/./, /set:html/)).toHaveLength(1)
  expect(lines(/./, /set:html/)[0]).toMatch(/^components\/Html\.astro/)
})

test('pages address the site below the prefix that a project gave it, not below its base alone', () => {
  expect(lines(/^(?:routes|components|layouts)\//, /import\.meta\.env\.BASE_URL/)).toEqual([])
})

test('pure folders reach neither the file system, the network nor Astro', () => {
  const pure = /^(?:sheet|readme|evals|facts|files|fit|usage|view|published)\//
  expect(lines(pure, /from '(?:node:|astro)|\bfetch\(|Date\.now\(|new Date\(\)/)).toEqual([])
})

test('nothing is used that Node 22 does not have', () => {
  const newer =
    /\bRegExp\.escape\(|\bPromise\.try\(|\bError\.isError\(|\bIterator\.(?:concat|zip)|\bMath\.sumPrecise|\bTemporal\.|\.(?:toBase64|toHex|getOrInsert)\(|^\s*(?:await )?using /
  expect(lines(/./, newer)).toEqual([])
})

test('a page asks for all it prints, so that its questions can be noted: its path brings nothing', () => {
  expect(lines(/^routes\//, /\bprops\b/)).toEqual([])
  // What is held in memory is for those who ask, and a listing for lists of pages: what is taken from it is not noted.
  expect(lines(/^(?:components|layouts|routes)\//, /\bwholeData\b/)).toEqual([])
  expect(lines(/^(?:components|layouts)\//, /\bloadListing\b/)).toEqual([])
  const unnoted = files.filter(
    ({ path, text }) =>
      path.startsWith('routes/') &&
      /\bloadListing\(/.test(text.replace(/getStaticPaths\b[\s\S]*?\n\}/, '')),
  )
  expect(unnoted.map(({ path }) => path)).toEqual([])
})

test('a file is made by one function, which a build calls and a server gives out', () => {
  const routes = files.filter(({ path }) => /^routes\/.*\.ts$/.test(path))
  expect(routes.length).toBeGreaterThan(30)
  const others = routes.filter(
    ({ text }) =>
      !/^export const make: MakeFile = /m.test(text) ||
      !/^export const GET = served\(make,/m.test(text),
  )
  expect(others.map(({ path }) => path)).toEqual([])
})

/** What may be imported by all: modules that know nothing of models. */
const common = new Set([
  'direction.ts',
  'errors.ts',
  'address.ts',
  'html.ts',
  'json.ts',
  'lines.ts',
  'whole-file.ts',
  'known.ts',
  'lock.ts',
  'file-mark.ts',
  'shard.ts',
  'printable.ts',
  'renames.ts',
  'environment.ts',
  'messages',
])

interface Import {
  path: string
  to: string
  typesOnly: boolean
}

/** Folder of a path inside `src`; a file at the top stands for itself. */
const houseOf = (path: string): string => path.split('/')[0] ?? path

/** Every relative import that leaves its folder. */
function importsOf({ path, text }: { path: string; text: string }): Import[] {
  const statement =
    /^\s*(?:import|export)\s+(type\s)?([^'"]*?from\s+)?['"](\.[^'"]+)['"]|import(?:\.meta\.glob<\w+>)?\('(\.[^']+)'\)/gm
  return [...text.matchAll(statement)]
    .map(([, type, names = '', from, dynamic]) => {
      const listed = names.match(/^\s*\{([^}]*)\}/)?.[1]?.split(',') ?? []
      const types = listed.filter((name) => name.trim()).map((name) => /^\s*type\s/.test(name))
      const target = join('/', dirname(path), from ?? dynamic ?? '').slice(1)
      return {
        path,
        to: houseOf(target),
        typesOnly: type !== undefined || (types.length > 0 && types.every(Boolean)),
      }
    })
    .filter(({ to }) => to !== houseOf(path))
}

/** The table of docs/architecture.md: folder → what it may import, values and types. */
function readRules(): Map<string, { values: Set<string>; types: Set<string> }> {
  const docs = readFileSync(join(src, '../docs/architecture.md'), 'utf8')
  const table = docs.slice(docs.indexOf('| folder | owns |')).split('\n\n')[0] ?? ''
  const named = (cell = ''): string[] =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
  return new Map(
    table
      .split('\n')
      .slice(2)
      .flatMap((row) => {
        const [, houses, , values, types] = row.split('|')
        const may = { values: new Set(named(values)), types: new Set(named(types)) }
        return named(houses).map((house) => [house, may] as const)
      }),
  )
}

test('imports go the way that the table of docs/architecture.md allows', () => {
  const rules = readRules()
  const houses = new Set(
    files.map(({ path }) => houseOf(path)).filter((house) => !common.has(house)),
  )
  expect([...rules.keys()].sort()).toEqual([...houses].sort())
  const broken = files.flatMap(importsOf).filter(({ path, to, typesOnly }) => {
    const may = rules.get(houseOf(path))
    if (common.has(houseOf(path))) return !common.has(to)
    return !(common.has(to) || may?.values.has(to) || (typesOnly && may?.types.has(to)))
  })
  expect(
    broken.map(({ path, to, typesOnly }) => `${path} → ${typesOnly ? 'types of ' : ''}${to}`),
  ).toEqual([])
})

test('the table allows no import that nobody makes', () => {
  const made = new Set(files.flatMap(importsOf).map(({ path, to }) => `${houseOf(path)} → ${to}`))
  const rows = Map.groupBy(readRules(), ([, may]) => may)
  const unused = [...rows].flatMap(([may, members]) =>
    [...may.values, ...may.types]
      .filter((to) => !members.some(([house]) => house === to || made.has(`${house} → ${to}`)))
      .map((to) => `${members.map(([house]) => house).join(', ')} → ${to}`),
  )
  expect(unused).toEqual([])
})

test('a unit test that replaces a module runs alone', () => {
  const tests = join(src, '../test/unit')
  const shared = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.test.ts') && !/\.(?:alone|slow|corpus)\.test\.ts$/.test(path),
  )
  expect(
    shared.filter((path) =>
      /\bvi\.(?:mock|doMock)\(/.test(readFileSync(join(tests, path), 'utf8')),
    ),
  ).toEqual([])
})
