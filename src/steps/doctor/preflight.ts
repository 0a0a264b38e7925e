import { preflightFindings } from '#domain/doctor/preflight'
import { HostError } from '#domain/errors/errors'
import type { PrepareResult } from '#domain/protocol/messages'
import { warn, type Reporter } from '#domain/report/event'
import type { GrindClosure } from '../bundle/grind-closure.ts'

/** A prepared host, and the release that is to be copied to it. */
export interface Prepared {
  readonly host: string
  readonly needs: Pick<PrepareResult, 'missing' | 'facts'>
  readonly grind: Pick<GrindClosure, 'narInfos' | 'packable' | 'manifestPath'>
  /** The paths of the components: what this machine has built. */
  readonly components: readonly string[]
  readonly answeredAt: number
}

/**
 * Warns of what `doctor` would, before anything is copied. Throws HostError `path-untrusted` for a host that does not accept the signatures
 * of what it would get. An older agent reports nothing, and then nothing is checked here.
 */
export async function checkBeforeCopy({ host, needs, grind, components, answeredAt }: Prepared, reporter: Reporter): Promise<void> {
  const { facts } = needs
  if (facts === undefined) return
  const missing = new Set(needs.missing)
  const copied = components.filter((path) => missing.has(path) && path !== grind.manifestPath && grind.packable.has(path))
  const infos = copied.length === 0 ? [] : await grind.narInfos(copied)
  const signatures = infos.map(({ contentAddress, signatures: of }) => (contentAddress === null ? of : null))
  const findings = preflightFindings({ host, facts, answeredAt, signatures })
  const failed = findings.find(({ outcome }) => outcome === 'failed')
  if (failed !== undefined)
    throw new HostError('path-untrusted', failed.message, { host, ...(failed.hint === undefined ? {} : { hint: failed.hint }) })
  for (const { id, message, hint } of findings) warn(reporter, id === 'nix-trust' || hint === undefined ? message : `${message} ${hint}`)
}
