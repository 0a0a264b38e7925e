import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { LABS } from './test/support/lab-setup.ts'
import LongestFirst from './test/support/longest-first.ts'

/**
 * Three projects, one summary. `fast` needs nothing but this repository. `lab` needs hosts (see lab/README.md): each of its
 * workers has a lab of its own, which the files that it runs share, one at a time. `e2e` needs a lab and act, and runs when the
 * lab's tests are over; without act it is left out, and script/test says so.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.lab.test.ts', 'test/**/*.e2e.test.ts'],
          setupFiles: ['test/support/fast-check.ts'],
          testTimeout: 30_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'lab',
          include: ['test/**/*.lab.test.ts'],
          maxWorkers: LABS,
          testTimeout: 180_000,
          // The first file of a worker waits for its lab.
          hookTimeout: 300_000,
          globalSetup: ['test/support/lab-setup.ts'],
          setupFiles: ['test/support/own-lab.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      ...(existsSync('.lab/tools/act')
        ? [
            {
              test: {
                name: 'e2e',
                include: ['test/**/*.e2e.test.ts'],
                maxWorkers: 1,
                testTimeout: 180_000,
                hookTimeout: 300_000,
                globalSetup: ['test/support/lab-setup.ts'],
                setupFiles: ['test/support/own-lab.ts'],
                sequence: { groupOrder: 3 },
              },
            },
          ]
        : []),
    ],
  },
})
