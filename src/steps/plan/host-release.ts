import { isWordOnBoot, unprovedAtBoot } from '#domain/activation/boot-proof'
import { failedBefore, isWordOn } from '#domain/activation/release-word'
import { HostError, InputError } from '#domain/errors/errors'
import { howToInstall } from '#domain/errors/how-to-install'
import { parseManifest } from '#domain/manifest/parse'
import { releaseId as releaseIdOf } from '#domain/manifest/release-id'
import type { Manifest } from '#domain/manifest/schema'
import type { HostFacts } from '#domain/plan/release-plan'
import type { ReleaseContents } from '#domain/plan/contents'
import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import type { PrepareRequest } from '#domain/protocol/requests'
import type { PrepareResult } from '#domain/protocol/messages'
import type { ReleaseResult } from '#domain/protocol/release-result'
import { inventoryOf, type Inventory } from '#domain/closure/inventory'
import { isContactError } from '../agent/answer-of-error.ts'
import { closurePath, manifestInfo } from '../bundle/grind-closure.ts'
import type { Bundle } from '../bundle/read.ts'
import type { HostClient } from '../agent/host-client.ts'

/** Returns what a host runs, by its own account; null when it has no release. Throws what `callAgent` throws. */
export async function hostRelease(client: HostClient): Promise<ReleaseContents | null> {
  const { current } = await client.release()
  if (current === null) return null
  const manifest = manifestOf(client.name, current)
  const own = manifestInfo(manifest, current.manifest).info.path
  return { releaseId: current.releaseId, manifest, paths: current.paths.filter(({ path }) => path !== own) }
}

function manifestOf(host: string, { releaseId: id, manifest }: NonNullable<ReleaseResult['current']>): Manifest {
  const complaint = (what: string, cause?: unknown) =>
    new HostError('agent-protocol', `The manifest of the current release of ${host} ${what}.`, {
      host,
      hint: `Update the agent with ${howToInstall(host)}.`,
      cause,
    })
  if (releaseIdOf(manifest) !== id) throw complaint(`is not that of its release ${id}`)
  try {
    return parseManifest(Buffer.from(manifest))
  } catch (cause) {
    throw complaint('is not understood', cause)
  }
}

/** Records of a host that are read; the host itself reports an earlier attempt with the release, when it is asked. */
const RECORDS = 200

/**
 * Returns, as a sentence or none, that a release failed on a host before, or was rolled back there, by the host's own ledger. A ledger that
 * the host cannot read is such a sentence too. Throws what `callAgent` throws when the host cannot be asked.
 */
export async function failureNotes(client: HostClient, releaseId: string): Promise<string[]> {
  try {
    const { entries } = await client.ledger({ limit: RECORDS, skip: 0 })
    const failed = failedBefore(client.name, releaseId, entries.find(({ record }) => isWordOn(record, releaseId))?.record)
    const unproved = unprovedAtBoot(client.name, entries.find(({ record }) => isWordOnBoot(record))?.record)
    return [
      ...(failed === null ? [] : [`${failed} It takes that release again only with the option "retry".`]),
      ...(unproved === null ? [] : [unproved]),
    ]
  } catch (error) {
    if (isContactError(error) || !(error instanceof HostError || error instanceof InputError)) throw error
    return [`It is unknown whether this release failed on ${client.name} before: ${error.message}`]
  }
}

/** A host's answer to a release that it might get. */
export type HostAnswer = { readonly facts: HostFacts } | { readonly refusal: string } | { readonly unasked: string }

/** A release that a host is asked about, with its inventory. */
export interface PlannedRelease extends Pick<Bundle, 'releaseId' | 'manifest' | 'text' | 'signature' | 'approvals'> {
  readonly inventory: Inventory
}

/**
 * Asks a host which paths of a release it needs and what would happen to its units. Nothing is written there. If the host would refuse the
 * release, is not the expected host, or the key may not ask, that is an answer; it throws only when the host cannot be asked.
 */
export async function askHost(
  client: HostClient,
  bundle: PlannedRelease,
  asked: Pick<PrepareRequest, 'expectHost' | 'allowOlder' | 'retry'>,
): Promise<HostAnswer> {
  const { manifest, text, inventory, signature, approvals } = bundle
  const { info } = manifestInfo(manifest, text)
  const closure = inventoryOf([...inventory.paths, closurePath(info)])
  try {
    const answer = await client.prepare({
      protocol: PROTOCOL_VERSION,
      releaseId: bundle.releaseId,
      manifest: text,
      manifestPath: info.path,
      dryRun: true,
      units: true,
      ...asked,
      ...(signature === undefined ? {} : { signature }),
      ...(approvals === undefined ? {} : { approvals }),
      // Last, so that the host can check the signature before it reads so much.
      closure,
    })
    return { facts: factsOf(answer, closure, manifest) }
  } catch (error) {
    if (isContactError(error) || !(error instanceof HostError || error instanceof InputError)) throw error
    if (error.code === 'read-only-key') {
      return {
        unasked: `With a read-only key, ${client.name} cannot be asked which paths it needs and which units it would restart: both are estimated.`,
      }
    }
    return { refusal: error.text }
  }
}

function factsOf(
  { missing: lacked, bytesNeeded, bytesFree, alreadyCurrent, units }: PrepareResult,
  closure: Inventory,
  manifest: Manifest,
): HostFacts {
  const absent = new Set(lacked)
  const missing = closure.paths.filter(({ path }) => absent.has(path))
  const idle = manifest.units.map(({ unit }) => ({ unit, step: 'none', because: 'it already runs this release' }) as const)
  return { missing, asked: closure.paths.length, disk: { bytesNeeded, bytesFree }, units: alreadyCurrent ? idle : (units ?? null) }
}
