import { InputError } from '#domain/errors/errors'
import type { SigningKey } from '#tools/ssh/keygen-sign'
import type { CommandContext } from './command.ts'
import { flag, option, orVariable } from './inputs.ts'
import { signingKey } from './signing-key.ts'

/** The options of a command with which a person signs with their own key. */
export const approverInputs = {
  approvalKeyFile: orVariable(
    'GRIND_TO_PROD_APPROVAL_KEY',
    option('<file>', "the approver's private ssh key; with --agent, its public key"),
  ),
  agent: flag('sign with the ssh agent at SSH_AUTH_SOCK'),
}

interface ApproverValues {
  readonly approvalKeyFile: string | undefined
  readonly agent: boolean
  readonly dryRun: boolean
}

/** Returns the key to `approve` or `countersign` with; null in a dry run. Throws InputError `missing-option` or `key-missing`. */
export function approverKey(
  verb: 'approve' | 'countersign',
  { approvalKeyFile, agent, dryRun }: ApproverValues,
  context: CommandContext,
): SigningKey | null {
  if (dryRun) return null
  const file = context.at(approvalKeyFile)
  if (file !== undefined) return signingKey(file, agent, context)
  throw new InputError('missing-option', `There is no key to ${verb} with.`, {
    hint: 'Give the file of your own ssh key with --approval-key-file.',
  })
}
