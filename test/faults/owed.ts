import type { HostState, Outcome } from './observation.ts'
import { entriesOf } from './invariants.ts'

/**
 * The verdict that follows from the durable state at the moment of a crash. Derived from the rules, not from the agent's code: recorded is
 * recorded; before the intent is on disk nothing has begun; an intent whose switch has not happened ends unchanged; anything after rolls
 * back.
 */
export function owedByDisk(postMortem: HostState['postMortem'], attempt: string, before: string | null, target: string): Outcome[] {
  if (postMortem === null) return ['REFUSED', 'UNCHANGED', 'ROLLED_BACK', 'COMMITTED']
  const recorded = entriesOf(postMortem.ledger).find(({ record }) => record.attempt === attempt)
  if (recorded !== undefined) return [recorded.record.verdict as Outcome]
  if (postMortem.journal === null) return ['REFUSED']
  const journal = JSON.parse(postMortem.journal) as { attempt: string; step: string }
  if (journal.attempt !== attempt) return ['REFUSED']
  if (journal.step === 'begun' || journal.step === 'taking-over') return ['UNCHANGED']
  const switched = postMortem.current === `releases/${target}`
  if (journal.step === 'switching' && !switched && before !== target) return ['UNCHANGED']
  return ['ROLLED_BACK']
}

/** The phase that was going on, by what the transaction had reported; `-` when none was. */
export function phaseOf(events: string): string {
  const open: string[] = []
  for (const line of events.split('\n').filter(Boolean)) {
    const event = JSON.parse(line) as { event: string; phase?: string; state?: string }
    if (event.event !== 'phase' || event.phase === undefined) continue
    if (event.state === 'start') open.push(event.phase)
    else open.splice(open.lastIndexOf(event.phase), 1)
  }
  return open.includes('rollback') ? 'rollback' : (open.at(-1) ?? '-')
}
