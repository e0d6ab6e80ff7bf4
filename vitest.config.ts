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
    // All of them share the workers, in this order of their names: long files come first, and the many
    // short ones of `unit` fill what is left.
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          exclude: [slow, corpus],
          // Loading the modules anew for each of a hundred files takes longer than their tests.
          isolate: false,
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
      exclude: ['src/client/**', 'src/pages/**', 'src/content.config.ts'],
    },
  },
})
