import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { listFiles, MANIFEST, readManifest } from '../../../src/output/manifest.ts'
import { type BuiltSite, openOutput } from '../../../src/output/output.ts'
import { makeFolder } from '../snapshot/folder.ts'
import { builtSite } from './built-site.ts'

type Files = Readonly<Record<string, string>>

const first: Files = {
  'index.html': 'one',
  'assets/a.css': 'a',
  'models/x/index.html': 'x',
  'models/y/index.html': 'y',
}
const second: Files = { 'index.html': 'two', 'assets/b.css': 'b', 'models/x/index.html': 'x2' }

/** A folder with these files, as a build renders it. */
const rendered = (files: Files, key?: string): BuiltSite => builtSite(makeFolder(files), key)

let memory = ''
beforeEach(() => {
  memory = makeFolder({})
})

function publish(out: string, files: Files, key?: string): void {
  const output = openOutput(out, memory)
  try {
    output.publish(rendered(files, key))
  } finally {
    output.release()
  }
}

/** Every file of a folder with its text. */
function read(folder: string): Files {
  return Object.fromEntries(
    listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  )
}

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

test('a site takes the place of the former one, and nothing is left beside it', () => {
  const parent = makeFolder({})
  const out = join(parent, 'deep/site')
  publish(out, first)
  expect(read(out)).toEqual(first)
  publish(out, second)
  expect(read(out)).toEqual(second)
  expect([...(readManifest(out)?.keys() ?? [])].sort()).toEqual(Object.keys(second).sort())
  expect(readdirSync(join(parent, 'deep'))).toEqual(['site'])
})

test('the former site is handed on whole, unless something else is in it', () => {
  const out = join(makeFolder({}), 'site')
  const spare = join(makeFolder({}), 'spare')
  const hand = (files: Files): void => {
    const output = openOutput(out, memory)
    try {
      output.publish({ ...rendered(files), spare })
    } finally {
      output.release()
    }
  }
  hand(first)
  expect(existsSync(spare)).toBe(false)
  hand(second)
  expect(read(spare)).toEqual(first)
  // Nothing is moved over what stands there already.
  hand(first)
  expect(read(spare)).toEqual(first)
  expect(read(out)).toEqual(first)
  rmSync(spare, { recursive: true })
  const output = openOutput(out, memory)
  output.look()
  write(out, { 'mine.txt': 'written while the site was built' })
  expect(() => output.publish({ ...rendered(second), spare })).toThrow('left of the former site')
  output.release()
  expect(existsSync(spare)).toBe(false)
})

test('of a site that is filled file by file, what was not moved is handed on', () => {
  const out = makeFolder({ CNAME: 'models.example.org' })
  const spare = join(makeFolder({}), 'spare')
  for (const files of [first, { ...first, 'index.html': 'two' }]) {
    const output = openOutput(out, memory)
    rmSync(spare, { recursive: true, force: true })
    output.publish({ ...rendered(files), spare })
    output.release()
  }
  const { 'index.html': _, ...same } = first
  expect(read(spare)).toEqual(same)
})

test('an empty folder is filled', () => {
  const out = makeFolder({})
  publish(out, first)
  expect(read(out)).toEqual(first)
})

test('what git and hosts keep in the folder stays, from the first build on', () => {
  const kept = { '.git/HEAD': 'ref', CNAME: 'models.example.org', '.nojekyll': '#' }
  const out = makeFolder(kept)
  publish(out, { ...first, '.nojekyll': '' })
  expect(read(out)).toEqual({ ...first, ...kept })
  publish(out, second)
  expect(read(out)).toEqual({ ...second, ...kept })
})

test('files that somebody put beside a built site stay, and are named', () => {
  const out = makeFolder({})
  publish(out, first)
  write(out, { 'thesis.docx': 'mine', 'models/y/notes.txt': 'mine, too' })
  const output = openOutput(out, memory)
  expect(output.foreign).toEqual(['models/y/notes.txt', 'thesis.docx'])
  output.publish(rendered(second))
  output.release()
  expect(read(out)).toEqual({ ...second, 'thesis.docx': 'mine', 'models/y/notes.txt': 'mine, too' })
})

