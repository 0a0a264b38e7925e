import { beforeAll, expect, test } from 'vitest'
import {
  ALLOWED_SIGNERS,
  APPLICATION_FOLDER,
  installHost,
  makeApplication,
  mergeUpstream,
  onHost,
  RELEASE_KEY,
  succeedOnHost,
  WORK_FOLDER,
} from '../../lab/client.ts'
import type { Check as DoctorCheck } from '#domain/doctor/check'
import type { LedgerResult } from '#domain/protocol/record'
import type { SignedHead } from '#domain/protocol/ledger-head'
import type { PromoteResult } from '#steps/promote/promotion'
import type { EvidenceResult } from '#verbs/verify-evidence'
import { clone, command, onGrind, result } from '../support/grind.ts'

/** A plain promote to one host of a real pair: the other host and a git note of the commit keep the newest line of its ledger. */

const deploy = ['--identity-file', '/etc/lab/keys/deploy']
const FOLDER = '/home/runner/noted'
const LEDGER = '/var/lib/grind-to-prod/choiros/ledger.ndjson'
const REF = 'refs/notes/grind-to-prod/choiros'
const KNOWN_HOSTS = `${FOLDER}/known_hosts`
const hosts = ['prod', 'prod-b'] as const

const ledgerOf = (host: string) => result<LedgerResult>(WORK_FOLDER, ['ledger', host, ...deploy])
const upstream = (...words: string[]) => onGrind(['git', '--git-dir', `${APPLICATION_FOLDER}/upstream.git`, ...words])

async function build(name: string): Promise<string> {
  const bundle = `${FOLDER}/${name}`
  await result(WORK_FOLDER, ['build-manifest', '--ref', 'main', '--output', bundle])
  await result(WORK_FOLDER, ['sign', bundle, '--signing-key-file', RELEASE_KEY])
  return bundle
}

/** Verifies what the host has now with the notes of a clone. */
async function verified(bundle: string, directory: string) {
  const archive = `${FOLDER}/evidence.tar.gz`
  await result(WORK_FOLDER, ['bundle', bundle, '--hosts', 'prod', '--replace', '--output', archive, ...deploy])
  const keys = ['--allowed-signers', ALLOWED_SIGNERS, '--known-hosts', KNOWN_HOSTS]
  const { status, stdout, stderr } = await command(WORK_FOLDER, ['verify', archive, ...keys, '--heads', `git:${directory}`, '--json'])
  if (stdout === '') throw new Error(stderr)
  const { checks } = JSON.parse(stdout) as EvidenceResult
  const found = checks.filter(({ check }) => check === 'ledger-head').map(({ outcome, statement }) => `${outcome}: ${statement}`)
  return { status, found }
}

async function noteFindings(directory: string) {
  const { stdout } = await command(directory, ['doctor', 'prod', ...deploy, '--json'])
  const checks = (JSON.parse(stdout) as { checks: readonly DoctorCheck[] }).checks
  return checks.filter(({ id }) => id === 'ledger-notes').map(({ outcome, message }) => `${outcome}: ${message}`)
}

async function withLedger<Result>(text: string, work: () => Promise<Result>): Promise<Result> {
  const genuine = await succeedOnHost('prod', ['cat', LEDGER])
  await succeedOnHost('prod', ['tee', LEDGER], { input: text })
  try {
    return await work()
  } finally {
    await succeedOnHost('prod', ['tee', LEDGER], { input: genuine })
  }
}

let bundle: string
let auditing: string

beforeAll(async () => {
  await makeApplication()
  await Promise.all(hosts.map((host) => installHost(host)))
  for (const [host, role] of [
    ['prod', 'active'],
    ['prod-b', 'standby'],
  ] as const)
    await onHost(host, ['grind-to-prod-agent', 'role', 'choiros', '--json', '--set', role])
  await onGrind(['mkdir', '-p', FOLDER])
  const key = await succeedOnHost('prod', ['cat', '/etc/ssh/ssh_host_ed25519_key.pub'])
  await succeedOnHost('grind', ['tee', KNOWN_HOSTS], { user: 'runner', input: `prod ${key.split(' ').slice(0, 2).join(' ')}\n` })
  bundle = await build('first')
  await result<PromoteResult>(WORK_FOLDER, ['promote', 'prod-b', '--manifest', bundle, ...deploy])
})

