import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LABS } from './test/support/lab-setup.ts'
import TestOrder from './test/support/test-order.ts'

/** How long a condition is waited for: a limit for safety, so that a busy machine is given the time that it needs. */
const poll = { timeout: 60_000, interval: 50 }

/** Test files that need nothing but this repository. The limit of time is for a machine that does other work besides. */
const fast = {
  expect: { poll },
  globalSetup: ['test/support/temporary-folder.ts'],
  setupFiles: ['test/support/fast-check.ts', 'test/support/process-state.ts'],
  // Some tests wait for programs and timers, so one worker more than processors keeps all of them busy.
  execArgv: ['--min-semi-space-size=64', '--max-semi-space-size=64'],
  maxWorkers: availableParallelism() + 1,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  sequence: { groupOrder: 1 },
}

/** Test files that need a lab (see lab/README.md). */
const inLabs = {
  // Each look at a host starts ten programs or so.
  expect: { poll: { ...poll, interval: 150 } },
  maxWorkers: LABS,
  testTimeout: 300_000,
  // The first file of a worker waits for its lab.
  hookTimeout: 600_000,
  globalSetup: ['test/support/lab-setup.ts'],
  setupFiles: ['test/support/own-lab.ts'],
  sequence: { groupOrder: 2 },
}

/**
 * Files of `fast-alone`: @actions/core and @actions/github keep the first environment that they see (the summary's file, the API's
 * address) for as long as the process lives, and each of these files has its own.
 */
const ALONE = [
  'test/actions/evidence-actions.test.ts',
  'test/actions/drift-reference.test.ts',
  'test/actions/promote-to.test.ts',
  'test/github/fetch-artifact.test.ts',
  'test/github/release-artifact.test.ts',
  'test/github/summary.test.ts',
  'test/workflows/permissions.test.ts',
]

/**
 * Files of `heavy`: they need no lab, but work on hundreds of megabytes, or start the command line, the agent, a shell or a compiler again and again. They run
 * beside the labs, which wait more than they work, and not in `npm test`.
 */
const HEAVY = [
  'test/**/*.bundle.test.ts',
  'test/agent/agent.test.ts',
  'test/docs/audit.test.ts',
  'test/examples/choiros.test.ts',
  'test/cli/completion.test.ts',
  'test/house/forgotten-rows.test.ts',
  'test/host/release/import-memory.test.ts',
  'test/host/release/prepare-memory.test.ts',
  'test/machine/ledger/large-ledger.test.ts',
  'test/runner/barrier.test.ts',
]

/** Files of `fast` that try in `heavy` every case of what they try a part of in `npm test`: those that check GRIND_TO_PROD_EVERY_CASE. */
const PARTLY = ['test/verbs/verify-folder.test.ts']

/**
 * Files of `lab-new`, which need hosts without what files before them left there: some compare production hosts with each other, and another
 * application is a difference; one serves on the port of another application; one leaves an application and its boot unit, and one starts every
 * unit that is enabled; one hides the Node of a host; two need that neither a store nor a host has another release of the example.
 */
const IN_NEW_LABS = [
  'test/verbs/failover.lab.test.ts',
  'test/verbs/role.lab.test.ts',
  'test/verbs/git-note.lab.test.ts',
  'test/docs/first-release.lab.test.ts',
  'test/docs/operations.lab.test.ts',
  'test/host/static-site.lab.test.ts',
  'test/host/operate.lab.test.ts',
  'test/host/without-node.lab.test.ts',
  'test/nixos/switch-to-configuration.lab.test.ts',
  'test/verbs/prepare-deltas.lab.test.ts',
  'test/domain/transfer/line.lab.test.ts',
]
const inNewLabs = { ...inLabs, env: { GRIND_TO_PROD_NEW_LAB: 'true' } }

/**
 * Six projects, one summary. The files of `fast` share the processes of its workers and the modules loaded there, which halves its
 * time; each file of `fast-alone` has a process of its own, and so has each of `heavy`. Each worker of `lab` has a lab, which the files that it runs share, one
 * at a time; each file of `lab-new` has a lab of its own. `e2e` has one too, and needs act; without it, `e2e` is left out, and script/test
 * reports that.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: TestOrder },
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.lab.test.ts', 'test/**/*.e2e.test.ts', ...ALONE, ...HEAVY],
          isolate: false,
          ...fast,
        },
      },
      { test: { name: 'fast-alone', include: ALONE, ...fast } },
      {
        test: {
          name: 'heavy',
          include: [...HEAVY, ...PARTLY],
          env: { GRIND_TO_PROD_EVERY_CASE: 'true' },
          ...fast,
          maxWorkers: LABS,
          sequence: inLabs.sequence,
        },
      },
      { test: { name: 'lab', include: ['test/**/*.lab.test.ts'], exclude: IN_NEW_LABS, ...inLabs } },
      { test: { name: 'lab-new', include: IN_NEW_LABS, ...inNewLabs } },
      ...(existsSync('.lab/tools/act') ? [{ test: { name: 'e2e', include: ['test/**/*.e2e.test.ts'], ...inNewLabs } }] : []),
    ],
  },
})
