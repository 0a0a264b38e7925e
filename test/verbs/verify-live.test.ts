import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { configSchema } from '#domain/config/schema'
import { evidencePage } from '#domain/evidence/evidence-page'
import { evidenceSarif } from '#domain/evidence/evidence-sarif'
import { manifestStorePath } from '#domain/manifest/own-path'
import type { LedgerResult, AttemptRecord } from '#domain/protocol/record'
import type { ReleaseResult } from '#domain/protocol/release-result'
import type { StatusResult } from '#domain/protocol/status'
import type { Snapshot } from '#domain/snapshot/schema'
import { keyRotationStatement, type KeyRotation } from '#domain/statement/key-rotation'
import type { ReachOptions } from '#steps/agent/reach'
import { realRunner } from '#tools/run/real'
import { verifyEvidence, type EvidenceResult } from '#verbs/verify-evidence'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { baseSnapshot } from '../domain/drift/base.ts'
import { sampleConfig, sampleInventory } from '../domain/manifest/sample.ts'
import { sampleStatus } from '../domain/protocol/sample-status.ts'
import { testFolder } from '../tools/ssh/keys.ts'
import { newKey, type EvidenceKey } from './evidence-keys.ts'
import { fakeHost, result, type AgentAnswer } from './fake-host.ts'
import {
  attemptOf,
  auditorFiles,
  inPlaces,
  newKeys,
  printedLedger,
  signedStatement,
  wholeEvidence,
  writeFiles,
  type Files,
} from './whole-evidence.ts'

/** Whole evidence compared with what its host answers: what the host has now is one object that each test changes. */

const parent = testFolder()
const keys = newKeys()
const whole = wholeEvidence(keys)
const { id, manifest } = whole
const records = whole.records['prod']!
const auditor = writeFiles(parent, auditorFiles(keys))
const folder = writeFiles(parent, whole.files)
const identityFile = join(auditor, 'deploy')
writeFileSync(identityFile, 'a key')

/** What a host prints of its ledger when it is asked. */
const signedNow = (all: readonly AttemptRecord[], key: EvidenceKey | undefined = keys.prod) =>
  printedLedger(all, key, new Date().toISOString())

/** What a host answers to each verb. */
interface Present {
  readonly status: StatusResult
  readonly release: ReleaseResult
  readonly snapshot: Snapshot
  readonly ledger: LedgerResult
}

const components = Object.entries(manifest.components)
const unchanged: Present = {
  status: sampleStatus({
    currentRelease: id,
    releases: [{ id, current: true, valid: true }],
    units: [
      { unit: 'hypervisor.service', activeState: 'active', subState: 'running', executable: '/nix/store/a/b', ofCurrentRelease: true },
    ],
  }),
  release: {
    host: 'prod',
    application: 'choiros',
    current: {
      releaseId: id,
      manifest: whole.files.get('release/manifest.json')!,
      paths: [manifestStorePath(manifest, id), ...sampleInventory.paths.map(({ path }) => path)].map((path) => ({ path, narSize: 1 })),
    },
  },
  snapshot: {
    ...baseSnapshot,
    binaries: Object.fromEntries(
      components.flatMap(([component, { links, storePath }]) =>
        Object.entries(links).map(([link, { target, sha256 }]) => [
          link,
          { path: `${storePath}/${target}`, sha256, component, release: id },
        ]),
      ),
    ),
  },
  ledger: signedNow(records),
}

const hostsOf = (hostKey: string, more: object = {}) => ({
  prod: { address: 'deploy@prod.example', hostKey, ...more },
  grind: { address: 'local' },
})

function reach(hosts: object = hostsOf(keys.prod.publicLine), hostName = 'prod'): ReachOptions {
  return { config: configSchema.parse({ ...sampleConfig, hosts }), hostName, identityFile, environment: {} }
}

interface Live {
  readonly present?: Partial<Present>
  /** In place of the present: what the agent answers to this verb. */
  readonly refusing?: Readonly<Record<string, AgentAnswer>>
  /** What ssh itself answers. */
  readonly ssh?: { readonly status: number; readonly stderr: string }
  readonly reach?: ReachOptions
  readonly from?: string
  readonly knownHosts?: boolean
}

