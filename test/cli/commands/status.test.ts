import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { main } from '#cli/main'
import type { StatusResult } from '#domain/protocol/status'
import type { Command, Runner } from '#tools/run/runner'
import { sampleStatus } from '../../domain/protocol/sample-status.ts'
import { fakeHost, result, type AgentAnswer, type AgentRequest } from '../../verbs/fake-host.ts'
import { useConfiguredFolder } from '../configured-folder.ts'
import { testWorld } from '../world.ts'

const files = useConfiguredFolder()
const CONFIG = `application: choiros
components: { c: { installable: .#c, links: {} } }
prefix: /opt/a
hosts:
  prod-a: { address: deploy@a, hostKey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc }
  prod-b: { address: deploy@b, hostKey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc }
  grind: { address: local }
`
beforeAll(() => writeFile(join(files.folder, 'grind-to-prod.yml'), CONFIG))

const commit = 'c'.repeat(40)
const current = 'a'.repeat(64)
const healthy: Partial<StatusResult> = {
  currentRelease: current,
  releases: [{ id: current, current: true, valid: true, source: { commit, commitTime: '2026-01-01T00:00:00Z' } }],
  health: { healthy: true, reason: '', checks: [] },
}
const ill: Partial<StatusResult> = { ...healthy, health: { healthy: false, reason: 'check web: refused', checks: [] } }

/** A fake host answers for both, so the answers are in turn. */
async function run(agent: (request: AgentRequest, call: number) => AgentAnswer, words: readonly string[], pauses: boolean[] = []) {
  let call = 0
  const git = { when: ['git'], stdout: `${commit}\0alice\0Fix it\0${'d'.repeat(40)}\0bob\0Another\0` }
  const runner = fakeHost((request) => agent(request, call++), [git])
  const world = { ...testWorld({ directory: files.folder, runner }), pause: async () => pauses.shift() ?? false }
  const exitCode = await main([...words, '--identity', 'key'], world)
  return { exitCode, ...world.written(), calls: runner.calls }
}

const answer = (more: Partial<StatusResult>): AgentAnswer => result(sampleStatus({ role: null, ...more }))

