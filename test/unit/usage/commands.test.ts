import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RepositoryFile } from '../../../src/files/repository-files.ts'
import { choiceCommands, fileUrl, type RepositoryAddress } from '../../../src/usage/commands.ts'
import { isQuotable, quotePosix, quotePowerShell } from '../../../src/usage/shell.ts'

const sha = 'a'.repeat(40)
const names = [
  'model.gguf',
  'folder/with space.bin',
  "it's.safetensors",
  '$(touch hacked).bin',
  '`touch hacked`.bin',
  'a;touch hacked.bin',
  '"double".bin',
  '模型 ①.bin',
  'question?#hash&.bin',
  'glob[1]*.bin',
  '~tilde.bin',
  '!bang.bin',
]
const content = (name: string) => `content of ${name}\n`
const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const files = names.map(
  (path): RepositoryFile => ({ path, kind: 'weights', sha256: hash(content(path)) }),
)
const address = (facts: Partial<RepositoryAddress> = {}): RepositoryAddress => ({
  id: 'owner/name',
  revision: sha,
  endpoint: 'https://huggingface.co',
  gated: false,
  ...facts,
})
const choice = (weights: RepositoryFile[]) => ({ weights, companions: [] })

function run(code: string, folder: string, env: Record<string, string> = {}) {
  return spawnSync('bash', ['-c', code], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...env },
  })
}

let server: Server
let endpoint = ''
let folder = ''
const asked: { url: string; authorization: string | undefined }[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'modelsheets-commands-'))
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', authorization: request.headers.authorization })
    const prefix = `/owner/name/resolve/${sha}/`
    const path = decodeURIComponent((request.url ?? '').slice(prefix.length))
    if (!request.url?.startsWith(prefix) || !names.includes(path)) {
      response.writeHead(404).end()
      return
    }
    const body = Buffer.from(content(path))
    const start = Number(request.headers.range?.match(/bytes=(\d+)-/)?.[1] ?? 0)
    if (start >= body.length && start > 0) response.writeHead(416).end()
    else if (start > 0) {
      response.writeHead(206, {
        'content-range': `bytes ${start}-${body.length - 1}/${body.length}`,
      })
      response.end(body.subarray(start))
    } else response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  endpoint = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

test('every command parses in a real shell, whatever the files are called', () => {
  const commands = [
    ...choiceCommands(choice(files), address()),
    ...choiceCommands(choice(files), address({ gated: true, endpoint: 'https://mirror.example' })),
    ...choiceCommands(choice([{ path: 'a.gguf', kind: 'weights' }]), address()),
  ].filter((command) => command.language === 'bash')
  expect(commands.map((command) => command.id)).toEqual([
    'hf',
    'curl',
    'verify',
    'hf',
    'curl',
    'verify',
    'hf',
    'curl',
    'git',
  ])
  for (const command of commands) {
    const parsed = spawnSync('bash', ['-n'], { input: command.code, encoding: 'utf8' })
    expect(parsed.stderr, command.code).toBe('')
    expect(parsed.status).toBe(0)
  }
})

test('the words of each command reach the program as they are', () => {
  const [hf] = choiceCommands(choice(files), address())
  const echoed = run(`hf() { printf '%s\\0' "$@"; }\n${hf?.code ?? ''}`, folder)
  expect(echoed.stdout.split('\0')).toEqual([
    'download',
    'owner/name',
    ...names,
    '--revision',
    sha,
    '--local-dir',
    'name',
    '',
  ])
})

