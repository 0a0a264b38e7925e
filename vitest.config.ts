import { defineConfig } from 'vitest/config'

/**
 * Two projects, one summary. `fast` needs nothing but this repository; `lab` needs the two hosts (see lab/README.md),
 * runs one file at a time, because the files share them, and starts them in its global set-up.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'fast', include: ['test/**/*.test.ts'], exclude: ['test/**/*.lab.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'lab',
          include: ['test/**/*.lab.test.ts'],
          // The slice of the fault run has not been seen through in one piece yet: npm run faults -- --slice.
          exclude: ['test/faults/**'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
          globalSetup: ['test/support/lab-setup.ts'],
        },
      },
    ],
  },
})
