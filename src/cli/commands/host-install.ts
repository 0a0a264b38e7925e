import type { InstallResult } from '#domain/installation/request'
import { agentFile } from '../agent-file.ts'
import { countOf } from '../arguments.ts'
import { hostCommand } from '../host-command.ts'
import { flag, formerly, option, parsed, required } from '../inputs.ts'

export const hostInstallCommand = hostCommand({
  name: 'install',
  summary: 'make a host one that can be released to, or bring it up to date',
  options: {
    admin: required('<address>', 'user@host of an administrator, or "local" as root on the host itself'),
    deployKey: required('<file...>', 'public ssh keys that may deploy'),
    readKey: option('<file...>', 'public ssh keys that may look and change nothing (default: what the host has)'),
    nixKey: required('<file...>', 'public keys whose signature makes a store path acceptable'),
    allowedSigners: formerly('signers', option('<file>', 'who may sign a release, as ssh-keygen reads it (default: what the host has)')),
    minimumSignatures: parsed('<count>', 'how many different signers a release needs (default: what the host has, at first 1)', countOf),
    substituter: option('<url...>', 'substituters that promote --allow-host-fallback may use'),
    fingerprintKey: option(
      '<file>',
      'the key for fingerprints of secrets in snapshots, the same on all hosts (default: the host has its own)',
    ),
    dryRun: flag('print what would change, and change nothing'),
  },
  examples: [
    'grind-to-prod host install prod --admin admin@prod.example --deploy-key deploy.pub --nix-key nix.pub --allowed-signers allowed_signers',
  ],
  run: async ({ reach, admin, deployKey, readKey, nixKey, allowedSigners, minimumSignatures, ...options }, { runner, reporter, at }) => {
    const { hostInstall } = await import('#verbs/host-install')
    const { substituter = [], fingerprintKey, dryRun } = options
    const asked = {
      ...reach,
      admin,
      deployKeyFiles: deployKey.map((file) => at(file)),
      readKeyFiles: readKey?.map((file) => at(file)),
      nixKeyFiles: nixKey.map((file) => at(file)),
      allowedSignersFile: at(allowedSigners),
      minimumSignatures,
      substituters: substituter,
      fingerprintKeyFile: at(fingerprintKey),
      agentFile: agentFile(),
      dryRun,
    }
    const result = await hostInstall(asked, { runner, reporter })
    return { result, text: installLines(result, dryRun) }
  },
})

function installLines({ items, machineId, notes }: InstallResult, isDryRun: boolean): string[] {
  const changed = items.filter(({ action }) => action !== 'keep')
  const about = [...notes, ...(machineId === '' ? [] : [`Its machine id, for machineId in grind-to-prod.yml: ${machineId}`])]
  if (changed.length === 0) return ['Nothing to change: the host is as it should be.', ...about]
  const lines = changed.flatMap(({ item, action, difference }) => [
    `${action} ${item}`,
    ...(isDryRun
      ? difference
          .split('\n')
          .filter(Boolean)
          .map((line) => `  ${line}`)
      : []),
  ])
  return [...lines, ...about, isDryRun ? `${changed.length} changes; none was made.` : `${changed.length} changes made.`]
}
