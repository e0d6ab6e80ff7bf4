import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { compileParts } from '../../../src/compile/parts.ts'
import { modelFacts } from '../../../src/facts/model-facts.ts'
import { listFiles } from '../../../src/files/repository-files.ts'
import { modelFiles } from '../../../src/fit/model-files.ts'
import { normalizeSheet } from '../../../src/sheet/normalize.ts'
import { findModels } from '../../../src/snapshot/find-models.ts'
import { readSnapshot } from '../../../src/snapshot/read.ts'

/** One piece of code of one sheet. */
interface Code {
  model: string
  id: string
  /** Pieces of one program speak to each other. */
  group: string
  language: string
  code: string
}

const root = join(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'modelsheets-run-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const hasPython = spawnSync('python3', ['--version']).status === 0
if (!hasPython) console.log('python3 is not here: Python snippets are not compiled')

/** Every command and snippet of every sheet of a content folder, through the code that a build runs. */
async function codeOf(content: string): Promise<Code[]> {
  const { models } = await findModels(content)
  const all: Code[] = []
  for (const model of models) {
    const snapshot = await readSnapshot(model)
    const files = listFiles(snapshot)
    const facts = modelFacts(snapshot, files)
    const sheet = normalizeSheet(snapshot, undefined, { facts })
    const endpoint = 'https://huggingface.co'
    const { usage, files: view } = await compileParts(
      snapshot,
      sheet,
      { facts, offered: modelFiles(snapshot, files, facts) },
      endpoint,
    )
    for (const { app, snippets } of usage.groups)
      for (const { id, language, code } of snippets)
        all.push({ model: model.id, id, group: app, language, code })
    for (const choice of view.choices)
      for (const { id, language, code } of choice.commands)
        all.push({ model: model.id, id: `${choice.id} ${id}`, group: choice.id, language, code })
  }
  return all
}

const known = new Map(
  readFileSync(join(root, 'test/truth/command-flags.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [command = '', flags = ''] = line.split('\t')
      return [command, new Set(flags.split(' '))] as const
    }),
)

/** The commands of a shell text: a line each, with its variables before it taken off. */
function commands(code: string): string[] {
  const [text = ''] = code.replaceAll('\\\n', ' ').split(/ <<'/)
  // What stands in quotes is no flag.
  const bare = text.replace(/'(?:[^']|'\\'')*'|"[^"]*"/g, '_')
  return bare
    .split('\n')
    .map((line) => line.trim().replace(/^(?:[A-Z_]+=\S+\s+)+/, ''))
    .filter((line) => line !== '')
}

function unknownFlags(command: string): string[] {
  const name = [...known.keys()]
    .filter((one) => command === one || command.startsWith(`${one} `))
    .toSorted((a, b) => b.length - a.length)[0]
  if (name === undefined) return [`no such command: ${command}`]
  const flags = command.slice(name.length).match(/(?<=\s)--?[a-zA-Z][\w-]*/g) ?? []
  return flags.filter((flag) => !known.get(name)?.has(flag)).map((flag) => `${name} ${flag}`)
}

/** The port that a command listens on; programs have their own unless told. */
function portsServed(code: string): string[] {
  return commands(code).flatMap((command) => {
    const stated = /(?:--port |-p )(\d+)/.exec(command)?.[1]
    if (stated) return [stated]
    if (command.startsWith('llama-server')) return ['8080']
    return command.startsWith('vllm serve') ? ['8000'] : []
  })
}

const portsAsked = (code: string): string[] =>
  [...code.matchAll(/localhost:(\d+)/g)].map((match) => match[1] ?? '')

const folders = ['content', '../shared/cases/facts'].filter((path) => {
  const isThere = existsSync(join(root, path))
  if (!isThere) console.log(`${path} is not here: its commands are not checked`)
  return isThere
})

describe.each(folders)('every command of %s', async (path) => {
  const all = await codeOf(join(root, path))
  const shell = all.filter(({ language }) => language === 'bash')

  test('is there', () => {
    expect(shell.length).toBeGreaterThan(50)
  })

  test('is shell that a shell can read', () => {
    for (const { model, id, code } of shell) {
      const { stderr } = spawnSync('bash', ['-n'], { input: code, encoding: 'utf8' })
      expect(stderr, `${model} ${id}`).toBe('')
    }
  })

  test('has only flags that the documentation of its program lists', () => {
    const upstream = /^[a-z].*-\d+-\d+$/
    const unknown = shell
      .filter(({ id }) => !upstream.test(id))
      .flatMap(({ model, code }) =>
        commands(code).flatMap((command) =>
          unknownFlags(command).map((flag) => `${model}: ${flag}`),
        ),
      )
    expect(unknown).toEqual([])
  })

  test('asks the port that its program serves', () => {
    for (const pieces of Map.groupBy(shell, ({ model, group }) => `${model} ${group}`).values()) {
      const asked = new Set(pieces.flatMap(({ code }) => portsAsked(code)))
      const served = new Set(pieces.flatMap(({ code }) => portsServed(code)))
      for (const port of asked) expect(served, pieces[0]?.model).toContain(port)
    }
  })

  test.skipIf(!hasPython)('is Python that compiles', () => {
    const python = all.filter(({ language }) => language === 'python')
    const names = python.map((_, index) => `${index}.py`)
    for (const [index, { code }] of python.entries())
      writeFileSync(join(folder, `${index}.py`), code)
    const { stderr } = spawnSync('python3', ['-m', 'py_compile', ...names], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(python.length).toBeGreaterThan(5)
  })

  test('pins the revision wherever the program can', () => {
    for (const { model, id, code } of shell)
      if (/hf download|vllm serve|sglang serve|--model-id/.test(code))
        expect(code, `${model} ${id}`).toContain('--revision')
  })
})
