import { join } from 'node:path'
import { expect, test } from 'vitest'
import { evidenceLines } from '#domain/report/evidence-lines'
import type { AttemptRecord } from '#domain/protocol/record'
import type { Requirement } from '#domain/evidence/requirement'
import { realRunner } from '#tools/run/real'
import { verify } from '#verbs/verify'
import { verifyEvidence, type EvidenceResult } from '#verbs/verify-evidence'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { testFolder } from '../tools/ssh/keys.ts'
import {
  attemptOf,
  auditorFiles,
  ledgerText,
  newKeys,
  printedLedger,
  recordFiles,
  wholeEvidence,
  writeFiles,
  type Files,
} from './whole-evidence.ts'

/** A rollback to the current release is signed by its host, which adds no line for it to its ledger. */

const parent = testFolder()
const keys = newKeys()
const whole = wholeEvidence(keys)
const auditor = writeFiles(parent, auditorFiles(keys))
const trust = {
  allowedSignersFile: join(auditor, 'allowed_signers'),
  revokedKeysFile: join(auditor, 'revoked_keys'),
  knownHostsFile: join(auditor, 'known_hosts'),
}
const context = { runner: realRunner, reporter: { report: () => undefined } }

const nothingDone = sampleRecord({
  application: 'choiros',
  attempt: attemptOf(5),
  verb: 'rollback',
  verdict: 'UNCHANGED',
  reason: 'the release is already current, and its units run it',
  releaseId: whole.id,
  previousRelease: whole.id,
  startedAt: '2026-01-12T12:00:00.000Z',
  finishedAt: '2026-01-12T12:00:01.000Z',
})
const ofNothing = (record: AttemptRecord = nothingDone, key = keys.prod) => recordFiles(record, key, { manifest: whole.manifest })
const recordFile = `hosts/prod/records/${nothingDone.attempt}.json`

/** The evidence of a host whose ledger has these lines alone. */
function evidenceWith(lines: number, files = ofNothing()): Files {
  const own = whole.records['prod']!
  const gone = own.slice(lines).map(({ attempt }) => attempt)
  const kept = [...whole.files].filter(([path]) => !gone.some((attempt) => path.includes(attempt)))
  return new Map([...kept, ...files, ['hosts/prod/ledger.json', ledgerText(printedLedger(own.slice(0, lines), keys.prod))]])
}

const verifying = (files: Files, required: readonly Requirement[] = []): Promise<EvidenceResult> =>
  verifyEvidence({ folder: writeFiles(parent, files), ...trust, required }, context)

const failed = ({ checks }: EvidenceResult) => checks.filter(({ outcome }) => outcome === 'failed')
const ledgerRecord = ({ checks }: Pick<EvidenceResult, 'checks'>) =>
  checks.filter(({ check, about }) => check === 'ledger-record' && about !== 'prod-b')

test('a record of an attempt that changed nothing fails no check of the ledger, and is not the verdict', async () => {
  const result = await verifying(evidenceWith(4), [{ check: 'ledger-record' }, { verdict: 'COMMITTED' }])
  expect(failed(result)).toEqual([])
  expect(ledgerRecord(result)).toMatchObject([
    {
      outcome: 'passed',
      statement:
        'The ledger of prod contains its 4 records word for word. It has no line of 1 attempt that changed nothing, for which a host adds none.',
    },
  ])
  expect(result.releases[0]!.verdicts[0]).toMatchObject({ host: 'prod', verdict: 'COMMITTED', vouchedBy: 'host' })
})

test('a line that was removed is found by the record of an attempt that changed nothing after it', async () => {
  const result = await verifying(evidenceWith(2))
  const [check, ...more] = ledgerRecord(result).filter(({ outcome }) => outcome === 'failed')
  expect({ more, statement: check?.statement }).toEqual({
    more: [],
    statement: expect.stringMatching(
      new RegExp(
        `^The host signed .* ${attemptOf(5)}, release ${whole.id} was current, and by the ledger release 1+ was: a line was removed`,
      ),
    ),
  })
})

test('a verdict whose record the host signed and a check contradicts is printed as that', async () => {
  const result = await verifying(evidenceWith(2))
  expect(result.releases[0]!.verdicts[0]).toMatchObject({ host: 'prod', vouchedBy: 'none', contradicted: true })
  const lines = evidenceLines(result, { isVerbose: false }).join('\n')
  expect(lines).toContain('UNCHANGED on prod: rollback at 2026-01-12T12:00:01.000Z, which the host signed and a check contradicts')
})

test.each([
  { what: 'that no key of the host signed', record: nothingDone, key: keys.stranger },
  { what: 'of another verdict', record: { ...nothingDone, verdict: 'COMMITTED' as const }, key: keys.prod },
  { what: 'that names a line', record: { ...nothingDone, ledger: { line: 4, previousEntry: 'a'.repeat(64) } }, key: keys.prod },
])('a record without a line $what fails', async ({ record, key }) => {
  const checks = ledgerRecord(await verifying(evidenceWith(4, ofNothing(record, key))))
  expect(checks).toMatchObject([
    { outcome: 'failed', statement: expect.stringContaining(`does not contain the attempt ${attemptOf(5)}: a line was removed`) },
  ])
})

test('records that are all of attempts that changed nothing do not prove that a ledger has them', async () => {
  const all = evidenceWith(4)
  const alone = new Map(
    [...all].filter(([path]) => !/^hosts\/prod\/(records|snapshots)\//.test(path) || path.startsWith(recordFile.slice(0, -5))),
  )
  expect(ledgerRecord(await verifying(alone))).toMatchObject([
    { outcome: 'not-provable', statement: expect.stringContaining('The records of prod are of 1 attempt that changed nothing') },
  ])
})

const single = (files: Files) => {
  const folder = writeFiles(parent, files)
  const at = (path: string) => join(folder, path)
  const record = { recordFile: at(recordFile), ledgerFile: at('hosts/prod/ledger.json'), hostKeyFile: at('prod.pub') }
  return verify({ bundle: at('release/manifest.json'), ...trust, record }, context)
}
const withKey = (files: Files) => new Map([...files, ['prod.pub', `${keys.prod.publicLine}\n`]])

test.each([
  { lines: 4, outcome: 'not-provable', has: `has no line of attempt ${attemptOf(5)}: the attempt changed nothing` },
  { lines: 2, outcome: 'failed', has: `release ${whole.id} was current, and by the ledger release` },
])('a record without a line that is given with a ledger of $lines lines is $outcome', async ({ lines, outcome, has }) => {
  const checks = ledgerRecord(await single(withKey(evidenceWith(lines))))
  expect(checks).toMatchObject([{ outcome, statement: expect.stringContaining(has) }])
})

test('a record without a line that no key of the host signed is not in the ledger', async () => {
  const checks = ledgerRecord(await single(withKey(evidenceWith(4, ofNothing(nothingDone, keys.stranger)))))
  expect(checks).toMatchObject([{ outcome: 'failed', statement: expect.stringContaining('does not contain this record') }])
})
