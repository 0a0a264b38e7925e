import { describe, expect, test } from 'vitest'
import type { Config } from '#domain/config/schema'
import { GateError } from '#domain/errors/errors'
import type { Message } from '#domain/protocol/messages'
import type { AttemptRecord } from '#domain/protocol/record'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { rehearse, type RehearseOptions } from '#verbs/rehearse'
import { baseSnapshot } from '../domain/drift/base.ts'
import { sampleStatus } from '../domain/protocol/sample-status.ts'
import { agentThat, OLD_RELEASE, prepared, recordOf } from '../support/scripted-agent.ts'
import { fakeHost, result, type FakeHost } from './fake-host.ts'
import { config, promoteOptions, RELEASE_ID, useSampleBundle, wholeStore } from './sample-bundle.ts'
import { severalHosts } from './two-hosts.ts'

const pair: Config = {
  ...config,
  hosts: {
    grind: { address: 'local' },
    a: {
      address: 'deploy@a.example',
      role: 'active',
      machineId: 'a'.repeat(32),
      hostKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc',
    },
    b: {
      address: 'deploy@b.example',
      role: 'standby',
      machineId: 'b'.repeat(32),
      hostKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc',
    },
  },
}

const sample = useSampleBundle()

interface Behaviour {
  readonly alreadyCurrent?: boolean
  readonly record?: Partial<AttemptRecord>
  /** Its current release in a snapshot, and the result of its check. */
  readonly runs?: string
  readonly health?: 'passed' | 'failed'
  /** Its own name. */
  readonly name?: string
  /** What `prepare` is refused with. */
  readonly refuses?: Extract<Message, { event: 'error' }>
}

function productionHost({
  alreadyCurrent = false,
  record = {},
  runs = RELEASE_ID,
  health = 'passed',
  refuses,
  name = 'a',
}: Behaviour = {}): FakeHost {
  const head = { host: name, application: 'sample', line: 1, digest: '1'.repeat(64), signedAt: '2026-01-01T00:00:00.000Z', signature: 's' }
  const check = { result: health, detail: 'status 500', listener: null, latencyMilliseconds: 1 }
  const seen = { ...baseSnapshot, releases: { ...baseSnapshot.releases, current: runs }, health: { hypervisor: check } }
  const ready = prepared({ currentRelease: alreadyCurrent ? RELEASE_ID : OLD_RELEASE, alreadyCurrent })
  const agent = agentThat({
    status: [result(sampleStatus())],
    prepare: [refuses === undefined ? ready : { messages: [refuses], status: 14 }],
    snapshot: [result(seen)],
    apply: (request) => recordOf(request, record),
    ledger: [result({ host: head.host, application: head.application, total: 1, entries: [], brokenAt: null, head })],
    witness: [result({ host: 'x', application: head.application, isNew: true })],
  })
  return fakeHost(agent, wholeStore)
}

function run(hosts: { a: FakeHost; b: FakeHost }, more: Partial<RehearseOptions> = {}) {
  const reporter = collectingReporter()
  const ended = rehearse(
    { ...promoteOptions(sample), config: pair, hostName: 'a', ...more },
    { runner: severalHosts({ 'a.example': hosts.a, 'b.example': hosts.b }), reporter },
  )
  return Object.assign(ended, { reporter })
}

/** The request to an agent: the verb, whether it was a dry run, and the expected host. */
const asked = (host: FakeHost) =>
  host.calls.map(({ verb, stdin }) => {
    const { dryRun, expectHost } = JSON.parse(stdin.toString()) as { dryRun?: boolean; expectHost?: { role?: string } }
    return [verb, ...(dryRun === true ? ['dry'] : []), ...(expectHost?.role === undefined ? [] : [expectHost.role])].join(' ')
  })

