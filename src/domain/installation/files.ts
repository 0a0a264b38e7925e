import { POLICY_FILE, type Policy } from '../trust/policy.ts'
import { applicationSignersFile } from '../trust/signers.ts'
import { AGENT_FILE, AGENT_FOLDER, agentEnvironment, AGENT_LAUNCHER, RECOVER_UNIT_FILE } from './paths.ts'
import type { InstallRequest } from './request.ts'
import { AGENT_SLICE_FILE, agentSliceText } from './slice.ts'

/** A file as it must be on the host: owned by root, with this mode and text. */
export interface DesiredFile {
  readonly path: string
  readonly mode: number
  readonly text: string
}

/** Lists every file of an installation; `access` are those that control who may log in. */
export function desiredFiles(
  request: InstallRequest,
  agent: string,
  { policy, access }: { readonly policy: Policy; readonly access: readonly DesiredFile[] },
): DesiredFile[] {
  return [
    ...(request.storedAgent === undefined ? copiedAgent(agent) : []),
    { path: AGENT_LAUNCHER, mode: 0o755, text: launcher(request.node, request.storedAgent ?? AGENT_FILE) },
    { path: POLICY_FILE, mode: 0o644, text: `${JSON.stringify(policy, null, 2)}\n` },
    ...(request.allowedSigners === null
      ? []
      : [{ path: applicationSignersFile(request.application), mode: 0o644, text: request.allowedSigners }]),
    ...access,
    { path: RECOVER_UNIT_FILE, mode: 0o644, text: recoverUnitText },
    { path: AGENT_SLICE_FILE, mode: 0o644, text: agentSliceText },
  ]
}

function copiedAgent(agent: string): DesiredFile[] {
  return [
    { path: AGENT_FILE, mode: 0o644, text: agent },
    // Node reads a .js file as CommonJS by default.
    { path: `${AGENT_FOLDER}/package.json`, mode: 0o644, text: '{ "type": "module" }\n' },
  ]
}

function launcher(node: string, agent: string): string {
  const exports = Object.entries(agentEnvironment).map(([name, value]) => `export ${name}=${value}\n`)
  return `#!/bin/sh\n${exports.join('')}exec ${node} ${agent} "$@"\n`
}

const recoverUnitText = `# Written by grind-to-prod host install.
[Unit]
Description=Finish or roll back an interrupted release of %i
RequiresMountsFor=/nix/store /var/lib/grind-to-prod
After=nix-daemon.socket

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=${AGENT_LAUNCHER} recover %i --at-boot

[Install]
WantedBy=multi-user.target
`
