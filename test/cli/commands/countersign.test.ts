import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { main } from '#cli/main'
import type { CountersignRequest, OpenEmergency } from '#domain/protocol/countersign'
import { attemptFacts, readCountersignature } from '#domain/statement/countersignature'
import { sshSignatureOf } from '#domain/statement/sshsig'
import { APPROVAL_NAMESPACE } from '#domain/trust/namespaces'
import { realRunner } from '#tools/run/real'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { sampleStatus } from '../../domain/protocol/sample-status.ts'
import { makeKey } from '../../tools/ssh/keys.ts'
import { fakeHost, result, type AgentAnswer, type AgentRequest } from '../../verbs/fake-host.ts'
import { useConfiguredFolder } from '../configured-folder.ts'
import { testWorld } from '../world.ts'

const files = useConfiguredFolder()
const key = () => join(files.folder, 'ann')
const CONFIG = `application: choiros
components: { c: { installable: .#c, links: {} } }
prefix: /opt/a
hosts: { prod: { address: deploy@a, hostKey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc } }
`
beforeAll(async () => {
  await writeFile(join(files.folder, 'grind-to-prod.yml'), CONFIG)
  await makeKey(key())
})

const emergency = (number: number, countersignBy: string) => {
  const record = sampleRecord({
    application: 'choiros',
    attempt: `${number}0000000-0000-4000-8000-000000000000`,
    releaseId: String(number).repeat(64),
    emergency: { reason: 'the site is down', countersignBy },
  })
  const { attempt, releaseId, actor, finishedAt } = record
  const open: OpenEmergency = {
    attempt,
    releaseId,
    actor,
    finishedAt,
    reason: 'the site is down',
    countersignBy,
    countersigners: [],
    missing: 1,
    isOverdue: false,
  }
  return { record, open }
}
const [later, sooner] = [emergency(1, '2099-01-02T00:00:00.000Z'), emergency(2, '2099-01-01T00:00:00.000Z')]

/** An agent with two emergency releases, or these. */
const agent =
  (emergencies: readonly OpenEmergency[] = [later.open, sooner.open]) =>
  ({ verb, stdin }: AgentRequest): AgentAnswer => {
    if (verb === 'status') return result(sampleStatus({ emergencies: [...emergencies] }))
    if (verb === 'ledger') {
      const entries = [later, sooner].map(({ record }, index) => ({
        previousEntry: '0'.repeat(64),
        record,
        line: index + 1,
        digest: '1'.repeat(64),
      }))
      return result({ host: 'prod', application: 'choiros', total: 2, entries: entries.toReversed(), brokenAt: null })
    }
    const { attempt } = JSON.parse(stdin.toString()) as CountersignRequest
    const open = [later.open, sooner.open].find((one) => one.attempt === attempt)!
    return result({ host: 'prod', application: 'choiros', isNew: true, emergency: { ...open, missing: 0 } })
  }

interface Running {
  readonly emergencies?: readonly OpenEmergency[]
  readonly answer?: (request: AgentRequest) => AgentAnswer
}

async function run(words: readonly string[], { emergencies, answer = agent(emergencies) }: Running = {}) {
  const fake = fakeHost(answer)
  const runner = {
    ...fake,
    run: (command: Parameters<typeof fake.run>[0]) => (command.argv[0] === 'ssh' ? fake : realRunner).run(command),
  }
  const world = testWorld({ directory: files.folder, runner })
  const exitCode = await main(['countersign', 'prod', ...words, '--identity-file', 'key'], world)
  const handedIn = fake.calls
    .filter(({ verb }) => verb === 'countersign')
    .map(({ stdin }) => JSON.parse(stdin.toString()) as CountersignRequest)
  return { exitCode, ...world.written(), handedIn }
}

