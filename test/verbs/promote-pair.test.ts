import { describe, expect, test } from 'vitest'
import type { Config } from '#domain/config/schema'
import type { AttemptRecord } from '#domain/protocol/record'
import type { SignedHead } from '#domain/protocol/ledger-head'
import { checkNotedHistory } from '#steps/doctor/read-notes-history'
import { readHost } from '#steps/doctor/read-host'
import { checkPairHistory } from '#steps/doctor/read-pair'
import { realRunner } from '#tools/run/real'
import type { Command } from '#tools/run/runner'
import { promote } from '#verbs/promote'
import { promoteWhenFree } from '#verbs/promote-when-free'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { sampleStatus } from '../domain/protocol/sample-status.ts'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { notedClones } from '../support/noted-clones.ts'
import { agentThat, prepared, recordOf, refused, verbsOf } from '../support/scripted-agent.ts'
import { newKey, type EvidenceKey } from './evidence-keys.ts'
import { fakeHost, result, type FakeHost } from './fake-host.ts'
import { config, promoteOptions, useSampleBundle, wholeStore } from './sample-bundle.ts'
import { severalHosts } from './two-hosts.ts'
import { inPlaces, printedLedger } from './whole-evidence.ts'

/** A promote to one host of a pair, and what the other one keeps of its ledger. */

const sample = useSampleBundle()
const [keyOfA, keyOfB, stranger] = [newKey(), newKey(), newKey()]

const pair: Config = {
  ...config,
  hosts: {
    grind: { address: 'local' },
    a: { address: 'deploy@a.example', role: 'active', hostKey: keyOfA.publicLine },
    b: { address: 'deploy@b.example', role: 'standby', hostKey: keyOfB.publicLine },
  },
}

const historyOf = (name: string, lines: number, reason = 'Every check passed.'): AttemptRecord[] =>
  inPlaces(
    Array.from({ length: lines }, (_, index) =>
      sampleRecord({ application: 'choiros', host: name, reason, attempt: `00000000-0000-4000-8000-00000000000${index}` }),
    ),
  )

const headOf = (records: readonly AttemptRecord[], key: EvidenceKey): SignedHead => printedLedger(records, key).head!

interface Behaviour {
  readonly name: string
  readonly key: EvidenceKey
  readonly history?: readonly AttemptRecord[]
  readonly witnessed?: readonly SignedHead[]
  /** How often it is busy before it has the release applied. */
  readonly busy?: number
}

function host({ name, key, history = historyOf(name, 3), witnessed = [], busy = 0 }: Behaviour): FakeHost {
  const printed = printedLedger(history, key)
  const agent = agentThat({
    status: [result(sampleStatus())],
    prepare: [...Array.from({ length: busy }, () => refused('busy')), prepared()],
    apply: (request) => recordOf(request),
    ledger: ({ words }) => {
      const value = (option: string) => (words.includes(option) ? Number(words[words.indexOf(option) + 1]) : 0)
      const entries = printed.entries.slice(value('--skip'), value('--skip') + value('--limit'))
      return result({ ...printed, entries, ...(witnessed.length === 0 ? {} : { witnessed }) })
    },
    witness: [result({ host: name, application: 'choiros', isNew: true })],
  })
  return fakeHost(agent, wholeStore)
}

interface More {
  readonly dryRun?: boolean
  readonly config?: Config
  readonly waits?: boolean
}

async function promoting(a: FakeHost, b: FakeHost, { waits = false, ...more }: More = {}) {
  const reporter = collectingReporter()
  const runner = severalHosts({ 'a.example': a, 'b.example': b })
  const ended = await (waits ? promoteWhenFree : promote)(
    { ...promoteOptions(sample), config: pair, hostName: 'a', ...more },
    { runner, reporter },
  )
  const notes = (level: string) =>
    reporter.events.flatMap((event) => (event.event === 'note' && event.level === level ? [event.message] : []))
  return {
    ...ended,
    warnings: notes('warning').filter((text) => /ledger/.test(text)),
    infos: notes('info').filter((text) => /ledger/.test(text)),
  }
}

const handedTo = ({ calls }: FakeHost) =>
  calls.flatMap(({ verb, stdin }) => (verb === 'witness' ? [(JSON.parse(stdin.toString()) as { head: SignedHead }).head] : []))

test('a promote to one host of a pair leaves its newest line with the other host, and the other way round', async () => {
  const [a, b] = [host({ name: 'a', key: keyOfA }), host({ name: 'b', key: keyOfB })]
  expect(await promoting(a, b)).toMatchObject({ verdict: 'COMMITTED', warnings: [], infos: [] })
  expect(handedTo(b)).toEqual([headOf(historyOf('a', 3), keyOfA)])
  expect(handedTo(a)).toEqual([headOf(historyOf('b', 3), keyOfB)])
  expect(verbsOf(b)).not.toContain('apply')
})

