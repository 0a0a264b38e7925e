import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#domain/manifest/canonical'
import { sampleStatus } from '../domain/protocol/sample-status.ts'
import type { Event } from '#domain/report/event'
import { rollback } from '#verbs/rollback'
import { status } from '#verbs/status'
import { recordOf, verbsOf } from '../support/scripted-agent.ts'
import { fakeHost, result, type AgentRequest } from './fake-host.ts'
import { promoteOptions, useSampleBundle } from './sample-bundle.ts'

const sample = useSampleBundle()
const options = () => promoteOptions(sample)
const silent = { report: () => undefined }

describe('rollback', () => {
  test.each([
    { to: undefined, words: ['choiros'] },
    { to: 'abcdef', words: ['choiros', '--to', 'abcdef'] },
    { to: 'taken-over', words: ['choiros', '--to', 'taken-over'] },
  ])('rollback to $to', async ({ to, words }) => {
    const host = fakeHost(recordOf)
    expect(await rollback({ ...options(), to }, { runner: host, reporter: silent })).toMatchObject({
      verdict: 'COMMITTED',
      reason: 'Every check passed.',
      record: { verb: 'rollback' },
    })
    expect(host.calls).toMatchObject([{ verb: 'rollback', words }])
  })

  test('rollback keeps the record that the host signed beside the snapshots', async () => {
    const host = fakeHost((request) => {
      if (request.verb !== 'rollback') return { messages: [{ event: 'error', kind: 'host', code: 'ill', message: 'No.' }], status: 14 }
      const [message] = recordOf(request).messages!
      return result({ ...(message as { result: object }).result, signature: 'signature\n' })
    })
    const ended = await rollback({ ...options(), snapshots: sample.folder }, { runner: host, reporter: silent })
    const file = join(sample.folder, `host-record-${ended.record!.attempt}.json`)
    expect(ended).toMatchObject({ signature: 'signature\n', signedRecords: [file, `${file}.sig`] })
    expect([readFileSync(file, 'utf8'), readFileSync(`${file}.sig`, 'utf8')]).toEqual([canonicalJson(ended.record!), 'signature\n'])
  })

  test.each(['', 'abc', 'HEAD', '-oProxyCommand=x', '$(id)', 'a'.repeat(65)])('rollback refuses %j, which is not a release', async (to) => {
    const host = fakeHost(recordOf)
    await expect(rollback({ ...options(), to }, { runner: host, reporter: silent })).rejects.toMatchObject({ code: 'unknown-release' })
    expect(host.calls).toEqual([])
  })

  describe('a dry run', () => {
    const releases = ['a', 'b', 'bc'].map((start) => ({ id: start.padEnd(64, '0'), current: start === 'a', valid: true }))
    const answer = (previousRelease: string | null) =>
      result(sampleStatus({ machineId: '0'.repeat(32), currentRelease: releases[0]!.id, previousRelease, releases }))

    test.each([
      { name: 'the previous release', to: undefined, target: releases[1]!.id },
      { name: 'a release by the beginning of its id', to: 'bc0000', target: releases[2]!.id },
    ])('rollback in a dry run names $name and only requests the status', async ({ to, target }) => {
      const host = fakeHost(() => answer(releases[1]!.id))
      const planned = await rollback({ ...options(), to, dryRun: true }, { runner: host, reporter: silent })
      expect(planned).toMatchObject({ verdict: 'UNCHANGED', record: null })
      expect(planned.reason).toContain(`to ${target}`)
      expect(host.calls).toMatchObject([{ verb: 'status' }])
    })

    test('a release that the host does not keep is refused with those that it keeps, the current one marked', async () => {
      const host = fakeHost(() => answer(null))
      const words = releases.map(({ id, current }) => (current ? `${id} (current)` : id)).join(', ')
      const planned = rollback({ ...options(), to: 'cccccc', dryRun: true }, { runner: host, reporter: silent })
      await expect(planned).rejects.toMatchObject({ code: 'unknown-release', message: expect.stringContaining(`it keeps ${words}.`) })
    })

    const candidates = [
      { release: releases[2]!.id, rolledBack: true, kept: true, chosen: false, why: 'it was rolled back' },
      { release: releases[1]!.id, commit: 'c0ffee'.repeat(6), rolledBack: false, kept: true, chosen: true, why: 'it is good' },
    ]

    test('rollback in a dry run returns what the host chooses from', async () => {
      const known = sampleStatus({ machineId: '0'.repeat(32), currentRelease: releases[0]!.id, previousRelease: releases[1]!.id, releases })
      const host = fakeHost(() => result({ ...known, candidates }))
      expect(await rollback({ ...options(), dryRun: true }, { runner: host, reporter: silent })).toMatchObject({ candidates })
      const requested = await rollback({ ...options(), to: 'bc0000', dryRun: true }, { runner: host, reporter: silent })
      expect(requested).not.toHaveProperty('candidates')
    })

    test('rollback in a dry run warns of a requested release that failed, and lists it last', async () => {
      const known = sampleStatus({ machineId: '0'.repeat(32), currentRelease: releases[0]!.id, previousRelease: releases[2]!.id, releases })
      const failed = { ...candidates[1]!, chosen: false, lastAttempt: { verdict: 'ROLLED_BACK', at: '2026-01-01T00:00:00.000Z' }, why: 'W' }
      const host = fakeHost(() => result({ ...known, candidates: [failed, { ...candidates[0]!, rolledBack: false, chosen: true }] }))
      const events: Event[] = []
      const context = { runner: host, reporter: { report: (event: Event) => void events.push(event) } }
      const warning = expect.stringContaining(`${failed.release} itself, because W; without the option "to" it chooses ${releases[2]!.id}`)
      const planned = await rollback({ ...options(), to: failed.release, dryRun: true }, context)
      expect(planned).toMatchObject({ verdict: 'UNCHANGED', warnings: [warning] })
      expect(events).toContainEqual({ event: 'note', level: 'warning', message: warning })
      await expect(rollback({ ...options(), to: 'cccccc', dryRun: true }, context)).rejects.toMatchObject({
        message: expect.stringContaining(`it keeps ${releases[0]!.id} (current), ${releases[2]!.id}, ${failed.release} (failed).`),
      })
      expect(await rollback({ ...options(), dryRun: true }, context)).not.toHaveProperty('warnings')
    })

    test('rollback in a dry run warns of a ledger that is not whole, and returns its state', async () => {
      const known = sampleStatus({ machineId: '0'.repeat(32), currentRelease: releases[0]!.id, previousRelease: releases[1]!.id, releases })
      for (const [ledger, isWarned] of [
        [{ total: 4, brokenAt: 3, hasCurrent: true }, true],
        [{ total: 4, brokenAt: null, hasCurrent: true }, false],
      ] as const) {
        const host = fakeHost(() => result({ ...known, ledger }))
        const events: Event[] = []
        const reporter = { report: (event: Event) => void events.push(event) }
        expect(await rollback({ ...options(), dryRun: true }, { runner: host, reporter })).toMatchObject({ verdict: 'UNCHANGED', ledger })
        const message = expect.stringMatching(/^The hash chain of the ledger of \S+ is broken at line 3/)
        expect(events.filter(({ event }) => event === 'note')).toEqual(isWarned ? [{ event: 'note', level: 'warning', message }] : [])
      }
    })

    test('rollback in a dry run refuses with what is kept, and why none of it is chosen', async () => {
      const known = sampleStatus({ machineId: '0'.repeat(32), currentRelease: releases[0]!.id, releases })
      const lastAttempt = { verdict: 'ROLLED_BACK', at: '2026-01-01T00:00:00.000Z' }
      const failed = candidates.map((one) => ({ ...one, lastAttempt, chosen: false }))
      const host = fakeHost(() => result({ ...known, candidates: failed }))
      await expect(rollback({ ...options(), dryRun: true }, { runner: host, reporter: silent })).rejects.toMatchObject({
        code: 'no-previous-release',
        text: expect.stringMatching(
          /bc0{62} \(it was rolled back\).*option "to" accepts nevertheless: b0{63} \(failed\), bc0{62} \(failed, rolled back\)/s,
        ),
      })
    })

    test.each([
      { name: 'there is no previous release', to: undefined, code: 'no-previous-release' },
      { name: 'no release begins so', to: 'cccccc', code: 'unknown-release' },
      { name: 'another release is current', to: 'bc0000', expectCurrent: 'none', code: 'unexpected-release' },
      { name: 'the current release begins with other digits', to: 'bc0000', expectCurrent: 'b00000', code: 'unexpected-release' },
    ] as const)('rollback in a dry run refuses when $name', async ({ to, code, ...rest }) => {
      const host = fakeHost(() => answer(null))
      await expect(rollback({ ...options(), to, ...rest, dryRun: true }, { runner: host, reporter: silent })).rejects.toMatchObject({
        code,
      })
    })
  })

  const runs = (currentRelease: string | null) => (request: AgentRequest) =>
    request.verb === 'status' ? result(sampleStatus({ machineId: '0'.repeat(32), currentRelease })) : recordOf(request)

  test('rollback sends the whole id of the release whose first digits are expected', async () => {
    for (const expectCurrent of ['abcdef', 'abcdef0'.padEnd(63, '0')]) {
      const host = fakeHost(runs('abcdef'.padEnd(64, '0')))
      await rollback({ ...options(), expectCurrent }, { runner: host, reporter: silent })
      expect(verbsOf(host)).toEqual(['status', 'rollback'])
      const request: unknown = JSON.parse(host.calls[1]!.stdin.toString())
      expect(request).toMatchObject({ expectCurrent: 'abcdef'.padEnd(64, '0') })
    }
  })

  test('rollback asks a host nothing more for a whole id, and for words', async () => {
    for (const expectCurrent of ['a'.repeat(64), 'none', 'taken-over']) {
      const host = fakeHost(runs('b'.repeat(64)))
      await rollback({ ...options(), expectCurrent }, { runner: host, reporter: silent })
      expect(verbsOf(host)).toEqual(['rollback'])
    }
  })

  test.each(['b'.repeat(64), 'taken-over', null])(
    'rollback changes nothing on a host that runs %s, where abcdef is expected',
    async (current) => {
      const host = fakeHost(runs(current))
      await expect(rollback({ ...options(), expectCurrent: 'abcdef' }, { runner: host, reporter: silent })).rejects.toMatchObject({
        code: 'unexpected-release',
        message: `prod runs ${current ?? 'no release'}, not abcdef as expected.`,
      })
      expect(verbsOf(host)).toEqual(['status'])
    },
  )

  test('rollback returns what the host chose from', async () => {
    const candidates = [{ release: 'b'.repeat(64), rolledBack: false, kept: true, chosen: true, why: 'it is good' }]
    const host = fakeHost((request) => {
      const [message] = recordOf(request).messages!
      return result({ ...(message as { result: object }).result, candidates })
    })
    expect(await rollback(options(), { runner: host, reporter: silent })).toMatchObject({ verdict: 'COMMITTED', candidates })
  })

  test('rollback returns the state of the ledger that the host decided by', async () => {
    const ledger = { total: 4, brokenAt: 3, hasCurrent: true }
    const host = fakeHost((request) => {
      const [message] = recordOf(request).messages!
      return result({ ...(message as { result: object }).result, ledger })
    })
    expect(await rollback(options(), { runner: host, reporter: silent })).toMatchObject({ verdict: 'COMMITTED', ledger })
  })

  test('rollback is UNKNOWN when it is never answered', async () => {
    expect(await rollback(options(), { runner: fakeHost(() => ({ status: 255 })), reporter: silent })).toMatchObject({ verdict: 'UNKNOWN' })
  })
})

test('status requests the status and changes nothing', async () => {
  const known = sampleStatus()
  const host = fakeHost(() => result(known))
  expect(await status(options(), { runner: host, reporter: silent })).toEqual(known)
  expect(host.calls).toMatchObject([{ verb: 'status', words: ['choiros'] }])
})
