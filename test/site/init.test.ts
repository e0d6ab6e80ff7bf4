import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { modelsheets, page, type Run, root, run } from './run.ts'

test('a project that is started from a folder is whole: it checks and builds, without a network', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'modelsheets-init-'))
  const copy = join(folder, 'download')
  await mkdir(copy)
  await writeFile(join(copy, 'README.md'), '---\nlicense: mit\n---\n# One\n\nA small model.\n')
  const project = join(folder, 'my shelf')
  const flags = ['--yes', '--title', 'Small shelf', '--from', copy, '--id', 'lab/one']
  const started = await modelsheets(['init', project, ...flags])
  expect(started).toMatchObject({ status: 0, stderr: '' })
  expect(started.stdout).toContain(`cd '${project}'`)

  const content = ['--content', join(project, 'content')]
  const quiet = await modelsheets(['check', '--quiet', ...content])
  expect(quiet).toMatchObject({ status: 0, stderr: '' })
  expect(quiet.stdout).not.toContain('1 models')
  const out = join(project, 'dist')
  const built = await modelsheets(['build', '--json', '--verbose', ...content, '--out', out])
  expect(built.stderr).toContain('1 models, ')
  expect(JSON.parse(built.stdout)).toMatchObject({ status: 0, out, models: 1, errors: 0, left: [] })
  expect(await page(out, 'index.html')).toContain('Small shelf')
  expect(await page(out, 'models/lab/one/index.html')).toContain('A small model.')

  // A second start finds everything, and what was changed since is left as it is.
  await writeFile(join(project, 'README.md'), 'mine')
  const again = await create([project, '--yes', '--title', 'Small shelf'])
  expect(again.status).toBe(3)
  expect(again.stdout).toContain('left as it was: README.md\n')
  expect(await readFile(join(project, 'README.md'), 'utf8')).toBe('mine')
})

/** Runs `create-modelsheets` as npm does: from a folder of packages that holds it and what it depends on. */
async function create(args: readonly string[]): Promise<Run> {
  const packages = join(await mkdtemp(join(tmpdir(), 'modelsheets-create-')), 'node_modules')
  const bin = join(packages, 'create-modelsheets')
  await cp(join(root, 'packages/create-modelsheets'), bin, { recursive: true })
  await symlink(root, join(packages, 'modelsheets'))
  return run(join(bin, 'index.js'), args)
}

test('wrong use ends with status 2 before anything is written', async () => {
  const project = join(await mkdtemp(join(tmpdir(), 'modelsheets-init-')), 'shelf')
  const { status, stderr } = await modelsheets(['init', project, '--models', 'a/b/c'])
  expect(stderr).toContain('names no model')
  expect(status).toBe(2)
  await expect(readFile(join(project, 'package.json'))).rejects.toThrow('ENOENT')
})
