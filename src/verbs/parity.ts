import { answered } from '#tools/run/answered'
import { compareSides } from '#domain/drift/compare'
import type { DriftReport } from '#domain/drift/finding'
import { snapshotSide } from '#domain/drift/side'
import { findHost, hostsOfRole } from '#domain/config/find-host'
import type { Config } from '#domain/config/schema'
import { InputError, SourceError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { isAtOrAbove } from '#tools/files/folders-above'
import { requireDaemon } from '#tools/nix/require-daemon'
import { errorText } from '#tools/nix/error-text'
import { evaluateParityCommand, hasNoParity, parseParity, type ParityValues } from '#tools/nix/evaluate-parity'
import { compareValues } from '#domain/parity/compare-values'
import type { ParityReport } from '#domain/parity/parity-report'
import { warn } from '#domain/report/event'
import type { ReachOptions } from '#steps/agent/reach'
import { snapshot } from './snapshot.ts'
import type { Context } from '#steps/context'

export interface ParityOptions extends Omit<ReachOptions, 'hostName'> {
  /** The configuration's folder; the nearest flake at or above it is evaluated as it is there. */
  readonly directory: string
  /** The reference host and the host to compare; default: the active and the standby host. */
  readonly hosts?: readonly [string, string] | undefined
}

export type ParityResult = ParityReport | { readonly by: 'snapshots'; readonly report: DriftReport }

/**
 * Reports forbidden configuration differences between two hosts: by the values that the flake exposes for both of them
 * (`grindToProd.parity.<host>`), else by their snapshots. Changes nothing. Throws InputError, SourceError for a flake that does not
 * evaluate, and HostError.
 */
export async function parity(options: ParityOptions, context: Context): Promise<ParityResult> {
  const { config } = options
  const [reference, host] = options.hosts ?? takingTurns(config)
  for (const name of [reference, host]) findHost(config, name)
  if (reference === host)
    throw new InputError('invalid-option', `${reference} cannot be compared with itself.`, { hint: 'Name two hosts.' })
  const values = await evaluated(options.directory, [reference, host], context)
  if (values !== null) {
    const comparison = compareValues(values.reference, values.host, config.parity.mayDiffer)
    return { schemaVersion: 1, by: 'evaluation', application: config.application, reference, host, ...comparison }
  }
  const [left, right] = await Promise.all([
    snapshot({ ...options, hostName: reference }, context),
    snapshot({ ...options, hostName: host }, context),
  ])
  const { mayDiffer } = config.snapshot
  return {
    by: 'snapshots',
    report: compareSides({ reference: snapshotSide(reference, left), hosts: [snapshotSide(host, right)], mayDiffer }),
  }
}

function takingTurns(config: Config): readonly [string, string] {
  const active = hostsOfRole(config, 'active')
  const standby = hostsOfRole(config, 'standby')
  if (active.length === 1 && standby.length === 1) return [active[0]!, standby[0]!]
  throw new InputError('unsuitable-roles', 'grind-to-prod.yml does not have exactly one active and one standby host.', {
    hint: 'Name the two hosts to compare.',
  })
}

interface Values {
  readonly reference: ParityValues
  readonly host: ParityValues
}

/** Null when the flake does not expose both hosts, which is not a mistake. */
async function evaluated(directory: string, [reference, host]: readonly [string, string], context: Context): Promise<Values | null> {
  const { runner, reporter } = context
  // Nix finds the flake of `.` in the same way.
  if (!(await isAtOrAbove('flake.nix', directory))) return null
  const { status, stdout, stderr } = await answered(runner, evaluateParityCommand(directory, [reference, host]))
  requireDaemon(['nix', 'eval'], { status, stderr })
  if (status !== 0) {
    const error = errorText(stderr)
    if (hasNoParity(error)) return null
    throw new SourceError('output-invalid', `grindToProd.parity of the flake cannot be evaluated; nix reports ${quote(error, 1000)}.`, {
      hint: 'Fix it in the repository.',
    })
  }
  const values = parseParity(stdout)
  const [left, right] = [values[reference] ?? null, values[host] ?? null]
  if (left !== null && right !== null) return { reference: left, host: right }
  const missing = [...(left === null ? [reference] : []), ...(right === null ? [host] : [])]
  const message = `The flake has no grindToProd.parity of ${missing.join(' and ')}, so the hosts' snapshots are compared.`
  warn(reporter, message)
  return null
}
