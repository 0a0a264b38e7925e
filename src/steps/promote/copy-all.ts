import { HostError } from '#domain/errors/errors'
import { expressly, type CopySummary, type ExpectedRelease, type Expressly } from '#domain/protocol/attempt'
import { expectedHost } from '#domain/protocol/expected-host'
import { PROTOCOL_VERSION, type PrepareResult } from '#domain/protocol/messages'
import { copyMissing } from './copy-missing.ts'
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

/** A collection on the host may remove what was there a moment ago; more often than this it is not chance. */
const COPY_ROUNDS = 3

/** Copies until the host reports that nothing is missing: only then is the release rooted there, despite any collection meanwhile. */
export async function copyAll(promotion: Promotion, prepared: PrepareResult): Promise<CopySummary> {
  const { client, bundle, grind } = promotion
  const { releaseId } = bundle
  let copy = nothingCopied(grind, prepared)
  let lost = prepared.missing
  for (let round = 0; lost.length > 0; round += 1) {
    if (round === COPY_ROUNDS) {
      throw new HostError(
        'path-missing',
        `${client.name} lost ${lost[0]} after it was copied, ${COPY_ROUNDS} times: a garbage collection runs there.`,
        { host: client.name, hint: 'Wait until it is done and promote again.' },
      )
    }
    const received = await copyMissing(client, { releaseId, grind, missing: lost })
    copy = {
      copiedPaths: copy.copiedPaths + received.paths,
      copiedNarBytes: copy.copiedNarBytes + received.narBytes,
      packBytes: copy.packBytes + received.packBytes,
      presentPaths: copy.presentPaths,
      substitutedPaths: [...new Set([...copy.substitutedPaths, ...received.substitutedPaths])],
    }
    lost = (await prepare(promotion, 'commit')).missing
  }
  return copy
}

/** Returns the copy summary of a record when every path was present. */
export function nothingCopied({ closure }: GrindClosure, { missing: lacked }: PrepareResult): CopySummary {
  return { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: closure.paths.length - lacked.length, substitutedPaths: [] }
}

/** Returns the release's signature as a request carries it. */
export function signed({ signature }: Bundle): { signature?: string } {
  return signature === undefined ? {} : { signature }
}
