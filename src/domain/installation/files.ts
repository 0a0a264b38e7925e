import { POLICY_FILE, type Policy } from '../trust/policy.ts'
import { ALLOWED_SIGNERS_FILE } from '../trust/signers.ts'
import { AGENT_FILE, AGENT_FOLDER, AGENT_LAUNCHER, COMPILE_CACHE, DEPLOY_HOME, RECOVER_UNIT_FILE, SUDOERS_FILE } from './places.ts'
import { AGENT_SLICE_FILE, agentSliceText } from './slice.ts'
import type { InstallRequest } from './request.ts'

/** A file as it must be on the host: owned by root, with this mode and text. */
export interface DesiredFile {
  readonly path: string
  readonly mode: number
  readonly text: string
}

/** Every file of an installation. */
export function desiredFiles(request: InstallRequest, agent: string, policy: Policy): DesiredFile[] {
  return [
    { path: AGENT_FILE, mode: 0o644, text: agent },
    // Node takes a .js file for CommonJS unless it is told.
    { path: `${AGENT_FOLDER}/package.json`, mode: 0o644, text: '{ "type": "module" }\n' },
    { path: AGENT_LAUNCHER, mode: 0o755, text: launcher(request.node) },
    { path: POLICY_FILE, mode: 0o644, text: `${JSON.stringify(policy, null, 2)}\n` },
    ...(request.allowedSigners === null ? [] : [{ path: ALLOWED_SIGNERS_FILE, mode: 0o644, text: request.allowedSigners }]),
    { path: SUDOERS_FILE, mode: 0o440, text: sudoers(request.user) },
    { path: `${DEPLOY_HOME}/.ssh/authorized_keys`, mode: 0o644, text: authorizedKeys(request.deployKeys) },
    { path: RECOVER_UNIT_FILE, mode: 0o644, text: recoverUnitText },
    { path: AGENT_SLICE_FILE, mode: 0o644, text: agentSliceText },
  ]
}

/** Node keeps what it compiled of the agent, which spares each call a quarter of its start. */
function launcher(node: string): string {
  return `#!/bin/sh\nexport NODE_COMPILE_CACHE=${COMPILE_CACHE}\nexec ${node} ${AGENT_FILE} "$@"\n`
}

/**
 * One exact command line, no wildcard. What was asked for comes in SSH_ORIGINAL_COMMAND, which the agent reads by a closed
 * grammar. Without a pseudo-terminal, so that a pack passes through byte for byte.
 */
function sudoers(user: string): string {
  return [
    '# Written by grind-to-prod host install.',
    `Cmnd_Alias GRIND_TO_PROD = ${AGENT_LAUNCHER} dispatch`,
    'Defaults!GRIND_TO_PROD env_keep += "SSH_ORIGINAL_COMMAND SSH_CONNECTION", !use_pty, !requiretty',
    `${user} ALL=(root:root) NOPASSWD: GRIND_TO_PROD`,
    '',
  ].join('\n')
}

function authorizedKeys(keys: readonly string[]): string {
  return [
    '# Written by grind-to-prod host install.',
    ...keys.map((key) => `restrict,command="sudo -n ${AGENT_LAUNCHER} dispatch" ${key}`),
    '',
  ].join('\n')
}

const recoverUnitText = `# Written by grind-to-prod host install.
[Unit]
Description=Finish or undo what a crash left of a release of %i
RequiresMountsFor=/nix/store /var/lib/grind-to-prod
After=nix-daemon.socket

[Service]
Type=oneshot
ExecStart=${AGENT_LAUNCHER} recover %i

[Install]
WantedBy=multi-user.target
`
