import type { ConfirmationWait } from './confirmation.ts'
import type { Journal } from './journal.ts'

/** What must be done about an unfinished transaction. */
export type Recovery =
  /** The ledger has the attempt's record: only the journal is left to remove. */
  | { readonly action: 'finish' }
  /** Data was being restored: its own steps are finished or undone. */
  | { readonly action: 'recover-restore' }
  /** Nothing that runs was changed: the attempt ends UNCHANGED. */
  | { readonly action: 'nothing-changed' }
  /** `bin` may be between a folder and a link: make it the link, then the attempt ends UNCHANGED. */
  | { readonly action: 'finish-adoption' }
  /** The release is current and was healthy: check it again, and wait for the rest of the time. */
  | { readonly action: 'await-confirmation'; readonly wait: ConfirmationWait }
  /** Switch back to the recorded generation, restart its units, and check health. */
  | { readonly action: 'switch-back' }

/**
 * Decides from durable state alone what to do after a crash.
 *
 * A journal at `switching` while `current` still is the previous generation means that the rename never happened (or did not survive a
 * power cut, and then no unit ran the new release either). There are two exceptions. If the same release is applied again, the link proves
 * nothing. And if units were touched since, the rollback had begun already, and only its journal step could not be written. The same
 * applies to the system. In both cases the units are restarted and checked.
 */
export function decideRecovery(
  journal: Journal,
  state: {
    readonly recorded: boolean
    /** The attempt restores data, and switches nothing. */
    readonly restoresData: boolean
    readonly current: string | null
    readonly target: string
    readonly unitsTouched: boolean
  },
): Recovery {
  if (state.recorded) return { action: 'finish' }
  if (state.restoresData) return { action: 'recover-restore' }
  if (journal.step === 'begun') return { action: 'nothing-changed' }
  if (journal.step === 'taking-over') return { action: 'finish-adoption' }
  if (journal.step === 'awaiting-confirmation' && journal.confirmation !== undefined && state.current === state.target) {
    return { action: 'await-confirmation', wait: journal.confirmation }
  }
  const isBefore = state.current === journal.previous && state.target !== journal.previous
  const neverSwitched = journal.step === 'switching' && isBefore && !state.unitsTouched
  return neverSwitched ? { action: 'nothing-changed' } : { action: 'switch-back' }
}
