import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LABS } from './test/support/lab-setup.ts'
import TestOrder from './test/support/test-order.ts'

/** How long a condition is waited for: a limit for safety, so that a busy machine is given the time that it needs. */
const poll = { timeout: 60_000, interval: 50 }

/** Test files that need nothing but this repository. The limit of time is for a machine that does other work besides. */
const withoutLab = {
  expect: { poll },
  globalSetup: ['test/support/temporary-folder.ts'],
  setupFiles: ['test/support/fast-check.ts', 'test/support/process-state.ts'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
}

/** Those of `npm test`. */
const fast = {
  ...withoutLab,
  globalSetup: ['test/support/folder-in-memory.ts'],
  setupFiles: [...withoutLab.setupFiles, 'test/support/few-programs.ts'],
  execArgv: ['--min-semi-space-size=64', '--max-semi-space-size=64'],
  // A third of the time is spent in waiting for timers and answers, so three workers more than processors keep all of them busy.
  maxWorkers: availableParallelism() + 3,
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
 * Files of `heavy` that need a process of their own, which costs as much as a hundred small tests: @actions/core and @actions/github keep the
 * first environment that they see (the summary's file, the API's address) for as long as the process lives, and each of these files has its own.
 */
const ALONE = [
  'test/actions/drift-reference.test.ts',
  'test/github/fetch-artifact.test.ts',
  'test/github/release-artifact.test.ts',
  'test/github/summary.test.ts',
  'test/workflows/permissions.test.ts',
]

/** Files of `heavy` that are there for the programs that they start, about twenty or more: git, ssh-keygen, openssl, tar. */
const PROGRAMS = [
  'test/actions/keys.test.ts',
  'test/actions/promote-to.test.ts',
  'test/actions/runner.test.ts',
  'test/attacks/canaries.test.ts',
  'test/cli/commands/github-setup.test.ts',
  'test/cli/commands/init.test.ts',
  'test/cli/commands/verify-sigstore.test.ts',
  'test/cli/commands/verify.test.ts',
  'test/domain/trust/private-key.test.ts',
  'test/domain/trust/signers.test.ts',
  'test/host/attempt/signed-attempt.test.ts',
  'test/host/data/backup-data.test.ts',
  'test/host/data/pack-folder.test.ts',
  'test/host/release/admit.test.ts',
  'test/host/release/verify-approvals.test.ts',
  'test/host/release/verify-signature.test.ts',
  'test/host/verbs/countersign.test.ts',
  'test/host/verbs/prepare.test.ts',
  'test/host/verbs/rotate-key.test.ts',
  'test/script/stubs.test.ts',
  'test/steps/build-manifest/flake-folder.test.ts',
  'test/steps/build-manifest/source-contents.test.ts',
  'test/steps/build-manifest/source.test.ts',
  'test/steps/evidence/allowed-signers.test.ts',
  'test/steps/evidence/check-approvals.test.ts',
  'test/steps/notes/keep-in-notes.test.ts',
  'test/steps/reproduce/keep-differences.test.ts',
  'test/steps/reproduce/source.test.ts',
  'test/tools/git/history.test.ts',
  'test/tools/ssh/judge-signatures.test.ts',
  'test/tools/timestamp/verify.test.ts',
  'test/verbs/approve.test.ts',
  'test/verbs/bundle.test.ts',
  'test/verbs/doctor.test.ts',
  'test/verbs/plan.test.ts',
  'test/verbs/sign.test.ts',
  'test/verbs/state-reproduction.test.ts',
  'test/verbs/verify-forged.test.ts',
  'test/verbs/verify-nix-signatures.test.ts',
  'test/verbs/verify-notes.test.ts',
  'test/verbs/verify-odd-files.test.ts',
  'test/verbs/verify-timestamp.test.ts',
  'test/verbs/verify.test.ts',
]

/**
 * Files of `heavy` that compress and compare megabytes again and again, write thousands of files, or read what is as large as it may be. A
 * process that had megabytes stays large, so each program that a later file starts there takes longer.
 */
const MEGABYTES = [
  'test/actions/evidence-actions.test.ts',
  'test/domain/config/large.test.ts',
  'test/domain/delta/delta.test.ts',
  'test/domain/evidence/live-ledger.test.ts',
  'test/domain/transfer/codec.test.ts',
  'test/domain/transfer/groups.test.ts',
  'test/domain/transfer/pack.test.ts',
  'test/host/verbs/receive-stream.test.ts',
  'test/steps/evidence/walk-ledger-file.test.ts',
  'test/steps/promote/copy-groups.test.ts',
]

/**
 * Files of `heavy`: they need no lab, but work on hundreds of megabytes, verify hundreds of folders of evidence, or start more programs than
 * `npm test` has time for (test/support/few-programs.ts counts them, and fails a file that is missing here). Each has a process of its
 * own, which is small, so that a start copies few pages. They run with the files that need a lab, after those, and not in `npm test`.
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
  'test/verbs/promote-pair.test.ts',
  'test/cli/commands/history-sigstore.test.ts',
  'test/cli/commands/verify-planted.test.ts',
  'test/verbs/verify-bounds.test.ts',
  'test/verbs/history-evidence.test.ts',
  'test/verbs/verify-folder.test.ts',
  'test/verbs/verify-live.test.ts',
  'test/verbs/verify-sigstore.test.ts',
  ...ALONE,
  ...MEGABYTES,
  ...PROGRAMS,
]

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
 * Five projects, one summary. The files of `fast` share the processes of its workers and the modules loaded there, which halves its
 * time; each file of `heavy` has a process of its own. Each worker of `lab` has a lab, which the files that it runs share, one
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
          exclude: ['test/**/*.lab.test.ts', 'test/**/*.e2e.test.ts', ...HEAVY],
          isolate: false,
          ...fast,
        },
      },
      {
        test: {
          name: 'heavy',
          include: HEAVY,
          ...withoutLab,
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
