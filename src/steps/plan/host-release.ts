import { HostError, InputError } from '#domain/errors/errors'
import { howToInstall } from '#domain/errors/how-to-install'
import { parseManifest } from '#domain/manifest/parse'
import { releaseId } from '#domain/manifest/release-id'
import type { Manifest } from '#domain/manifest/schema'
import type { HostFacts } from '#domain/plan/release-plan'
import type { ReleaseContents } from '#domain/plan/contents'
import { prepareResultSchema, PROTOCOL_VERSION, type PrepareRequest } from '#domain/protocol/messages'
import { releaseResultSchema, type ReleaseResult } from '#domain/protocol/release-result'
import { inventoryOf, type Inventory } from '#domain/closure/inventory'
import { inPhase, type Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import type { SshConnection } from '#tools/ssh/connection'
import { callAgent } from '../agent/session.ts'
import { isContactError } from '../agent/answer-of-error.ts'
import { closurePath, manifestInfo } from '../bundle/grind-closure.ts'
import type { Bundle } from '../bundle/read.ts'

/** Returns what a host runs, by its own account; null when it has no release. Throws what `callAgent` throws. */
export async function hostRelease(
  connection: SshConnection,
  application: string,
  runner: Runner,
  reporter: Reporter,
): Promise<ReleaseContents | null> {
  const call = { verb: 'release', application, input: {}, result: releaseResultSchema, effect: 'read' } as const
  const { current } = await callAgent(connection, call, runner, reporter)
  if (current === null) return null
  const manifest = manifestOf(connection.target.name, current)
  const own = manifestInfo(manifest, current.manifest).info.path
  return { releaseId: current.releaseId, manifest, paths: current.paths.filter(({ path }) => path !== own) }
}

function manifestOf(host: string, { releaseId: id, manifest }: NonNullable<ReleaseResult['current']>): Manifest {
  const complaint = (what: string, cause?: unknown) =>
    new HostError(
      'agent-protocol',
      host,
      `The manifest of the current release of ${host} ${what}; is the agent of this version? Update it with ${howToInstall(host)}.`,
      { cause },
    )
  if (releaseId(manifest) !== id) throw complaint(`is not that of its release ${id}`)
  try {
    return parseManifest(Buffer.from(manifest))
  } catch (cause) {
    throw complaint('is not understood', cause)
  }
}

/** A host's answer to a release that it might get. */
export type HostAnswer = { readonly facts: HostFacts } | { readonly refusal: string } | { readonly unasked: string }

/**
 * Asks a host which paths of a release it needs and what would happen to its units. Nothing is written there. If the host would refuse the
 * release, is not the expected host, or the key may not ask, that is an answer; it throws only when the host cannot be asked.
 */
export async function askHost(
  connection: SshConnection,
  bundle: Pick<Bundle, 'releaseId' | 'manifest' | 'text' | 'signature'> & { readonly inventory: Inventory },
  meant: Pick<PrepareRequest, 'expectHost'>,
  runner: Runner,
  reporter: Reporter,
): Promise<HostAnswer> {
  const { manifest, text, inventory, signature } = bundle
  const { info } = manifestInfo(manifest, text)
  const closure = inventoryOf([...inventory.paths, closurePath(info)])
  const request: PrepareRequest = {
    protocol: PROTOCOL_VERSION,
    releaseId: bundle.releaseId,
    manifest: text,
    manifestPath: info.path,
    dryRun: true,
    units: true,
    ...meant,
    ...(signature === undefined ? {} : { signature }),
    // Last, so that the host can check the signature before it reads so much.
    closure,
  }
  const call = { verb: 'prepare', application: manifest.application, input: request, result: prepareResultSchema, effect: 'read' } as const
  const { name } = connection.target
  try {
    const answer = await inPhase(reporter, 'preflight', () => callAgent(connection, call, runner, reporter), name)
    const absent = new Set(answer.missing)
    const missing = closure.paths.filter(({ path }) => absent.has(path))
    const { bytesNeeded, bytesFree, alreadyCurrent, units } = answer
    const idle = manifest.units.map(({ unit }) => ({ unit, step: 'none', because: 'it already runs this release' }) as const)
    return {
      facts: { missing, asked: closure.paths.length, disk: { bytesNeeded, bytesFree }, units: alreadyCurrent ? idle : (units ?? null) },
    }
  } catch (error) {
    if (isContactError(error) || !(error instanceof HostError || error instanceof InputError)) throw error
    if (error.code === 'read-only-key') {
      return {
        unasked: `With a read-only key, ${name} cannot be asked which paths it needs and which units it would restart: both are estimated.`,
      }
    }
    return { refusal: error.message }
  }
}
