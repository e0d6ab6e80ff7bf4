import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests that take long by nature: parsers of other languages, hostile input up to the bound. */
const slow = 'test/**/*.slow.test.ts'
/** Tests that put something else in place of a module, and so load all of them anew. */
const alone = 'test/**/*.alone.test.ts'
/** Tests that measure over real cards beside the project; they skip with a message where those are absent. */
const corpus = 'test/**/*.corpus.test.ts'

/** Far above what a busy machine needs: it ends what hangs, and never judges how fast something is. */
const patience = {
  testTimeout: 900_000,
  hookTimeout: 900_000,
  expect: { poll: { timeout: 300_000 } },
}

// What Node makes of the sources is kept for the processes and threads that tests start, as bin/modelsheets.js does.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '.modelsheets/code')

type Part = Record<'lines' | 'branches', number>

/** Percentages by folder of `src`, just under what the projects `unit`, `alone` and `readme` reach together. */
function reached(folders: Readonly<Record<string, Part>>): Record<string, Part> {
  return Object.fromEntries(
    Object.entries(folders).map(([folder, part]) => [`src/${folder}/**/*.ts`, part]),
  )
}

export default defineConfig({
  test: {
    // The default leaves a core idle; of two, that is half.
    maxWorkers: '100%',
    // The counts that .ci/run prints come from this file.
    reporters: ['default', ['json', { outputFile: '.modelsheets/test-results.json' }]],
    // All of them share the workers, in this order of their names: long files come first, and the many
    // short ones of `unit` fill what is left.
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          exclude: [slow, corpus, alone],
          // Loading the modules anew for each of a hundred files takes longer than their tests.
          isolate: false,
          restoreMocks: true,
          unstubEnvs: true,
          ...patience,
        },
      },
      {
        test: {
          name: 'readme',
          include: ['test/readme/**/*.test.ts'],
          exclude: [slow, corpus],
          ...patience,
        },
      },
      { test: { name: 'alone', include: [alone], ...patience } },
      { test: { name: 'slow', include: [slow], ...patience } },
      { test: { name: 'corpus', include: [corpus], ...patience } },
      {
        test: {
          name: 'sync',
          include: ['test/sync/**/*.test.ts'],
          exclude: [slow],
          ...patience,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts'],
          exclude: [slow, corpus],
          globalSetup: ['test/site/global-setup.ts'],
          ...patience,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/client/**', 'src/routes/**', 'src/content.config.ts'],
      reporter: ['text-summary'],
      thresholds: reached({
        benchmarks: { lines: 97, branches: 92 },
        catalogue: { lines: 95, branches: 87 },
        evals: { lines: 95, branches: 86 },
        facts: { lines: 98, branches: 93 },
        files: { lines: 99, branches: 92 },
        fit: { lines: 96, branches: 89 },
        licenses: { lines: 97, branches: 85 },
        readme: { lines: 84, branches: 75 },
        sheet: { lines: 99, branches: 96 },
        snapshot: { lines: 93, branches: 87 },
        usage: { lines: 86, branches: 78 },
        view: { lines: 91, branches: 78 },
      }),
    },
  },
})
