import type { InstallRequest } from '#domain/installation/request'

export const NIX_KEY = `grind-1:${'A'.repeat(43)}=`
export const DEPLOY_KEY = 'ssh-ed25519 AAAAdeploy'

export const sampleRequest: InstallRequest = {
  protocol: 1,
  application: 'choiros',
  user: 'deploy',
  node: '/usr/local/bin/node',
  deployKeys: [DEPLOY_KEY],
  trustedPublicKeys: [NIX_KEY],
  substituters: [],
  allowedSigners: null,
  minimumSignatures: null,
  policy: { prefix: '/opt/choiros', units: ['hypervisor.service'], healthTargets: ['127.0.0.1:9090'], role: 'active', keep: 10 },
  dryRun: false,
}
