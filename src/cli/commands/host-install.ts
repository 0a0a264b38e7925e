import { join } from 'node:path'
import process from 'node:process'
import type { InstallResult } from '#domain/installation/request'
import { AUTHORIZED_KEYS_FILE } from '#domain/installation/paths'
import { POLICY_FILE } from '#domain/trust/policy'
import type { CommandContext } from '../command.ts'
import { keptFile } from '../kept-file.ts'
import { agentFile } from '../agent-file.ts'
import { approvalsOf, countOf, hoursOf } from '../arguments.ts'
import { adminCommand } from '../host-command.ts'
import { flag, formerly, option, parsed } from '../inputs.ts'
import { changesLine } from '../lines.ts'

export const hostInstallCommand = adminCommand({
  name: 'install',
  summary: 'install or update the agent, its policy and its keys on a host',
  options: {
    deployKey: option('<file...>', 'public ssh keys that may deploy (default: those on the host; on a new one that of init)'),
    readKey: option('<file...>', 'public ssh keys with read-only access (default: those on the host)'),
    nixKey: option(
      '<file...>',
      'public Nix keys whose signatures the host accepts on store paths (default: those on the host; on a new one that of init)',
    ),
    allowedSigners: formerly(
      'signers',
      option(
        '<file>',
        "who may sign a release, in the format of ssh-keygen's allowed_signers file (default: the host's file; on a new one that of init)",
      ),
    ),
    minimumSignatures: parsed(
      '<count>',
      "how many different signers a release needs (default: the host's setting; 1 on a new host)",
      countOf,
    ),
    minimumApprovals: parsed(
      '<count>',
      "how many people must approve a release, who have neither signed it nor started its promote (default: the host's setting; 0 on a new host)",
      approvalsOf,
    ),
    emergencyCountersignHours: parsed(
      '<hours>',
      "let promote --emergency release without the approvals, if it is countersigned within so many hours (default: the host's setting; 0, which allows none, on a new host)",
      hoursOf,
    ),
    substituter: option('<url...>', 'substituters that promote --allow-host-fallback may use'),
    fingerprintKey: option(
      '<file>',
      'the key for fingerprints of secrets in snapshots, the same on all hosts (default: the host keeps its own)',
    ),
    sharedUnits: flag('let the application have a unit that another one of the host has too, such as a proxy that both only reload'),
    dryRun: flag('print what would change; change nothing'),
  },
  changesHost: 'request',
  examples: [
    'grind-to-prod host install prod',
    'grind-to-prod host install prod --admin admin@prod.example --deploy-key deploy.pub --nix-key nix.pub --allowed-signers allowed_signers',
  ],
  run: async (
    { reach, admin, directory, deployKey, readKey, nixKey, allowedSigners, minimumSignatures, minimumApprovals, ...options },
    context,
  ) => {
    const { at } = context
    const { hostInstall } = await import('#verbs/host-install')
    const { substituter = [], fingerprintKey, emergencyCountersignHours, sharedUnits, dryRun } = options
    const asked = {
      ...reach,
      admin,
      deployKeyFiles: deployKey?.map((file) => at(file)),
      readKeyFiles: readKey?.map((file) => at(file)),
      nixKeyFiles: nixKey?.map((file) => at(file)),
      allowedSignersFile: at(allowedSigners),
      minimumSignatures,
      minimumApprovals,
      emergencyCountersignHours,
      sharedUnits,
      substituters: substituter,
      fingerprintKeyFile: at(fingerprintKey),
      proposed: await keptKeys(reach.config.application, context),
      unitFolder: join(directory, 'deploy'),
      agentFile: agentFile(),
      nodeFile: process.execPath,
      dryRun,
    }
    const result = await hostInstall(asked, context)
    return { result, text: installLines(result, dryRun) }
  },
})

/** The public keys that init made for an application, if it did. */
async function keptKeys(application: string, context: CommandContext) {
  const [deployKey, nixKey, allowedSigners] = await Promise.all(
    (['deployPublic', 'nixPublic', 'allowedSigners'] as const).map((file) => keptFile(file, application, context)),
  )
  return { deployKey, nixKey, allowedSigners }
}

/** Formats what an installation changed, or would. */
export function installLines({ items, machineId, notes }: InstallResult, isDryRun: boolean): string[] {
  const changed = items.filter(({ action }) => action !== 'keep')
  const about = [...notes, ...(machineId === '' ? [] : [`Its machine id, for machineId in grind-to-prod.yml: ${machineId}`])]
  if (changed.length === 0) return ['Nothing to change: the host is up to date.', ...about]
  const lines = changed.flatMap(({ item, action, difference }) => [
    `${action} ${item}`,
    ...(isDryRun || isAboutTrust(item)
      ? difference
          .split('\n')
          .filter(Boolean)
          .map((line) => `  ${line}`)
      : []),
  ])
  return [...lines, ...about, changesLine(changed.length, !isDryRun)]
}

/** Who may do what is shown also when it was changed already. */
function isAboutTrust(item: string): boolean {
  return item === POLICY_FILE || item === AUTHORIZED_KEYS_FILE || item.startsWith('/etc/grind-to-prod/')
}
