import { InputError } from '#domain/errors/errors'
import type { Questions } from '#domain/report/questions'
import type { CommandContext } from './command.ts'

/** Whether a command goes on without asking. */
interface Answered {
  readonly yes: boolean
  readonly dryRun: boolean
}

/**
 * Returns what asks the person before a command does something, such as `release asks before it promotes`; null for one that need not ask.
 * Throws InputError `missing-option` without a terminal.
 */
export async function questionsFirst(why: string, { yes, dryRun }: Answered, { questions }: CommandContext): Promise<Questions | null> {
  if (yes || dryRun) return null
  const asking = await questions()
  if (asking !== null) return asking
  throw new InputError('missing-option', `${why}, and there is no terminal to ask on.`, { hint: 'Add --yes, or --dry-run.' })
}
