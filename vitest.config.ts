import { defineConfig } from 'vitest/config'

/** Tests that take long by nature: parsers of other languages, hostile input up to the bound. */
const slow = 'test/**/*.slow.test.ts'
/** Tests that measure over real cards beside the project; they skip with a message where those are absent. */
const corpus = 'test/**/*.corpus.test.ts'

export default defineConfig({
  test: {
    // The counts that .ci/run prints come from this file.
    reporters: ['default', ['json', { outputFile: '.modelsheets/test-results.json' }]],
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], exclude: [slow, corpus] } },
      { test: { name: 'readme', include: ['test/readme/**/*.test.ts'], exclude: [slow, corpus] } },
      { test: { name: 'slow', include: [slow], testTimeout: 60_000 } },
      {
        test: {
          name: 'corpus',
          include: [corpus],
          // The whole corpus as one site takes most of a minute on two cores, more beside other work.
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'sync',
          include: ['test/sync/**/*.test.ts'],
          exclude: [slow],
          // Each file runs its own Hub; some start processes and kill them.
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts'],
          exclude: [slow, corpus],
          // Each of these builds a site; two at once would only share the same cores.
          globalSetup: ['test/site/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
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