test('a promote ends as it does when the other host cannot be reached, and a line names what was not kept', async () => {
  const [a, b] = [host({ name: 'a', key: keyOfA }), host({ name: 'b', key: keyOfB })]
  b.connects.push({ status: 255, stderr: 'ssh: connect to host b.example port 22: Connection refused' })
  const ended = await promoting(a, b)
  expect(ended).toMatchObject({ verdict: 'COMMITTED', warnings: [] })
  expect(ended.infos).toEqual([expect.stringMatching(/^b did not keep the newest line of the ledger of a: .+/)])
})

test('a promote to a host that rewrote its history warns, by what the other host keeps', async () => {
  const a = host({ name: 'a', key: keyOfA, history: historyOf('a', 3, 'nothing happened') })
  const before = headOf(historyOf('a', 2), keyOfA)
  const ended = await promoting(a, host({ name: 'b', key: keyOfB, witnessed: [before] }))
  expect(ended.verdict).toBe('COMMITTED')
  expect(ended.warnings).toEqual([
    expect.stringMatching(
      new RegExp(`^Line 2 of the ledger of a had the digest ${before.digest} .* by b, .*: its history was rewritten\\.`),
    ),
  ])
})

test('a promote to a host that was restored from an older disk warns', async () => {
  const a = host({ name: 'a', key: keyOfA, history: historyOf('a', 2) })
  const { warnings } = await promoting(a, host({ name: 'b', key: keyOfB, witnessed: [headOf(historyOf('a', 3), keyOfA)] }))
  expect(warnings).toEqual([
    expect.stringMatching(
      /^The ledger of a ends with line 2, and had line 3 at .*: lines were removed, or the host.* EVIDENCE --live a"\.$/,
    ),
  ])
})

