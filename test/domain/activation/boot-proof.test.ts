import { describe, expect, test } from 'vitest'
import { awaitsBoot, bootProblem, bootProofOf, isWordOnBoot, mustProve, unprovedAtBoot, verdictOfBoot } from '#domain/activation/boot-proof'
import { failedBefore, isWordOn } from '#domain/activation/release-word'
import { rollbackCandidates } from '#domain/activation/rollback-candidates'
import type { SwitchMode } from '#domain/config/component'
import { ledgerLine, parseEntry } from '#domain/ledger/chain'
import { recordSchema } from '#domain/protocol/record'
import { sampleRecord } from './sample-record.ts'

const OLD = `/nix/store/${'a'.repeat(32)}-old`
const NEW = `/nix/store/${'b'.repeat(32)}-new`
const release = 'a'.repeat(64)
const at = (current: string, profile = current) => ({ profile, current, booted: current })
const system = (mode: SwitchMode, current: string) => ({
  wanted: { path: NEW, mode },
  before: at(OLD),
  after: at(current, NEW),
  switches: [],
})
const pending = sampleRecord({ releaseId: release, provedAtBoot: { state: 'pending', boot: 'one' } })
const failed = sampleRecord({
  releaseId: release,
  previousRelease: release,
  verdict: 'NEEDS_HUMAN',
  reason: 'the boot did not prove the release: status 500',
  provedAtBoot: { state: 'failed', boot: 'two', of: pending.attempt },
})
const proved = sampleRecord({ ...failed, verdict: 'UNCHANGED', provedAtBoot: { state: 'proved', boot: 'two', of: pending.attempt } })

test.each([
  { name: 'a system that is only booted', facts: system('boot', OLD), expected: true },
  { name: 'a system that is only booted and runs already', facts: system('boot', NEW), expected: false },
  { name: 'a system that was switched to', facts: system('switch', NEW), expected: false },
  { name: 'a system that was tried', facts: system('test', NEW), expected: false },
  { name: 'no system', facts: { ...system('boot', OLD), wanted: null }, expected: false },
  { name: 'a host whose system no release may touch', facts: undefined, expected: false },
])('a release awaits a boot, or not: $name', ({ facts, expected }) => {
  expect(awaitsBoot(facts)).toBe(expected)
})

test.each([
  { name: 'in the boot that committed it', record: pending, boot: 'one', expected: false },
  { name: 'in the next boot', record: pending, boot: 'two', expected: true },
  { name: 'after a boot that failed, in that boot', record: failed, boot: 'two', expected: false },
  { name: 'after a boot that failed, in another', record: failed, boot: 'three', expected: true },
  { name: 'once it is proved', record: proved, boot: 'three', expected: false },
  { name: 'of another release', record: { ...pending, releaseId: 'b'.repeat(64) }, boot: 'two', expected: false },
  { name: 'of a release that needs no boot', record: sampleRecord({ releaseId: release }), boot: 'two', expected: false },
])('a boot has to prove the release, or not: $name', ({ record, boot, expected }) => {
  expect(mustProve(record, { current: release, boot })).toBe(expected)
})

test('a boot with another system, and a switch after it, do not prove a release', () => {
  expect(bootProblem(NEW, at(NEW))).toBeNull()
  expect(bootProblem(NEW, at(OLD))).toContain(`booted with ${OLD}, not with the system of the release, ${NEW}`)
  expect(bootProblem(NEW, { ...at(NEW), current: OLD })).toContain(`runs ${OLD}, not`)
})

describe('the record of a boot', () => {
  test('the record of a boot is the last word on it, until another release is committed', () => {
    const other = sampleRecord({ releaseId: 'b'.repeat(64) })
    const last = (records: readonly ReturnType<typeof sampleRecord>[]) => records.findLast((record) => isWordOnBoot(record))
    expect(last([pending, sampleRecord({ verb: 'set-role' }), sampleRecord({ verdict: 'UNCHANGED' })])).toBe(pending)
    expect(last([pending, proved])).toBe(proved)
    expect(bootProofOf(last([pending, failed]), release)).toMatchObject({
      state: 'failed',
      attempt: pending.attempt,
      reason: failed.reason,
    })
    expect(bootProofOf(last([pending, other]), 'b'.repeat(64))).toBeUndefined()
  })

  test('the record of a boot has a verb, a verdict and a release that an earlier agent reads', () => {
    const line = ledgerLine(undefined, failed)
    expect(parseEntry(line)?.record).toEqual(failed)
    const { provedAtBoot: _, ...known } = recordSchema.shape
    expect(Object.keys(failed).filter((key) => !(key in known))).toEqual(['provedAtBoot'])
  })

  test('the record of a boot that failed makes a rollback ignore the release, and one of success does not', () => {
    const before = sampleRecord({ releaseId: 'c'.repeat(64) })
    const next = sampleRecord({ releaseId: 'b'.repeat(64), previousRelease: release })
    const chosen = (proof: typeof failed) =>
      rollbackCandidates({
        records: [before, { ...pending, previousRelease: before.releaseId }, proof, next],
        current: next.releaseId,
        kept: [before.releaseId, release, next.releaseId],
      }).find((one) => one.chosen)?.release
    expect([chosen(failed), chosen(proved)]).toEqual([before.releaseId, release])
    const provedLater = { ...proved, verdict: 'COMMITTED' } as const
    expect([failed, proved, provedLater].map((record) => isWordOn(record, release))).toEqual([true, false, true])
    expect(failedBefore('prod', release, provedLater)).toBeNull()
  })

  test('a plan reports that no boot has proved the release of a host', () => {
    expect(unprovedAtBoot('prod', pending)).toMatch(/release a{12}, which prod has now, is not proved yet/)
    expect(unprovedAtBoot('prod', failed)).toContain('status 500')
    expect([unprovedAtBoot('prod', proved), unprovedAtBoot('prod', undefined)]).toEqual([null, null])
  })
})

test.each([
  { name: 'proves the release', isProved: true, hasFailed: false, expected: 'UNCHANGED' },
  { name: 'proves the release after one that did not', isProved: true, hasFailed: true, expected: 'COMMITTED' },
  { name: 'does not prove the release', isProved: false, hasFailed: false, expected: 'NEEDS_HUMAN' },
  { name: 'does not prove the release once more', isProved: false, hasFailed: true, expected: 'NEEDS_HUMAN' },
])('the verdict of a boot that $name is $expected', ({ isProved, hasFailed, expected }) => {
  expect(verdictOfBoot(isProved, hasFailed)).toBe(expected)
})