describe('status', () => {
  test('status without a host asks every production host of the configuration, and shows them side by side', async () => {
    const { exitCode, stdout, calls } = await run(() => answer(healthy), ['status'])
    expect(calls.map(({ words }) => words)).toEqual([
      ['choiros', '--check'],
      ['choiros', '--check'],
    ])
    expect(stdout).toMatch(/^ +prod-a +prod-b\n/)
    expect(stdout).toContain('"Fix it"')
    expect(stdout).not.toContain('grind')
    expect(exitCode).toBe(0)
  })

  test('status of one host prints commands with its name in the configuration', async () => {
    const awaiting = {
      application: 'choiros',
      attempt: '00000000-0000-4000-8000-000000000000',
      releaseId: current,
      deadline: '2026-01-01T00:01:00.000Z',
      secondsLeft: 41,
    }
    const emergency = {
      attempt: '00000000-0000-4000-8000-000000000001',
      releaseId: 'b'.repeat(64),
      actor: { name: 'me' },
      reason: 'the site is down',
      countersignBy: '2026-01-02T00:00:00.000Z',
      finishedAt: '2026-01-01T00:00:00.000Z',
      missing: 1,
      countersigners: [],
      isOverdue: false,
    }
    const { stdout } = await run(
      () => answer({ ...healthy, hostName: 'ip-10-0-0-1', awaiting, emergencies: [emergency] }),
      ['status', 'prod-a'],
    )
    expect(stdout).toContain('"grind-to-prod confirm prod-a"')
    expect(stdout).toContain(`"grind-to-prod countersign prod-a ${'b'.repeat(12)}"`)
  })

  test('one host that is not healthy decides the exit code', async () => {
    const { exitCode, stdout } = await run((_, call) => answer(call === 1 ? ill : healthy), ['status'])
    expect(exitCode).toBe(12)
    expect(stdout).toContain('NOT HEALTHY: check web: refused')
  })

  test('a host that cannot be asked does not hide the other', async () => {
    const refused: AgentAnswer = {
      messages: [{ event: 'error', kind: 'host', code: 'ill', message: 'The ledger is damaged.' }],
      status: 14,
    }
    const { exitCode, stdout } = await run((_, call) => (call === 0 ? refused : answer(healthy)), ['status', '--json'])
    expect(exitCode).toBe(10)
    const { hosts } = JSON.parse(stdout) as { hosts: { host: string }[] }
    expect(hosts.map(({ host }) => host)).toEqual(['prod-a', 'prod-b'])
    expect(hosts.filter((host) => 'error' in host)).toHaveLength(1)
    expect(hosts.filter((host) => 'status' in host)).toHaveLength(1)
  })

  test('the document of one named host is its status, with whole ids', async () => {
    const { stdout } = await run(() => answer(healthy), ['status', 'prod-a', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ application: 'choiros', currentRelease: current })
  })

  test('an older agent, which cannot ask health, is asked for its status alone', async () => {
    const usage: AgentAnswer = {
      messages: [{ event: 'error', kind: 'input', code: 'usage', message: 'No.', unknown: { words: '"status choiros --check"' } }],
      status: 2,
    }
    const { exitCode, stdout, calls } = await run(
      ({ words }) => (words.length > 1 ? usage : answer({ currentRelease: current })),
      ['status', 'prod-a'],
    )
    expect(calls.map(({ words }) => words)).toEqual([['choiros', '--check'], ['choiros']])
    expect([exitCode, stdout.includes(`current:  ${'a'.repeat(12)}\n`)]).toEqual([0, true])
  })

  const state = { total: 3, checked: 3, brokenAt: null, hasCurrent: true }
  const attempt = '00000000-0000-4000-8000-000000000000'

  test.each([
    { what: 'is whole', ledger: state, exitCode: 0 },
    { what: 'ends with an incomplete line', ledger: { ...state, incomplete: true as const }, exitCode: 0 },
    { what: 'was not compared', ledger: { ...state, compared: false as const }, exitCode: 14 },
    { what: 'has a broken chain', ledger: { ...state, brokenAt: 2 }, exitCode: 14 },
    { what: 'does not have the current release', ledger: { ...state, hasCurrent: false }, exitCode: 14 },
    { what: 'leaves another release current', ledger: { ...state, contradicted: { attempt, recorded: [null], current } }, exitCode: 14 },
    { what: 'lost lines', ledger: { ...state, lost: [{ line: 4 }] }, exitCode: 14 },
    { what: 'does not name a release that is kept', ledger: { ...state, unnamed: [current] }, exitCode: 14 },
    { what: 'is of a host whose links were changed', ledger: { ...state, changedLinks: [{ link: '/a', target: null }] }, exitCode: 14 },
    { what: 'is not known, of an older agent', ledger: undefined, exitCode: 14 },
  ])('a ledger that $what is in the document, and counts only when it is required', async ({ ledger, exitCode }) => {
    const agent = () => answer({ ...healthy, ledger })
    for (const words of [['status'], ['status', 'prod-a']]) {
      const usual = await run(agent, [...words, '--json'])
      expect(usual.exitCode).toBe(0)
      const document = JSON.parse(usual.stdout) as StatusResult | { hosts: readonly { status: StatusResult }[] }
      expect('hosts' in document ? document.hosts[0]!.status.ledger : document.ledger).toEqual(ledger)
      expect((await run(agent, [...words, '--require-ledger'])).exitCode).toBe(exitCode)
    }
  })

  test('a host that is not healthy decides the exit code also where a ledger is required', async () => {
    const { exitCode } = await run(() => answer({ ...ill, ledger: { ...state, brokenAt: 2 } }), ['status', '--require-ledger'])
    expect(exitCode).toBe(12)
  })

  test('a host that could not be asked decides it, and not the required ledger of another one', async () => {
    const broken = fakeHost(() => answer({ ...healthy, ledger: { ...state, brokenAt: 2 } }))
    const closed = fakeHost(() => ({ status: 255, stderr: 'Connection closed' }))
    // The address is in the configuration that ssh is given.
    const isOfB = ({ argv }: Command) => argv[0] === 'ssh' && /^ *HostName "?b"?$/im.test(readFileSync(argv[2]!, 'utf8'))
    const hostOf = (command: Command) => (isOfB(command) ? closed : broken)
    const runner: Runner = { run: (command) => hostOf(command).run(command), start: (command) => hostOf(command).start(command) }
    const world = testWorld({ directory: files.folder, runner })
    const exitCode = await main(['status', '--require-ledger', '--json', '--identity', 'key'], world)
    const { stdout } = world.written()
    expect((JSON.parse(stdout) as { hosts: readonly object[] }).hosts.map((host) => 'status' in host)).toEqual([true, false])
    expect(exitCode).toBe(10)
  })

  test('--watch asks again until it is ended, and its exit code is that of the last answer', async () => {
    const { exitCode, stdout } = await run(
      (_, call) => answer(call === 1 ? ill : healthy),
      ['status', 'prod-a', '--watch', '--json'],
      [true],
    )
    const frames = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { hosts: readonly { status: StatusResult }[] })
    expect(frames.slice(0, 2).map(({ hosts }) => hosts[0]!.status.health?.healthy)).toEqual([true, false])
    expect(exitCode).toBe(12)
  })
})
