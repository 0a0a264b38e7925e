import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostPaths } from '#domain/activation/host-paths'
import type { Role } from '#domain/config/role'
import { realProcesses, type ProcessTable } from '#tools/process/table'
import type { Event } from '#domain/report/event'
import type { Command, Runner } from '#tools/run/runner'
import { scriptedRunner, type ScriptedAnswer } from '../support/scripted-runner.ts'
import { applicationPolicySchema, policySchema } from '#domain/trust/policy'
import type { Host } from '#machine/host'

export interface TemporaryHost extends Host, AsyncDisposable {
  readonly events: Event[]
  /** Every command line so far, of a host whose runner is a script. */
  readonly commands: readonly Command[]
  readonly folder: string
}

/** A host whose prefix, state and roots are real folders that go away again, and whose programs are a script. */
export async function temporaryHost(
  options: { answers?: readonly ScriptedAnswer[]; runner?: Runner; processes?: Partial<ProcessTable>; keep?: number; role?: Role } = {},
): Promise<TemporaryHost> {
  const folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-host-'))
  // Away from the folder, as /run is from the disk.
  const run = `${folder}-run`
  const prefix = join(folder, 'opt/sample')
  const paths = hostPaths('sample', prefix, {
    state: join(folder, 'state'),
    collector: join(folder, 'roots'),
    store: join(folder, 'store'),
    system: {
      profile: join(folder, 'profiles/system'),
      current: join(folder, 'run/current-system'),
      booted: join(folder, 'run/booted-system'),
      lock: join(folder, 'run/nixos/switch-to-configuration.lock'),
    },
    trust: {
      allowedSigners: [join(folder, 'etc/allowed_signers')],
      revokedKeys: join(folder, 'etc/revoked_keys'),
      temporary: run,
    },
  })
  for (const path of [prefix, paths.store, paths.releases, paths.attempts, paths.roots]) await mkdir(path, { recursive: true })
  const permitted = applicationPolicySchema.parse({
    prefix,
    units: ['a.service'],
    healthTargets: [],
    keep: options.keep ?? 3,
    role: options.role,
  })
  const events: Event[] = []
  const scripted = scriptedRunner(options.answers ?? [])
  return {
    folder,
    name: 'prod',
    application: 'sample',
    policy: policySchema.parse({ schemaVersion: 1, trustedPublicKeys: [`k:${'A'.repeat(43)}=`], applications: { sample: permitted } }),
    permitted,
    paths,
    processes: { ...realProcesses, ...groupsOf(options.processes), ...options.processes },
    runner: options.runner ?? scripted,
    reporter: { report: (event) => void events.push(event) },
    agent: ['/usr/bin/node', '/agent.js'],
    events,
    commands: scripted.commands,
    [Symbol.asyncDispose]: async () => {
      for (const place of [folder, run]) await rm(place, { recursive: true, force: true })
    },
  }
}

/** The control groups of a process table that gives the facts of its processes. */
function groupsOf({ processFacts }: Partial<ProcessTable> = {}): Partial<ProcessTable> {
  return processFacts === undefined ? {} : { controlGroupOf: (pid) => processFacts(pid).controlGroup }
}

/** What `systemctl show` prints of a unit. */
export function shownUnit(values: Readonly<Record<string, string | number>>): string {
  const all = {
    LoadState: 'loaded',
    ActiveState: 'active',
    SubState: 'running',
    Type: 'simple',
    Result: 'success',
    MainPID: 0,
    InvocationID: 'first',
    NRestarts: 0,
    ControlGroup: '/system.slice/a.service',
    ConditionResult: 'yes',
    ConditionTimestampMonotonic: 1,
    Description: '',
    ...values,
  }
  return `${Object.entries(all)
    .map(([key, value]) => `${key}=${value}`)
    .join('\n')}\n`
}
