import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { verdicts } from '#domain/activation/verdicts'
import { EXIT_HOST_ERROR, InputError } from '#domain/errors/errors'
import { AGENT_PROGRAM } from '#domain/protocol/agent-program'
import { parseDispatch, type AgentCommand } from '#domain/protocol/agent-command'
import type { AgentVerb } from '#domain/protocol/agent-verbs'
import type { Actor } from '#domain/protocol/attempt'
import {
  applyRequestSchema,
  cancelRequestSchema,
  confirmRequestSchema,
  pruneRequestSchema,
  rollbackRequestSchema,
  setRoleRequestSchema,
} from '#domain/protocol/requests'
import type { AttemptResult, RecoverResult, RestorePlanResult } from '#domain/protocol/messages'
import { statusExitCode } from '#domain/protocol/status-exit-code'
import type { AttemptRecord } from '#domain/protocol/record'
import type { RoleResult } from '#domain/protocol/role'
import type { DispatchScope } from '#domain/protocol/dispatch-scope'
import { witnessRequestSchema } from '#domain/protocol/witness'
import { VERSION } from '#domain/protocol/version'
import type { Host } from '#machine/host'
import { roomIn } from '#tools/run/room'
import { onHost, onMachine, type Performed, type Performer } from './row.ts'
import type { World } from './world.ts'

/** Performs a command by the row of its verb. */
export function perform<Verb extends AgentVerb>(command: AgentCommand<Verb>, world: World): Promise<Performed> {
  const rows: { readonly [Each in AgentVerb]: Performer<Each> } = performers
  return rows[command.verb].perform(command, world)
}

/**
 * How each verb of the agent is performed. A new verb is its words in `domain/protocol/agent-verbs.ts`, a row here, without which
 * this does not compile, and a file in `host/verbs/`.
 */
