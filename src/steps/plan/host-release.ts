import { HostError, InputError } from '#domain/errors/errors'
import { howToInstall } from '#domain/errors/how-to-install'
import { parseManifest } from '#domain/manifest/parse'
import { releaseId } from '#domain/manifest/release-id'
import type { Manifest } from '#domain/manifest/schema'
import type { HostFacts } from '#domain/plan/release-plan'
import type { ReleaseContents } from '#domain/plan/contents'
import { PROTOCOL_VERSION, type PrepareRequest } from '#domain/protocol/messages'
import type { ReleaseResult } from '#domain/protocol/release-result'
import { inventoryOf, type Inventory } from '#domain/closure/inventory'
import { inPhase } from '#domain/report/event'
import type { SshConnection } from '#tools/ssh/connection'
import { callAgent } from '../agent/session.ts'
import { isContactError } from '../agent/answer-of-error.ts'
import { closurePath, manifestInfo } from '../bundle/grind-closure.ts'
import type { Bundle } from '../bundle/read.ts'
import type { Context } from '../context.ts'

/** What a host runs, by its own account; null when it has no release. Throws what `callAgent` throws. */
export async function hostRelease(connection: SshConnection, application: string, context: Context): Promise<ReleaseContents | null> {
  const call = { verb: 'release', application, input: {}, effect: 'read' } as const
  const { current } = await callAgent(connection, call, context)
  if (current === null) return null
  const manifest = manifestOf(connection.target.name, current)
  const own = manifestInfo(manifest, current.manifest).info.path
  return { releaseId: current.releaseId, manifest, paths: current.paths.filter(({ path }) => path !== own) }
}

function manifestOf(host: string, { releaseId: id, manifest }: NonNullable<ReleaseResult['current']>): Manifest {
  const complaint = (what: string, cause?: unknown) =>
    new HostError('agent-protocol', `The manifest of what ${host} runs ${what}.`, {
      host,
      hint: `Bring the agent up to date with ${howToInstall(host)}.`,
      cause,
    })
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
 * Asks a host what it lacks of a release and what it would do to its units. Nothing is written there. That the host would refuse the
 * release, or is not the host that is meant, is an answer, and so is that the key may not ask; only that it cannot be asked is thrown.
 */
export async function askHost(
  connection: SshConnection,
  bundle: Pick<Bundle, 'releaseId' | 'manifest' | 'text' | 'signature'> & { readonly inventory: Inventory },
  meant: Pick<PrepareRequest, 'expectHost'>,
  context: Context,
): Promise<HostAnswer> {
  const { reporter } = context
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
    // Last, so that the host can judge the signature before it reads so much.
    closure,
  }
  const call = { verb: 'prepare', application: manifest.application, input: request, effect: 'read' } as const
  const { name } = connection.target
  try {
    const answer = await inPhase(reporter, { phase: 'preflight', host: name }, () => callAgent(connection, call, context))
    const absent = new Set(answer.missing)
    const missing = closure.paths.filter(({ path }) => absent.has(path))
    const { bytesNeeded, bytesFree, alreadyCurrent, units } = answer
    const idle = manifest.units.map(({ unit }) => ({ unit, step: 'none', because: 'it runs this release already' }) as const)
    return {
      facts: { missing, asked: closure.paths.length, disk: { bytesNeeded, bytesFree }, units: alreadyCurrent ? idle : (units ?? null) },
    }
  } catch (error) {
    if (isContactError(error) || !(error instanceof HostError || error instanceof InputError)) throw error
    if (error.code === 'read-only-key') {
      return { unasked: `The key only reads, so ${name} was not asked what it lacks and what it would restart: that is estimated.` }
    }
    return { refusal: error.text }
  }
}
