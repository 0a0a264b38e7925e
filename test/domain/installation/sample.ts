import { authorizedKeys, mergeAccess, parseAuthorizedKeys, sudoers } from '#domain/installation/access'
import type { DesiredFile } from '#domain/installation/files'
import { AUTHORIZED_KEYS_FILE, SUDOERS_FILE } from '#domain/installation/paths'
import type { InstallRequest } from '#domain/installation/request'

export const NIX_KEY = `grind-1:${'A'.repeat(43)}=`
export const DEPLOY_KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINd9OXxMTWM2rnvV9ZlEDyM5//o+QWQu2Wlnr7QuqLHD'

type WithKeys = InstallRequest & Required<Pick<InstallRequest, 'deployKeys' | 'trustedPublicKeys'>>

export const sampleRequest: WithKeys = {
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

/** sudoers and authorized_keys of an installation over a host that has these keys already. */
export function accessOf(request: InstallRequest, existing = '', others: readonly string[] = []): DesiredFile[] {
  const { application, deployKeys, readKeys } = request
  const grants = mergeAccess(parseAuthorizedKeys(existing), { application, others, deployKeys, readKeys })
  return [
    { path: SUDOERS_FILE, mode: 0o440, text: sudoers([request.user], grants) },
    { path: AUTHORIZED_KEYS_FILE, mode: 0o644, text: authorizedKeys(grants) },
  ]
}
