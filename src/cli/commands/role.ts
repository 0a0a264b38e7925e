import { Option, type Command } from 'commander'
import { verdictExitCodes } from '#domain/activation/verdict'
import { roles, type Role } from '#domain/config/role'
import { InputError } from '#domain/errors/errors'
import { verdictLines } from '#domain/report/outcome-lines'
import { roleLines } from '#domain/report/role-lines'
import { act, jsonCommand, type Finish } from '../act.ts'
import { printable } from '../lines.ts'
import type { World } from '../world.ts'
import { reachOptions, withReachOptions, type ReachFlags } from './reach.ts'

interface Options extends ReachFlags {
  readonly json: boolean
  readonly set?: Role
  readonly expect?: Role
  readonly reason?: string
  readonly dryRun: boolean
}

export function roleCommand(world: World, finish: Finish): Command {
  return withReachOptions(jsonCommand('role', 'say which of two production hosts one is, or change that'))
    .argument('<host>', 'a host of grind-to-prod.yml')
    .addOption(new Option('--set <role>', 'the role that it is to have; its ledger records the change').choices(roles))
    .addOption(new Option('--expect <role>', 'refuse when it has another role than this').choices(roles))
    .option('--reason <text>', 'why, for the record')
    .option('--dry-run', 'print what would change, and change nothing', false)
    .action(async (host: string, options: Options) =>
      finish(
        await act(world, options.json, async (reporter) => {
          const { role, setRole } = await import('#verbs/role')
          const reach = await reachOptions(world, host, options)
          const { set, expect, reason, dryRun } = options
          if (set === undefined) {
            if (expect !== undefined || reason !== undefined) {
              throw new InputError('usage', '--expect and --reason are for a change of role; say which with --set.')
            }
            const result = await role(reach, world.runner, reporter)
            return { result, text: printable(roleLines(result)) }
          }
          const asked = { ...reach, role: set, expectRole: expect, reason, dryRun, actor: world.actor }
          const result = await setRole(asked, world.runner, reporter)
          const text = printable(verdictLines(result.verdict, result.reason, result.record))
          return { result, text, exitCode: dryRun ? 0 : verdictExitCodes[result.verdict] }
        }),
      ),
    )
}
