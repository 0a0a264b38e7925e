import { resolve } from 'node:path'
import { Command } from 'commander'
import type { InstallResult } from '#domain/installation/request'
import { act, jsonCommand, type Finish } from '../act.ts'
import { agentFile } from '../agent-file.ts'
import { countOf } from '../arguments.ts'
import { printable } from '../lines.ts'
import type { World } from '../world.ts'
import { hostUninstallCommand } from './host-uninstall.ts'
import { reachOptions, withReachOptions, type ReachFlags } from './reach.ts'

interface Options extends ReachFlags {
  readonly json: boolean
  readonly admin: string
  readonly deployKey: string[]
  readonly readKey?: string[]
  readonly nixKey: string[]
  readonly signers?: string
  readonly minimumSignatures?: number
  readonly substituter?: string[]
  readonly fingerprintKey?: string
  readonly dryRun: boolean
}

export function hostCommand(world: World, finish: Finish): Command {
  return new Command('host')
    .description('prepare production hosts')
    .addCommand(hostInstallCommand(world, finish))
    .addCommand(hostUninstallCommand(world, finish))
}

function hostInstallCommand(world: World, finish: Finish): Command {
  return withReachOptions(jsonCommand('install', 'make a host one that can be released to, or bring it up to date'))
    .argument('<host>', 'a host of grind-to-prod.yml')
    .requiredOption('--admin <address>', 'user@host of an administrator, or "local" as root on the host itself')
    .requiredOption('--deploy-key <file...>', 'public ssh keys that may deploy')
    .option('--read-key <file...>', 'public ssh keys that may look and change nothing (default: what the host has)')
    .requiredOption('--nix-key <file...>', 'public keys whose signature makes a store path acceptable')
    .option('--signers <file>', 'who may sign a release, as ssh-keygen reads allowed signers (default: what the host has)')
    .option('--minimum-signatures <count>', 'how many different signers a release needs (default: what the host has, at first 1)', countOf)
    .option('--substituter <url...>', 'substituters that promote --allow-host-fallback may use')
    .option(
      '--fingerprint-key <file>',
      'the key for fingerprints of secrets in snapshots, the same on all hosts (default: the host has its own)',
    )
    .option('--dry-run', 'print what would change, and change nothing', false)
    .action(async (host: string, options: Options) =>
      finish(
        await act(world, options.json, async (reporter) => {
          const { hostInstall } = await import('#verbs/host-install')
          const at = (file: string) => resolve(world.directory, file)
          const result = await hostInstall(
            {
              ...(await reachOptions(world, host, options)),
              admin: options.admin,
              deployKeyFiles: options.deployKey.map(at),
              readKeyFiles: options.readKey?.map(at),
              nixKeyFiles: options.nixKey.map(at),
              allowedSignersFile: options.signers === undefined ? undefined : at(options.signers),
              minimumSignatures: options.minimumSignatures,
              substituters: options.substituter ?? [],
              fingerprintKeyFile: options.fingerprintKey === undefined ? undefined : at(options.fingerprintKey),
              agentFile: agentFile(),
              dryRun: options.dryRun,
            },
            world.runner,
            reporter,
          )
          return { result, text: printable(installLines(result, options.dryRun)) }
        }),
      ),
    )
}

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
