import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canonicalRecord } from '#domain/manifest/canonical'
import type { LedgerResult } from '#domain/protocol/record'
import { keyRotationStatement, type KeyRotation } from '#domain/statement/key-rotation'
import { RECORD_NAMESPACE } from '#domain/trust/namespaces'
import { gather } from '#steps/history/gather'
import { realRunner } from '#tools/run/real'
import { verifyEvidence, type EvidenceResult } from '#verbs/verify-evidence'
import { testFolder } from '../tools/ssh/keys.ts'
import { newKey, type EvidenceKey } from './evidence-keys.ts'
import {
  auditorFiles,
  newKeys,
  printedLedger,
  recordFiles,
  signedStatement,
  wholeEvidence,
  writeFiles,
  type Files,
} from './whole-evidence.ts'

/** Evidence of a host whose key was replaced after the second of its four lines, and what an auditor proves of it. */

const parent = testFolder()
const keys = newKeys()
const [oldKey, nextKey, evil] = [keys.prod, newKey(), newKey()]
const whole = wholeEvidence(keys)
const records = whole.records['prod']!
const LEDGER = 'hosts/prod/ledger.json'
const lines = printedLedger(records, undefined).entries.toReversed()

/** A statement by which a key names another. */
function rotation(change: Partial<KeyRotation> & { readonly by?: EvidenceKey } = {}): string {
  const { by = oldKey, ...fields } = change
  return signedStatement(
    keyRotationStatement({
      host: { name: 'prod', machineId: '1'.repeat(32) },
      application: 'choiros',
      oldKey: oldKey.publicLine,
      newKey: nextKey.publicLine,
      newest: { line: 2, digest: lines[1]!.digest },
      rotatedAt: '2026-01-08T13:00:00.000Z',
      ...fields,
    }),
    by,
  )
}

/** The ledger as it is printed, with the newest line signed by a key, and these statements. */
function ledger(rotations: string[], by: EvidenceKey = nextKey, all = records): string {
  return JSON.stringify({ ...printedLedger(all, by), keyRotations: rotations } satisfies LedgerResult)
}

/** The record of a line, signed by a key. */
function signed(line: number, by: EvidenceKey): Files {
  return recordFiles(records[line - 1]!, by, { manifest: line === 3 ? whole.manifest : undefined })
}

const genuine: Files = new Map([
  ...[...whole.files].filter(([path]) => !path.startsWith('hosts/prod/') && !path.includes('snapshots')),
  ...signed(1, oldKey),
  ...signed(2, oldKey),
  ...signed(3, nextKey),
  ...signed(4, nextKey),
  [LEDGER, ledger([rotation()])],
])

async function verifying(
  files: Files,
  known: readonly EvidenceKey[] = [oldKey],
  revoked: readonly EvidenceKey[] = [],
): Promise<EvidenceResult> {
  const own = auditorFiles(keys)
  const hosts = [
    ...known.map(({ publicLine }) => `prod ${publicLine}\n`),
    ...revoked.map(({ publicLine }) => `@revoked prod ${publicLine}\n`),
    `prod-b ${keys['prod-b'].publicLine}\n`,
  ]
  const folder = writeFiles(parent, new Map([...own, ['known_hosts', hosts.join('')]]))
  return verifyingWith(folder, files)
}

async function verifyingWith(folder: string, files: Files): Promise<EvidenceResult> {
  const given = {
    allowedSignersFile: `${folder}/allowed_signers`,
    revokedKeysFile: `${folder}/revoked_keys`,
    knownHostsFile: `${folder}/known_hosts`,
    nixKeysFile: `${folder}/nix-keys`,
  }
  const quiet = { runner: realRunner, reporter: { report: () => undefined } }
  return verifyEvidence({ folder: writeFiles(parent, files), ...given }, quiet)
}

const labels = ({ checks }: EvidenceResult, wanted: string) =>
  [...new Set(checks.flatMap(({ check, about, outcome }) => (outcome === wanted ? [`${check} ${about ?? ''}`.trim()] : [])))].toSorted()

const statements = ({ checks }: EvidenceResult, wanted: string) =>
  checks.flatMap(({ check, outcome, statement }) => (check === wanted || outcome === wanted ? [statement] : [])).join('\n')

const changed = (...pairs: readonly (readonly [string, string])[]): Files => new Map([...genuine, ...pairs])