async function verifying(live: Live = {}): Promise<EvidenceResult> {
  const present: Present = { ...unchanged, ...live.present }
  const host = fakeHost(({ verb, words }) => {
    const refused = live.refusing?.[verb]
    if (refused !== undefined) return refused
    if (verb === 'ledger') return ledgerPage(present.ledger, words)
    return result(present[verb as 'status' | 'release' | 'snapshot'])
  })
  if (live.ssh !== undefined) host.connects.push(live.ssh)
  const runner = { ...host, run: (command: Parameters<typeof host.run>[0]) => (isSsh(command) ? host : realRunner).run(command) }
  return verifyEvidence(
    {
      folder: live.from ?? folder,
      allowedSignersFile: join(auditor, 'allowed_signers'),
      revokedKeysFile: join(auditor, 'revoked_keys'),
      knownHostsFile: live.knownHosts === false ? undefined : join(auditor, 'known_hosts'),
      nixKeysFile: join(auditor, 'nix-keys'),
      allowUnsigned: live.knownHosts === false,
      live: [live.reach ?? reach()],
    },
    { runner, reporter: { report: () => undefined } },
  )
}

const isSsh = ({ argv }: { readonly argv: readonly string[] }) => argv[0] === 'ssh'

function ledgerPage(ledger: LedgerResult, words: readonly string[]): AgentAnswer {
  const at = words.indexOf('--skip')
  const skip = at === -1 ? 0 : Number(words[at + 1])
  return result({ ...ledger, entries: ledger.entries.slice(skip) })
}

/** The outcome and the statement of a live check. */
function of(verified: EvidenceResult, check: string) {
  const found = verified.checks.filter((one) => one.check === check)
  expect(found.length).toBeLessThanOrEqual(1)
  return found[0]
}
const outcomes = (verified: EvidenceResult) =>
  Object.fromEntries(verified.checks.flatMap(({ check, outcome }) => (check.startsWith('live-') ? [[check, outcome]] : [])))

const later = (verdict: AttemptRecord['verdict'], releaseId: string, previousRelease = id) =>
  sampleRecord({
    application: 'choiros',
    host: 'prod',
    attempt: attemptOf(99),
    startedAt: '2026-01-20T12:00:00.000Z',
    finishedAt: '2026-01-20T12:00:05.000Z',
    verdict,
    releaseId,
    previousRelease,
  })
const withLater = (...more: AttemptRecord[]) => signedNow(inPlaces([...records, ...more]))
const OTHER = '9'.repeat(64)

test('a host that has not changed since is proved to be as its evidence shows it', async () => {
  const verified = await verifying()
  expect(verified.counts).toMatchObject({ failed: 0, 'not-provable': 0 })
  expect(outcomes(verified)).toEqual({
    'live-host': 'passed',
    'live-release': 'passed',
    'live-ledger': 'passed',
    'live-attempts': 'passed',
  })
  expect(of(verified, 'live-host')!.statement).toContain(keys.prod.fingerprint)
  expect(of(verified, 'live-host')!.statement).toContain('1'.repeat(32))
  expect(of(verified, 'live-release')!.statement).toContain('from the same 3 store paths')
  expect(of(verified, 'live-ledger')!.statement).toContain('contains all 4 lines of the evidence, unchanged')
  expect(of(verified, 'live-attempts')!.statement).toBe('No attempt on prod is later than this evidence.')
  expect(verified.checks.filter(({ check }) => check.startsWith('live-')).every(({ vouchedBy }) => vouchedBy === 'host')).toBe(true)
  expect(verified.live).toMatchObject({ hosts: ['prod'] })
})

