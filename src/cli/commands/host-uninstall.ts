import type { Command } from 'commander'
import type { UninstallItem } from '#domain/installation/uninstall-request'
import { act, jsonCommand, type Finish } from '../act.ts'
import { agentFile } from '../agent-file.ts'
import { printable } from '../lines.ts'
import type { World } from '../world.ts'
import { reachOptions, withReachOptions, type ReachFlags } from './reach.ts'

interface Options extends ReachFlags {
  readonly json: boolean
  readonly admin: string
  readonly purge: boolean
  readonly dryRun: boolean
}

export function hostUninstallCommand(world: World, finish: Finish): Command {
  return withReachOptions(jsonCommand('uninstall', 'take the deploys of this application off a host; what runs there goes on'))
    .argument('<host>', 'a host of grind-to-prod.yml')
    .requiredOption('--admin <address>', 'user@host of an administrator, or "local" as root on the host itself')
    .option('--purge', 'remove releases, records and roots too; refused while a unit of the application runs', false)
    .option('--dry-run', 'print what would be removed, and remove nothing', false)
    .action(async (host: string, options: Options) =>
      finish(
        await act(world, options.json, async (reporter) => {
          const { hostUninstall } = await import('#verbs/host-uninstall')
          const { admin, purge, dryRun } = options
          const reach = await reachOptions(world, host, options)
          const result = await hostUninstall({ ...reach, admin, purge, dryRun, agentFile: agentFile() }, world.runner, reporter)
          return { result, text: printable(uninstallLines(result.items, dryRun)) }
        }),
      ),
    )
}

function uninstallLines(items: readonly UninstallItem[], isDryRun: boolean): string[] {
  const changed = items.filter(({ action }) => action !== 'keep').length
  const lines = items.map(({ item, action, detail }) => `${action} ${item}${detail === '' ? '' : ` (${detail})`}`)
  if (changed === 0) return [...lines, 'Nothing to remove.']
  return [...lines, isDryRun ? `${changed} changes; none was made.` : `${changed} changes made.`]
}