test('a key of a host that a binary list revokes counts for nothing, in verify and in history', async () => {
  const known = new Map([...auditorFiles(keys), ['known_hosts', `prod ${oldKey.publicLine}\nprod-b ${keys['prod-b'].publicLine}\n`]])
  const folder = writeFiles(parent, known)
  writeFileSync(join(folder, 'old.pub'), `${oldKey.publicLine}\n`)
  execFileSync('ssh-keygen', ['-q', '-k', '-f', join(folder, 'revoked_keys'), join(folder, 'old.pub')])
  const failed = (await verifyingWith(folder, genuine)).checks.filter(({ outcome, about }) => outcome === 'failed' && about === 'prod')
  expect(failed.map(({ check }) => check)).toEqual(['keys'])
  const artifacts = writeFiles(parent, genuine)
  const sources = { hosts: [], artifacts, knownHostsFile: join(folder, 'known_hosts') }
  const unvouched = async (revokedKeysFile?: string) => {
    const { hosts } = await gather({ ...sources, revokedKeysFile }, { runner: realRunner, reporter: { report: () => undefined } })
    return hosts.find(({ host }) => host === 'prod')!.unvouched.length
  }
  expect([await unvouched(), await unvouched(join(folder, 'revoked_keys'))]).toEqual([0, 4])
})