test('a further release on the host is counted, and what it runs now is not provable', async () => {
  const verified = await verifying({
    present: { ledger: withLater(later('COMMITTED', OTHER)), status: { ...unchanged.status, currentRelease: OTHER } },
  })
  expect(verified.counts.failed).toBe(0)
  expect(of(verified, 'live-attempts')).toMatchObject({
    outcome: 'passed',
    statement: `On prod, 1 attempt is later than this evidence: line 5, apply of ${OTHER.slice(0, 12)} at 2026-01-20T12:00:05.000Z, COMMITTED.`,
  })
  expect(of(verified, 'live-release')).toMatchObject({
    outcome: 'not-provable',
    statement: expect.stringContaining('since line 5 of its ledger'),
  })
  expect(of(verified, 'live-ledger')!.outcome).toBe('passed')
})

test('a later attempt that was rolled back leaves the release proved', async () => {
  const verified = await verifying({ present: { ledger: withLater(later('ROLLED_BACK', OTHER)) } })
  expect(of(verified, 'live-release')!.outcome).toBe('passed')
  expect(of(verified, 'live-attempts')!.statement).toContain('ROLLED_BACK')
})

interface Difference {
  readonly name: string
  readonly live: Live
  readonly check: string
  readonly says: RegExp
}

/** The ledger with a line that root changed, and a chain that holds again. */
function rewritten(change: (all: AttemptRecord[]) => AttemptRecord[]): Partial<Present> {
  const bare = records.map(({ ledger: _place, ...record }) => record)
  return { ledger: signedNow(inPlaces(change(bare))) }
}

const differences: readonly Difference[] = [
  {
    name: 'a rewritten history',
    live: { present: rewritten((all) => all.map((one, index) => (index === 1 ? { ...one, verdict: 'COMMITTED', reason: 'fine' } : one))) },
    check: 'live-ledger',
    says: /has another line 2 than the evidence \(and 2 further lines\): its history was rewritten/,
  },
  {
    name: 'a lost newest record',
    live: { present: rewritten((all) => all.slice(0, 3)) },
    check: 'live-ledger',
    says: /ends at line 3, and the evidence has line 4: its newest records were removed/,
  },
  {
    name: 'an empty ledger',
    live: { present: { ledger: { ...unchanged.ledger, total: 0, entries: [], head: undefined } } },
    check: 'live-ledger',
    says: /ends at line 0, and the evidence has line 4/,
  },
  {
    name: 'a chain that its host finds broken',
    live: { present: { ledger: { ...unchanged.ledger, brokenAt: 3, head: undefined } } },
    check: 'live-ledger',
    says: /contradicts itself at line 3/,
  },
  {
    name: 'a newest line that another key signed',
    live: { present: { ledger: signedNow(records, keys.stranger) } },
    check: 'live-host',
    says: /which is not one of its keys that were given/,
  },
  {
    name: 'a signature of another line',
    live: { present: { ledger: { ...unchanged.ledger, head: { ...unchanged.ledger.head!, digest: '7'.repeat(64) } } } },
    check: 'live-ledger',
    says: /has a newest line that the host did not sign/,
  },
  {
    name: 'another release without a record of it',
    live: { present: { status: { ...unchanged.status, currentRelease: OTHER } } },
    check: 'live-release',
    says: /runs release 9{64}, and the newest committed record has/,
  },
  {
    name: 'no release',
    live: { present: { status: { ...unchanged.status, currentRelease: null } } },
    check: 'live-release',
    says: /runs no release/,
  },
  {
    name: 'a store path that is not valid',
    live: { present: { status: { ...unchanged.status, releases: [{ id, current: true, valid: false }] } } },
    check: 'live-release',
    says: /does not have all of its store paths/,
  },
  {
    name: 'another manifest under the same id',
    live: {
      present: {
        release: { ...unchanged.release, current: { ...unchanged.release.current!, manifest: '{}' } },
      },
    },
    check: 'live-release',
    says: /has another manifest for it/,
  },
  {
    name: 'a path in its closure that the inventory does not have',
    live: {
      present: {
        release: {
          ...unchanged.release,
          current: {
            ...unchanged.release.current!,
            paths: [...unchanged.release.current!.paths, { path: '/nix/store/9c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-evil', narSize: 1 }],
          },
        },
      },
    },
    check: 'live-release',
    says: /-evil in its closure, which is not in the inventory/,
  },
  {
    name: 'a closure without a path of the inventory',
    live: {
      present: {
        release: { ...unchanged.release, current: { ...unchanged.release.current!, paths: unchanged.release.current!.paths.slice(0, 3) } },
      },
    },
    check: 'live-release',
    says: /does not list \S+ in its closure/,
  },
  {
    name: 'a file with other content behind a link',
    live: {
      present: {
        snapshot: {
          ...unchanged.snapshot,
          binaries: {
            ...(unchanged.snapshot.binaries as object),
            sandbox: { path: '/opt/evil', sha256: 'e'.repeat(64), component: 'sandbox', release: null },
          },
        },
      },
    },
    check: 'live-release',
    says: /has other content than the manifest for sandbox/,
  },
  {
    name: 'a unit that runs another program',
    live: {
      present: {
        status: {
          ...unchanged.status,
          units: [{ ...unchanged.status.units[0]!, executable: '/opt/evil', ofCurrentRelease: false }],
        },
      },
    },
    check: 'live-release',
    says: /runs \/opt\/evil as hypervisor\.service, which is not of it/,
  },
  {
    name: 'another machine with the key of the host',
    live: { present: { status: { ...unchanged.status, machineId: '2'.repeat(32) } } },
    check: 'live-host',
    says: /The machine id of prod is 2{32}, and the evidence has 1{32}/,
  },
  {
    name: 'another machine than the configuration names',
    live: { reach: reach(hostsOf(keys.prod.publicLine, { machineId: '3'.repeat(32) })) },
    check: 'live-host',
    says: /is not the expected host/,
  },
  {
    name: 'the other host of the evidence',
    live: { present: { status: { ...unchanged.status, hostName: 'prod-b' } }, reach: reach(hostsOf(keys['prod-b'].publicLine)) },
    check: 'live-host',
    says: /^The host that answers for prod is prod-b\.$/,
  },
  {
    name: 'a host that the evidence is not of',
    live: { present: { status: { ...unchanged.status, hostName: 'stranger' } } },
    check: 'live-host',
    says: /is stranger, and this evidence is of prod, prod-b/,
  },
  {
    name: 'a key of the connection that was not given with the evidence',
    live: { reach: reach(hostsOf(keys.stranger.publicLine)) },
    check: 'live-host',
    says: /which is not one of its keys that were given/,
  },
  {
    name: 'another host key at the address',
    live: { ssh: { status: 255, stderr: '@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nHost key verification failed.\n' } },
    check: 'live-host',
    says: /is not the one that grind-to-prod\.yml pins/,
  },
]

