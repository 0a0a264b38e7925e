import type { Snapshot } from '#domain/snapshot/schema'

const HYPERVISOR = '/nix/store/0c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-hypervisor'
const SANDBOX = '/nix/store/1c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-sandbox'
const SYSTEM = '/nix/store/5c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-nixos-system-prod-26.05'
export const RELEASE = 'a'.repeat(64)
export const OLDER_RELEASE = 'b'.repeat(64)
export const OLDER_HYPERVISOR = '/nix/store/9c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-hypervisor'

/** A healthy host that runs a release of two components, and watches a unit of its system besides. */
export const baseSnapshot: Snapshot = {
  schemaVersion: 2,
  tool: '0.1.0',
  takenAt: '2026-11-23T12:00:00.000Z',
  tookMilliseconds: 400,
  application: 'choiros',
  prefix: '/opt/choiros',
  fingerprintKey: '0123456789abcdef',
  host: { name: 'prod-a', role: 'active', machineId: '1'.repeat(32), bootId: 'boot-a', kernel: '6.12.57' },
  clock: { synchronized: true, offsetMilliseconds: 2, uncertaintyMilliseconds: 20 },
  system: {
    osRelease: { NAME: 'NixOS', PRETTY_NAME: 'NixOS 26.05', VERSION_ID: '26.05' },
    nixosVersion: '26.05.1',
    generation: 41,
    current: SYSTEM,
    booted: SYSTEM,
    currentKernel: '/nix/store/6c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-linux/bzImage',
    bootedKernel: '/nix/store/6c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-linux/bzImage',
  },
  nix: {
    version: '2.31.6',
    trust: { requireSigs: true, trustedUsers: ['root'], substituters: [], trustedPublicKeys: ['grind-1:key'], uncheckedSubstituters: [] },
  },
  trust: {
    agent: 'e'.repeat(64),
    policy: {
      digest: `keyed:${'a'.repeat(32)}`,
      minimumSignatures: 1,
      trustedPublicKeys: ['grind-1:key'],
      substituters: [],
      applications: ['choiros'],
    },
    allowedSigners: {
      digest: 'f'.repeat(64),
      signers: { 'SHA256:release': { principals: ['release@grind'], restrictions: [] } },
    },
    revokedKeys: null,
    deployKeys: {
      '/var/lib/grind-to-prod/deploy/.ssh/authorized_keys': {
        digest: `keyed:${'b'.repeat(32)}`,
        keys: { 'SHA256:deploy': { options: ['restrict', 'command'] } },
      },
    },
    files: { '/etc/sudoers': `keyed:${'c'.repeat(32)}` },
  },
  logins: {
    superusers: ['root'],
    keys: { '/root/.ssh/authorized_keys': { digest: `keyed:${'d'.repeat(32)}`, keys: { 'SHA256:admin': { options: [] } } } },
  },
  foreignUnits: { running: ['dbus.service', 'ssh.service'], enabled: ['ssh.service'] },
  repository: { path: '/opt/choiros/workspace', state: { head: 'c'.repeat(40), branch: 'main', dirty: false, dirtyFiles: [] } },
  releases: {
    current: RELEASE,
    kept: [RELEASE, OLDER_RELEASE],
    ledger: { entries: 4, head: 'd'.repeat(64), recent: ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(64)) },
  },
  binaries: {
    hypervisor: { path: `${HYPERVISOR}/bin/hypervisor`, sha256: '1'.repeat(64), component: 'hypervisor', release: RELEASE },
    sandbox: { path: `${SANDBOX}/bin/sandbox`, sha256: '2'.repeat(64), component: 'sandbox', release: RELEASE },
  },
  shared: {
    www: { path: `${HYPERVISOR}/share/www`, narHash: `sha256-${'1'.repeat(43)}=`, component: 'hypervisor', release: RELEASE },
  },
  units: {
    'hypervisor.service': {
      ...running(`${HYPERVISOR}/bin/hypervisor`, RELEASE, 'hypervisor'),
      dropIns: [{ path: '/etc/systemd/system/hypervisor.service.d/limits.conf', digest: `keyed:${'3'.repeat(32)}` }],
      environmentFiles: {
        '/etc/choiros/hypervisor.env': {
          mode: '0600',
          owner: 'root',
          group: 'root',
          variables: { API_KEY: { fingerprint: '4'.repeat(32) }, LOG_LEVEL: { fingerprint: '5'.repeat(32) } },
        },
      },
      sockets: [{ address: '10.77.0.3', port: 9090 }],
    },
    'sandbox.service': running(`${SANDBOX}/bin/sandbox`, RELEASE, 'sandbox'),
    'caddy.service': running('/nix/store/7c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-caddy/bin/caddy', null, 'caddy'),
  },
  failedUnits: [],
  health: {
    hypervisor: {
      result: 'passed',
      detail: 'status 200',
      listener: `${HYPERVISOR}/bin/hypervisor`,
      latencyMilliseconds: 4,
    },
  },
  capacity: { '/nix/store': { bytesTotal: 1e11, bytesFree: 5e10, inodesTotal: 1e6, inodesFree: 9e5 } },
}

type Units = Exclude<Snapshot['units'], { unreadable: string }>

function running(executable: string, release: string | null, name: string): Units[string] {
  return {
    loadState: 'loaded',
    activeState: 'active',
    subState: 'running',
    result: 'success',
    restarts: 0,
    startedAt: '2026-11-22T03:04:05.000Z',
    mainPid: 812,
    executable,
    release,
    unitFile: { path: `/etc/systemd/system/${name}.service`, digest: `keyed:${'6'.repeat(32)}` },
    dropIns: [],
    environmentFiles: {},
    sockets: [],
  }
}

/** A change to a snapshot: the place and the value. Undefined: the value there is removed. */
export type Edit = readonly [path: readonly (string | number)[], value: unknown]

/** The base with edits, as another host of its own would show it. */
export function edited(edits: readonly Edit[], name = 'prod-b'): Snapshot {
  const snapshot = structuredClone(baseSnapshot)
  Object.assign(snapshot.host, { name, role: 'standby', machineId: '2'.repeat(32), bootId: 'boot-b' })
  for (const [path, value] of edits) {
    const last = path.at(-1)!
    const parent = path.slice(0, -1).reduce<object>((node, key) => Reflect.get(node, key), snapshot)
    if (value === undefined) Reflect.deleteProperty(parent, last)
    else Reflect.set(parent, last, structuredClone(value))
  }
  return snapshot
}
