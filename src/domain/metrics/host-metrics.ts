import { recordedVerdicts } from '../activation/verdict.ts'
import { roles, type Role } from '../config/role.ts'
import type { ReleaseSource } from '../protocol/release-source.ts'
import type { Metric, Sample } from './exposition.ts'
import { countedVerbs, countKey, type Tally } from './tally.ts'

/** What a host knows of an application when it writes its metrics. */
export interface HostFacts {
  readonly application: string
  readonly agentVersion: string
  readonly currentRelease: string | null
  readonly source: ReleaseSource | undefined
  /** The role of the policy, until the ledger has another. */
  readonly role: Role | undefined
  readonly tally: Tally
}

/**
 * Returns the metrics of an application on its host. Every set of labels is bounded: the release and its commit change with a release, and
 * are labels of one series only.
 */
export function hostMetrics(facts: HostFacts): Metric[] {
  return [...releaseMetrics(facts), ...attemptMetrics(facts), ...rollbackMetrics(facts)]
}

function releaseMetrics({ application, agentVersion, currentRelease, source, role, tally }: HostFacts): Metric[] {
  const one = (value: number | undefined): Sample[] => (value === undefined ? [] : [{ labels: { application }, value }])
  const inForce = tally.role ?? role
  return [
    gauge('agent_info', 'The agent of the host, by its version.', [{ labels: { application, version: agentVersion }, value: 1 }]),
    gauge(
      'release_info',
      'The release that is current, by its id and its commit.',
      currentRelease === null ? [] : [{ labels: { application, release: currentRelease, commit: source?.commit ?? '' }, value: 1 }],
    ),
    gauge('release_commit_timestamp_seconds', 'The commit time of the release that is current.', one(time(source?.commitTime))),
    gauge('last_release_timestamp_seconds', 'When a release was promoted last.', one(time(tally.released))),
    gauge(
      'role',
      'The role of the host, 1 for the one that it has.',
      inForce === undefined ? [] : roles.map((each) => ({ labels: { application, role: each }, value: each === inForce ? 1 : 0 })),
    ),
  ]
}

function attemptMetrics({ application, tally: { attempts, last } }: HostFacts): Metric[] {
  const counts = countedVerbs.flatMap((verb) =>
    recordedVerdicts.map((verdict) => ({ labels: { application, verb, verdict }, value: attempts[countKey(verb, verdict)] ?? 0 })),
  )
  const ofLast = (samples: (attempt: NonNullable<Tally['last']>) => Sample[]) => (last === undefined ? [] : samples(last))
  return [
    { name: 'grind_to_prod_attempts_total', help: 'Attempts in the ledger, by verb and verdict.', type: 'counter', samples: counts },
    gauge(
      'last_attempt_timestamp_seconds',
      'When the last attempt to change the release ended.',
      ofLast(({ finishedAt }) => [{ labels: { application }, value: Date.parse(finishedAt) / 1000 }]),
    ),
    gauge(
      'last_attempt_duration_seconds',
      'How long that attempt took on the host.',
      ofLast(({ seconds }) => [{ labels: { application }, value: seconds }]),
    ),
    gauge(
      'last_attempt_verdict',
      'The verdict of that attempt, 1 for the one that it has.',
      ofLast(({ verdict }) =>
        recordedVerdicts.map((each) => ({ labels: { application, verdict: each }, value: each === verdict ? 1 : 0 })),
      ),
    ),
    gauge(
      'last_attempt_phase_duration_seconds',
      'How long each phase of that attempt took on the host.',
      ofLast(({ phases }) => Object.entries(phases).map(([phase, value]) => ({ labels: { application, phase }, value }))),
    ),
  ]
}

function rollbackMetrics({ application, tally: { rolledBack } }: HostFacts): Metric[] {
  const one = (value: number | undefined): Sample[] => (value === undefined ? [] : [{ labels: { application }, value }])
  return [
    gauge('last_rollback_timestamp_seconds', 'When a rollback ended last, automatic or requested.', one(time(rolledBack?.finishedAt))),
    gauge(
      'last_rollback_duration_seconds',
      'How long that rollback took, until the previous release was healthy.',
      one(rolledBack?.seconds),
    ),
  ]
}

function gauge(name: string, help: string, samples: readonly Sample[]): Metric {
  return { name: `grind_to_prod_${name}`, help, type: 'gauge', samples }
}

function time(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text) / 1000
}
