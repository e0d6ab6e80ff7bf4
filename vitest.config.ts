import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // The counts that .ci/run prints come from this file.
    reporters: ['default', ['json', { outputFile: '.modelsheets/test-results.json' }]],
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts', 'test/readme/**/*.test.ts'] } },
      {
        test: {
          name: 'sync',
          include: ['test/sync/**/*.test.ts'],
          // Each file runs its own Hub; some start processes and kill them.
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts'],
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