export const performers = {
  status: onHost({
    load: async () => ({
      ...(await import(/* webpackMode: "eager" */ '#host/verbs/status')),
      ...(await import(/* webpackMode: "eager" */ '#host/notify/write-metrics')),
    }),
    run: async ({ status, writeMetrics }, { host, command: { check } }) => {
      // A policy may name another folder since the last record.
      const [found] = await Promise.all([status(host, { agentVersion: VERSION, check }), writeMetrics(host)])
      return found
    },
    exitCode: (result) => statusExitCode(result),
    lines: async (result) =>
      (await import(/* webpackMode: "eager" */ '#domain/report/status-lines')).statusLines(result, {
        now: Date.now(),
        listed: `sudo ${AGENT_PROGRAM} status ${result.application} --json`,
      }),
  }),
  prepare: onHost({
    load: async () => ({
      ...(await import(/* webpackMode: "eager" */ '#host/verbs/prepare')),
      ...(await import(/* webpackMode: "eager" */ '#host/attempt/join-slice')),
    }),
    // It reads its request itself, part by part: large fields come last, and are read only when the rest is accepted.
    run: ({ joinSlice, prepareFrom }, { host, world: { stdin } }) => prepareFrom(host, stdin, joinSlice(host)),
  }),
  receive: onHost({
    load: async () => ({
      ...(await import(/* webpackMode: "eager" */ '#host/verbs/receive')),
      ...(await import(/* webpackMode: "eager" */ '#host/release/prepared')),
      ...(await import(/* webpackMode: "eager" */ '#host/release/prepared-bases')),
      ...(await import(/* webpackMode: "eager" */ '#host/release/roots')),
      ...(await import(/* webpackMode: "eager" */ '#host/release/verified-closures')),
      ...(await import(/* webpackMode: "eager" */ '#host/attempt/join-slice')),
    }),
    run: async (
      { joinSlice, receive, preparedPaths, preparedBases, rootArrived, rootedOwnManifest, lackedPaths },
      { host, world: { stdin } },
    ) => {
      await joinSlice(host)
      const prepared = (releaseId: string) => preparedPaths(host, releaseId)
      const hold = (releaseId: string, paths: readonly string[]) => rootArrived(host, releaseId, paths)
      const rootOf = (releaseId: string) => rootedOwnManifest(host, releaseId)
      const lacked = (releaseId: string, paths: readonly string[]) => lackedPaths(host, releaseId, paths)
      const { state, store } = host.paths
      const bases = (releaseId: string) => preparedBases(host, releaseId)
      const places = { host: host.name, stateFolder: state, storeFolder: store }
      const options = { ...places, policy: host.policy, prepared, bases, hold, rootOf, lacked }
      return receive(options, stdin, host)
    },
  }),
  announce: onHost({
    load: async () => ({
      ...(await import(/* webpackMode: "eager" */ '#host/verbs/announce')),
      ...(await import(/* webpackMode: "eager" */ './input-ended.ts')),
    }),
    run: async ({ announce, inputEnded }, { host, command: { attempt }, world }) => {
      using ended = inputEnded(world.stdin)
      return await announce(host, attempt, { left: ended.signal })
    },
  }),
  apply: onHost({
    load: () => import(/* webpackMode: "eager" */ '#host/verbs/apply'),
    request: { schema: () => applyRequestSchema },
    run: async ({ apply }, { host, ask }) => signed(host, await apply(host, await ask())),
    exitCode: (result) => verdictCode(result),
    lines: (result) => attemptLines(result),
  }),
  rollback: onHost({
    load: () => import(/* webpackMode: "eager" */ '#host/verbs/rollback'),
    request: { schema: () => rollbackRequestSchema, typed: (_command, world) => newAttempt(world) },
    run: async ({ rollback }, { host, command: { to }, ask }) => signed(host, await rollback(host, { ...(await ask()), to })),
    exitCode: (result) => verdictCode(result),
    lines: (result) => attemptLines(result),
  }),
  confirm: onHost({
    load: () => import(/* webpackMode: "eager" */ '#host/verbs/confirm'),
    request: {
      schema: () => confirmRequestSchema,
      // Without an attempt, the pending one is meant.
      typed: ({ revert }, world) => ({ decision: revert ? 'revert' : 'keep', actor: personHere(world) }) as const,
    },
    run: async ({ confirm }, { host, command: { revert }, ask }) => {
      const asked = await ask()
      if (revert && asked.decision !== 'revert') {
        throw new InputError('request-invalid', 'The request contains "keep", but --revert was given.', { hint: 'Give only one of them.' })
      }
      return signed(host, await confirm(host, asked))
    },
    exitCode: (result) => verdictCode(result),
    lines: (result) => attemptLines(result),
  }),
  countersign: onHost({
    load: async () => ({
      ...(await import(/* webpackMode: "eager" */ '#host/verbs/countersign')),
      ...(await import(/* webpackMode: "eager" */ '#domain/protocol/countersign')),
    }),
    request: { schema: ({ countersignRequestSchema }) => countersignRequestSchema },
    run: async ({ countersign }, { host, ask }) => countersign(host, await ask()),
  }),
  cancel: onHost({
    load: () => import(/* webpackMode: "eager" */ '#host/verbs/cancel'),
    request: { schema: () => cancelRequestSchema, typed: (_command, world) => ({ actor: personHere(world) }) },
    run: async ({ cancel }, { host, ask }) => signed(host, await cancel(host, await ask())),
    exitCode: (result) => verdictCode(result),
    lines: (result) => attemptLines(result),
  }),
  follow: onHost({
    load: () => import(/* webpackMode: "eager" */ '#host/verbs/follow'),
    run: async ({ follow }, { host, command }) => signed(host, await follow(host, command)),
    exitCode: (result) => verdictCode(result),
    lines: (result) => attemptLines(result),
  }),
  prune: onHost({
    load: () => import(/* webpackMode: "eager" */ '#host/verbs/prune'),
    request: { schema: () => pruneRequestSchema, typed: () => ({}) },
    run: async ({ pruneOnRequest }, { host, command: { dryRun }, ask }) => pruneOnRequest(host, { dryRun, ...(await ask()) }),
    lines: async (result) =>
      (await import(/* webpackMode: "eager" */ '#domain/report/prune-lines')).pruneLines(result, { now: Date.now() }),
  }),
  ledger: onHost({
    load: () => import(/* webpackMode: "eager" */ '#host/verbs/ledger'),
    run: ({ ledger }, { host, command: { limit, skip } }) => ledger(host, { limit, skip }),
    exitCode: ({ brokenAt }) => (brokenAt === null ? 0 : EXIT_HOST_ERROR),
    lines: async (result) =>
      (await import(/* webpackMode: "eager" */ '#domain/report/ledger-lines')).ledgerLines(result, { now: Date.now() }),
  }),
  snapshot: onHost({
    load: async () => ({
      ...(await import(/* webpackMode: "eager" */ '#machine/snapshot/snapshot')),
      ...(await import(/* webpackMode: "eager" */ '#host/attempt/taken-snapshots')),
    }),
    run: async ({ snapshot, noteSnapshot }, { host, command: { schemaVersion } }) => {
      const taken = await snapshot(host, VERSION)
      if (schemaVersion === 1) return (await import(/* webpackMode: "eager" */ '#domain/snapshot/schema-1')).asVersion1(taken)
      await noteSnapshot(host, taken)
      return taken
    },
    leavesUnfinished: true,
  }),
  'snapshot-after': onHost({
    load: () => import(/* webpackMode: "eager" */ '#host/verbs/snapshot-after'),
    run: ({ snapshotAfter }, { host, command: { attempt } }) => snapshotAfter(host, attempt, { tool: VERSION }),
    leavesUnfinished: true,
  }),
  logs: onHost({
    load: async () => ({
      ...(await import(/* webpackMode: "eager" */ '#host/verbs/logs')),
      ...(await import(/* webpackMode: "eager" */ './reader-left.ts')),
    }),
    run: async ({ logs, readerLeft }, { host, command, world }) => {
      using left = readerLeft(world)
      return await logs(host, command, { room: () => roomIn(world.stdout), left: left.signal, readsOnly: world.readsOnly === true })
    },
    lines: async (result) => (await import(/* webpackMode: "eager" */ '#domain/report/logs-lines')).emptyLogsLines(result, {}),
  }),
  access: onHost({
    load: () => import(/* webpackMode: "eager" */ '#host/verbs/access'),
    run: ({ access }, { host }) => access(host, { agentVersion: VERSION }),
    lines: async (result) => (await import(/* webpackMode: "eager" */ '#domain/report/access-lines')).accessLines(result),
  }),
  release: onHost({
    load: () => import(/* webpackMode: "eager" */ '#host/verbs/current-release'),
    run: ({ readCurrentRelease }, { host }) => readCurrentRelease(host),
  }),
  witness: onHost({
    load: () => import(/* webpackMode: "eager" */ '#host/verbs/witness'),
    request: { schema: () => witnessRequestSchema },
    run: async ({ witness }, { host, ask }) => witness(host, await ask()),
  }),
  role: onHost({
    load: () => import(/* webpackMode: "eager" */ '#host/verbs/role'),
    request: { schema: () => setRoleRequestSchema, typed: (_command, world) => newAttempt(world) },
    // Only a change has a request.
    run: async ({ role, setRole }, { host, command: { set }, ask }): Promise<RoleResult | AttemptResult> =>
      set === undefined ? role(host) : signed(host, await setRole(host, { ...(await ask()), role: set })),
    exitCode: (result) => verdictCode(result),
    lines: async (result) =>
      'record' in result ? attemptLines(result) : (await import(/* webpackMode: "eager" */ '#domain/report/role-lines')).roleLines(result),
  }),
  recover: onHost({
    load: async () => ({
      ...(await import(/* webpackMode: "eager" */ '#host/verbs/recover')),
      ...(await import(/* webpackMode: "eager" */ '#host/attempt/decisions')),
    }),
    // The boot does not wait for a person's decision. The verdict belongs to the attempt: to have recovered from it is a success.
    run: async ({ recover, recoverAtBoot, readAwaiting }, { host, command: { atBoot } }): Promise<RecoverResult> => {
      const record = atBoot ? await recoverAtBoot(host) : await recover(host, 'leave')
      const awaiting = await readAwaiting(host)
      // The signatures are for the host's own folder.
      if (record !== null) await signed(host, { record })
      return { record, ...(awaiting === null ? {} : { awaiting }) }
    },
    lines: (result) => recoverLines(result),
  }),
  'restore-data': onHost({
    load: () => import(/* webpackMode: "eager" */ '#host/verbs/restore-data'),
    run: async ({ restoreData }, { host, command: { release, backup, dryRun }, world }) => {
      const { attempt, actor } = newAttempt(world)
      const result = await restoreData(host, { attempt, actor, release, backup, dryRun })
      return 'plan' in result ? result : signed(host, result)
    },
    exitCode: (result) => verdictCode(result),
    lines: async (result) =>
      'record' in result
        ? attemptLines(result)
        : (await import(/* webpackMode: "eager" */ '#domain/report/data-lines')).restorePlanLines(result.plan),
  }),
  'rotate-key': onHost({
    load: () => import(/* webpackMode: "eager" */ '#host/verbs/rotate-key'),
    run: ({ rotateKey }, { host, command }) => rotateKey(host, command),
    lines: async (result) => (await import(/* webpackMode: "eager" */ '#domain/report/rotate-key-lines')).rotateKeyLines(result),
  }),
  install: onMachine({
    load: async () => ({
      ...(await import(/* webpackMode: "eager" */ '#host/verbs/install')),
      ...(await import(/* webpackMode: "eager" */ '#domain/installation/request')),
    }),
    request: { schema: ({ installRequestSchema }) => installRequestSchema },
    run: async ({ install }, { ask, world }) => install({ request: await ask(), agentFile: world.agent.at(-1)! }, world),
  }),
  uninstall: onMachine({
    load: async () => ({
      ...(await import(/* webpackMode: "eager" */ '#host/verbs/uninstall')),
      ...(await import(/* webpackMode: "eager" */ '#domain/installation/uninstall-request')),
    }),
    request: { schema: ({ uninstallRequestSchema }) => uninstallRequestSchema },
    run: async ({ uninstall }, { ask, world }) => uninstall(await ask(), world),
  }),
  keys: onMachine({
    load: async () => ({
      ...(await import(/* webpackMode: "eager" */ '#host/verbs/keys')),
      ...(await import(/* webpackMode: "eager" */ '#domain/installation/key-change')),
    }),
    request: { schema: ({ keyChangeSchema }) => keyChangeSchema },
    run: async ({ changeKeys }, { ask, world }) => changeKeys({ request: await ask() }, world),
  }),
  dispatch: {
    perform: ({ scope }, local) => {
      const world: World = { ...local, isRemote: true, ...(scope.mode === 'read' ? { readsOnly: true } : {}) }
      const command = parseDispatch(world.environment['SSH_ORIGINAL_COMMAND'], scope)
      return command.verb === 'session' ? sessionOf(scope, world) : perform(command, world)
    },
  },
  /** Of root on the host: a key's session comes through `dispatch`, with its scope. */
  session: {
    perform: ({ application }, world) => sessionOf({ mode: 'deploy', applications: [application] }, { ...world, isRemote: true }),
  },
  transact: onHost({
    load: async ({ host, command: { attempt } }) => {
      const { isRecoveryOnly } = await import(/* webpackMode: "eager" */ '#host/attempt/lock')
      // systemd answers while the modules of the transaction run for the first time.
      const asked = isRecoveryOnly(host, attempt)
      asked.catch(() => undefined)
      return { ...(await import(/* webpackMode: "eager" */ '#host/verbs/transact')), asked }
    },
    run: async ({ transact, asked }, { host, command: { attempt } }): Promise<RecoverResult> => ({
      record: await transact(host, attempt, asked),
    }),
    lines: (result) => recoverLines(result),
  }),
  'prove-boot': onHost({
    load: () => import(/* webpackMode: "eager" */ '#host/verbs/prove-boot'),
    run: async ({ proveBoot }, { host }): Promise<RecoverResult> => ({ record: await proveBoot(host) }),
    lines: async ({ record }) => (record === null ? ['This boot has nothing to prove.'] : attemptLines({ record })),
  }),
} satisfies { readonly [Verb in AgentVerb]: Performer<Verb> }

