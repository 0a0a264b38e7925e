import type { Snapshot } from '#domain/snapshot/schema'

const hypervisor = '/nix/store/5b3k1wnqcvzsyzk3xdyxvv4nqbqkr5vw-hypervisor-0.4.2'
const sandbox = '/nix/store/h8y4q3s1hbq7vqv5v0vzq9c1h3dqz5ni-sandbox-0.4.2'
const release = '4f1c6c4cbe7c1e0a2a4c0ff5d1d4a9b03f8f2be0d6f3e3f3ae0c3c9b6f8d5a17'
const previous = '09b8a7c6d5e4f3021122334455667788990011223344556677889900aabbccdd'

/** A host as it is when nothing is wrong, but for two things that could not be read. */
export const sampleSnapshot: Snapshot = {
  schemaVersion: 2,
  tool: '0.1.0',
  takenAt: '2026-11-23T11:58:03.218Z',
  tookMilliseconds: 412,
  application: 'choiros',
  prefix: '/opt/choiros',
  fingerprintKey: '9f0c31a2b4d5e6f7',
  host: {
    name: 'prod-a',
    role: 'active',
    machineId: '5f0f6c1d2b3a49788c9d0e1f2a3b4c5d',
    bootId: 'f3b0a7f4-2c55-4d6f-9f55-0e5a6f1f2d3c',
    kernel: '6.12.57',
  },
  clock: { synchronized: true, offsetMilliseconds: -3, uncertaintyMilliseconds: 24 },
  system: {
    osRelease: { ID: 'nixos', NAME: 'NixOS', PRETTY_NAME: 'NixOS 26.05 (Yarara)', VERSION_ID: '26.05' },
    nixosVersion: '26.05.20261101.abcdef0',
    generation: 41,
    current: '/nix/store/0xk2c2y7dyrpzv9qkq8l3cw1z3bbvn5a-nixos-system-prod-a-26.05',
    booted: '/nix/store/0xk2c2y7dyrpzv9qkq8l3cw1z3bbvn5a-nixos-system-prod-a-26.05',
    currentKernel: '/nix/store/7dyl4zq8j9v1h2r6b5xkq3ss0pi1v4ac-linux-6.12.57/bzImage',
    bootedKernel: '/nix/store/7dyl4zq8j9v1h2r6b5xkq3ss0pi1v4ac-linux-6.12.57/bzImage',
  },
  nix: {
    version: '2.31.6',
    trust: {
      requireSigs: true,
      trustedUsers: ['root'],
      substituters: ['https://cache.nixos.org'],
      trustedPublicKeys: ['cache.nixos.org-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY='],
      uncheckedSubstituters: [],
    },
  },
  trust: {
    agent: '7a2e3d4c5b6a79880102030405060708090a0b0c0d0e0f101112131415161718',
    policy: {
      digest: 'keyed:11112233445566778899aabbccddeeff',
      minimumSignatures: 2,
      trustedPublicKeys: ['grind-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY='],
      substituters: [],
      applications: ['choiros'],
    },
    allowedSigners: {
      digest: '8a2e3d4c5b6a79880102030405060708090a0b0c0d0e0f101112131415161718',
      signers: {
        'SHA256:qL8b1VbCw0m0uXjYgO8m6kq3o0Zt7R5s9dX2eF4aBcD': {
          principals: ['release@grind'],
          restrictions: ['namespaces=grind-to-prod-release'],
        },
      },
    },
    revokedKeys: null,
    deployKeys: {
      '/var/lib/grind-to-prod/deploy/.ssh/authorized_keys': {
        digest: 'keyed:22112233445566778899aabbccddeeff',
        keys: { 'SHA256:aB8b1VbCw0m0uXjYgO8m6kq3o0Zt7R5s9dX2eF4aBcD': { options: ['restrict', 'command'] } },
      },
    },
    files: {
      '/etc/sudoers': 'keyed:33112233445566778899aabbccddeeff',
      '/etc/sudoers.d/grind-to-prod': { unreadable: 'the disk gave an input/output error' },
    },
  },
  logins: {
    superusers: ['root'],
    keys: {
      '/root/.ssh/authorized_keys': {
        digest: 'keyed:44112233445566778899aabbccddeeff',
        keys: { 'SHA256:cD8b1VbCw0m0uXjYgO8m6kq3o0Zt7R5s9dX2eF4aBcD': { options: [] } },
      },
    },
  },
  foreignUnits: { running: ['dbus.service', 'ssh.service'], enabled: ['ssh.service'] },
  repository: {
    path: '/opt/choiros/workspace',
    state: {
      head: 'a3c5e7f9b1d2c4e6f8a0b2d4c6e8f0a1b3c5d7e9',
      branch: 'main',
      dirty: true,
      dirtyFiles: ['docs/notes on prod.md', 'flake.nix'],
    },
  },
  releases: {
    current: release,
    kept: [previous, release],
    ledger: {
      entries: 12,
      head: '6c8f2d9f3a7b5c1e0d4f6a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6b7c8d',
      recent: ['6c8f2d9f3a7b5c1e0d4f6a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6b7c8d'],
    },
  },
  binaries: {
    hypervisor: {
      path: `${hypervisor}/bin/hypervisor`,
      sha256: '1f2e3d4c5b6a79880102030405060708090a0b0c0d0e0f101112131415161718',
      component: 'hypervisor',
      release,
    },
    'sandbox-tool': {
      path: `${sandbox}/bin/tool`,
      sha256: { unreadable: 'the read took longer than 1500 ms' },
      component: 'sandbox',
      release,
    },
  },
  units: {
    'hypervisor.service': {
      loadState: 'loaded',
      activeState: 'active',
      subState: 'running',
      result: 'success',
      restarts: 0,
      startedAt: '2026-11-22T03:04:05.000Z',
      mainPid: 812,
      executable: `${hypervisor}/bin/hypervisor`,
      release,
      unitFile: {
        path: '/etc/systemd/system/hypervisor.service',
        digest: 'keyed:aa2e3d4c5b6a79880102030405060708',
      },
      dropIns: [
        {
          path: '/etc/systemd/system/hypervisor.service.d/limits.conf',
          digest: 'keyed:bb2e3d4c5b6a79880102030405060708',
        },
      ],
      environmentFiles: {
        '/etc/choiros/hypervisor.env': {
          mode: '0600',
          owner: 'root',
          group: 'root',
          variables: {
            DATABASE_URL: { fingerprint: '00112233445566778899aabbccddeeff' },
            LOG_LEVEL: { fingerprint: 'ffeeddccbbaa99887766554433221100' },
          },
        },
        '/run/secrets/choiros': { unreadable: 'it does not exist' },
      },
      sockets: [{ address: '127.0.0.1', port: 9090 }],
    },
    'container@sandbox-live.service': {
      loadState: 'loaded',
      activeState: 'inactive',
      subState: 'dead',
      result: 'success',
      restarts: 2,
      startedAt: null,
      mainPid: 0,
      executable: null,
      release: null,
      unitFile: null,
      dropIns: [],
      environmentFiles: {},
      sockets: [],
    },
  },
  failedUnits: ['logrotate.service'],
  health: {
    hypervisor: {
      result: 'passed',
      detail: 'http://127.0.0.1:9090/health: status 200',
      listener: `${hypervisor}/bin/hypervisor`,
      latencyMilliseconds: 4,
    },
    'sandbox-live': {
      result: 'failed',
      detail: 'http://127.0.0.1:8080/health: connection refused',
      listener: null,
      latencyMilliseconds: 1,
    },
  },
  capacity: {
    '/nix/store': { bytesTotal: 107374182400, bytesFree: 53687091200, inodesTotal: 6553600, inodesFree: 6000000 },
    '/opt/choiros': { bytesTotal: 53687091200, bytesFree: 21474836480, inodesTotal: 3276800, inodesFree: 3200000 },
    '/var/lib/grind-to-prod/choiros': { bytesTotal: 53687091200, bytesFree: 21474836480, inodesTotal: 3276800, inodesFree: 3200000 },
  },
}
