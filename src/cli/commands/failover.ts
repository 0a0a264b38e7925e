import { failoverLines } from '#domain/report/failover-lines'
import { command } from '../command.ts'
import { verdictExitCode } from '../exit-code.ts'
import { reachFrom, reachInputs } from '../host-command.ts'
import { flag, option } from '../inputs.ts'

export const failoverCommand = command({
  name: 'failover',
  summary: 'let the standby host take over: traffic, the check from outside, the roles',
  arguments: {},
  options: {
    ...reachInputs,
    to: option('<host>', 'the host that is to be active (default: the one that grind-to-prod.yml calls standby)'),
    activeIsDown: flag('the active host is dead: it is not compared or told, and there is no way back to it; refused when it answers'),
    despiteDrift: flag('go on though the hosts differ in more than what may differ (not: in the release)'),
    dryRun: flag('look at both hosts and print what would be done, and change nothing'),
  },
  examples: ['grind-to-prod failover --dry-run', 'grind-to-prod failover --to prod-b'],
  run: async ({ directory, identityFile, to, activeIsDown, despiteDrift, dryRun }, context) => {
    const { failover } = await import('#verbs/failover')
    const { actor, at } = context
    const reach = await reachFrom({ directory, identityFile }, context)
    const asked = { ...reach, directory: at(directory), to, activeIsDown, despiteDrift, dryRun, actor }
    const result = await failover(asked, context)
    // A dry run that finds a reason not to fail over is no success.
    const exitCode = verdictExitCode(result.verdict, dryRun && result.refusals.length === 0)
    return { result, text: failoverLines(result), exitCode }
  },
})