describe('a host that differs from its evidence', () => {
  test.each(differences)('$name is found', async ({ live, check, says }) => {
    const verified = await verifying(live)
    expect(verified.checks.filter(({ outcome }) => outcome === 'failed').map((one) => one.check)).toEqual([check])
    expect(of(verified, check)!.statement).toMatch(says)
    expect(of(verified, check)!.vouchedBy).toBe('none')
  })
})

describe('the newest line proves what the host signed just now, and nothing else', () => {
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
  const authority = reach(hostsOf(`@cert-authority ${keys.stranger.publicLine}`))

  test.each([
    { name: 'of an archive', ledger: printedLedger(records, keys.prod) },
    { name: 'of ten minutes ago', ledger: printedLedger(records, keys.prod, ago(10)) },
    { name: 'of a time that is not yet', ledger: printedLedger(records, keys.prod, ago(-10)) },
    { name: 'without a signature', ledger: printedLedger(records, undefined) },
  ])('a newest line $name proves neither the host nor its ledger', async ({ ledger }) => {
    const pinned = await verifying({ present: { ledger } })
    expect(outcomes(pinned)).toMatchObject({ 'live-host': 'passed', 'live-ledger': 'not-provable' })
    expect(of(pinned, 'live-ledger')!.statement).toContain('did not sign its newest line just now')
    const certified = await verifying({ present: { ledger }, reach: authority })
    expect(outcomes(certified)).toMatchObject({ 'live-host': 'not-provable', 'live-ledger': 'not-provable' })
    expect(certified.counts.failed).toBe(0)
  })

  test('a clock that differs by a few minutes leaves the newest line proved', async () => {
    for (const minutes of [3, -3]) {
      const verified = await verifying({ present: { ledger: printedLedger(records, keys.prod, ago(minutes)) }, reach: authority })
      expect(outcomes(verified)).toMatchObject({ 'live-host': 'passed', 'live-ledger': 'passed' })
    }
  })

  test('a line that is not the newest is not taken for it', async () => {
    const older = signedNow(records.slice(0, 3)).head
    expect(of(await verifying({ present: { ledger: { ...unchanged.ledger, head: older } } }), 'live-ledger')!.outcome).toBe('failed')
  })
})

