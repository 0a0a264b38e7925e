import { roles } from '#domain/config/role'
import { InputError } from '#domain/errors/errors'
import { verdictLines } from '#domain/report/outcome-lines'
import { signedRecordLines } from '#domain/report/signed-record-lines'
import { roleLines } from '#domain/report/role-lines'
import { reasonOf } from '../arguments.ts'
import { verdictExitCode } from '../exit-code.ts'
import { hostCommand } from '../host-command.ts'
import { choice, flag, option, parsed } from '../inputs.ts'

export const roleCommand = hostCommand({
  name: 'role',
  summary: "show or change a host's role (active or standby)",
  options: {
    set: choice('<role>', "the new role; the change is recorded in the host's ledger", roles),
    expect: choice('<role>', 'refuse unless the host has this role now', roles),
    reason: parsed('<text>', 'the reason, for the record', reasonOf),
    records: option('<folder>', 'where to keep the record as the host signed it, with a time stamp if that is configured'),
    dryRun: flag('print what would change; change nothing'),
  },
  changesHost: 'attempt',
  examples: ['grind-to-prod role prod', 'grind-to-prod role prod --set standby --reason maintenance'],
  run: async ({ reach, set, expect, reason, records, dryRun }, context) => {
    const { actor, at } = context
    const { role, setRole } = await import('#verbs/role')
    if (set === undefined) {
      if (expect !== undefined || reason !== undefined || records !== undefined) {
        throw new InputError('missing-option', '--expect, --reason and --records apply to a change of role.', {
          hint: 'Give the new role with --set.',
        })
      }
      const result = await role(reach, context)
      return { result, text: roleLines(result) }
    }
    const asked = { ...reach, role: set, expectRole: expect, reason, dryRun, actor, records: at(records) }
    const result = await setRole(asked, context)
    const text = [...verdictLines(result), ...signedRecordLines(result.signedRecords)]
    return { result, text, exitCode: verdictExitCode(result.verdict, dryRun) }
  },
})
