import { InputError } from '#domain/errors/errors'
import type { ReachOptions } from '#steps/agent/reach'
import type { KeyFiles } from '#verbs/host-keys'
import { agentFile } from '../agent-file.ts'
import { group, type CommandContext } from '../command.ts'
import { adminCommand } from '../host-command.ts'
import { flag, option } from '../inputs.ts'
import type { Outcome } from '../run-command.ts'
import { installLines } from './host-install.ts'

const dryRun = flag('print what would change; change nothing')

const addCommand = adminCommand({
  name: 'add',
  summary: 'add keys of this application to a host; everything else stays as it is',
  options: {
    deploy: option('<file...>', 'public ssh keys that may deploy'),
    read: option('<file...>', 'public ssh keys with read-only access'),
    nix: option('<file...>', 'public Nix keys whose signatures the host accepts on store paths'),
    signer: option('<file...>', "lines of ssh-keygen's allowed_signers: who may sign a release"),
    dryRun,
  },
  changesHost: 'request',
  examples: ['grind-to-prod host keys add prod --admin admin@prod.example --deploy laptop.pub'],
  run: async ({ reach, deploy, read, nix, signer, ...options }, context) =>
    changed('add', { ...options, reach, keys: { deploy, read, nix, signers: signer } }, context),
})

const removeCommand = adminCommand({
  name: 'remove',
  summary: 'remove keys of this application from a host, and end the connections of its deploy user',
  options: {
    deploy: option('<key...>', 'public ssh keys that may deploy: files, or fingerprints as "host show" prints them'),
    read: option('<key...>', 'public ssh keys with read-only access: files, or fingerprints'),
    nix: option('<key...>', 'public Nix keys: files, or names'),
    signer: option('<key...>', 'keys that may sign a release: files, or fingerprints'),
    dryRun,
  },
  changesHost: 'request',
  examples: ['grind-to-prod host keys remove prod --admin admin@prod.example --deploy old-laptop.pub --dry-run'],
  run: async ({ reach, deploy, read, nix, signer, ...options }, context) =>
    changed('remove', { ...options, reach, keys: { deploy, read, nix, signers: signer } }, context),
})

interface KeyOptions {
  readonly reach: ReachOptions
  readonly admin: string
  readonly keys: KeyFiles
  readonly dryRun: boolean
}

async function changed(
  change: 'add' | 'remove',
  { reach, keys, ...options }: KeyOptions,
  { at, ...context }: CommandContext,
): Promise<Outcome> {
  if (Object.values(keys).every((files) => files === undefined)) {
    throw new InputError('missing-option', `Nothing is named to ${change}.`, {
      hint: 'Name keys with --deploy, --read, --nix or --signer.',
    })
  }
  const { hostKeys } = await import('#verbs/host-keys')
  const result = await hostKeys({ ...reach, ...options, keys, change, agentFile: agentFile(), at }, context)
  return { result, text: installLines(result, options.dryRun) }
}

export const hostKeysCommands = group('keys', 'add and remove keys on production hosts', [addCommand, removeCommand])