describe('a host whose key was replaced', () => {
  const [next, evil] = [newKey(), newKey()]
  const { line, digest } = unchanged.ledger.head!
  const rotated = (to: EvidenceKey, change: Partial<KeyRotation> = {}) =>
    signedStatement(
      keyRotationStatement({
        host: { name: 'prod', machineId: '1'.repeat(32) },
        application: 'choiros',
        oldKey: keys.prod.publicLine,
        newKey: to.publicLine,
        newest: { line, digest },
        rotatedAt: '2026-01-15T00:00:00.000Z',
        ...change,
      }),
      keys.prod,
    )
  const present = (by: EvidenceKey, ...keyRotations: string[]) => ({ ledger: { ...signedNow(records, by), keyRotations } })
  const evidence = writeFiles(
    parent,
    new Map([
      ...whole.files,
      ['hosts/prod/ledger.json', JSON.stringify({ ...printedLedger(records, next), keyRotations: [rotated(next)] })],
    ]),
  )
  const withNext = reach(hostsOf(next.publicLine))

  test('a new key is proved by the statement of the ledger, whether the evidence has it or not', async () => {
    for (const from of [folder, evidence]) {
      const verified = await verifying({ from, present: present(next, rotated(next)), reach: withNext })
      expect({ counts: verified.counts, live: outcomes(verified) }).toMatchObject({
        counts: { failed: 0, 'not-provable': 0 },
        live: { 'live-host': 'passed', 'live-ledger': 'passed' },
      })
    }
    const untold = await verifying({ from: evidence, present: present(next), reach: withNext })
    expect(of(untold, 'live-host')!.outcome).toBe('passed')
  })

  test('a new key is not known without a statement, and not by one that another statement contradicts', async () => {
    const without = await verifying({ present: present(next), reach: withNext })
    expect(of(without, 'live-host')!.statement).toContain('not one of its keys')
    const forked = await verifying({ from: evidence, present: present(evil, rotated(evil)), reach: reach(hostsOf(evil.publicLine)) })
    expect(of(forked, 'live-host')!.outcome).toBe('failed')
  })

  test('a replaced key signs nothing, and the connection with it proves nothing', async () => {
    for (const from of [folder, evidence]) {
      const signed = await verifying({ from, present: present(keys.prod, rotated(next)), reach: withNext })
      expect(of(signed, 'live-host')).toMatchObject({
        outcome: 'failed',
        statement: expect.stringContaining('which it replaced at 2026-01-15T00:00:00.000Z'),
      })
      const connected = await verifying({ from, present: present(next, rotated(next)) })
      expect(of(connected, 'live-host')).toMatchObject({ outcome: 'not-provable', statement: expect.stringContaining('proves the key') })
    }
  })
})