test.each([
  ['holds files that no build wrote', 'thesis.docx', { 'thesis.docx': 'mine', CNAME: 'x' }],
  [
    'holds files that no build wrote',
    'catalogue.json',
    { 'schema/a.json': '', 'catalogue.json': '' },
  ],
])('a folder without a manifest that %s is refused by name: %s', (message, name, files) => {
  const out = makeFolder(files)
  expect(() => openOutput(out, memory).look()).toThrow(message)
  expect(() => openOutput(out, memory).look()).toThrow(name)
  expect(read(out)).toEqual(files)
})

test('a page that somebody changed by hand is refused, not lost', () => {
  const out = makeFolder({})
  publish(out, first)
  write(out, { 'models/x/index.html': 'my words' })
  expect(() => openOutput(out, memory).look()).toThrow(
    /changed files of the built site.*models\/x\/index\.html/,
  )
  expect(read(out)).toEqual({ ...first, 'models/x/index.html': 'my words' })
})

test.each([
  ['a file', { 'assets/b.css': 'mine' }, 'assets/b.css'],
  ['a file where a folder comes', { 'models/z': 'mine' }, 'models/z'],
  ['a folder where a file comes', { 'feed.xml/a': 'mine' }, 'feed.xml/a'],
])('%s of somebody else in the way of a new site is refused by name', (_what, files, name) => {
  const out = makeFolder({})
  publish(out, first)
  write(out, files)
  const next = { ...second, 'models/z/index.html': 'z', 'feed.xml': 'f' }
  expect(() => publish(out, next)).toThrow(name)
  expect(read(out)).toEqual({ ...first, ...files })
})

test('a file may become a folder and a folder a file from one build to the next', () => {
  const out = makeFolder({ CNAME: 'x' })
  publish(out, { 'index.html': '1', a: 'file', 'b/c': 'in a folder' })
  publish(out, { 'index.html': '2', 'a/d': 'in a folder', b: 'file' })
  expect(read(out)).toEqual({ CNAME: 'x', 'index.html': '2', 'a/d': 'in a folder', b: 'file' })
})

test.each(['../victim', 'a/../../victim', '/victim', 'a//b', './a', ''])(
  'a manifest that lists %j is refused, and nothing outside is touched',
  (path) => {
    const parent = makeFolder({ victim: 'mine' })
    const out = join(parent, 'site')
    publish(out, first)
    writeFileSync(join(out, MANIFEST), JSON.stringify({ version: 1, files: { [path]: 'x' } }))
    expect(() => publish(out, second)).toThrow('cannot be read')
    expect(readFileSync(join(parent, 'victim'), 'utf8')).toBe('mine')
  },
)

test('a folder of the site that became a link leads no removal outside', () => {
  const parent = makeFolder({ 'elsewhere/index.html': 'mine' })
  const out = join(parent, 'site')
  publish(out, first)
  rmSync(join(out, 'models/y'), { recursive: true })
  symlinkSync(join(parent, 'elsewhere'), join(out, 'models/y'))
  publish(out, second)
  expect(readFileSync(join(parent, 'elsewhere/index.html'), 'utf8')).toBe('mine')
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('two')
})

test('of two builds into one folder the second is told who is there', () => {
  const out = makeFolder({})
  const output = openOutput(out, memory)
  const owner = { pid: process.ppid, host: 'elsewhere', since: '2026-01-01T00:00:00Z' }
  const lock = join(dirname(out), `.${out.split('/').at(-1)}.modelsheets.lock`)
  output.release()
  writeFileSync(lock, JSON.stringify(owner))
  expect(() => openOutput(out, memory)).toThrow(
    /Another build is writing here: process \d+ on elsewhere/,
  )
})