test('a plain promote leaves the newest line with the other host, and in the pushed note of the commit', async () => {
  const ended = await result<PromoteResult>(WORK_FOLDER, ['promote', 'prod', '--manifest', bundle, '--git-note', ...deploy])
  const [own, other] = [await ledgerOf('prod'), await ledgerOf('prod-b')]
  expect(ended).toMatchObject({ verdict: 'COMMITTED', head: { host: 'prod', line: own.total, digest: own.entries[0]!.digest } })
  expect(other.witnessed?.at(-1)).toMatchObject({ host: 'prod', line: own.total, digest: own.entries[0]!.digest })
  expect(own.witnessed?.at(-1)).toMatchObject({ host: 'prod-b', line: other.total })
  const commit = ended.record!.releaseCommit!.commit
  expect(JSON.parse(await upstream('notes', `--ref=${REF}`, 'show', commit))).toEqual(ended.head)
})

test('a promote from another clone adds its line to the notes, and the ledger of the host has all of them', async () => {
  await mergeUpstream('next')
  bundle = await build('second')
  const promoting = await clone('promoting')
  await result<PromoteResult>(promoting, ['promote', 'prod', '--manifest', bundle, '--git-note', ...deploy])
  auditing = await clone('auditing', ['--config', `remote.origin.fetch=+${REF}:${REF}`])
  expect((await upstream('notes', `--ref=${REF}`, 'list')).split('\n')).toHaveLength(2)
  const { total } = await ledgerOf('prod')
  expect(await verified(bundle, auditing)).toEqual({
    status: 0,
    found: [`passed: The ledger of prod has each newest line that was seen of it earlier: ${total - 1}, ${total}.`],
  })
  expect(await noteFindings(auditing)).toEqual([expect.stringMatching(/^passed: The ledger of prod contradicts none/)])
})

test('a history that root on the host wrote again, with a new signature of the host, is found by a note', async () => {
  const { ledgerLine } = await import('#domain/ledger/chain')
  const forged: string[] = []
  for (const { record } of (await ledgerOf('prod')).entries.toReversed()) {
    const { ledger: _place, ...bare } = record
    forged.push(ledgerLine(forged.at(-1), { ...bare, reason: 'nothing happened' }).trimEnd())
  }
  await withLedger(`${forged.join('\n')}\n`, async () => {
    const { status, found } = await verified(bundle, auditing)
    expect(status).toBe(4)
    const byNotes = found.filter((text) => text.includes(`in ${REF}, `))
    expect(byNotes).toEqual([1, 2].map(() => expect.stringMatching(/^failed: By the note of .*: the history was rewritten\.$/)))
    expect((await noteFindings(auditing))[0]).toMatch(
      /^failed: Line \d+ of the ledger of prod had the digest .*: its history was rewritten/,
    )
  })
})

test('a note that somebody forged is named, and changes no outcome', async () => {
  const head = JSON.parse(
    (await upstream('notes', `--ref=${REF}`, 'show', await upstream('rev-parse', 'main'))).split('\n')[0]!,
  ) as SignedHead
  const forged = JSON.stringify({ ...head, line: head.line + 5, digest: 'f'.repeat(64) })
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@x']
  await onGrind(['git', ...identity, '-C', auditing, 'notes', `--ref=${REF}`, 'append', '-m', forged, 'HEAD'])
  const { status, found } = await verified(bundle, auditing)
  expect([status, found[0]]).toEqual([0, expect.stringMatching(/^passed: /)])
  expect(found[1]).toMatch(
    new RegExp(`^not-provable: No known key of prod signed .* count for nothing: line ${head.line + 5} by the note of`),
  )
  expect(await noteFindings(auditing)).toEqual([expect.stringMatching(/^passed: /)])
})
