import { failoverLines } from '#domain/report/failover-lines'
import { command } from '../command.ts'
import { verdictExitCode } from '../exit-code.ts'
import { reachFrom, reachInputs } from '../host-command.ts'
import { flag, option } from '../inputs.ts'

export const failoverCommand = command({
  name: 'failover',
  summary: 'fail over to the standby: switch traffic, verify it, swap the roles on the hosts, and with --write in grind-to-prod.yml',
  arguments: {},
  options: {
    ...reachInputs,
    to: option('<host>', 'the host that becomes active (default: the host with role: standby in grind-to-prod.yml)'),
    activeIsDown: flag('the active host is down: skip it (no rollback to it; refused if it answers)'),
    despiteDrift: flag('proceed although the hosts differ (a different release is still refused)'),
    records: option('<folder>', 'where to keep the records as the hosts signed them, with time stamps if those are configured'),
    write: flag('change the two roles in grind-to-prod.yml too, and nothing else in it'),
    dryRun: flag('check both hosts and print the steps; change nothing'),
  },
  changesHost: 'request',
  hasVerdict: true,
  examples: ['grind-to-prod failover --dry-run', 'grind-to-prod failover --to prod-b'],
  run: async ({ directory, identityFile, to, activeIsDown, despiteDrift, records, write, dryRun }, context) => {
    const { failover } = await import('#verbs/failover')
    const { actor } = context
    const reach = await reachFrom({ directory, identityFile }, to === undefined ? [] : [to], context)
    const asked = {
      ...reach,
      directory: await context.applicationFolder(directory),
      to,
      activeIsDown,
      despiteDrift,
      write,
      dryRun,
      actor,
      records: context.at(records),
    }
    const result = await failover(asked, context)
    // A dry run that finds a reason not to fail over does not succeed.
    const exitCode = verdictExitCode(result.verdict, dryRun && result.refusals.length === 0)
    return { result, text: failoverLines(result), exitCode }
  },
})
