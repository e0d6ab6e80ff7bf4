import { defineConfig } from 'vitest/config'

/** Tests that take long by nature: parsers of other languages, hostile input up to the bound. */
const slow = 'test/**/*.slow.test.ts'
/** Tests that measure over real cards beside the project; they skip with a message where those are absent. */
const corpus = 'test/**/*.corpus.test.ts'

/** Far above what a busy machine needs: it ends what hangs, and never judges how fast something is. */
const patience = {
  testTimeout: 900_000,
  hookTimeout: 900_000,
  expect: { poll: { timeout: 300_000 } },
}

export default defineConfig({
  test: {
    // The default leaves a core idle; of two, that is half.
    maxWorkers: '100%',
    // The counts that .ci/run prints come from this file.
    reporters: ['default', ['json', { outputFile: '.modelsheets/test-results.json' }]],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          exclude: [slow, corpus],
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
      { test: { name: 'slow', include: [slow], ...patience } },
      { test: { name: 'corpus', include: [corpus], ...patience } },
      {
        test: {
          name: 'sync',
          sequence: { groupOrder: 1 },
          include: ['test/sync/**/*.test.ts'],
          exclude: [slow],
          // Each file runs its own Hub; some start processes and kill them.
          fileParallelism: false,
          ...patience,
        },
      },
      {
        test: {
          name: 'site',
          sequence: { groupOrder: 2 },
          include: ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts'],
          exclude: [slow, corpus],
          // Each of these builds a site; two at once would only share the same cores.
          globalSetup: ['test/site/global-setup.ts'],
          fileParallelism: false,
          ...patience,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/client/**', 'src/pages/**', 'src/content.config.ts'],
    },
  },
})