describe('countersign', () => {
  test('countersign signs the record of the release that is due first, and hands it in', async () => {
    const { exitCode, stdout, stderr, handedIn } = await run(['--yes', '--approval-key-file', key()])
    expect(exitCode, stderr).toBe(0)
    expect(stderr).toContain('the site is down')
    expect(stdout).toMatch(/^Countersigned 2{64} on prod with SHA256:\S+\.\n$/)
    const { envelope, predicate } = readCountersignature(handedIn[0]!.countersignature)
    expect(handedIn[0]!.attempt).toBe(sooner.record.attempt)
    expect(predicate).toMatchObject(attemptFacts(sooner.record))
    expect(sshSignatureOf(envelope.signatures[0]!)?.namespace).toBe(APPROVAL_NAMESPACE)
  })

  test('countersign takes the release that is named by its first digits', async () => {
    const { handedIn } = await run(['111111', '--yes', '--approval-key-file', key()])
    expect(handedIn.map(({ attempt }) => attempt)).toEqual([later.record.attempt])
  })

  test('countersign --dry-run shows the record, and signs and hands in nothing', async () => {
    const { exitCode, stdout, stderr, handedIn } = await run(['--dry-run'])
    expect({ exitCode, handedIn }).toEqual({ exitCode: 0, handedIn: [] })
    expect(stdout).toMatch(/^Not countersigned: 2{64}; nothing was signed\.\n$/)
    expect(stderr).toContain('1 countersignature is missing')
  })

  test.each([
    { words: ['--yes'], running: {}, exitCode: 2, says: /There is no key to countersign with/ },
    { words: ['--approval-key-file', 'ann'], running: {}, exitCode: 2, says: /there is no terminal to ask on/ },
    { words: ['333333', '--dry-run'], running: {}, exitCode: 10, says: /No emergency release 333333 awaits a countersignature on prod/ },
    { words: ['x', '--dry-run'], running: {}, exitCode: 2, says: /"x" is not a release id/ },
    { words: ['--dry-run'], running: { emergencies: [] }, exitCode: 10, says: /No emergency release awaits a countersignature/ },
  ])('countersign $words refuses, and hands in nothing', async ({ words, running, exitCode, says }) => {
    const found = await run(words, running)
    expect({ exitCode: found.exitCode, handedIn: found.handedIn }).toEqual({ exitCode, handedIn: [] })
    expect(found.stderr).toMatch(says)
  })

  test.each([
    {
      name: 'other people',
      isOwn: false,
      missing: 0,
      says: /is already countersigned by ben \(SHA256:\S+\); the one with SHA256:\S+ was not kept\.\n$/,
    },
    {
      name: 'the same key',
      isOwn: true,
      missing: 1,
      says: /is already countersigned by ann \(SHA256:\S+\); .* was not kept; 1 person still missing\.\n$/,
    },
  ])('a countersignature that the host did not keep, because of one by $name, is reported', async ({ isOwn, missing, says }) => {
    const answer = (request: AgentRequest): AgentAnswer => {
      if (request.verb !== 'countersign') return agent()(request)
      const { countersignature } = JSON.parse(request.stdin.toString()) as CountersignRequest
      const own = readCountersignature(countersignature).envelope.signatures[0]!.keyid
      const fingerprint = isOwn ? own : `SHA256:${'B'.repeat(43)}`
      const countersigners = [{ principals: [isOwn ? 'ann' : 'ben'], fingerprint, receivedAt: sooner.record.finishedAt }]
      return result({ host: 'prod', application: 'choiros', isNew: false, emergency: { ...sooner.open, missing, countersigners } })
    }
    const words = ['--yes', '--approval-key-file', key()]
    const { exitCode, stdout } = await run(words, { answer })
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(says)
    expect(JSON.parse((await run([...words, '--json'], { answer })).stdout)).toMatchObject({ isKept: false, isCountersigned: isOwn })
  })

  test('countersign reports the side to update when the agent of the host does not know it', async () => {
    const words = 'countersign choiros'
    const error = {
      event: 'error',
      kind: 'input',
      code: 'not-permitted',
      message: 'This key may run nothing else.',
      unknown: { words },
    } as const
    const answer = (request: AgentRequest): AgentAnswer =>
      request.verb === 'countersign' ? { messages: [error], status: 2 } : agent()(request)
    const { exitCode, stderr } = await run(['--yes', '--approval-key-file', key()], { answer })
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/does not support countersign/)
    expect(stderr).toMatch(/Update it with "grind-to-prod host install prod"/)
  })
})