test('a list of which it is unknown which keys of hosts it revokes is refused by name', async () => {
  const folder = writeFiles(parent, new Map([...auditorFiles(keys), ['revoked_keys', `${oldKey.fingerprint}\n`]]))
  await expect(verifyingWith(folder, genuine)).rejects.toMatchObject({
    code: 'key-invalid',
    message: expect.stringMatching(/revoked_keys" .*has a line 1 that is not a public key: which keys of hosts it revokes is unknown\./),
  })
})

test('records of the new key are proved when only the old one is known', async () => {
  const result = await verifying(genuine)
  expect(labels(result, 'failed')).toEqual([])
  expect(labels(result, 'not-provable')).toEqual([])
  expect(statements(result, 'key-rotation')).toBe(
    `The key ${oldKey.fingerprint} named ${nextKey.fingerprint} as its successor at 2026-01-08T13:00:00.000Z, after line 2 (${lines[1]!.digest}).`,
  )
})

test('a chain of two changes is followed from the first key, and both known keys need no more', async () => {
  const third = newKey()
  const next = rotation({
    by: nextKey,
    oldKey: nextKey.publicLine,
    newKey: third.publicLine,
    newest: { line: 4, digest: lines[3]!.digest },
    rotatedAt: '2026-01-11T00:00:00.000Z',
  })
  const files = changed([LEDGER, ledger([rotation(), next], third)])
  expect(labels(await verifying(files), 'failed')).toEqual([])
  expect(labels(await verifying(files, [oldKey, nextKey, third]), 'not-provable')).toEqual([])
  expect(labels(await verifying(files), 'not-provable')).toEqual([])
})

test('a known new key does not vouch for the old one: what it signed of the ledger counts, and no more', async () => {
  const result = await verifying(genuine, [nextKey])
  expect(labels(result, 'failed')).toEqual([])
  expect(labels(result, 'not-provable')).toEqual(['deployment prod', 'key-rotation prod'])
  expect(statements(result, 'key-rotation')).toMatch(/a key cannot vouch for the one before it/)
  const without = new Map([...genuine].filter(([path]) => path !== LEDGER))
  expect(labels(await verifying(without, [nextKey]), 'failed')).toEqual(['deployment prod', 'record-signature prod'])
})

test('both keys are known and no statement connects them: the change is named', async () => {
  const result = await verifying(changed([LEDGER, ledger([])]), [oldKey, nextKey])
  expect(labels(result, 'failed')).toEqual([])
  expect(labels(result, 'not-provable')).toEqual(['key-rotation prod'])
  expect(statements(result, 'key-rotation')).toContain(`Different keys signed for the host prod`)
})

const OWN_FAILURES = ['deployment prod', 'ledger-signature prod', 'record-signature prod']

test.each<{
  name: string
  files: Files
  known?: readonly EvidenceKey[]
  revoked?: readonly EvidenceKey[]
  failed: readonly string[]
  says: RegExp
}>([
  {
    name: 'a change of the key without a statement',
    files: changed([LEDGER, ledger([])]),
    failed: OWN_FAILURES,
    says: /is signed by a key that is not one of the host prod/,
  },
  {
    name: 'a statement that another key signed',
    files: changed([LEDGER, ledger([rotation({ by: evil })])]),
    failed: ['key-rotation prod', ...OWN_FAILURES],
    says: /is signed by SHA256:\S+, and not by SHA256:\S+, the key that it replaces/,
  },
  {
    name: 'a statement by a key that is not known',
    files: changed([LEDGER, ledger([rotation({ by: evil, oldKey: evil.publicLine })])]),
    failed: ['key-rotation prod', ...OWN_FAILURES],
    says: /which is not known for prod, names/,
  },
  {
    name: 'a statement that was replayed from another host',
    files: changed([LEDGER, ledger([rotation({ host: { name: 'prod-b', machineId: null } })])]),
    failed: ['key-rotation prod', ...OWN_FAILURES],
    says: /is of the host prod-b/,
  },
  {
    name: 'a statement of another application',
    files: changed([LEDGER, ledger([rotation({ application: 'other' })])]),
    failed: ['key-rotation prod', ...OWN_FAILURES],
    says: /is of the application other/,
  },
  {
    name: 'a statement whose new key was edited',
    files: changed([
      LEDGER,
      ledger([
        JSON.stringify({
          ...(JSON.parse(rotation()) as object),
          payload: (JSON.parse(rotation({ newKey: evil.publicLine })) as { payload: string }).payload,
        }),
      ]),
    ]),
    failed: ['key-rotation prod', ...OWN_FAILURES],
    says: /does not match its signature/,
  },
  {
    name: 'rubbish as a statement',
    files: changed([LEDGER, ledger([rotation(), '{}'])]),
    failed: ['key-rotation prod'],
    says: /cannot be read/,
  },
  {
    name: 'a second successor of the same key',
    files: changed([LEDGER, ledger([rotation(), rotation({ newKey: evil.publicLine })])]),
    failed: ['key-rotation prod', ...OWN_FAILURES],
    says: /names more than one successor, so none counts/,
  },
  {
    name: 'a key that names a successor before it was named itself',
    files: changed([
      LEDGER,
      ledger([
        rotation(),
        rotation({ by: nextKey, oldKey: nextKey.publicLine, newKey: evil.publicLine, newest: { line: 1, digest: lines[0]!.digest } }),
      ]),
    ]),
    failed: ['key-rotation prod'],
    says: /before it was the key of the host itself/,
  },
  {
    name: 'a successor that is revoked',
    files: genuine,
    revoked: [nextKey],
    failed: ['key-rotation prod', ...OWN_FAILURES],
    says: /as its successor, which is revoked/,
  },
  {
    name: 'a record that the old key signed after the change',
    files: changed(...signed(4, oldKey)),
    failed: ['deployment prod', 'record-signature prod'],
    says: /is signed by SHA256:\S+, which the host prod had replaced before/,
  },
  {
    name: 'a newest line that the old key signed after the change',
    files: changed([LEDGER, ledger([rotation()], oldKey)]),
    failed: ['ledger-signature prod'],
    says: /Line 4 is signed as the newest by SHA256:\S+, which the host replaced after line 2/,
  },
  {
    name: 'records of a former key that the ledger does not have',
    files: changed(...recordFiles({ ...records[0]!, reason: 'invented' }, oldKey)),
    known: [nextKey],
    failed: ['ledger-record prod', 'record-signature prod'],
    says: /has another record of attempt/,
  },
])('verify names a forged change of a key: $name', async ({ files, known = [oldKey], revoked = [], failed, says }) => {
  const result = await verifying(files, known, revoked)
  expect(labels(result, 'failed')).toEqual([...failed].toSorted())
  expect(statements(result, 'failed')).toMatch(says)
})

test('a record without its place is compared with the time of the change', async () => {
  const { ledger: _place, ...late } = records[3]!
  const files = changed(
    [`hosts/prod/records/${late.attempt}.json`, canonicalRecord(late)],
    [`hosts/prod/records/${late.attempt}.json.sig`, oldKey.sign(canonicalRecord(late), RECORD_NAMESPACE)],
  )
  expect(statements(await verifying(files), 'failed')).toMatch(/which the host prod had replaced before/)
})
