import type { AttemptRecord } from '../protocol/record.ts'
import type { StatusResult } from '../protocol/status.ts'

/** Formats what an attempt did with the host's NixOS system. */
export function systemLines(system: AttemptRecord['system']): string[] {
  if (system === undefined) return []
  const { wanted, after, switches } = system
  const summary =
    wanted === null
      ? 'unchanged, because the release has none'
      : switches.length === 0
        ? `${wanted.path} (${wanted.mode}), not switched`
        : `${wanted.path} (${wanted.mode})`
  return [
    `  system: ${summary}`,
    ...switches.map(
      ({ path, action, status, seconds, tolerated }) =>
        `    ${action} ${path}: ${status === null ? 'ended by a signal' : `status ${status}`} after ${seconds} s${tolerated === undefined ? '' : ` (not a failure: ${tolerated})`}`,
    ),
    `    next boot ${after.profile ?? 'none'}, current ${after.current ?? 'none'}, booted ${after.booted ?? 'none'}`,
  ]
}

/** Formats the systems of a host, and the current release's. */
export function systemStatusLines(system: StatusResult['system']): string[] {
  if (system === undefined) return []
  const { release, profile, current, booted } = system
  return [
    `  system:   ${current ?? 'none'}${booted === current ? '' : `, booted ${booted ?? 'none'}`}${profile === current ? '' : `, next boot ${profile ?? 'none'}`}`,
    `            ${release === null ? 'the release has none' : release === current ? "the release's" : `the release's is ${release}`}`,
  ]
}

/** Formats whether a boot has proved the current release. */
export function bootProofLines(proof: StatusResult['provedAtBoot']): string[] {
  if (proof === undefined) return []
  const { state, at, reason } = proof
  const words = {
    pending: 'pending: the next boot starts it for the first time',
    proved: `proved at ${at}`,
    failed: `failed at ${at}: ${reason}`,
  }
  return [`            boot:   ${words[state]}`]
}
