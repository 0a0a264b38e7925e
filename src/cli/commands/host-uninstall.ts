import type { UninstallItem } from '#domain/installation/uninstall-request'
import { agentFile } from '../agent-file.ts'
import { adminCommand } from '../host-command.ts'
import { flag } from '../inputs.ts'
import { changesLine } from '../lines.ts'

export const hostUninstallCommand = adminCommand({
  name: 'uninstall',
  summary: "remove this application's deploy access, and an agent that no other needs, from a host; services keep running",
  options: {
    purge: flag('also remove releases, records and GC roots; refused while a unit of the application runs'),
    dryRun: flag('print what would be removed; remove nothing'),
  },
  changesHost: 'request',
  examples: ['grind-to-prod host uninstall prod --admin admin@prod.example --dry-run'],
  run: async ({ reach, admin, purge, dryRun }, context) => {
    const { hostUninstall } = await import('#verbs/host-uninstall')
    const result = await hostUninstall({ ...reach, admin, purge, dryRun, agentFile: agentFile() }, context)
    return { result, text: uninstallLines(result.items, dryRun) }
  },
})

function uninstallLines(items: readonly UninstallItem[], isDryRun: boolean): string[] {
  const changed = items.filter(({ action }) => action !== 'keep').length
  const lines = items.map(({ item, action, detail }) => `${action} ${item}${detail === '' ? '' : ` (${detail})`}`)
  if (changed === 0) return [...lines, 'Nothing to remove.']
  return [...lines, changesLine(changed, !isDryRun)]
}
