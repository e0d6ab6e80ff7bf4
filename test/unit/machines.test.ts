import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { z } from 'zod'
import { makeFolder } from './snapshot/folder.ts'

const folder = join(import.meta.dirname, '../../docs/machines')
const text = (name: string): string => readFileSync(join(folder, name), 'utf8')

test('on Slurm each step waits for the one before, and arrays have a job a part', () => {
  const bin = makeFolder({ sbatch: '' })
  // Stands in for sbatch: notes what it is asked, and gives each job a number.
  writeFileSync(join(bin, 'sbatch'), '#!/bin/bash\necho "$@" >> "$LOG"\nwc -l < "$LOG"\n')
  chmodSync(join(bin, 'sbatch'), 0o755)
  const log = join(bin, 'log')
  const { status, stdout } = spawnSync(
    'bash',
    [join(folder, 'slurm.sh'), '/a b/content', '/work', '/out', '3', 'https://models.example.org'],
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
