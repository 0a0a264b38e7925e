import { HostError } from '#domain/errors/errors'
import { expressly, type CopySummary, type ExpectedRelease, type Expressly } from '#domain/protocol/attempt'
import { expectedHost } from '#domain/protocol/expected-host'
import { PROTOCOL_VERSION, type PrepareResult, type ReceiveResult } from '#domain/protocol/messages'
import { copyMissing, withArrived } from './copy-missing.ts'
import { inContact, isLoss } from './in-contact.ts'
import type { GrindClosure } from '../bundle/grind-closure.ts'
import type { Bundle } from '../bundle/read.ts'
import type { HostClient } from '../agent/host-client.ts'

/** A release on its way to a host. */
export interface Promotion {
  readonly options: PrepareOptions
  readonly client: HostClient
  readonly bundle: Bundle
  readonly grind: GrindClosure
}

interface PrepareOptions extends Expressly {
  /** Refuse when the host runs something else. */
  readonly expectCurrent?: ExpectedRelease | undefined
  /** Refuse when there is no room for a backup of the data. */
  readonly schemaChange?: boolean
}

/** How the host prepares: `commit` keeps the release there; `look` writes nothing; `plan` also reports the effect on its units. */
type PrepareMode = 'commit' | 'look' | 'plan'

/** Asks the host which paths of the release it needs: repeatedly, because the missing paths may have changed. */
export function prepare({ options, client, bundle, grind }: Promotion, mode: PrepareMode): Promise<PrepareResult> {
  return client.prepare({
    protocol: PROTOCOL_VERSION,
    releaseId: bundle.releaseId,
    manifest: bundle.text,
    manifestPath: grind.manifestPath,
    dryRun: mode !== 'commit',
    expectCurrent: options.expectCurrent,
    ...(options.schemaChange === true ? { schemaChange: true } : {}),
    ...expressly(options),
    ...(mode === 'plan' ? { units: true } : {}),
    ...expectedHost(client.options.config, client.name),
    ...signed(bundle),
    // Last, so that the host can check the signature before it reads so much.
    closure: grind.closure,
  })
}

/** So often a copy is begun again after contact was lost without any path that arrived. */
const FUTILE_COPIES = 3

/** A collection on the host may remove what was there a moment ago; more often than this it is not chance. */
const COPY_ROUNDS = 3

/**
 * Copies until the host reports that nothing is missing: only then is the release rooted there, despite any collection meanwhile. When
 * contact is lost it connects again and copies what is still missing, for as long as that becomes less.
 */
export async function copyAll(promotion: Promotion, prepared: PrepareResult): Promise<CopySummary> {
  const { client, grind } = promotion
  let copy = nothingCopied(grind, prepared)
  let missing: readonly string[] = prepared.missing
  let rounds = 0
  let futile = 0
  while (missing.length > 0) {
    if (rounds === COPY_ROUNDS) throw collectedAgain(client.name, missing[0]!)
    const { received, left } = await copyOnce(promotion, missing)
    if (received instanceof HostError) {
      futile = left.length < missing.length ? 0 : futile + 1
      if (futile === FUTILE_COPIES) throw received
      copy = withArrived(
        copy,
        grind,
        missing.filter((path) => !left.includes(path)),
      )
    } else {
      rounds += 1
      copy = {
        copiedPaths: copy.copiedPaths + received.paths,
        copiedNarBytes: copy.copiedNarBytes + received.narBytes,
        packBytes: copy.packBytes + received.packBytes,
        presentPaths: copy.presentPaths,
        substitutedPaths: [...new Set([...copy.substitutedPaths, ...received.substitutedPaths])],
      }
    }
    missing = left
  }
  return copy
}

/**
 * Copies the missing paths. Returns what was received, or the error of a connection that was lost and restored, and what is missing now.
 */
async function copyOnce(
  promotion: Promotion,
  missing: readonly string[],
): Promise<{ readonly received: ReceiveResult | HostError; readonly left: readonly string[] }> {
  const { client, bundle, grind } = promotion
  const ask = () => prepare(promotion, 'commit')
  let received: ReceiveResult
  try {
    received = await copyMissing(client, { releaseId: bundle.releaseId, grind, missing })
  } catch (error) {
    if (!isLoss(error)) throw error
    return { received: error, left: (await inContact(client, error, ask)).missing }
  }
  if (received.missing !== undefined) return { received, left: received.missing }
  const { missing: left } = await ask().catch((error: unknown) => inContact(client, error, ask))
  return { received, left }
}

function collectedAgain(host: string, path: string): HostError {
  const message = `${host} lost ${path} after it was copied, ${COPY_ROUNDS} times: a garbage collection runs there.`
  return new HostError('path-missing', message, { host, hint: 'Wait until it is done and promote again.' })
}

/** Returns the copy summary of a record when every path was present. */
export function nothingCopied({ closure }: GrindClosure, { missing: lacked }: PrepareResult): CopySummary {
  return { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: closure.paths.length - lacked.length, substitutedPaths: [] }
}

/** Returns the release's signature as a request carries it. */
export function signed({ signature }: Bundle): { signature?: string } {
  return signature === undefined ? {} : { signature }
}
