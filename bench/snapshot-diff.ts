/**
 * What a comparison costs: two snapshots of 5,000 fields that differ in none, in some and in all of their environment, and 200
 * hosts against one manifest. Medians; reading the files is not counted.
 *
 *   node bench/snapshot-diff.ts
 */
import { compareSides } from '#domain/drift/compare'
import { driftPage } from '#domain/drift/drift-page'
import { manifestSide, snapshotSide } from '#domain/drift/side'
import { releaseIdOf } from '#domain/manifest/release-id'
import type { Snapshot } from '#domain/snapshot/schema'
import { baseSnapshot, edited } from '../test/domain/drift/base.ts'
import { sampleRelease } from '../test/domain/manifest/sample.ts'

const ROUNDS = 15
const UNITS = 50
const FIELDS = 5_000
/** Besides the variables: what every unit and the host itself have. */
const FIELDS_OF_A_UNIT = 16

const variables = Math.ceil(FIELDS / UNITS) - FIELDS_OF_A_UNIT
const reference = large('prod-a', 0)
const { manifest } = sampleRelease()

measure(`${FIELDS} fields × 2, none differs`, () => compare(reference, large('prod-b', 0)))
measure(`${FIELDS} fields × 2, one in ten differs`, () => compare(reference, large('prod-b', 10)))
measure(`${FIELDS} fields × 2, every variable differs`, () => compare(reference, large('prod-b', 1)))
measure('the last as a page', () => driftPage(compare(reference, large('prod-b', 1))))

const hosts = Array.from({ length: 200 }, (_, index) => snapshotSide(`prod-${index}`, large(`prod-${index}`, 0)))
const manifestReference = manifestSide('manifest', manifest, releaseIdOf(manifest))
measure(`200 hosts of ${FIELDS} fields against a manifest`, () => compareSides({ reference: manifestReference, hosts, mayDiffer: [] }))
const snapshotReference = snapshotSide('prod-a', reference)
measure(`200 hosts of ${FIELDS} fields against a snapshot`, () => compareSides({ reference: snapshotReference, hosts, mayDiffer: [] }))

function compare(left: Snapshot, right: Snapshot) {
  return compareSides({ reference: snapshotSide('prod-a', left), hosts: [snapshotSide('prod-b', right)], mayDiffer: [] })
}

/** A host with many units, each with many variables of which every so many-th differs from other hosts (0: none). */
function large(name: string, every: number): Snapshot {
  const snapshot = edited([], name)
  const [unit] = Object.values(baseSnapshot.units)
  if (typeof unit !== 'object') throw new Error('The base has no unit.')
  const units = Array.from({ length: UNITS }, (_, index) => {
    const entries = Array.from({ length: variables }, (__, number) => {
      const fingerprint = (every > 0 && number % every === 0 ? 'f' : 'a').repeat(32)
      return [`VARIABLE_${number}`, { fingerprint }]
    })
    const file = { mode: '0600', owner: 'root', group: 'root', variables: Object.fromEntries(entries) }
    return [`unit-${index}.service`, { ...unit, environmentFiles: { [`/etc/choiros/${index}.env`]: file } }]
  })
  return { ...snapshot, units: { ...snapshot.units, ...Object.fromEntries(units) } }
}

function measure(name: string, work: () => unknown): void {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  const median = times.toSorted((left, right) => left - right)[Math.floor(ROUNDS / 2)]!
  process.stdout.write(`${name.padEnd(48)} ${median.toFixed(1)} ms\n`)
}