test('a link to a folder stays a link, and the folder gets the site', () => {
  const parent = makeFolder({})
  mkdirSync(join(parent, 'real'))
  symlinkSync(join(parent, 'real'), join(parent, 'site'))
  publish(join(parent, 'site'), first)
  publish(join(parent, 'site'), second)
  expect(read(join(parent, 'real'))).toEqual(second)
  expect(readdirSync(parent).sort()).toEqual(['real', 'site'])
})

/** The state of a killed run: what stands in the folder, beside it, and what the next run makes of it. */
interface Killed {
  name: string
  prepare: (out: string, work: string) => void
  left: Files | undefined
}

const move = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true })
  // By the product: a site that `publish` wrote, put where a killed run had it.
  write(to, read(from))
  if (existsSync(join(from, MANIFEST)))
    writeFileSync(join(to, MANIFEST), readFileSync(join(from, MANIFEST)))
}

function built(files: Files): string {
  const out = makeFolder({})
  publish(out, files)
  return out
}

test.each<Killed>([
  {
    name: 'while the new site was moved beside the old',
    prepare: (out, work) => {
      move(built(first), out)
      move(makeFolder({ 'index.html': 'two' }), join(work, 'next'))
    },
    left: first,
  },
  {
    name: 'when the new site stood whole beside the old',
    prepare: (out, work) => {
      move(built(first), out)
      move(built(second), join(work, 'next'))
    },
    left: first,
  },
  {
    name: 'between the two renames',
    prepare: (_out, work) => {
      move(built(first), join(work, 'old'))
      move(built(second), join(work, 'next'))
    },
    left: second,
  },
  {
    name: 'between the two renames, with half a new site',
    prepare: (_out, work) => {
      move(built(first), join(work, 'old'))
      move(makeFolder({ 'index.html': 'two' }), join(work, 'next'))
    },
    left: first,
  },
  {
    name: 'while the old site was removed',
    prepare: (out, work) => {
      move(built(second), out)
      move(built(first), join(work, 'old'))
    },
    left: second,
  },
])('a run that was killed $name is finished or undone by the next', ({ prepare, left }) => {
  const parent = makeFolder({})
  const out = join(parent, 'site')
  prepare(out, join(parent, '.site.modelsheets'))
  openOutput(out, memory).release()
  expect(read(out)).toEqual(left)
  expect(readdirSync(parent)).toEqual(['site'])
})

test('a folder that is filled file by file is finished after a kill', () => {
  const parent = makeFolder({ 'site/thesis.docx': 'mine' })
  const out = join(parent, 'site')
  const work = join(parent, '.site.modelsheets')
  move(built(first), out)
  move(built(second), join(work, 'next'))
  writeFileSync(join(work, 'filling'), '')
  // One file was there already when the run was killed.
  write(out, { 'assets/b.css': 'b' })
  openOutput(out, memory).release()
  expect(read(out)).toEqual({ ...second, 'thesis.docx': 'mine' })
  expect(readdirSync(parent)).toEqual(['site'])
})

test('a site that was made from just this stands, as long as it is whole', () => {
  const out = join(makeFolder({}), 'site')
  const standing = (key: string): boolean => {
    const output = openOutput(out, memory)
    output.release()
    return output.standing(key) !== undefined
  }
  publish(out, first, 'made from this')
  expect(standing('made from this')).toBe(true)
  expect(standing('made from that')).toBe(false)
  rmSync(join(out, 'index.html'))
  expect(standing('made from this')).toBe(false)
})

test('a change by hand is seen though the files are not read again', () => {
  const out = join(makeFolder({}), 'site')
  publish(out, first, 'key')
  writeFileSync(join(out, 'index.html'), 'own')
  expect(() => openOutput(out, memory).look()).toThrow(
    /changed files of the built site.*index\.html/,
  )
})

test('a site that is not remembered is read', () => {
  const out = join(makeFolder({}), 'site')
  publish(out, first, 'key')
  const output = openOutput(out, makeFolder({}))
  output.release()
  expect(output.standing('key')).toBeUndefined()
  writeFileSync(join(out, 'index.html'), 'own')
  expect(() => openOutput(out, makeFolder({})).look()).toThrow(/changed files/)
})