test('download and verify run for real, resume, and fail on a changed byte', async () => {
  const { spawn } = await import('node:child_process')
  const runAsync = (code: string) =>
    new Promise<{ status: number | null; stdout: string }>((resolve) => {
      const child = spawn('bash', ['-c', `set -e\n${code}`], {
        cwd: folder,
        env: { PATH: process.env['PATH'] ?? '', HOME: folder, no_proxy: '127.0.0.1' },
      })
      let stdout = ''
      child.stdout.on('data', (data) => {
        stdout += String(data)
      })
      child.on('close', (status) => resolve({ status, stdout }))
    })
  const commands = choiceCommands(choice(files), address({ endpoint }))
  const code = (id: string) => commands.find((command) => command.id === id)?.code ?? 'false'
  writeFileSync(join(folder, 'model.gguf'), 'content of')
  expect((await runAsync(code('curl'))).status).toBe(0)
  for (const name of names) {
    expect(readFileSync(join(folder, name), 'utf8'), name).toBe(content(name))
  }
  const good = await runAsync(code('verify'))
  expect(good.status).toBe(0)
  expect(good.stdout.trim().split('\n')).toHaveLength(names.length)
  writeFileSync(join(folder, 'model.gguf'), content('model.gguf').replace('c', 'C'))
  const bad = await runAsync(code('verify'))
  expect(bad.status).not.toBe(0)
  expect(bad.stdout).toContain('model.gguf: FAILED')
  expect(run('ls hacked', folder).status).not.toBe(0)
  expect(asked.every((request) => request.authorization === undefined)).toBe(true)
})

test('the published SHA256SUMS of a site checks the same files', () => {
  for (const name of names) {
    // The file was changed by the test before; the list below is the site's form.
    if (name === 'model.gguf') writeFileSync(join(folder, name), content(name))
  }
  const sums = files.map((file) => `${file.sha256}  ${file.path}`).join('\n')
  writeFileSync(join(folder, 'SHA256SUMS'), `${sums}\n${'0'.repeat(64)}  not-downloaded.bin\n`)
  expect(run('sha256sum --check --ignore-missing SHA256SUMS', folder).status).toBe(0)
})

test('a gated repository names the token by its variable and says what to do first', () => {
  const commands = choiceCommands(choice(files.slice(0, 1)), address({ gated: true }))
  const curl = commands.find((command) => command.id === 'curl')
  expect(curl?.code).toContain('--header "Authorization: Bearer $HF_TOKEN"')
  expect(curl?.note).toBe('token-and-resume')
  expect(commands.find((command) => command.id === 'hf')?.note).toBe('sign-in')
})

test('another endpoint is told to every program', () => {
  const commands = choiceCommands(
    choice([{ path: 'a.gguf', kind: 'weights' }]),
    address({ endpoint: 'https://mirror.example' }),
  )
  expect(commands.map((command) => command.code.includes('https://mirror.example'))).toEqual([
    true,
    true,
    true,
  ])
})

test.each(['a\nb.bin', '-rf', '', 'evil\u202egnp.bin', 'a\u0007.bin'])(
  'a choice with the path %j has no command',
  (path) => {
    expect(isQuotable(path)).toBe(false)
    expect(choiceCommands(choice([{ path, kind: 'weights' }]), address())).toEqual([])
  },
)

test('addresses are escaped and pinned', () => {
  expect(fileUrl(address({ revision: 'refs/pr/1' }), "a b/it's?#.bin")).toBe(
    "https://huggingface.co/owner/name/resolve/refs%2Fpr%2F1/a%20b/it's%3F%23.bin",
  )
})

test('quotes are closed for both shells', () => {
  expect(quotePosix("it's")).toBe(`'it'\\''s'`)
  expect(quotePosix('plain-name.bin')).toBe('plain-name.bin')
  expect(quotePowerShell("it's ’odd‘")).toBe("'it''s ’’odd‘‘'")
})

test('the PowerShell check holds each file with its hash', () => {
  const [, , , , check] = choiceCommands(
    choice([{ path: "it's.bin", kind: 'weights', sha256: hash('x') }]),
    address(),
  )
  expect(check?.code).toContain(`'it''s.bin' = '${hash('x')}'`)
  expect(check?.code).toContain('"$($file): FAILED"')
})

test('pieces come with the command that joins them, and a projector is downloaded', () => {
  const weights = ['m.gguf.part1of2', 'm.gguf.part2of2'].map((path) => ({
    path,
    kind: 'weights' as const,
  }))
  const projector = { path: 'mmproj-F16.gguf', kind: 'projector' as const }
  const commands = choiceCommands(
    { weights, companions: [], projector, joined: 'm.gguf' },
    { id: 'o/m', revision: sha, endpoint: 'https://huggingface.co', gated: false },
  )
  const code = (id: string) => commands.find((command) => command.id === id)?.code
  expect(code('join')).toBe('cat m.gguf.part1of2 m.gguf.part2of2 \\\n  > m.gguf')
  expect(code('hf')).toContain('mmproj-F16.gguf')
})
