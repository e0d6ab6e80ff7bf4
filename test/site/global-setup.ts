import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { modelsheets, type Run, root } from './run.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site of `fixtures/mixed`, and what building it printed. */
    mixed: { site: string; run: Run }
    /** Folder of the built site of the default content. */
    standard: { site: string; run: Run }
  }
}

/** Builds the two sites that the tests look at, once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'modelsheets-'))
  const build = async (
    name: string,
    content: string,
    more: string[],
  ): Promise<{ site: string; run: Run }> => {
    const site = join(folder, name)
    return { site, run: await modelsheets(['build', '--content', content, '--out', site, ...more]) }
  }
  const fixtures = join(root, 'test/site/fixtures')
  const address = ['--base', '/shelf', '--site', 'https://models.example.org']
  // Much of a build is one thread: two at once use both cores.
  const [mixed, standard] = await Promise.all([
    build('mixed', join(fixtures, 'mixed'), address),
    build('standard', join(root, 'content'), []),
  ])
  project.provide('mixed', mixed)
  project.provide('standard', standard)
  return () => rm(folder, { recursive: true, force: true })
}
