import { differenceFrom } from '#domain/closure/difference'
import type { ClosurePath } from '#domain/closure/inventory'
import { InputError } from '#domain/errors/errors'
import type { PrepareResult } from '#domain/protocol/messages'
import type { PrepareRequest } from '#domain/protocol/requests'
import { callAgent, type AgentSession } from './session.ts'

/** The closure of the release that a host probably runs. */
export interface KnownClosure {
  readonly releaseId: string
  readonly paths: ReadonlyMap<string, ClosurePath>
}

/** What a host answers that does not run this release, and an agent that only reads whole closures. */
const NEEDS_WHOLE = new Set<string>(['closure-unknown', 'agent-outdated'])

/** Closures with which a host could do nothing: asking once more would take another round trip. */
const useless = new WeakSet<KnownClosure>()

/**
 * Asks a host which paths of a release it needs. The request has only what differs from the closure that is known of the host, which for
 * one changed path of 5,000 is a thousandth of it; the whole follows where the host needs that.
 */
export async function askPrepare(session: AgentSession, request: PrepareRequest, known: KnownClosure | undefined): Promise<PrepareResult> {
  const ask = (input: PrepareRequest) => callAgent(session, { verb: 'prepare', input, effect: request.dryRun ? 'read' : 'write' })
  if (known === undefined || useless.has(known)) return ask(request)
  const { closure, ...head } = request
  const paths = differenceFrom(known.paths, closure.paths)
  try {
    // The closure stays last, so that the host can check the signature before it reads so much.
    return await ask({ ...head, closureFrom: known.releaseId, closure: { ...closure, paths } })
  } catch (error) {
    if (!(error instanceof InputError) || !NEEDS_WHOLE.has(error.code)) throw error
    useless.add(known)
    return ask(request)
  }
}