describe('rehearse', () => {
  test('rehearse inspects the active host, releases to the standby, then to the active one', async () => {
    const hosts = { a: productionHost(), b: productionHost() }
    const ended = await run(hosts, { expectCurrent: OLD_RELEASE })
    expect(ended).toMatchObject({
      verdict: 'COMMITTED',
      releaseId: RELEASE_ID,
      standby: { host: 'b', verdict: 'COMMITTED', releaseId: RELEASE_ID },
      active: { host: 'a', verdict: 'COMMITTED', releaseId: RELEASE_ID },
    })
    expect(asked(hosts.b)).toEqual(['prepare standby', 'snapshot', 'apply standby', 'snapshot', 'ledger', 'witness'])
    expect(asked(hosts.a)).toEqual(['prepare dry active', 'prepare active', 'snapshot', 'apply active', 'snapshot', 'ledger', 'witness'])
    // An expectation about the active host does not apply to the standby.
    expect(hosts.b.calls.map(({ stdin }) => JSON.parse(stdin.toString()).expectCurrent)).toEqual(Array(6).fill(undefined))
  })

  test('rehearse hands each host the newest line of the ledger of the other', async () => {
    const hosts = { a: productionHost({ name: 'a' }), b: productionHost({ name: 'b' }) }
    await run(hosts)
    const kept = (host: FakeHost) => host.calls.flatMap(({ verb, stdin }) => (verb === 'witness' ? [JSON.parse(stdin.toString())] : []))
    expect([kept(hosts.a), kept(hosts.b)]).toMatchObject([[{ protocol: 1, head: { host: 'b' } }], [{ protocol: 1, head: { host: 'a' } }]])
  })

  test('rehearse waits for both hosts with the option "wait", also in a dry run', async () => {
    const hosts = { a: productionHost(), b: productionHost() }
    expect(await run(hosts, { wait: true })).toMatchObject({ verdict: 'COMMITTED' })
    expect(asked(hosts.b)).toEqual(['status', 'prepare standby', 'snapshot', 'apply standby', 'snapshot', 'ledger', 'witness'])
    expect(asked(hosts.a).filter((verb) => !verb.startsWith('snapshot'))).toEqual([
      'status',
      'prepare dry active',
      'status',
      'prepare active',
      'apply active',
      'ledger',
      'witness',
    ])
    const planned = { a: productionHost(), b: productionHost() }
    await run(planned, { wait: true, dryRun: true })
    expect([asked(planned.a), asked(planned.b)]).toEqual([
      ['status', 'prepare dry active'],
      ['status', 'prepare dry standby'],
    ])
  })

  test('rehearse sends requested options to both hosts, and touches none when the active one refuses', async () => {
    const hosts = { a: productionHost(), b: productionHost() }
    await run(hosts, { allowOlder: true, retry: true })
    for (const host of [hosts.a, hosts.b]) {
      const requests = host.calls.filter(({ verb }) => verb === 'prepare' || verb === 'apply')
      for (const { stdin } of requests) expect(JSON.parse(stdin.toString())).toMatchObject({ allowOlder: true, retry: true })
    }
    const refuses = { event: 'error', kind: 'host', code: 'failed-release', message: 'It failed on a before.' } as const
    const refusing = { a: productionHost({ refuses }), b: productionHost() }
    await expect(run(refusing)).rejects.toMatchObject({ code: 'failed-release' })
    expect(asked(refusing.b)).toEqual([])
  })

  test.each(['ROLLED_BACK', 'NEEDS_HUMAN'] as const)(
    "rehearse ends with the standby's verdict %s, and does not touch the active host",
    async (verdict) => {
      const hosts = { a: productionHost(), b: productionHost({ record: { verdict, reason: 'The check failed.' } }) }
      expect(await run(hosts)).toMatchObject({
        verdict,
        reason: `The rehearsal on b (standby) ended ${verdict}, so a (active) was not changed: The check failed.`,
        standby: { host: 'b', verdict },
        active: null,
      })
      expect(asked(hosts.a)).toEqual(['prepare dry active'])
    },
  )

  test('rehearse gives the verdict of the active host once the standby is healthy', async () => {
    const hosts = { a: productionHost({ record: { verdict: 'ROLLED_BACK', reason: 'The check failed.' } }), b: productionHost() }
    expect(await run(hosts)).toMatchObject({
      verdict: 'ROLLED_BACK',
      standby: { verdict: 'COMMITTED' },
      active: { verdict: 'ROLLED_BACK' },
    })
  })

  test('rehearse accepts a healthy standby that runs the release already', async () => {
    const hosts = { a: productionHost(), b: productionHost({ alreadyCurrent: true }) }
    expect(await run(hosts)).toMatchObject({ verdict: 'COMMITTED', standby: { verdict: 'UNCHANGED' } })
    expect(asked(hosts.b)).toEqual(['prepare standby', 'snapshot', 'ledger', 'witness'])
  })

  test.each<{ name: string; standby: Behaviour; says: string }>([
    {
      name: 'runs the release already and is not well',
      standby: { alreadyCurrent: true, health: 'failed' },
      says: 'b (standby) already runs this release and is not healthy: the check hypervisor does not pass (status 500). a (active) was not changed.',
    },
    {
      name: 'did not begin to switch',
      standby: { record: { verdict: 'UNCHANGED', reason: 'nothing was switched: no room' }, runs: OLD_RELEASE },
      says: 'b (standby) did not accept the release: nothing was switched: no room. a (active) was not changed.',
    },
  ])('rehearse refuses a standby that $name', async ({ standby, says }) => {
    const hosts = { a: productionHost(), b: productionHost(standby) }
    await expect(run(hosts)).rejects.toMatchObject({ code: 'standby-unhealthy', host: 'b', message: says })
    expect(asked(hosts.a)).toEqual(['prepare dry active'])
  })

  test('rehearse finds a refusal of the active host before it touches the standby', async () => {
    const refuses = { event: 'error', kind: 'host', code: 'wrong-host', message: 'a is not the expected host.' } as const
    const hosts = { a: productionHost({ refuses }), b: productionHost() }
    await expect(run(hosts)).rejects.toMatchObject({ code: 'wrong-host', message: refuses.message })
    expect(asked(hosts.b)).toEqual([])
  })

  test('rehearse warns about the release of the standby when the active host fails later', async () => {
    const command = ['sh', '-c', 'test "$GRIND_TO_PROD_ROLE" = standby']
    const gates = { beforePromote: [{ name: 'only-standby', command, environment: {}, timeoutSeconds: 10 }], afterApply: [] }
    const answered = (role: string | undefined) => ({ status: role === 'standby' ? 0 : 1, stdout: '', stderr: '' })
    const hosts = { a: productionHost(), b: productionHost() }
    const inner = hosts.a.run
    hosts.a.run = async (ran) => (ran.argv[0] === 'sh' ? answered(ran.environment?.['GRIND_TO_PROD_ROLE']) : inner(ran))
    const ended = run(hosts, { config: { ...pair, gates } })
    await expect(ended).rejects.toBeInstanceOf(GateError)
    expect(ended.reporter.events).toContainEqual({
      event: 'note',
      level: 'warning',
      message: `b (standby) runs release ${RELEASE_ID} and keeps it; a (active) was not changed.`,
    })
    expect(asked(hosts.a)).toEqual(['prepare dry active', 'prepare dry active'])
  })

  test('rehearse plans both hosts in a dry run and touches neither', async () => {
    const hosts = { a: productionHost(), b: productionHost() }
    const planned = await run(hosts, { dryRun: true })
    expect(planned).toMatchObject({
      verdict: 'UNCHANGED',
      reason: 'A dry run: first on b (standby), then on a (active) if the standby is healthy.',
      standby: { host: 'b', plan: { missing: [] } },
      active: { host: 'a', plan: { missing: [] } },
    })
    expect([...asked(hosts.a), ...asked(hosts.b)]).toEqual(['prepare dry active', 'prepare dry standby'])
  })

  test.each(['b', 'grind'])('rehearse refuses %s as the active host', async (hostName) => {
    const hosts = { a: productionHost(), b: productionHost() }
    await expect(run(hosts, { hostName })).rejects.toMatchObject({ code: 'unsuitable-roles' })
    expect([...asked(hosts.a), ...asked(hosts.b)]).toEqual([])
  })
})
