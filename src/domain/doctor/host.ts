import { quoteUnlessName } from '../errors/quote.ts'
import { hostMismatch } from '../protocol/expected-host.ts'
import { isContradicted } from '../protocol/ledger-state.ts'
import type { StatusResult } from '../protocol/status.ts'
import { VERSION } from '../protocol/version.ts'
import { formatBytes, formatCount } from '../report/amount.ts'
import { COMPARE_LEDGER, ledgerProblem } from '../report/ledger-warning.ts'
import { isUnreadable } from '../snapshot/unreadable.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { authorityOf } from '../config/host-key.ts'
import type { HostAnswer, HostFacts, HostSilence } from './host-facts.ts'
import { failed, nixChecks, passed, unknown, warned, type Finding } from './check.ts'
import { offsetCheck, syncCheck } from './clock.ts'
import { trustChecks } from './host-trust.ts'
import { unitChecks } from './host-units.ts'

/** Checks a production host, as far as it answers. */
export function hostChecks(facts: HostFacts): Finding[] {
  const { name, answer } = facts
  if ('message' in answer) return [...keyChecks(facts), silence(name, answer)]
  const { status, snapshot, ledger } = answer
  const known = 'failed' in snapshot ? null : snapshot
  return [
    ...keyChecks(facts),
    passed('connects', `${name} accepts the key, and its agent answers.`),
    versionCheck(name, status.agentVersion),
    identityCheck(facts, status),
    ...unitChecks(facts, status, known),
    ...(known === null
      ? [unknown('state', `The state of ${name} could not be read: ${'failed' in snapshot ? snapshot.failed : ''}`)]
      : stateChecks(facts, known)),
    chainCheck(name, ledger, status),
    ...nixChecks('nix-trust', { version: status.nixVersion, warnings: status.warnings }, `Ask the administrator of ${name}.`),
    ...busyCheck(name, status),
  ]
}

function keyChecks({ name, configured, scanned }: HostFacts): Finding[] {
  const { hostKey, hasJump } = configured
  if (hostKey === undefined || hasJump || authorityOf(hostKey) !== undefined || scanned === null) {
    return [unknown('host-key', `The ssh key of ${name} is checked only when it is connected to.`)]
  }
  if (scanned.length === 0) return [failed('host-key', `${name} does not answer to ssh.`, 'Check its address, its sshd and the network.')]
  if (scanned.some(({ key }) => key === hostKey)) return [passed('host-key', `${name} shows the ssh key that is pinned.`)]
  const shown = scanned.map(({ fingerprint }) => fingerprint).join(', ')
  return [
    failed(
      'host-key',
      `${name} does not show the ssh key that is pinned; it shows ${shown}.`,
      'Check on the host itself whether it has a new key; change hostKey in grind-to-prod.yml only then.',
    ),
  ]
}

/** Errors that the installation of a host ends. */
const installed: ReadonlySet<string> = new Set(['agent-missing', 'authentication-failed', 'not-installed'])

function silence(name: string, { code, message, hint }: HostSilence): Finding {
  const install = `Run "grind-to-prod host install ${name}" if that was not done yet.`
  return failed('connects', message, installed.has(code) ? install : (hint ?? 'Fix that, and run doctor again.'))
}

/** Checks the version of a host's agent. */
export function versionCheck(name: string, agentVersion: string): Finding {
  if (agentVersion === VERSION) return passed('agent-version', `The agent of ${name} is of this version, ${VERSION}.`)
  return warned(
    'agent-version',
    `The agent of ${name} is version ${agentVersion}, and this is ${VERSION}.`,
    `Run "grind-to-prod host install ${name}".`,
  )
}

function identityCheck({ name, expected }: HostFacts, status: StatusResult): Finding {
  const problem = hostMismatch(expected, status)
  if (problem !== undefined) return failed('identity', problem.message, problem.hint ?? 'Check its address in grind-to-prod.yml.')
  if (expected?.machineId !== undefined) return passed('identity', `${name} is the machine that the configuration names.`)
  return warned(
    'identity',
    `The configuration does not name the machine of ${name}.`,
    `Add machineId: ${status.machineId} to the host in grind-to-prod.yml.`,
  )
}

function chainCheck(name: string, ledger: HostAnswer['ledger'], status: StatusResult): Finding {
  if ('failed' in ledger) return unknown('ledger', `The ledger of ${name} could not be read: ${ledger.failed}`)
  // All lines were checked for the one, and for the other what else the host has.
  const { total, brokenAt, incomplete } = ledger
  const state = { hasCurrent: true, ...status.ledger, total, brokenAt: brokenAt ?? status.ledger?.brokenAt ?? null, incomplete }
  const problem = ledgerProblem(name, state)
  if (problem === undefined) return passed('ledger', `The hash chain of the ledger of ${name} is intact: ${formatCount(total, 'line')}.`)
  return (isContradicted(state) ? failed : warned)('ledger', problem.message, problem.hint ?? COMPARE_LEDGER)
}

function busyCheck(name: string, { holder, awaiting }: StatusResult): Finding[] {
  if (holder !== null)
    return [
      warned(
        'free',
        `${name} is busy with attempt ${holder.attempt} of ${quoteUnlessName(holder.actor.name)}.`,
        'Wait until it has ended.',
      ),
    ]
  if (awaiting === undefined) return []
  return [
    warned(
      'free',
      `Release ${awaiting.releaseId} waits for its confirmation on ${name}.`,
      'Confirm it with "grind-to-prod confirm", or let it roll back.',
    ),
  ]
}

/** Below this, a release may not fit. */
const ROOM_BYTES = 2 ** 30

function stateChecks(facts: HostFacts, snapshot: Snapshot): Finding[] {
  return [...trustChecks(facts, snapshot), roomCheck(facts, snapshot), ...clockChecks(facts, snapshot)]
}

function roomCheck({ name }: HostFacts, { capacity }: Snapshot): Finding {
  const free = Object.entries(capacity).flatMap(([folder, of]) => (isUnreadable(of) ? [] : [{ folder, bytes: of.bytesFree }]))
  const least = free.toSorted((left, right) => left.bytes - right.bytes)[0]
  if (least === undefined) return unknown('room', `It is unknown how much room ${name} has.`)
  const message = `${name} has ${formatBytes(least.bytes)} free in ${least.folder}.`
  return least.bytes >= ROOM_BYTES
    ? passed('room', message)
    : warned('room', message, 'Free some, or remove old releases with "grind-to-prod prune".')
}

function clockChecks({ name }: HostFacts, { clock }: Snapshot): Finding[] {
  const { offsetMilliseconds: offset, synchronized } = clock
  return [...(isUnreadable(offset) ? [] : offsetCheck(name, offset)), syncCheck(name, synchronized)]
}