describe('a host that cannot be compared proves nothing', () => {
  test.each<{ name: string; live: Live }>([
    { name: 'an unreachable host', live: { ssh: { status: 255, stderr: 'ssh: connect to host prod: Connection refused\n' } } },
    { name: 'a key that may not log in', live: { ssh: { status: 255, stderr: 'deploy@prod: Permission denied (publickey).\n' } } },
    { name: 'a host that is lost while it answers', live: { refusing: { snapshot: { status: 255, stderr: 'Connection reset' } } } },
    { name: 'a host without an agent', live: { refusing: { status: { status: 127, stderr: 'command not found' } } } },
  ])('$name is not provable, and nothing of it passes', async ({ live }) => {
    const verified = await verifying(live)
    expect(outcomes(verified)).toEqual({ 'live-host': 'not-provable', 'live-release': 'not-provable', 'live-ledger': 'not-provable' })
    expect(verified.counts.failed).toBe(0)
  })

  test('the answers of a host without known keys are vouched for by none', async () => {
    const verified = await verifying({ knownHosts: false })
    expect(of(verified, 'live-host')!.outcome).toBe('not-provable')
    expect(of(verified, 'live-ledger')).toMatchObject({ outcome: 'passed', vouchedBy: 'none' })
  })

  test('lines that an older agent does not send are not taken for equal', async () => {
    const ledger = { ...unchanged.ledger, entries: unchanged.ledger.entries.slice(0, 2) }
    const verified = await verifying({ present: { ledger } })
    expect(of(verified, 'live-ledger')).toMatchObject({
      outcome: 'not-provable',
      statement: expect.stringContaining('newest 2 of its 4 lines, and 2 of the evidence were not compared'),
    })
  })

  test('a line that the host leaves out is not taken for equal', async () => {
    const files: Files = new Map([...whole.files].filter(([path]) => !path.endsWith('ledger.json')))
    const ledger = { ...unchanged.ledger, entries: unchanged.ledger.entries.filter(({ line }) => line !== 2) }
    for (const from of [folder, writeFiles(parent, files)])
      expect(of(await verifying({ from, present: { ledger } }), 'live-ledger')).toMatchObject({
        outcome: 'failed',
        statement: expect.stringMatching(/has another (?:record in )?line 2/),
      })
  })

  test('evidence without a ledger is compared by the places that its records have', async () => {
    const files: Files = new Map([...whole.files].filter(([path]) => !path.endsWith('ledger.json')))
    const from = writeFiles(parent, files)
    expect(of(await verifying({ from }), 'live-ledger')!.outcome).toBe('passed')
    const changed = await verifying({ from, present: rewritten((all) => all.map((one) => ({ ...one, reason: 'other' }))) })
    expect(of(changed, 'live-ledger')!.statement).toMatch(/has another record in line 1 than the evidence has of attempt/)
    const lost = await verifying({ from, present: rewritten((all) => all.slice(0, 3)) })
    expect(of(lost, 'live-ledger')!.statement).toMatch(/ends at line 3, and the evidence has line 4/)
  })

  test('evidence without a committed attempt does not show what the host runs, and names why', async () => {
    const committed = records.filter(({ verdict }) => verdict === 'COMMITTED')
    const others = [...whole.files].filter(
      ([path]) => path !== 'hosts/prod/ledger.json' && !committed.some(({ attempt }) => path.includes(attempt)),
    )
    expect(of(await verifying({ from: writeFiles(parent, new Map(others)) }), 'live-release')).toMatchObject({
      outcome: 'not-provable',
      statement: 'The evidence does not show which release prod runs: it has no attempt that was committed.',
    })
  })

  test('a release whose inventory is missing is not proved by its id alone', async () => {
    const from = writeFiles(parent, new Map([...whole.files].filter(([path]) => path !== 'release/inventory.json')))
    expect(of(await verifying({ from }), 'live-release')).toMatchObject({
      outcome: 'not-provable',
      statement: expect.stringContaining('store paths were not compared'),
    })
  })
})

test('the comparison with a host is in the page and in SARIF', async () => {
  const verified = await verifying({ present: rewritten((all) => all.slice(0, 3)) })
  const page = evidencePage(verified)
  expect(page).toContain('compared with prod as of')
  expect(page).toContain('its newest records were removed')
  const [run] = evidenceSarif(verified, '0.1.0').runs
  expect(run!.results!.filter(({ ruleId, kind }) => ruleId === 'live-ledger' && kind === 'fail')).toHaveLength(1)
})
