import { systemComponent } from '../manifest/component.ts'
import type { Manifest } from '../manifest/schema.ts'
import { isUnreadable } from '../snapshot/unreadable.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { comparePair, keyOf, type PairFinding, type Ignored } from './compare-pair.ts'
import { matcherOf, patternParts } from './field-pattern.ts'
import type { Finding } from './finding.ts'
import { NEVER_COMPARED } from './may-differ.ts'
import { isAtLeast } from './severity.ts'
import { snapshotSide } from './side.ts'

/** One host before and after it took a release. */
export interface AfterRelease {
  readonly before: Snapshot
  readonly after: Snapshot
  /** The release that it took. */
  readonly manifest: Manifest
  /** `snapshot.mayDiffer` of the configuration. */
  readonly mayDiffer: readonly string[]
}

/** Fields that a release may change, of its units and besides. Whether a field is right now does not depend on its earlier value. */
const RELEASED_FIELDS = ['loadState', 'activeState', 'subState', 'result', 'restarts', 'executable', 'release', 'sockets'] as const
const EXPECTED = ['releases', 'binaries', 'shared', 'health']
/** What a release that brings a system changes besides. */
const EXPECTED_OF_SYSTEM = ['system', 'host.bootId', 'host.kernel', 'nix', 'units', 'foreignUnits']

/**
 * Returns what differs on a host although the release did not ask for it, and what is wrong with it since: notes left out, and all that was
 * wrong before. The worst first.
 */
export function unexpectedFindings({ before, after, manifest, mayDiffer }: AfterRelease): Finding[] {
  const reference = snapshotSide('before', before)
  const host = snapshotSide('after', after)
  const passedOver: Ignored = {
    never: matcherOf(NEVER_COMPARED),
    usual: matcherOf([
      ...EXPECTED,
      ...unitFields(before, after, manifest),
      ...(systemComponent(manifest) === null ? [] : EXPECTED_OF_SYSTEM),
    ]),
    declared: matcherOf(mayDiffer),
  }
  const old = new Set(
    comparePair({ reference, host: reference }, passedOver).findings.map(({ class: drift, field }) => keyOf(drift, field)),
  )
  return comparePair({ reference, host }, passedOver)
    .findings.filter(({ severity, isOfReference }) => !isOfReference && isAtLeast(severity, 'warning'))
    .filter(({ class: drift, field, evidence }) => !old.has(keyOf(drift, field)) || evidence.some(hasChanged))
    .toSorted((left, right) => Number(isAtLeast(right.severity, 'error')) - Number(isAtLeast(left.severity, 'error')))
    .map((finding) => reported(finding, after.host.name))
}

/** Patterns of what may change about the release's units; a unit that only one of the snapshots watches came or went with it. */
function unitFields({ units: old }: Snapshot, { units: now }: Snapshot, { units }: Manifest): string[] {
  const names = [old, now].map((reading) => new Set(isUnreadable(reading) ? [] : Object.keys(reading)))
  const [before = new Set<string>(), after = new Set<string>()] = names
  return [
    ...units.flatMap(({ unit }) => RELEASED_FIELDS.map((field) => `units["${unit}"].${field}`)),
    ...[...before.symmetricDifference(after)].map((unit) => `units["${unit}"]`),
    // A unit that came or went with the release was foreign before it, or is since.
    ...[...new Set([...before, ...after, ...units.map(({ unit }) => unit)])].map((unit) => `foreignUnits.*["${unit}"]`),
  ]
}

const isNeverCompared = matcherOf(NEVER_COMPARED)

/** True unless a field that changes on its own, such as free space, was already wrong before. */
function hasChanged({ field, reference, host }: Finding['evidence'][number]): boolean {
  return JSON.stringify(reference) !== JSON.stringify(host) && !isNeverCompared(patternParts(field))
}

function reported({ class: drift, severity, field, message, next, evidence }: PairFinding, hostName: string): Finding {
  return {
    class: drift,
    severity,
    field,
    message,
    // "The executables are the same" applies to two hosts; here they have just been replaced.
    next: drift === 'data' ? 'Check the journals of its units; "grind-to-prod rollback" restores the previous release.' : next,
    hosts: [hostName],
    evidence,
  }
}