test('a promote warns of the other host, too, when that one was restored', async () => {
  const a = host({ name: 'a', key: keyOfA, witnessed: [headOf(historyOf('b', 4), keyOfB)] })
  const { warnings } = await promoting(a, host({ name: 'b', key: keyOfB }))
  expect(warnings).toEqual([
    expect.stringMatching(/^The ledger of b ends with line 3, and had line 4 at .*, by a: .* EVIDENCE --live b"\.$/),
  ])
})

test('a promote that waits for a busy host connects to the other one once, however often it is refused', async () => {
  const promotingAfter = async (busy: number) => {
    const a = host({ name: 'a', key: keyOfA, history: historyOf('a', 2), busy })
    const b = host({ name: 'b', key: keyOfB, witnessed: [headOf(historyOf('a', 3), keyOfA)] })
    b.connects.push(...Array.from({ length: 20 }, () => ({ status: 0, stderr: '' })))
    const { verdict, warnings } = await promoting(a, b, { waits: true })
    expect(verbsOf(a).filter((verb) => verb === 'prepare')).toHaveLength(busy + 1)
    return { verdict, warnings: warnings.length, asked: verbsOf(b), left: b.connects.length }
  }
  const once = await promotingAfter(0)
  expect(once).toMatchObject({ verdict: 'COMMITTED', warnings: 1, asked: ['ledger', 'ledger', 'witness'] })
  expect(once.left).toBeLessThan(20)
  expect(await promotingAfter(3)).toEqual(once)
})

test('lines that the pinned key of the host did not sign warn of nothing', async () => {
  const a = host({ name: 'a', key: keyOfA, history: historyOf('a', 2) })
  const genuine = headOf(historyOf('a', 3), keyOfA)
  const forged = [headOf(historyOf('a', 9), stranger), { ...genuine, line: 5 }, { ...genuine, signature: 'x' }]
  expect(await promoting(a, host({ name: 'b', key: keyOfB, witnessed: forged }))).toMatchObject({ verdict: 'COMMITTED', warnings: [] })
})

test('a history that continued, and an earlier one of many lines, warn of nothing', async () => {
  const history = historyOf('a', 9)
  const witnessed = [1, 3, 5, 8, 9].map((lines) => headOf(history.slice(0, lines), keyOfA))
  const { warnings } = await promoting(host({ name: 'a', key: keyOfA, history }), host({ name: 'b', key: keyOfB, witnessed }))
  expect(warnings).toEqual([])
})

test('a host that signed two lines of one number has rewritten its history', async () => {
  const history = historyOf('a', 3)
  const witnessed = [headOf(history, keyOfA), headOf(historyOf('a', 3, 'other'), keyOfA)]
  const { warnings } = await promoting(host({ name: 'a', key: keyOfA, history }), host({ name: 'b', key: keyOfB, witnessed }))
  expect(warnings).toEqual([expect.stringMatching(/^Line 3 of the ledger of a .*: its history was rewritten\./)])
})

test('a dry run, and a promote to a host without another one, connect to no other host', async () => {
  const [a, b] = [host({ name: 'a', key: keyOfA }), host({ name: 'b', key: keyOfB })]
  await promoting(a, b, { dryRun: true })
  const { a: only, grind } = pair.hosts
  await promoting(a, b, { config: { ...pair, hosts: { grind: grind!, a: only! } } })
  expect(b.calls).toEqual([])
  expect(verbsOf(a)).not.toContain('ledger')
})

describe('doctor', () => {
  const checking = async (a: FakeHost, b: FakeHost, used: Config = pair) => {
    const context = { runner: severalHosts({ 'a.example': a, 'b.example': b }), reporter: collectingReporter() }
    return checkPairHistory({ ...promoteOptions(sample), config: used, hostName: 'a' }, context)
  }
  const b = (lines: number) => host({ name: 'b', key: keyOfB, witnessed: [headOf(historyOf('a', lines), keyOfA)] })

  test('doctor names a host that has less than the other host of its pair keeps', async () => {
    const a = host({ name: 'a', key: keyOfA })
    expect(await checking(a, b(2))).toMatchObject([{ id: 'ledger-history', outcome: 'passed' }])
    expect(await checking(a, b(5))).toMatchObject([
      { outcome: 'failed', message: expect.stringMatching(/ends with line 3, and had line 5/) },
    ])
  })

  test('doctor asks a host whether the chain of its ledger is intact', async () => {
    const context = { runner: severalHosts({ 'a.example': host({ name: 'a', key: keyOfA }) }), reporter: collectingReporter() }
    const asked = { ...promoteOptions(sample), config: pair, hostName: 'a' }
    const { answer } = await readHost(asked, { signer: null, releaseKey: null }, context)
    expect(answer).toMatchObject({ ledger: { total: 3, brokenAt: null } })
  })

  test('doctor compares a host with the git notes of the clone, of which only signed lines count', async () => {
    using clones = notedClones()
    const directory = clones.clone('checkout')
    const a = host({ name: 'a', key: keyOfA })
    const runner = severalHosts({ 'a.example': a })
    const git = (command: Command) => (command.argv[0] === 'git' ? realRunner : runner)
    const context = {
      runner: { run: (command: Command) => git(command).run(command), start: (command: Command) => git(command).start(command) },
      reporter: collectingReporter(),
    }
    const comparing = () => checkNotedHistory({ ...promoteOptions(sample), config: pair, hostName: 'a' }, directory, context)
    expect(await comparing()).toEqual([])
    expect(a.calls).toEqual([])
    await clones.keep(directory, [headOf(historyOf('a', 8), stranger)])
    expect(await comparing()).toMatchObject([{ id: 'ledger-notes', outcome: 'unknown', message: expect.stringContaining('pinned for it') }])
    await clones.keep(directory, [
      headOf(historyOf('a', 2), keyOfA),
      headOf(historyOf('a', 9), stranger),
      headOf(historyOf('b', 9), keyOfB),
    ])
    expect(await comparing()).toMatchObject([{ id: 'ledger-notes', outcome: 'passed' }])
    await clones.keep(directory, [headOf(historyOf('a', 2, 'something else'), keyOfA)])
    expect(await comparing()).toMatchObject([
      { outcome: 'failed', message: expect.stringMatching(/^Line 2 of the ledger of a .* by the note of .*: its history was rewritten/) },
    ])
  })

  test('doctor does not know the history of a host of which nothing was compared, and names the reason', async () => {
    const a = host({ name: 'a', key: keyOfA })
    const nothing = host({ name: 'b', key: keyOfB })
    expect(await checking(a, nothing)).toMatchObject([
      { outcome: 'unknown', message: 'b keeps no line of the ledger of a yet.', hint: expect.stringContaining('Release') },
    ])
    const unsigned = {
      outcome: 'unknown',
      message: 'None of what b keeps of the ledger of a is signed by a key that grind-to-prod.yml pins for it: 1 line.',
      hint: expect.stringContaining('hostKey'),
    }
    for (const hostKey of [`@cert-authority ${keyOfA.publicLine}`, stranger.publicLine]) {
      const used = { ...pair, hosts: { ...pair.hosts, a: { ...pair.hosts['a']!, hostKey } } }
      expect(await checking(a, b(9), used)).toMatchObject([unsigned])
    }
    const forged = host({ name: 'b', key: keyOfB, witnessed: [headOf(historyOf('a', 2), stranger)] })
    expect(await checking(a, forged)).toMatchObject([unsigned])
  })

  test('doctor does not know the history of a host that answers without the lines that it was asked for', async () => {
    const printed = printedLedger(historyOf('a', 3), keyOfA)
    const silent = fakeHost(agentThat({ ledger: () => result({ ...printed, entries: [] }) }), wholeStore)
    expect(await checking(silent, b(2))).toMatchObject([{ outcome: 'unknown', message: expect.stringMatching(/^a did not answer with /) }])
  })

  test('doctor does not know the history of a host whose other host cannot be reached', async () => {
    const down = b(2)
    down.connects.push({ status: 255, stderr: 'ssh: connect to host b.example port 22: Connection refused' })
    expect(await checking(host({ name: 'a', key: keyOfA }), down)).toMatchObject([{ outcome: 'unknown' }])
  })
})
