import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { z } from 'zod'
import { listFiles } from '../../src/output/manifest.ts'
import { makeFolder } from './snapshot/folder.ts'

const machines = join(import.meta.dirname, '../../docs/machines')
const text = (name: string): string => readFileSync(join(machines, name), 'utf8')

test('on Slurm each step waits for the one before, and arrays have a job a part', () => {
  const bin = makeFolder({ sbatch: '' })
  // Stands in for sbatch: notes what it is asked, and gives each job a number.
  writeFileSync(join(bin, 'sbatch'), '#!/bin/bash\necho "$@" >> "$LOG"\nwc -l < "$LOG"\n')
  chmodSync(join(bin, 'sbatch'), 0o755)
  const log = join(bin, 'log')
  const { status, stdout } = spawnSync(
    'bash',
    [
      join(machines, 'slurm.sh'),
      '/a b/content',
      '/work',
      '/out',
      '3',
      'https://models.example.org',
    ],
    { encoding: 'utf8', env: { PATH: `${bin}:${process.env['PATH']}`, LOG: log } },
  )
  expect({ status, stdout }).toEqual({ status: 0, stdout: '4\n' })
  const [compile = '', index = '', render = '', merge = ''] = readFileSync(log, 'utf8').split('\n')
  expect(compile).toContain('--array=1-3')
  expect(compile).toContain('bin/modelsheets.js compile --content /a\\ b/content --work /work')
  expect(index).toContain('--dependency=afterok:1')
  expect(index).toContain('--shards 3 --site https://models.example.org')
  expect(render).toContain('--dependency=afterok:2')
  expect(render).toContain('--array=1-3')
  expect(merge).toContain('--dependency=afterok:3')
  expect(merge).toContain('--shards 3 --out /out')
})

const job = z.object({
  kind: z.literal('Job'),
  metadata: z.object({ labels: z.object({ step: z.string() }) }),
  spec: z.object({
    completions: z.number().optional(),
    parallelism: z.number().optional(),
    completionMode: z.literal('Indexed').optional(),
    template: z.object({
      spec: z.object({
        containers: z.tuple([
          z.object({
            command: z.array(z.string()),
            env: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
          }),
        ]),
      }),
    }),
  }),
})

/** What TypeScript says against these jobs, by the types that Kubernetes generates from its own description. */
function faultsOf(jobs: readonly unknown[]): string[] {
  const file = join(import.meta.dirname, 'jobs.ts')
  const source = `import type { Job } from 'kubernetes-types/batch/v1'\nexport const jobs: Job[] = ${JSON.stringify(jobs)}\n`
  const options = {
    strict: true,
    noEmit: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    skipLibCheck: true,
  }
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, source, ts.ScriptTarget.ES2023) : read(path, ...rest)
  const program = ts.createProgram([file], options, host)
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

test('the jobs for Kubernetes are jobs by its own description', () => {
  const yaml = text('kubernetes.yaml')
  const jobs = (yaml: string): unknown[] => parseAllDocuments(yaml).map((one) => one.toJS())
  expect(jobs(yaml)).toHaveLength(4)
  expect(faultsOf(jobs(yaml))).toEqual([])
  // A misspelt field and a value of another kind are found.
  const [misspelt] = jobs(yaml.replace('completionMode: Indexed', 'completionmode: Indexed'))
  const [text8] = jobs(yaml.replace('backoffLimit: 8', 'backoffLimit: "8"'))
  expect(faultsOf([misspelt, text8])).toEqual([
    expect.stringContaining('completionmode"\' does not exist'),
    expect.stringContaining("not assignable to type 'number'"),
  ])
})

test('with an object store a step fetches what others made and puts back what it made itself', () => {
  const folder = makeFolder({ 'remote/models/a.json': 'a', 'remote/kept-1-of-2.jsonl': 'one' })
  const remote = join(folder, 'remote')
  const work = join(folder, 'work')
  // Stands in for rclone, and knows as much of it as the script says.
  writeFileSync(
    join(folder, 'rclone'),
    `#!/bin/bash
echo "$*" >> "$LOG"
from=\${@: -2:1} to=\${@: -1}
case "$*" in
  *--files-from*) while read -r file; do mkdir -p "$(dirname "$to/$file")"; cp "$from/$file" "$to/$file"; done ;;
  copy*) cp -r "$from/." "$to" ;;
esac
`,
  )
  // Meanwhile another part puts a newer list of its own.
  writeFileSync(
    join(folder, 'step'),
    `#!/bin/bash
echo "$*" >> "$LOG"
echo two > "$3/kept-2-of-2.jsonl"; mkdir -p "$3/models/b" "$3/site-before"
echo b > "$3/models/b/b.json"; echo x > "$3/site-before/x"; echo x > "$3/lock-compile-2-of-2"
echo newer > "$REMOTE/kept-1-of-2.jsonl"
`,
  )
  for (const name of ['rclone', 'step']) chmodSync(join(folder, name), 0o755)
  const log = join(folder, 'log')
  const { status } = spawnSync(
    'bash',
    [join(machines, 'object-store.sh'), remote, 'compile', '--shard', '2/2'],
    {
      env: {
        PATH: `${folder}:${process.env['PATH']}`,
        LOG: log,
        REMOTE: remote,
        MODELSHEETS: join(folder, 'step'),
        MODELSHEETS_WORK: work,
      },
    },
  )
  expect(status).toBe(0)
  expect(readFileSync(log, 'utf8')).toContain(`compile --work ${work} --shard 2/2`)
  expect(listFiles(remote)).toEqual([
    'kept-1-of-2.jsonl',
    'kept-2-of-2.jsonl',
    'models/a.json',
    'models/b/b.json',
  ])
  expect(readFileSync(join(remote, 'kept-1-of-2.jsonl'), 'utf8')).toBe('newer\n')
})

test('on Kubernetes as many pods share a step as its join is told', () => {
  const jobs = parseAllDocuments(text('kubernetes.yaml')).map((one) => job.parse(one.toJS()))
  const [compile, index, render, merge] = jobs.map(({ metadata, spec }) => {
    const { command, env = [] } = spec.template.spec.containers[0]
    expect(command[2]).toBe(metadata.labels.step)
    return { ...spec, command, env }
  })
  for (const step of [compile, render]) {
    expect(step).toMatchObject({ completions: 8, parallelism: 8, completionMode: 'Indexed' })
    expect(step?.env).toEqual([{ name: 'MODELSHEETS_SHARDS', value: '8' }])
  }
  for (const step of [index, merge]) expect(step?.command.join(' ')).toContain('--shards 8')
})

test('on GitLab as many jobs share a step as its join is told', () => {
  const { variables, compile, render, index, pages } = parse(text('gitlab-ci.yml'))
  expect([compile.parallel, render.parallel].map(String)).toEqual([
    variables.PARTS,
    variables.PARTS,
  ])
  for (const { script } of [index, pages]) expect(script[0]).toContain('--shards "$PARTS"')
  for (const [name, { script }] of Object.entries({ compile, index, render }))
    expect(script[0]).toContain(`modelsheets ${name} --work work`)
})
