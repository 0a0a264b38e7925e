import type { MakeCommand } from './command.ts'

/** Every command under its heading of the help, with what loads it: a start reads only the command that it runs. */
export const commandsByHeading: Readonly<Record<string, Readonly<Record<string, () => Promise<MakeCommand>>>>> = {
  'Begin:': {
    init: async () => (await import('./commands/init.ts')).initCommand,
    doctor: async () => (await import('./commands/doctor.ts')).doctorCommand,
  },
  'Release:': {
    release: async () => (await import('./commands/release.ts')).releaseCommand,
    'build-manifest': async () => (await import('./commands/build-manifest.ts')).buildManifestCommand,
    sign: async () => (await import('./commands/sign.ts')).signCommand,
    approve: async () => (await import('./commands/approve.ts')).approveCommand,
    plan: async () => (await import('./commands/plan.ts')).planCommand,
    'prepare-deltas': async () => (await import('./commands/prepare-deltas.ts')).prepareDeltasCommand,
    promote: async () => (await import('./commands/promote.ts')).promoteCommand,
    attach: async () => (await import('./commands/attach.ts')).attachCommand,
    cancel: async () => (await import('./commands/cancel.ts')).cancelCommand,
    confirm: async () => (await import('./commands/confirm.ts')).confirmCommand,
    countersign: async () => (await import('./commands/countersign.ts')).countersignCommand,
    rollback: async () => (await import('./commands/rollback.ts')).rollbackCommand,
  },
  'Inspect hosts:': {
    status: async () => (await import('./commands/status.ts')).statusCommand,
    logs: async () => (await import('./commands/logs.ts')).logsCommand,
    ledger: async () => (await import('./commands/ledger.ts')).ledgerCommand,
    diff: async () => (await import('./commands/diff.ts')).diffCommand,
    snapshot: async () => (await import('./commands/snapshot.ts')).snapshotCommand,
    'snapshot-diff': async () => (await import('./commands/snapshot-diff.ts')).snapshotDiffCommand,
    parity: async () => (await import('./commands/parity.ts')).parityCommand,
  },
  'Check evidence:': {
    verify: async () => (await import('./commands/verify.ts')).verifyCommand,
    history: async () => (await import('./commands/history.ts')).historyCommand,
    bundle: async () => (await import('./commands/bundle.ts')).bundleCommand,
    exposed: async () => (await import('./commands/exposed.ts')).exposedCommand,
    reproduce: async () => (await import('./commands/reproduce.ts')).reproduceCommand,
    manifest: async () => (await import('./commands/manifest.ts')).manifestCommand,
    'cache-check': async () => (await import('./commands/cache-check.ts')).cacheCheckCommand,
  },
  'Operate hosts:': {
    host: async () => (await import('./commands/host.ts')).hostCommands,
    role: async () => (await import('./commands/role.ts')).roleCommand,
    failover: async () => (await import('./commands/failover.ts')).failoverCommand,
    prune: async () => (await import('./commands/prune.ts')).pruneCommand,
  },
  'Configure:': {
    docs: async () => (await import('./commands/docs.ts')).docsCommand,
    github: async () => (await import('./commands/github.ts')).githubCommands,
    'runner-check': async () => (await import('./commands/runner-check.ts')).runnerCheckCommand,
    completion: async () => (await import('./commands/completion.ts')).completionCommand,
  },
}
