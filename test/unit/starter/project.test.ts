import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { parseCatalog } from '../../../src/snapshot/catalog.ts'
import { catalogSchema } from '../../../src/snapshot/catalog-schema.ts'
import { catalogText } from '../../../src/starter/catalog-text.ts'
import { type Choices, hosts } from '../../../src/starter/choices.ts'
import { nextSteps } from '../../../src/starter/commands.ts'
import { packageName, projectFiles, workflowText } from '../../../src/starter/project.ts'
import { fill } from '../../../src/starter/template.ts'

const here = { folder: '.', installed: true, imported: false }

const none: Choices = {
  title: 'Shelf',
  models: [],
  owners: [],
  collections: [],
  searches: [],
  host: 'none',
  language: 'en',
}

const all: Choices = {
  ...none,
  title: 'yes: no # "models" \\ 模型',
  models: [{ id: 'gpt2' }, { id: 'BAAI/bge-m3', revision: '1.10' }],
  owners: ['my-lab', '1234'],
  collections: ['my-lab/shelf-65a1'],
  searches: ['llama: "zh" #1'],
  host: 'cloudflare',
  language: 'zh-Hant',
}

test.each([
  ['nothing', none, []],
  [
    'every kind of source',
    all,
    [
      { kind: 'id', id: 'gpt2' },
      { kind: 'id', id: 'BAAI/bge-m3', revision: '1.10' },
      { kind: 'author', author: 'my-lab' },
      { kind: 'author', author: '1234' },
      { kind: 'collection', collection: 'my-lab/shelf-65a1' },
      { kind: 'search', search: { text: 'llama: "zh" #1', sort: 'downloads', limit: 20 } },
    ],
  ],
])('a catalogue of %s is read back as it was chosen', (_what, choices, sources) => {
  const text = catalogText(choices)
  const { catalog, problems } = parseCatalog(text)
  expect(problems).toEqual([])
  expect(catalogSchema.safeParse(parse(text)).error).toBeUndefined()
  expect(catalog.site?.title).toBe(choices.title)
  expect(catalog.language ?? 'en').toBe(choices.language)
  expect(catalog.host ?? 'none').toBe(choices.host)
  expect(catalog.sources.map(({ line: _line, ...source }) => source)).toEqual(sources)
})

test.each(hosts)('a project for %s has every file, and no marker of a template is left', (host) => {
  const files = projectFiles({ ...all, host }, 'shelf', { version: '1.2.3' })
  const paths = files.map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining(['content/catalog.yaml', 'package.json', '.gitignore', 'README.md']),
  )
  expect(paths.includes('.github/workflows/site.yml')).toBe(host !== 'none')
  for (const { path, text } of files) {
    expect(text, path).not.toMatch(/%\w+%/)
    expect(text, path).toMatch(/[^\n]\n$/)
  }
  const manifest: unknown = JSON.parse(
    files.find(({ path }) => path === 'package.json')?.text ?? '',
  )
  expect(manifest).toMatchObject({
    name: 'shelf',
    private: true,
    scripts: { build: 'modelsheets build', sync: 'modelsheets sync' },
    dependencies: { modelsheets: '^1.2.3' },
  })
})

const workflow = z.object({
  permissions: z.object({}),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()),
      steps: z.array(z.object({ run: z.string().optional(), uses: z.string().optional() })),
    }),
  ),
})

test.each(hosts.filter((host) => host !== 'none'))(
  'the workflow for %s keeps rights and keys apart from what runs packages',
  (host) => {
    const text = workflowText(host)
    const { permissions, jobs } = workflow.parse(parse(text))
    expect(permissions).toEqual({})
    expect(Object.keys(jobs)).toEqual(['build', 'push', 'publish'])
    const steps = Object.values(jobs).flatMap((job) => job.steps)
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
    for (const { uses } of steps)
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/)
    const writing = Object.entries(jobs).filter(
      ([, job]) => job.permissions['contents'] === 'write',
    )
    expect(writing.map(([name]) => name)).toEqual(['push'])
    expect(JSON.stringify(writing)).not.toMatch(/npm|npx|node/)
    // Who builds has no key to the host, and who has one installs nothing of the project.
    const build = text.slice(text.indexOf('  build:'), text.indexOf('  push:\n    needs'))
    expect(build.match(/secrets\.\w+/g)).toEqual(['secrets.HF_TOKEN'])
    expect(JSON.stringify(jobs['publish'])).not.toContain('npm ci')
    expect(text).not.toMatch(/uses: \S+$/m)
  },
)

test('the Space says in its README what it is', () => {
  const files = projectFiles({ ...all, host: 'huggingface' }, 'shelf', { version: '1.2.3' })
  const [, front = ''] =
    files.find(({ path }) => path === 'space/README.md')?.text.split('---\n') ?? []
  expect(parse(front)).toMatchObject({ title: all.title, sdk: 'static' })
})

test.each([
  ['my shelf', 'my-shelf'],
  ['Modèles & Co.', 'mode-les-co'],
  ['模型', 'model-sheets'],
  ['modelsheets', 'model-sheets'],
  ['_x', 'x'],
])('the folder %j gives the package name %j', (folder, name) => {
  expect(packageName(folder)).toBe(name)
})

test('each template is used, and a marker without a value is a mistake of ours', () => {
  expect(() => fill('%other%', {})).toThrow(RangeError)
  expect(fill('a\n%gone%\n%kept%\nb %kept%', { gone: '', kept: 'x\n' })).toBe('a\nx\nb x\n')
  const src = join(import.meta.dirname, '../../../src/starter')
  const code =
    readFileSync(join(src, 'project.ts'), 'utf8') +
    readFileSync(join(src, 'catalog-text.ts'), 'utf8')
  const perHost = new Set(hosts.flatMap((host) => [`publish-${host}.yml`, `readme-${host}.md`]))
  const idle = readdirSync(join(src, 'templates')).filter(
    (name) => !perHost.has(name) && !code.includes(`'${name}'`),
  )
  expect(idle).toEqual([])
})

test('what comes next follows from what was chosen', () => {
  const commands = (choices: Choices, started: Partial<typeof here>) =>
    nextSteps(choices, { ...here, ...started }).map(({ command }) => command)
  const look = ['npx modelsheets dev', 'npx modelsheets build']
  expect(commands(all, {})).toEqual(['npx modelsheets sync', ...look])
  expect(commands(none, { installed: false })).toEqual([
    'npm install',
    'npx modelsheets add owner/name',
    'npx modelsheets sync',
    ...look,
  ])
  expect(commands(none, { folder: "it's", imported: true })).toEqual([`cd 'it'\\''s'`, ...look])
})

test('create-modelsheets names the version that stands beside it', () => {
  const versions = z.object({ version: z.string(), dependencies: z.record(z.string(), z.string()) })
  const read = (path: string) =>
    versions.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../..', path), 'utf8')))
  const { version } = read('package.json')
  expect(read('packages/create-modelsheets/package.json')).toEqual({
    version,
    dependencies: { modelsheets: version },
  })
})
