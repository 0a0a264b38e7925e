import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { noteLine } from '#domain/evidence/head-note'
import type { AttemptRecord, LedgerResult } from '#domain/protocol/record'
import type { SignedHead } from '#domain/protocol/ledger-head'
import { readNotes, readNotesOf } from '#steps/notes/read-notes'
import { realRunner } from '#tools/run/real'
import { verifyEvidence, type EvidenceResult } from '#verbs/verify-evidence'
import { notedClones, REF } from '../support/noted-clones.ts'
import { testFolder } from '../tools/ssh/keys.ts'
import { newKey } from './evidence-keys.ts'
import {
  auditorFiles,
  inPlaces,
  ledgerText,
  newKeys,
  printedLedger,
  recordFiles,
  wholeEvidence,
  writeFiles,
  type Files,
} from './whole-evidence.ts'

/** Hosts that rewrite their own history with their own key, and the git notes of a clone, which have what was seen before. */

const parent = testFolder()
const keys = newKeys()
const whole = wholeEvidence(keys)
const auditor = writeFiles(parent, auditorFiles(keys))
const records = whole.records['prod']!
const { application } = whole.manifest
const LEDGER = 'hosts/prod/ledger.json'

const clones = notedClones()
afterAll(() => clones[Symbol.dispose]())

/** The newest line of prod when it had so many, signed by a key. */
const headAt = (lines: number, { key = keys.prod, signedAt = '2026-01-20T00:00:00.000Z', of = records } = {}): SignedHead =>
  printedLedger(of.slice(0, lines), key, signedAt).head!

function ofHost(own: readonly AttemptRecord[]): Files {
  const manifest = (record: AttemptRecord) => (record.releaseId === whole.id ? whole.manifest : undefined)
  return new Map([
    ...[...whole.files].filter(([path]) => path.startsWith('release/')),
    [LEDGER, ledgerText(printedLedger(own, keys.prod))],
    ...own.flatMap((record) => [...recordFiles(record, keys.prod, { manifest: manifest(record) })]),
  ])
}

const rewritten = inPlaces(records.map((record, index) => (index === 1 ? { ...record, reason: 'nothing happened' } : record)))

/** Puts lines into the note of a new commit of a new clone, as anybody who may push can. */
function noted(name: string, lines: readonly string[]): string {
  const clone = clones.clone(name)
  const { git } = clones.repository
  git(['notes', `--ref=${REF}`, 'add', '--message', lines.join('\n')], clone)
  return clone
}

async function verifying(files: Files, clone: string): Promise<EvidenceResult['checks']> {
  const given = {
    allowedSignersFile: join(auditor, 'allowed_signers'),
    revokedKeysFile: join(auditor, 'revoked_keys'),
    knownHostsFile: join(auditor, 'known_hosts'),
    nixKeysFile: join(auditor, 'nix-keys'),
  }
  const { heads, problems: headProblems } = await readNotes(clone, realRunner)
  const quiet = { runner: realRunner, reporter: { report: () => undefined } }
  return (await verifyEvidence({ folder: writeFiles(parent, files), heads, headProblems, ...given }, quiet)).checks
}

const found = (checks: EvidenceResult['checks']) =>
  checks.flatMap(({ check, about, outcome, statement }) =>
    outcome === 'passed' ? [] : [`${check} ${about ?? ''} ${outcome}: ${statement}`],
  )

test('a host that wrote its history again is found by the note that a promote pushed from another clone', async () => {
  await clones.keep(clones.clone('promoting'), [headAt(3)])
  const auditing = clones.clone('auditing')
  clones.repository.git(['fetch', '--quiet', 'origin', 'refs/notes/grind-to-prod/*:refs/notes/grind-to-prod/*'], auditing)
  expect(found(await verifying(ofHost(records), auditing))).toEqual([])
  const [one, ...more] = found(await verifying(ofHost(rewritten), auditing))
  expect(more).toEqual([])
  expect(one).toMatch(/^ledger-head prod failed: By the note of [0-9a-f]{12} in refs\/notes\/\S+, line 3 .*: the history was rewritten\.$/)
})

test('newest lines that a host removed are found by a note', async () => {
  const clone = noted('removed', [noteLine(headAt(4))])
  expect(found(await verifying(ofHost(records.slice(0, 3)), clone))).toEqual([
    expect.stringMatching(/^ledger-head prod failed: .*line 4 .*; here the ledger ends with line 3 .*: lines were removed/),
  ])
})

test('notes that are later than a copy of the ledger do not contradict it, and the newest of them is named', async () => {
  const signedAt = '2027-01-01T00:00:00.000Z'
  const clone = noted('later', [noteLine(headAt(3)), noteLine(headAt(3, { signedAt })), noteLine(headAt(4, { signedAt }))])
  const checks = await verifying(ofHost(records.slice(0, 2)), clone)
  // Line 3 was the newest before the host signed that line 2 is.
  expect(found(checks).filter((text) => text.includes('failed'))).toHaveLength(1)
  expect(found(checks).filter((text) => text.includes('not-provable'))).toEqual([
    expect.stringMatching(/line 4 .*; here the ledger ends with line 2, as of 2026-02-01T00:00:00.000Z: this copy is older\.$/),
  ])
})

