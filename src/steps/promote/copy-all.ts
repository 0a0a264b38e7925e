import { HostError } from '#domain/errors/errors'
import type { CopySummary, ExpectedRelease } from '#domain/protocol/attempt'
import { expectedHost } from '#domain/protocol/expected-host'
import { prepareResultSchema, PROTOCOL_VERSION, type PrepareRequest, type PrepareResult } from '#domain/protocol/messages'
import { inPhase, type Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import type { SshConnection } from '#tools/ssh/connection'
import { callAgent } from '../agent/session.ts'
import { copyMissing } from './copy-missing.ts'
import type { GrindClosure } from '../bundle/grind-closure.ts'
import type { ReachOptions } from '../agent/reach.ts'
import type { Bundle } from '../bundle/read.ts'

/** Asks the host which paths it needs; with `true` it only inspects, and writes nothing. */
type Prepare = (dryRun: boolean) => Promise<PrepareResult>

/** Returns how this promote asks its host to prepare: repeatedly, because the missing paths may have changed. */
export function preparation(
  { expectCurrent, schemaChange, config, hostName, dryRun: tells }: PrepareOptions,
  { connection, bundle, grind }: Omit<Copying, 'prepare'>,
  runner: Runner,
  reporter: Reporter,
): Prepare {
  return (dryRun) => {
    const request: PrepareRequest = {
      protocol: PROTOCOL_VERSION,
      releaseId: bundle.releaseId,
      manifest: bundle.text,
      manifestPath: grind.manifestPath,
      dryRun,
      expectCurrent,
      ...(schemaChange === true ? { schemaChange } : {}),
      ...(tells === true ? { units: true } : {}),
      ...expectedHost(config, hostName),
      ...signed(bundle),
      // Last, so that the host can check the signature before it reads so much.
      closure: grind.closure,
    }
    const call = { verb: 'prepare', application: bundle.manifest.application, input: request, result: prepareResultSchema } as const
    return inPhase(
      reporter,
      'preflight',
      () => callAgent(connection, { ...call, effect: dryRun ? 'read' : 'write' }, runner, reporter),
      connection.target.name,
    )
  }
}

/** A collection on the host may take what was there a moment ago; more often than this it is not chance. */
const COPY_ROUNDS = 3

interface PrepareOptions extends Pick<ReachOptions, 'config' | 'hostName'> {
  /** Refuse when the host runs something else. */
  readonly expectCurrent?: ExpectedRelease | undefined
  /** Refuse when there is no room for a backup of the data. */
  readonly schemaChange?: boolean
  /** This is the only request: have the host report the effect on its units too. */
  readonly dryRun?: boolean
}

interface Copying {
  readonly connection: SshConnection
  readonly bundle: Bundle
  readonly grind: GrindClosure
  readonly prepare: Prepare
}

/** Copies until the host reports that nothing is missing: only then is the release rooted there, despite any collection meanwhile. */
export async function copyAll(
  hostName: string,
  copying: Copying,
  prepared: PrepareResult,
  runner: Runner,
  reporter: Reporter,
): Promise<CopySummary> {
  const { connection, bundle, grind, prepare } = copying
  let copy = nothingCopied(grind, prepared)
  let lost = prepared.missing
  for (let round = 0; lost.length > 0; round += 1) {
    if (round === COPY_ROUNDS) {
      throw new HostError(
        'path-missing',
        hostName,
        `${hostName} lost ${lost[0]} after it was copied, ${COPY_ROUNDS} times: a garbage collection runs there; wait until it is done and promote again.`,
      )
    }
    const received = await copyMissing(
      { connection, application: bundle.manifest.application, releaseId: bundle.releaseId, grind, missing: lost },
      runner,
      reporter,
    )
    copy = {
      copiedPaths: copy.copiedPaths + received.paths,
      copiedNarBytes: copy.copiedNarBytes + received.narBytes,
      packBytes: copy.packBytes + received.packBytes,
      presentPaths: copy.presentPaths,
      substitutedPaths: [...new Set([...copy.substitutedPaths, ...received.substitutedPaths])],
    }
    lost = (await prepare(false)).missing
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