/** Runs the calls of a session, each within the scope of its key. */
async function sessionOf(scope: DispatchScope, world: World): Promise<Performed> {
  const { serveSession } = await import(/* webpackMode: "eager" */ './serve-session.ts')
  const parse = (text: string): AgentCommand => {
    const command = parseDispatch(text, scope)
    if (command.verb !== 'session') return command
    throw new InputError('not-permitted', 'A session cannot be opened within a session.', { hint: 'Open another one.' })
  }
  return serveSession({ parse, perform }, world)
}

function verdictCode(result: AttemptResult | RoleResult | RestorePlanResult): number {
  return 'record' in result ? verdicts[result.record.verdict].exitCode : 0
}

async function attemptLines({ record }: { readonly record: AttemptRecord }): Promise<string[]> {
  const { verdictLines } = await import(/* webpackMode: "eager" */ '#domain/report/outcome-lines')
  return verdictLines({ verdict: record.verdict, reason: record.reason, record })
}

async function recoverLines({ record, awaiting }: RecoverResult): Promise<string[]> {
  if (awaiting !== undefined) {
    const { awaitingLines } = await import(/* webpackMode: "eager" */ '#domain/report/outcome-lines')
    return ['Recovered; these attempts still await a decision:', ...awaitingLines(awaiting)]
  }
  return record === null ? ['Nothing to recover.'] : attemptLines({ record })
}

/** Adds what the host signs. The record is durable and the lock released by then, so that nothing depends on it. */
async function signed(host: Host, result: AttemptResult): Promise<AttemptResult> {
  const { signedAttempt } = await import(/* webpackMode: "eager" */ '#host/attempt/signed-attempt')
  const { reportSigning } = await import(/* webpackMode: "eager" */ '#host/attempt/report-signing')
  return { ...result, ...(await reportSigning(host, result.record.attempt, () => signedAttempt(host, result.record))) }
}

/** Returns an attempt that a person begins on the host itself. */
function newAttempt(world: World): { readonly attempt: string; readonly actor: Actor } {
  return { attempt: randomUUID(), actor: personHere(world) }
}

function personHere({ environment }: World): Actor {
  const user = environment['SUDO_USER'] ?? environment['USER'] ?? 'root'
  return { name: `${user}@${hostname()}`.slice(0, 256) }
}