test('forged lines are named and count for nothing, whatever they claim', async () => {
  const forged = [
    noteLine(headAt(3, { key: newKey(), of: rewritten })),
    noteLine(headAt(3, { key: keys['prod-b'], of: rewritten })),
    noteLine({ ...headAt(3), digest: 'f'.repeat(64) }),
    noteLine({ ...headAt(4), line: 9 }),
    noteLine({ ...headAt(3), signature: '' }),
  ]
  const checks = await verifying(ofHost(records), noted('forged', [...forged, noteLine(headAt(2))]))
  expect(found(checks)).toEqual([
    expect.stringMatching(
      /^ledger-head prod not-provable: No known key of prod signed these newest lines .* count for nothing: (?:line [39] by the note of \S+ in \S+(?:, )?){5}\.$/,
    ),
  ])
  expect(checks.find(({ check, outcome }) => check === 'ledger-head' && outcome === 'passed')).toMatchObject({
    statement: 'The ledger of prod has each newest line that was seen of it earlier: 2.',
  })
})

test('texts that are not newest lines of the application are named', async () => {
  const lines = ['Reviewed-by: Alice', '{"host":"prod"}', '[]', noteLine({ ...headAt(3), application: 'other' }), '\uFFFD']
  const checks = await verifying(ofHost(records), noted('other', lines))
  expect(found(checks)).toHaveLength(1)
  expect(found(checks)[0]).toMatch(
    /^ledger-head {2}not-provable: 5 lines of git notes count for nothing\. Line 1 of the note of \S+ in \S+ is not the newest line of a ledger\. .* is of another application, other\./,
  )
})

test('the newest line alone is named of a host that is not in the evidence', async () => {
  const other = (JSON.parse(whole.files.get('hosts/prod-b/ledger.json')!) as LedgerResult).head!
  const older = printedLedger(whole.records['prod-b']!.slice(0, 2), keys['prod-b']).head!
  expect(found(await verifying(ofHost(records), noted('two', [noteLine(older), noteLine(other)])))).toEqual([
    expect.stringMatching(new RegExp(`^ledger-head prod-b not-provable: .*line ${other.line} .*; there is no ledger here to compare with`)),
  ])
})

test('lines of hosts without a known key are one statement, however many they are', async () => {
  const forged = Array.from({ length: 30 }, (_, index) => noteLine({ ...headAt(3), host: `\u001b[31mhost-${index}` }))
  const [one, ...more] = found(await verifying(ofHost(records), noted('strangers', forged)))
  expect(more).toEqual([])
  expect(one).toMatch(
    /^ledger-head {2}not-provable: No key is known of the hosts of 30 newest lines .*: "\\u001b\[31mhost-0", .* and 20 more\.$/,
  )
})

test('notes of other applications in the same clone are not compared', async () => {
  const clone = noted('monorepo', [noteLine(headAt(3))])
  const other = { ...headAt(3), application: 'other', digest: 'f'.repeat(64) }
  const text = noteLine(other)
  execFileSync('git', [
    '-C',
    clone,
    '-c',
    'user.name=x',
    '-c',
    'user.email=x@x',
    'notes',
    '--ref=refs/notes/grind-to-prod/other',
    'add',
    '-m',
    text,
  ])
  const { heads } = await readNotes(clone, realRunner)
  expect(heads.map((head) => head.application).toSorted()).toEqual([application, 'other'])
  expect((await readNotesOf('other', clone, realRunner)).heads).toHaveLength(1)
})

test('a folder without a clone, and a clone without notes, are refused with what to do', async () => {
  await expect(readNotes('/', realRunner)).rejects.toMatchObject({
    code: 'file-unreadable',
    message: expect.stringMatching(/not in a git/),
  })
  const clone = clones.clone('without')
  await expect(readNotes(clone, realRunner)).rejects.toMatchObject({
    code: 'file-unreadable',
    hint: `Fetch them: git -C ${clone} fetch origin 'refs/notes/grind-to-prod/*:refs/notes/grind-to-prod/*'`,
  })
  expect(await readNotesOf(application, clone, realRunner)).toEqual({ heads: [], problems: [] })
  expect(await readNotesOf(application, '/', realRunner)).toEqual({ heads: [], problems: [] })
})

test('a note that is too large is named, and the others are read', async () => {
  const clone = noted('large', ['x'.repeat(100 * 1024)])
  const { git } = clones.repository
  const blob = execFileSync('git', ['-C', clone, 'hash-object', '-w', '--stdin'], { input: 'x'.repeat(2 * 1024 * 1024) })
    .toString()
    .trim()
  git(['notes', `--ref=${REF}`, 'add', '--force', '--reuse-message', blob, 'HEAD'], clone)
  const commit = git(['commit-tree', '-m', 'x', 'HEAD^{tree}'], clone)
  git(['notes', `--ref=${REF}`, 'add', '--message', noteLine(headAt(3)), commit], clone)
  const { heads, problems } = await readNotes(clone, realRunner)
  expect(heads.map(({ line }) => line)).toEqual([3])
  expect(problems).toEqual([expect.stringMatching(/^Nothing is read of the note of .*, which has \d{7} bytes/)])
})
