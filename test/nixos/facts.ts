import type { InstallRequest } from '#domain/installation/request'

/** One host's facts, in the form of `host install`. */
export const request: InstallRequest & Required<Pick<InstallRequest, 'deployKeys'>> = {
  protocol: 1,
  application: 'choiros',
  user: 'deploy',
  node: '/usr/local/bin/node',
  deployKeys: [
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINd9OXxMTWM2rnvV9ZlEDyM5//o+QWQu2Wlnr7QuqLHD',
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc',
  ],
  readKeys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJma2SDe6ITVR+oO6mP2qTV6kyctafAlAXsmq0WHuhXU'],
  trustedPublicKeys: ['grind.example-1:liDBIYdU5gUHn5BLi1J/DP2hcCHvZ1GNRFr1ABIMF4g='],
  minimumSignatures: 2,
  minimumApprovals: 1,
  emergencyCountersignHours: 24,
  allowedSigners:
    'maintainer@example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJma2SDe6ITVR+oO6mP2qTV6kyctafAlAXsmq0WHuhXT\n' +
    'second@example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc\n',
  substituters: ['https://cache.example'],
  policy: {
    prefix: '/opt/choiros',
    units: ['container@sandbox-live.service', 'hypervisor.service'],
    healthTargets: ['127.0.0.1:8080', '[::1]:9090'],
    healthUnits: ['caddy.service'],
    healthPrograms: true,
    data: ['/opt/choiros/data', '/var/lib/choir'],
    dataProgram: true,
    snapshot: { repository: '/opt/choiros/workspace', units: ['caddy.service'] },
    role: 'active',
    system: true,
    keep: 5,
    logs: 'deploy',
    allowOlder: true,
    allowRetry: false,
    releaseMaxAgeDays: 90,
  },
  dryRun: false,
}

/** What only the host's own policy has, and no installation. */
export const ownPolicy = {
  notify: {
    program: ['/run/current-system/sw/bin/notify', '--channel', 'releases and more'],
    attempts: 'all',
    verdicts: ['ROLLED_BACK', 'NEEDS_HUMAN'],
    timeoutSeconds: 60,
  },
  metrics: { folder: '/var/lib/node-exporter-text-files' },
} as const

/** The same facts, in the form of the module's options. */
export const options = {
  enable: true,
  substituters: request.substituters,
  applications: {
    choiros: {
      ...request.policy,
      deployKeys: request.deployKeys,
      readKeys: request.readKeys,
      trustedPublicKeys: request.trustedPublicKeys,
      minimumSignatures: request.minimumSignatures,
      minimumApprovals: request.minimumApprovals,
      emergency: { countersignWithinHours: request.emergencyCountersignHours },
      allowedSigners: request.allowedSigners,
    },
  },
}
